import { idempotencyTable } from '@care-graph/kernel/runtime/idempotency';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administrator changes, and so counts its changes. */
const counted = ['terms_version', 'fee_schedule', 'plan_sku'];

/** Compared bytewise, as every other id and sort key of the catalog is. */
const word = 'text COLLATE "C"';

const records = [
  idempotencyTable,
  `CREATE TABLE history_event (
    id ${word} PRIMARY KEY, position bigint GENERATED ALWAYS AS IDENTITY, subject_id ${word} NOT NULL, at timestamptz NOT NULL,
    action text NOT NULL, from_status text, to_status text, actor jsonb NOT NULL, reason text, basis jsonb NOT NULL,
    sort_key ${word} GENERATED ALWAYS AS (lpad(position::text, 19, '0')) STORED)`,
  `CREATE INDEX history_event_by_place ON history_event (subject_id, sort_key, id)`,
  `CREATE INDEX plan_sku_of_terms ON plan_sku (terms_id)`,
  `CREATE INDEX fee_schedule_of_terms ON fee_schedule (terms_id)`,
  `CREATE INDEX fee_tier_of_schedule ON fee_tier (schedule_id)`,
];

const refuseChange = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'check_violation'; END $$`;

/**
 * What is no draft any more binds whoever pinned it. Of such a row only the columns that the trigger names may change,
 * and its status only to the one named first, which is the last that it can have.
 */
const refuseChangeOfBinding = `CREATE FUNCTION refuse_change_of_binding() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    last_status text := TG_ARGV[0];
    free text[] := TG_ARGV[1:] || ARRAY['status', 'version', 'sort_key'];
  BEGIN
    IF OLD.status = 'DRAFT' THEN
      RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - free = to_jsonb(OLD) - free
      AND (NEW.status = OLD.status OR (OLD.status = 'PUBLISHED' AND NEW.status = last_status))
    THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION '% of % is no draft any more', OLD.id, TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END $$`;

/**
 * A part can be added, changed and removed only while the whole is a draft. The whole is locked, so that nobody
 * publishes it meanwhile; the trigger names its table, and the part's column that points there.
 */
const refuseChangeOfBindingPart = `CREATE FUNCTION refuse_change_of_binding_part() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  DECLARE
    whole text;
    is_draft boolean;
  BEGIN
    FOREACH whole IN ARRAY ARRAY[to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(NEW) ->> TG_ARGV[1]] LOOP
      CONTINUE WHEN whole IS NULL;
      EXECUTE format('SELECT status = ''DRAFT'' FROM %I WHERE id = $1 FOR SHARE', TG_ARGV[0]) INTO is_draft USING whole;
      IF NOT is_draft THEN
        RAISE EXCEPTION '% of % is no draft any more', whole, TG_ARGV[0] USING ERRCODE = 'check_violation';
      END IF;
    END LOOP;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$`;

const binding = [
  ['terms_version', ['RETIRED', 'valid_to']],
  ['fee_schedule', ['RETIRED', 'valid_to']],
  // What a plan covers, for how long, under which terms and how often; its name, codes and forms do not bind.
  ['plan_sku', ['WITHDRAWN', 'name', 'ean', 'manufacturer_part_number', 'forms', 'package', 'source']],
] as const; // prettier-ignore

const parts = [
  ['terms_clause', ['terms_version', 'terms_id']],
  ['fee_tier', ['fee_schedule', 'schedule_id']],
  ['component_price', ['fee_schedule', 'schedule_id']],
] as const;

const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');

const triggers = [
  `CREATE TRIGGER history_event_append_only BEFORE UPDATE OR DELETE ON history_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  ...binding.map(
    ([table, names]) => `CREATE TRIGGER ${table}_binds BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_binding(${quoted(names)})`,
  ),
  ...parts.map(
    ([table, names]) => `CREATE TRIGGER ${table}_binds BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_binding_part(${quoted(names)})`,
  ),
];

/** What commands on the catalogue need: counted changes, their history, kept answers, and guards of what binds. */
export class CatalogCommands1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const versions = counted.map(
      (table) => `ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`,
    );
    const guards = [refuseChange, refuseChangeOfBinding, refuseChangeOfBindingPart];
    for (const statement of [...versions, ...records, ...guards, ...triggers])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE history_event, idempotency');
    const functions = ['change', 'change_of_binding', 'change_of_binding_part'];
    for (const name of functions) await runner.query(`DROP FUNCTION refuse_${name}() CASCADE`);
    await runner.query('DROP INDEX plan_sku_of_terms, fee_schedule_of_terms, fee_tier_of_schedule');
    for (const table of counted) await runner.query(`ALTER TABLE ${table} DROP COLUMN version`);
  }
}
