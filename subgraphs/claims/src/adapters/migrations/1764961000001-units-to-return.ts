import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE claim ADD unit_to_return boolean NOT NULL DEFAULT false',
  // The unit of a claim that ended without its service is at the centre, unless another claim took it in or made it good since.
  `WITH passed AS (
      SELECT DISTINCT ON (ended.id) ended.id, step.at FROM claim ended
      JOIN claim other ON other.device_id = ended.device_id AND other.id <> ended.id
      CROSS JOIN LATERAL (VALUES (other.receipt->>'receivedAt'),
        (CASE WHEN other.replacement->>'componentCode' IS NULL THEN other.replacement->>'shippedAt' END)) step (at)
      WHERE ended.status IN ('CANCELLED', 'REFUSED') AND ended.receipt IS NOT NULL AND step.at::timestamptz >= ended.closed_at
      ORDER BY ended.id, step.at::timestamptz)
    UPDATE claim SET receipt = receipt || jsonb_build_object('passedOnAt', passed.at) FROM passed WHERE passed.id = claim.id`,
  `UPDATE claim SET unit_to_return = true
    WHERE (status = 'SHIPPED' OR status IN ('CANCELLED', 'REFUSED') AND receipt IS NOT NULL AND NOT receipt ? 'passedOnAt')
      AND NOT EXISTS (SELECT FROM shipment WHERE shipment.claim_id = claim.id AND direction = 'TO_CUSTOMER')`,
  'CREATE INDEX claim_unit_to_return ON claim (device_id) WHERE unit_to_return',
];

const down = [
  'DROP INDEX claim_unit_to_return',
  'ALTER TABLE claim DROP unit_to_return',
  `UPDATE claim SET receipt = receipt - 'passedOnAt' WHERE receipt ? 'passedOnAt'`,
];

/** Finds the units at centres that have to go back as they came: unrepaired, or because their claims ended without a service. */
export class UnitsToReturn1764961000001 implements MigrationInterface {
  readonly name = 'UnitsToReturn1764961000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
