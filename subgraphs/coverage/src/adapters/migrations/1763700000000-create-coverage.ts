import { idempotencyTable } from '@care-graph/kernel/runtime/idempotency';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE customer (
    id text PRIMARY KEY, subject text UNIQUE, given_name text NOT NULL, family_name text NOT NULL,
    email text NOT NULL, version integer NOT NULL)`,
  `CREATE UNIQUE INDEX customer_email_without_sign_in ON customer (lower(email)) WHERE subject IS NULL`,
  `CREATE TABLE partner (
    id text PRIMARY KEY, name text NOT NULL, status text NOT NULL, region_codes text[] NOT NULL, version integer NOT NULL)`,
  `CREATE TABLE store (
    id text PRIMARY KEY, partner_id text NOT NULL REFERENCES partner, name text NOT NULL, reference text, region_code text)`,
  `CREATE INDEX store_partner ON store (partner_id)`,
  `CREATE TABLE job (
    id text PRIMARY KEY, kind text NOT NULL, status text NOT NULL, created_at timestamptz NOT NULL, finished_at timestamptz,
    row_count integer, done_count integer NOT NULL, refused_count integer NOT NULL, partner_id text)`,
  `CREATE TABLE code_batch (
    id text PRIMARY KEY, plan_sku_id text NOT NULL, region_code text NOT NULL, form text NOT NULL, size integer NOT NULL,
    redeem_by timestamptz, generated_at timestamptz NOT NULL, job_id text NOT NULL REFERENCES job)`,
  `CREATE INDEX code_batch_job ON code_batch (job_id)`,
  `CREATE TABLE activation_code (
    id text PRIMARY KEY, batch_id text NOT NULL REFERENCES code_batch, secret_hash text NOT NULL UNIQUE, last_four text NOT NULL,
    status text NOT NULL, form text NOT NULL, plan_sku_id text NOT NULL, region_code text NOT NULL, partner_id text REFERENCES partner,
    store_id text REFERENCES store, sale_reference text, sale_price_minor bigint, sale_currency char(3), sold_at timestamptz,
    redeem_by timestamptz, redeemed_at timestamptz, contract_id text, sealed_secret bytea, version integer NOT NULL)`,
  `CREATE INDEX activation_code_batch ON activation_code (batch_id, status, id)`,
  `CREATE INDEX activation_code_stock ON activation_code (partner_id, plan_sku_id, region_code, status, id)`,
  `CREATE INDEX activation_code_partner ON activation_code (partner_id, id)`,
  `CREATE INDEX activation_code_partner_batch ON activation_code (partner_id, batch_id)`,
  `CREATE UNIQUE INDEX activation_code_sale ON activation_code (partner_id, sale_reference) WHERE sale_reference IS NOT NULL`,
  `CREATE TABLE device (
    id text PRIMARY KEY, root_id text NOT NULL, product_code text NOT NULL, first_started_at timestamptz,
    supersedes_id text, superseded_by_id text, version integer NOT NULL)`,
  `CREATE INDEX device_root ON device (root_id, id)`,
  `CREATE TABLE device_serial (
    device_id text NOT NULL REFERENCES device, component text NOT NULL, value text NOT NULL UNIQUE,
    valid_from timestamptz NOT NULL, valid_until timestamptz, PRIMARY KEY (device_id, component, value))`,
  `CREATE SEQUENCE contract_number`,
  `CREATE TABLE service_contract (
    id text PRIMARY KEY, contract_number text NOT NULL UNIQUE, status text NOT NULL, channel text NOT NULL,
    holder_id text NOT NULL REFERENCES customer, plan_sku_id text NOT NULL, product_code text NOT NULL, term_months integer NOT NULL,
    region_code text NOT NULL, time_zone text NOT NULL, terms_version_id text NOT NULL, terms_code text NOT NULL,
    fee_schedule_id text NOT NULL, starts_at timestamptz NOT NULL, ends_at timestamptz NOT NULL, lineage_root_id text NOT NULL REFERENCES device,
    activation_code_id text UNIQUE REFERENCES activation_code, partner_id text REFERENCES partner, created_at timestamptz NOT NULL,
    version integer NOT NULL, CHECK (starts_at < ends_at))`,
  `CREATE INDEX service_contract_lineage ON service_contract (lineage_root_id, starts_at)`,
  `CREATE INDEX service_contract_holder ON service_contract (holder_id, id)`,
  `CREATE INDEX service_contract_partner ON service_contract (partner_id, id)`,
  `CREATE INDEX service_contract_product ON service_contract (product_code, id)`,
  `CREATE INDEX service_contract_region ON service_contract (region_code, id)`,
  `CREATE TABLE device_binding (
    id text PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract, device_id text NOT NULL REFERENCES device,
    status text NOT NULL, bound_at timestamptz NOT NULL, ended_at timestamptz, superseded_by_id text)`,
  `CREATE UNIQUE INDEX device_binding_active ON device_binding (contract_id) WHERE status = 'ACTIVE'`,
  `CREATE INDEX device_binding_contract ON device_binding (contract_id, bound_at)`,
  `CREATE INDEX device_binding_device ON device_binding (device_id, bound_at)`,
  `CREATE TABLE consent (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract, kind text NOT NULL,
    document_version text NOT NULL, given_at timestamptz NOT NULL, given_by jsonb NOT NULL)`,
  `CREATE INDEX consent_contract ON consent (contract_id, seq)`,
  `CREATE TABLE quota_entry (
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE, id text PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract,
    kind text NOT NULL, line text NOT NULL, incident_type text, count integer NOT NULL CHECK (count > 0), settles_id text UNIQUE REFERENCES quota_entry,
    claim_id text, claim_number text, at timestamptz NOT NULL, actor jsonb NOT NULL, reason text, basis jsonb NOT NULL)`,
  `CREATE INDEX quota_entry_contract ON quota_entry (contract_id, seq)`,
  `CREATE TABLE notice (
    id text PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract, kind text NOT NULL, medium text NOT NULL,
    created_at timestamptz NOT NULL, sent_at timestamptz, delivered_at timestamptz)`,
  `CREATE INDEX notice_contract ON notice (contract_id, id)`,
  `CREATE TABLE history_event (
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE, id text PRIMARY KEY, subject_id text NOT NULL, at timestamptz NOT NULL,
    action text NOT NULL, from_status text, to_status text, actor jsonb NOT NULL, reason text, basis jsonb NOT NULL)`,
  `CREATE INDEX history_event_subject ON history_event (subject_id, seq)`,
  `CREATE TABLE inbox_message (
    message_id text PRIMARY KEY, claim_id text NOT NULL, sequence integer NOT NULL, action text NOT NULL,
    applied_at timestamptz NOT NULL, UNIQUE (claim_id, sequence))`,
  idempotencyTable,
];

/** The ledger, the history and the inbox only grow: the database itself refuses a change. */
const appendOnly = ['quota_entry', 'history_event', 'inbox_message'];

const refuseChange = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME; END $$`;

const names = [
  'idempotency', 'inbox_message', 'history_event', 'notice', 'quota_entry', 'consent', 'device_binding',
  'service_contract', 'device_serial', 'device', 'activation_code', 'code_batch', 'job', 'store', 'partner', 'customer',
]; // prettier-ignore

export class CreateCoverage1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table);
    await runner.query(refuseChange);
    for (const table of appendOnly) {
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${names.join(', ')}`);
    await runner.query('DROP FUNCTION refuse_change()');
    await runner.query('DROP SEQUENCE contract_number');
  }
}
