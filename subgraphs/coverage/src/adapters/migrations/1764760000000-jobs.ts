import type { MigrationInterface, QueryRunner } from 'typeorm';

const jobs = [
  `ALTER TABLE job ADD COLUMN requested_by jsonb, ADD COLUMN sold_from timestamptz, ADD COLUMN sold_until timestamptz,
    ADD COLUMN result_bytes integer, ADD COLUMN result_gone_at timestamptz`,
  `ALTER TABLE job ADD CONSTRAINT job_kind
    CHECK (kind IN ('SALE_IMPORT', 'ACTIVATION_IMPORT', 'OFFER_IMPORT', 'CODE_GENERATION', 'SALE_EXPORT'))`,
  // A partner's job is done in the name of whoever asked for it, and an export has an end.
  `ALTER TABLE job ADD CONSTRAINT job_of_partner
    CHECK (kind = 'CODE_GENERATION' OR (partner_id IS NOT NULL AND requested_by IS NOT NULL))`,
  `ALTER TABLE job ADD CONSTRAINT job_span CHECK ((kind = 'SALE_EXPORT') = (sold_until IS NOT NULL))`,
  `ALTER TABLE job ADD CONSTRAINT job_end
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL))`,
  'ALTER TABLE job ADD CONSTRAINT job_counts CHECK (refused_count <= done_count AND (row_count IS NULL OR done_count <= row_count))',
  'ALTER TABLE job ADD CONSTRAINT job_partner FOREIGN KEY (partner_id) REFERENCES partner',
  'CREATE INDEX job_of_partner_latest ON job (partner_id, id) WHERE partner_id IS NOT NULL',
  `CREATE INDEX job_old_result ON job (finished_at, id)
    WHERE result_gone_at IS NULL AND kind IN ('CODE_GENERATION', 'SALE_EXPORT')`,
];

const rows = [
  `CREATE TABLE job_row (
    id text PRIMARY KEY, job_id text NOT NULL REFERENCES job, number integer NOT NULL, input bytea,
    outcome text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'PENDING')),
    code_id text REFERENCES activation_code, contract_id text REFERENCES service_contract, refusals jsonb NOT NULL,
    CHECK (outcome = 'PENDING' OR input IS NULL), CHECK ((outcome = 'REFUSED') = (refusals <> '[]')),
    CHECK (outcome = 'DONE' OR (code_id IS NULL AND contract_id IS NULL)))`,
  'CREATE INDEX job_row_in_order ON job_row (job_id, id)',
  'CREATE INDEX job_row_by_outcome ON job_row (job_id, outcome, id)',
  'CREATE INDEX job_row_contract ON job_row (contract_id) WHERE contract_id IS NOT NULL',
];

const sales = [
  'CREATE INDEX activation_code_sold ON activation_code (partner_id, sold_at, id) WHERE sold_at IS NOT NULL',
  `CREATE INDEX service_contract_ordered ON service_contract (partner_id, created_at, id)
    WHERE activation_code_id IS NULL AND partner_id IS NOT NULL`,
];

/** Partners' jobs: whose they are and in whose name they run, a result for each row, and files that go in time. */
export class Jobs1764760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...jobs, ...rows, ...sales]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX service_contract_ordered, activation_code_sold');
    await runner.query('DROP TABLE job_row');
    await runner.query('DROP INDEX job_old_result, job_of_partner_latest');
    await runner.query(
      `ALTER TABLE job DROP CONSTRAINT job_kind, DROP CONSTRAINT job_of_partner, DROP CONSTRAINT job_span,
        DROP CONSTRAINT job_end, DROP CONSTRAINT job_counts, DROP CONSTRAINT job_partner`,
    );
    await runner.query(
      `ALTER TABLE job DROP COLUMN requested_by, DROP COLUMN sold_from, DROP COLUMN sold_until,
        DROP COLUMN result_bytes, DROP COLUMN result_gone_at`,
    );
  }
}
