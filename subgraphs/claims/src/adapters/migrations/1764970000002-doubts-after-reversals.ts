import type { MigrationInterface, QueryRunner } from 'typeorm';

const since = (instant: string): string => `EXISTS (SELECT FROM jsonb_array_elements(decisions) one
  WHERE one->>'outcome' = 'ACCEPTED' AND one->>'reversesId' IS NULL AND (one->>'decidedAt')::timestamptz >= ${instant})`;

/** A refusal that was taken back has decided nothing: what was open before it is open again. */
export class DoubtsAfterReversals1764970000002 implements MigrationInterface {
  readonly name = 'DoubtsAfterReversals1764970000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET is_flagged = true
      WHERE closed_at IS NULL AND NOT is_flagged AND decisions->-1->>'outcome' <> 'REFUSED' AND (
        (doubts <> '[]' AND NOT ${since('opened_at')})
        OR (assessment->'flags' <> '[]' AND NOT ${since(`(assessment->>'assessedAt')::timestamptz`)}))`);
  }

  async down(): Promise<void> {
    // Which of them were flagged before is not known any more.
  }
}
