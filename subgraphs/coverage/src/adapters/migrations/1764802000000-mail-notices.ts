import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages are mailed, and what became of each is kept. What was put on record before there was mail, or is made up,
 * stays as it is: nobody is told of it years later.
 */
export class MailNotices1764802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE notice ADD COLUMN letter text, ADD COLUMN due_at timestamptz,
         ADD COLUMN state text NOT NULL DEFAULT 'RECORDED'`,
    );
    await runner.query(
      `ALTER TABLE notice
         ADD CONSTRAINT notice_has_letter CHECK (state = 'RECORDED' OR letter IS NOT NULL),
         ADD CONSTRAINT notice_sent_when CHECK (state = 'RECORDED' OR (state = 'SENT') = (sent_at IS NOT NULL))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE notice DROP COLUMN letter, DROP COLUMN due_at, DROP COLUMN state',
    );
  }
}
