import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // What took the place of somebody's data is no number.
  `UPDATE shipment SET tracking_number = upper(tracking_number)
    WHERE tracking_number <> upper(tracking_number) AND tracking_number <> 'erased'`,
  // Where several claims have one number, the one keeps it that its carrier was heard for so far, or whose parcel is older.
  `WITH ranked AS (
    SELECT tracking_number AS number, row_number() OVER (
      PARTITION BY upper(tracking_number)
      ORDER BY tracking_number <> upper(tracking_number),
        (SELECT min(told_at) FROM shipment WHERE shipment.claim_id = tracked_parcel.claim_id), claim_id
    ) AS place FROM tracked_parcel
  )
  DELETE FROM tracked_parcel USING ranked WHERE tracking_number = number AND place > 1`,
  `UPDATE tracked_parcel SET tracking_number = upper(tracking_number)
    WHERE tracking_number <> upper(tracking_number)`,
];

/** Writes carriers' numbers in capitals, so that one number is the same in whatever case somebody typed it. */
export class NumbersOfAnyCase1765020000000 implements MigrationInterface {
  readonly name = 'NumbersOfAnyCase1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}
