import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE claim ADD missing_from timestamptz',
  `UPDATE claim SET missing_from = (SELECT (due->>'dueAt')::timestamptz + interval '1 millisecond'
      FROM jsonb_array_elements(deadlines) due WHERE due->>'kind' = 'HAND_OVER_UNIT' LIMIT 1)
    WHERE status IN ('AWAITING_RETURN', 'RETURN_OVERDUE') AND NOT EXISTS (
      SELECT FROM shipment WHERE shipment.claim_id = claim.id AND direction = 'TO_CENTER' AND shipment.status <> 'LOST'
        AND carrier_events @? '$[*] ? (@.status != "ANNOUNCED")')`,
  'CREATE INDEX claim_missing_from ON claim (missing_from) WHERE missing_from IS NOT NULL',
];

const down = ['DROP INDEX claim_missing_from', 'ALTER TABLE claim DROP missing_from'];

/** Finds the units that nobody has although the time to hand them over is past. */
export class MissingUnits1764990000001 implements MigrationInterface {
  readonly name = 'MissingUnits1764990000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
