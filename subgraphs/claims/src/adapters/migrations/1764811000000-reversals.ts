import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each claim stood when it was refused, as its history has it: a reversal leads back there. */
const standing = `UPDATE claim SET decisions = (
    SELECT jsonb_agg(decision || jsonb_build_object('reversesId', null, 'decidedIn', COALESCE(
      (SELECT from_status FROM history_event WHERE subject_id = claim.id AND to_status = 'REFUSED'
       ORDER BY position DESC LIMIT 1), claim.status)) ORDER BY place)
    FROM jsonb_array_elements(decisions) WITH ORDINALITY AS one (decision, place))
  WHERE decisions <> '[]'`;

/** Keeps from where a decision was taken, and why a refusal is taken back. */
export class Reversals1764811000000 implements MigrationInterface {
  readonly name = 'Reversals1764811000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(standing);
    await runner.query('ALTER TABLE election_attempt ADD reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE election_attempt DROP reason');
  }
}
