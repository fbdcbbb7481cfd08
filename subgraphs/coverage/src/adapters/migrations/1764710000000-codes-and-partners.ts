import type { MigrationInterface, QueryRunner } from 'typeorm';

const codes = [
  'ALTER TABLE activation_code ADD COLUMN revealed_at timestamptz, ADD COLUMN blocked_from text',
  `ALTER TABLE activation_code ADD CONSTRAINT activation_code_blocked CHECK (blocked_from IS NULL OR status = 'BLOCKED')`,
  'CREATE INDEX activation_code_of_batch ON activation_code (batch_id, id)',
  'CREATE INDEX activation_code_store ON activation_code (store_id, id) WHERE store_id IS NOT NULL',
  // What is over for good never expires; the words are those of the domain's table of statuses.
  `CREATE INDEX activation_code_due ON activation_code (redeem_by, id)
    WHERE redeem_by IS NOT NULL AND status NOT IN ('REDEEMED', 'VOIDED', 'EXPIRED')`,
];

const tries = [
  `CREATE TABLE caller_try (
    caller text NOT NULL, secret_hash text NOT NULL, tried_at timestamptz NOT NULL, PRIMARY KEY (caller, secret_hash))`,
  'CREATE INDEX caller_try_latest ON caller_try (caller, tried_at)',
  'CREATE INDEX caller_try_oldest ON caller_try (tried_at)',
  'CREATE TABLE code_try (code_id text PRIMARY KEY REFERENCES activation_code, refused_count integer NOT NULL)',
];

const partners = [
  'CREATE UNIQUE INDEX partner_name ON partner (lower(name))',
  'CREATE INDEX partner_in_order ON partner (name)',
  'CREATE UNIQUE INDEX store_reference ON store (partner_id, reference) WHERE reference IS NOT NULL',
  `CREATE TABLE recorded_offer (
    partner_id text NOT NULL REFERENCES partner, reference text NOT NULL, product_code text NOT NULL, plan_sku_id text,
    outcome text NOT NULL, store_id text REFERENCES store, at timestamptz NOT NULL, PRIMARY KEY (partner_id, reference))`,
  'CREATE INDEX recorded_offer_at ON recorded_offer (at)',
];

/**
 * A partner follows its events by cursor, so none may come to stand before one that it has read: the place of an event
 * is taken when the partner's earlier writers have ended, and kept until its own writer has.
 */
const placeOfPartner = `CREATE FUNCTION place_event_of_partner() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    NEW.partner_id := CASE left(NEW.subject_id, 4)
      WHEN 'cod_' THEN (SELECT partner_id FROM activation_code WHERE id = NEW.subject_id)
      WHEN 'ctr_' THEN (SELECT partner_id FROM service_contract WHERE id = NEW.subject_id) END;
    IF NEW.partner_id IS NOT NULL THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('events of ' || NEW.partner_id, 0));
      NEW.seq := nextval(pg_get_serial_sequence('history_event', 'seq'));
    END IF;
    RETURN NEW;
  END $$`;

/** What is on record already: e-codes that were told to their buyers, and whose sales events are of. */
const broughtUpToDate = `DO $$ BEGIN
  UPDATE activation_code SET revealed_at = sold_at WHERE form = 'E_CODE';
  UPDATE history_event event SET partner_id = code.partner_id FROM activation_code code WHERE code.id = event.subject_id;
  UPDATE history_event event SET partner_id = contract.partner_id FROM service_contract contract
    WHERE contract.id = event.subject_id;
  END $$`;

const events = [
  'ALTER TABLE history_event ADD COLUMN partner_id text',
  'ALTER TABLE history_event DISABLE TRIGGER history_event_append_only',
  broughtUpToDate,
  'ALTER TABLE history_event ENABLE TRIGGER history_event_append_only',
  'CREATE INDEX history_event_partner ON history_event (partner_id, seq) WHERE partner_id IS NOT NULL',
  placeOfPartner,
  `CREATE TRIGGER history_event_place BEFORE INSERT ON history_event
    FOR EACH ROW EXECUTE FUNCTION place_event_of_partner()`,
];

/** A code's whole life, its wrong tries, partners by name, what they offered, and events for them to follow. */
export class CodesAndPartners1764710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...codes, ...tries, ...partners, ...events])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION place_event_of_partner() CASCADE');
    await runner.query('ALTER TABLE history_event DROP COLUMN partner_id');
    await runner.query('DROP TABLE recorded_offer, caller_try, code_try');
    await runner.query('DROP INDEX partner_name, partner_in_order, store_reference');
    await runner.query(
      'DROP INDEX activation_code_due, activation_code_store, activation_code_of_batch',
    );
    await runner.query(
      'ALTER TABLE activation_code DROP COLUMN revealed_at, DROP COLUMN blocked_from',
    );
  }
}
