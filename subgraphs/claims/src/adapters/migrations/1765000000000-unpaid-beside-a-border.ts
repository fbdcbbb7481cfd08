import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the claim goes on with in its status, where its terms cancel it for want of that. */
const decisive = `SELECT quote.deadline FROM quote WHERE quote.claim_id = claim.id
  AND quote.status = 'OPEN' AND quote.deadline->>'onMiss' = 'AUTO_CANCEL'
  AND quote.purpose = CASE claim.status WHEN 'AWAITING_PAYMENT' THEN 'SERVICE' ELSE 'PREPAYMENT' END`;

/** A fee that is taken before any unit is at hand is not, while a border keeps the unit back. */
const mayBePaid = `claim.cross_border IS NULL OR claim.cross_border->>'status' = 'APPROVED'
  OR claim.status = 'AWAITING_PAYMENT' AND claim.return_authorization IS NOT NULL`;

/** Money of which nobody knows, or that was promised for what the claim gives; what a border costs is paid beside it. */
const inTheWay = `SELECT 1 FROM payment JOIN quote paid ON paid.id = payment.quote_id WHERE payment.claim_id = claim.id
  AND (payment.status IN ('PENDING', 'AUTHORIZED') OR payment.status = 'CAPTURED' AND paid.purpose <> 'SHIPPING')`;

/** A claim of which the border alone was paid is cancelled in its time as any other: by its next save that came too late. */
export class UnpaidBesideABorder1765000000000 implements MigrationInterface {
  readonly name = 'UnpaidBesideABorder1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET unpaid_from = CASE WHEN (${mayBePaid}) AND NOT EXISTS (${inTheWay})
        THEN (SELECT (deadline->>'dueAt')::timestamptz + interval '1 millisecond' FROM (${decisive} LIMIT 1) one) END
      WHERE status IN ('AWAITING_PAYMENT', 'AWAITING_PREPAYMENT')`);
  }

  async down(): Promise<void> {
    // What is written down now is true, and which of it was missing nobody asks.
  }
}
