import { budgetUseTable } from '@care-graph/kernel/runtime/budget-use-table';
import { idempotencyTable } from '@care-graph/kernel/runtime/idempotency';
import {
  isErasing,
  personalDataRequests,
  undoPersonalDataRequests,
} from '@care-graph/kernel/runtime/personal-data-requests';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `CREATE TABLE api_key (
    id text PRIMARY KEY, version integer NOT NULL, name text NOT NULL, prefix text NOT NULL UNIQUE, audience text NOT NULL,
    partner_id text, scopes text[] NOT NULL, document_mode text NOT NULL, environment text NOT NULL,
    allowed_networks text[] NOT NULL, concurrent_requests integer NOT NULL, requests_per_second integer NOT NULL,
    cost_per_minute integer NOT NULL, hash bytea NOT NULL, pepper_id text NOT NULL, sealed_secret bytea,
    sealed_until timestamptz, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, revoked_at timestamptz,
    revoke_reason text, replaced_by_id text REFERENCES api_key, budget_id text NOT NULL,
    is_self_made boolean NOT NULL, last_used_at timestamptz,
    CHECK ((audience = 'PARTNER') = (partner_id IS NOT NULL)),
    CHECK (audience <> 'BI' OR document_mode = 'PUBLISHED_ONLY'))`,
  `CREATE INDEX api_key_audience ON api_key (audience, id)`,
  `CREATE INDEX api_key_partner ON api_key (partner_id, id)`,
  `CREATE INDEX api_key_sealed ON api_key (sealed_until) WHERE sealed_secret IS NOT NULL`,
  `CREATE TABLE access_record (
    id text PRIMARY KEY, at timestamptz NOT NULL, actor_kind text NOT NULL, actor_label text NOT NULL, principal_id text,
    key_id text, document_name text, document_digest text, outcome text NOT NULL, cost integer NOT NULL,
    personal_fields text[] NOT NULL)`,
  `CREATE INDEX access_record_at ON access_record (at, id)`,
  `CREATE INDEX access_record_principal ON access_record (principal_id, at, id)`,
  `CREATE INDEX access_record_key ON access_record (key_id, at, id)`,
  `CREATE INDEX access_record_personal ON access_record (at, id) WHERE cardinality(personal_fields) > 0`,
  `CREATE TABLE key_usage (
    key_id text NOT NULL, hour timestamptz NOT NULL, requests bigint NOT NULL, refused bigint NOT NULL, cost bigint NOT NULL,
    PRIMARY KEY (key_id, hour))`,
  budgetUseTable,
  idempotencyTable,
  ...personalDataRequests,
];

/** What was once noted stays as it was; only a transaction that erases a person, and has put that on record, takes out who it was. */
const appendOnly = `CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND NEW.principal_id IS NULL
      AND to_jsonb(NEW) - 'principal_id' = to_jsonb(OLD) - 'principal_id' AND ${isErasing} THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the access log is only added to' USING ERRCODE = 'restrict_violation';
  END $$`;

/** Every replica hears of a changed key when the change is committed, in the order of commits. */
const tellOfChange = `CREATE FUNCTION tell_of_key() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    PERFORM pg_notify(current_schema() || '_key_changed', NEW.prefix);
    RETURN NULL;
  END $$`;

const guards = [
  appendOnly,
  `CREATE TRIGGER access_record_stays BEFORE UPDATE OR DELETE ON access_record
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  `CREATE TRIGGER access_record_is_kept BEFORE TRUNCATE ON access_record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record()`,
  tellOfChange,
  `CREATE TRIGGER api_key_changed AFTER UPDATE OF expires_at, revoked_at, version ON api_key
    FOR EACH ROW EXECUTE FUNCTION tell_of_key()`,
];

export class CreateAccess1763900000000 implements MigrationInterface {
  name = 'CreateAccess1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_record, key_usage, api_key, budget_use, idempotency');
    await runner.query('DROP FUNCTION refuse_change_of_record(), tell_of_key()');
    for (const statement of undoPersonalDataRequests) await runner.query(statement);
  }
}
