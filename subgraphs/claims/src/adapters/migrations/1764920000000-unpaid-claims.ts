import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE claim ADD unpaid_from timestamptz',
  // What is quoted first cannot be paid while a border keeps the unit back (as the claims' own rules have it).
  `UPDATE claim SET unpaid_from = (quote.deadline->>'dueAt')::timestamptz + interval '1 millisecond' FROM quote
    WHERE quote.claim_id = claim.id AND quote.status = 'OPEN' AND quote.deadline->>'onMiss' = 'AUTO_CANCEL'
      AND (claim.status = 'AWAITING_PAYMENT' AND quote.purpose = 'SERVICE'
        OR claim.status = 'AWAITING_PREPAYMENT' AND quote.purpose = 'PREPAYMENT'
          AND (claim.cross_border IS NULL OR claim.cross_border->>'status' = 'APPROVED'))
      AND NOT EXISTS (SELECT 1 FROM payment
        WHERE payment.claim_id = claim.id AND payment.status NOT IN ('FAILED', 'VOIDED'))`,
  'CREATE INDEX claim_unpaid_from ON claim (unpaid_from) WHERE unpaid_from IS NOT NULL',
];

const down = ['DROP INDEX claim_unpaid_from', 'ALTER TABLE claim DROP unpaid_from'];

/** Keeps from when a claim is cancelled because nobody paid for it. */
export class UnpaidClaims1764920000000 implements MigrationInterface {
  readonly name = 'UnpaidClaims1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
