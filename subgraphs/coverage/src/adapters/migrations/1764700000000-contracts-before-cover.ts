import type { MigrationInterface, QueryRunner } from 'typeorm';

const pinned = ['fee_schedule_id', 'starts_at', 'ends_at', 'lineage_root_id'];

const columns = [
  ...pinned.map((column) => `ALTER TABLE service_contract ALTER COLUMN ${column} DROP NOT NULL`),
  `ALTER TABLE service_contract
    ADD COLUMN closes_at timestamptz, ADD COLUMN store_id text REFERENCES store, ADD COLUMN price_minor bigint,
    ADD COLUMN price_currency char(3), ADD COLUMN order_reference text, ADD COLUMN shipped_at timestamptz,
    ADD COLUMN offer_id text, ADD COLUMN renews_id text REFERENCES service_contract`,
];

/** What a contract has to have in each part of its life (rule book §2.2). */
const checks = [
  `ADD CONSTRAINT service_contract_covers CHECK (
    status IN ('PENDING_SHIPMENT', 'AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION')
    OR (starts_at IS NOT NULL AND ends_at IS NOT NULL AND fee_schedule_id IS NOT NULL AND lineage_root_id IS NOT NULL))`,
  `ADD CONSTRAINT service_contract_covers_nothing_yet CHECK (
    status NOT IN ('PENDING_SHIPMENT', 'AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION')
    OR (starts_at IS NULL AND ends_at IS NULL AND closes_at IS NULL AND (lineage_root_id IS NULL) = (status = 'PENDING_SHIPMENT')))`,
  `ADD CONSTRAINT service_contract_closes_after_its_end CHECK (closes_at >= ends_at)`,
  `ADD CONSTRAINT service_contract_price CHECK ((price_minor IS NULL) = (price_currency IS NULL) AND price_minor >= 0)`,
].map((check) => `ALTER TABLE service_contract ${check}`);

const current = `status IN ('SCHEDULED', 'ACTIVE', 'TERMINATION_REQUESTED')`;

const indexes = [
  `CREATE UNIQUE INDEX service_contract_order ON service_contract (partner_id, order_reference) WHERE order_reference IS NOT NULL`,
  `CREATE INDEX service_contract_order_reference ON service_contract (order_reference) WHERE order_reference IS NOT NULL`,
  `CREATE INDEX service_contract_renews ON service_contract (renews_id) WHERE renews_id IS NOT NULL`,
  `CREATE UNIQUE INDEX service_contract_waiting ON service_contract (lineage_root_id)
    WHERE status IN ('AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION')`,
  `CREATE INDEX service_contract_begins ON service_contract (starts_at, id) WHERE status = 'SCHEDULED'`,
  `CREATE INDEX service_contract_ends ON service_contract (ends_at, id) WHERE ${current}`,
  `CREATE INDEX service_contract_closes ON service_contract (closes_at, id) WHERE status = 'EXPIRED'`,
  `CREATE INDEX service_contract_closing_unknown ON service_contract (id) WHERE closes_at IS NULL AND starts_at IS NOT NULL`,
  `CREATE INDEX activation_code_sale_reference ON activation_code (sale_reference) WHERE sale_reference IS NOT NULL`,
  `CREATE INDEX service_contract_end ON service_contract (ends_at, id)`,
  `CREATE INDEX service_contract_product_now ON service_contract (product_code) WHERE ${current}`,
  `DROP INDEX service_contract_of_terms`,
  `CREATE INDEX service_contract_of_terms ON service_contract (terms_version_id) WHERE ${current}`,
];

const made = [
  'order', 'order_reference', 'renews', 'waiting', 'begins', 'ends', 'closes', 'end', 'product_now', 'of_terms',
  'closing_unknown',
]; // prettier-ignore

const undone = [
  'DROP INDEX activation_code_sale_reference',
  `DROP INDEX ${made.map((name) => `service_contract_${name}`).join(', ')}`,
  `CREATE INDEX service_contract_of_terms ON service_contract (terms_version_id) WHERE status = 'ACTIVE'`,
  `ALTER TABLE service_contract DROP CONSTRAINT service_contract_covers,
    DROP CONSTRAINT service_contract_covers_nothing_yet, DROP CONSTRAINT service_contract_closes_after_its_end,
    DROP CONSTRAINT service_contract_price`,
  `ALTER TABLE service_contract
    DROP COLUMN closes_at, DROP COLUMN store_id, DROP COLUMN price_minor, DROP COLUMN price_currency,
    DROP COLUMN order_reference, DROP COLUMN shipped_at, DROP COLUMN offer_id, DROP COLUMN renews_id`,
  ...pinned.map((column) => `ALTER TABLE service_contract ALTER COLUMN ${column} SET NOT NULL`),
];

/**
 * Contracts are on record before their cover begins: a bundle until it is shipped, a plan until the video of its
 * unit is approved. The trigger that refuses a second cover looks at periods and so passes over those; that two of
 * them wait for one unit is refused by the index `service_contract_waiting`.
 */
export class ContractsBeforeCover1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...columns, ...checks, ...indexes]) await runner.query(statement);
  }

  /** Fails while contracts without cover are on record: they have no place in the tables as they were. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
