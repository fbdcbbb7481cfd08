import type { MigrationInterface, QueryRunner } from 'typeorm';

const running = `jsonb_array_elements(deadlines) AS due WHERE due->>'state' = 'RUNNING'`;

const up = [
  'ALTER TABLE claim ADD later_due_at timestamptz, ADD overdue_from timestamptz',
  // Only of these services can a unit come too late (as the claims' own tables of statuses have it).
  `UPDATE claim SET overdue_from = (SELECT (due->>'dueAt')::timestamptz + interval '1 millisecond'
      FROM ${running} AND due->>'kind' = 'HAND_OVER_UNIT' LIMIT 1)
    WHERE status = 'AWAITING_RETURN' AND service_type IN ('ONLINE_REPAIR', 'EXPRESS')
      AND return_authorization->>'handedOverAt' IS NULL`,
  `UPDATE claim SET later_due_at = (SELECT min((due->>'dueAt')::timestamptz) FROM ${running})
    WHERE closed_at IS NULL AND EXISTS (SELECT 1 FROM quote
      WHERE quote.claim_id = claim.id AND quote.status = 'OPEN' AND (quote.deadline->>'dueAt')::timestamptz = next_due_at)`,
  'DROP INDEX claim_return_due',
  'CREATE INDEX claim_overdue_from ON claim (overdue_from) WHERE overdue_from IS NOT NULL',
  'CREATE INDEX claim_due_later ON claim (next_due_at) WHERE later_due_at IS NOT NULL',
];

const down = [
  'DROP INDEX claim_due_later',
  'DROP INDEX claim_overdue_from',
  `CREATE INDEX claim_return_due ON claim (next_due_at) WHERE status = 'AWAITING_RETURN'`,
  'ALTER TABLE claim DROP later_due_at, DROP overdue_from',
];

/** Keeps from when a unit that is awaited is overdue, and what is due after a quote whose time ends before it. */
export class DueTimes1764850000000 implements MigrationInterface {
  readonly name = 'DueTimes1764850000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
