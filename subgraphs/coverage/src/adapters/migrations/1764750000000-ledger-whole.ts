import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ledgerGuards } from './1763800000000-guard-cover';

const money = 'money_minor bigint, currency char(3)';

/** An entry, or a proposed change, is over uses or over money, and never over both or neither. */
const oneAmount = `CHECK ((count IS NULL) <> (money_minor IS NULL) AND (money_minor IS NULL) = (currency IS NULL))`;

const adjustments = [
  `CREATE TABLE quota_adjustment (
    id text PRIMARY KEY, contract_id text NOT NULL REFERENCES service_contract, line text NOT NULL, incident_type text,
    count integer, ${money}, claim_id text, claim_number text, status text NOT NULL, reason text NOT NULL,
    requested_by jsonb NOT NULL, requested_at timestamptz NOT NULL, decided_by jsonb, decided_at timestamptz, note text,
    basis jsonb NOT NULL, version integer NOT NULL, ${oneAmount}, CHECK (count <> 0), CHECK (money_minor <> 0),
    CONSTRAINT quota_adjustment_decided CHECK ((status = 'OPEN') = (decided_by IS NULL) AND (status = 'OPEN') = (decided_at IS NULL)),
    CONSTRAINT quota_adjustment_four_eyes CHECK (decided_by IS NULL OR requested_by ->> 'principalId' <> decided_by ->> 'principalId'))`,
  `CREATE INDEX quota_adjustment_status ON quota_adjustment (status, id)`,
  `CREATE INDEX quota_adjustment_contract ON quota_adjustment (contract_id, id)`,
];

const ledger = [
  `ALTER TABLE quota_entry ALTER COLUMN count DROP NOT NULL`,
  `ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_count_check`,
  `ALTER TABLE quota_entry ADD COLUMN money_minor bigint, ADD COLUMN currency char(3),
    ADD COLUMN adjustment_id text UNIQUE REFERENCES quota_adjustment`,
  `ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_one_amount ${oneAmount}`,
  // A sum of zero may be granted: it is a cap, other than none.
  `ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_sign CHECK (CASE
    WHEN kind = 'GRANT' AND count IS NULL THEN money_minor >= 0
    WHEN kind IN ('GRANT', 'RESERVE', 'COMMIT', 'RELEASE') THEN coalesce(count, money_minor) > 0
    WHEN kind IN ('EXPIRE', 'ADJUST') THEN coalesce(count, money_minor) <> 0
    ELSE false END)`,
  `ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_adjusts CHECK ((kind = 'ADJUST') = (adjustment_id IS NOT NULL))`,
  `ALTER TABLE service_contract ADD COLUMN quotas_expired_at timestamptz`,
  `CREATE INDEX service_contract_quotas_to_expire ON service_contract (ends_at) WHERE quotas_expired_at IS NULL`,
];

/** What an entry changes of what is left; a commit only settles its reserve. */
const change = `CREATE FUNCTION quota_change(kind text, amount numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS
  $$ SELECT CASE kind WHEN 'RESERVE' THEN -amount WHEN 'EXPIRE' THEN -amount WHEN 'COMMIT' THEN 0 ELSE amount END $$`;

/**
 * How each line of a contract stands, over uses (without a currency) and over money. The flyaways inside a pool are a
 * limit of their own: grants and expiries with FLYAWAY are of the limit alone, everything else with it is of both.
 */
const balance = `CREATE FUNCTION quota_balance(of_contract text)
  RETURNS TABLE (line text, currency text, is_limit boolean, is_granted boolean, expired numeric, remaining numeric)
  LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT entry.line, entry.currency, part.is_limit, bool_or(entry.kind = 'GRANT'),
    coalesce(sum(amount.value) FILTER (WHERE entry.kind = 'EXPIRE'), 0), sum(quota_change(entry.kind, amount.value))
  FROM quota_entry entry
    CROSS JOIN LATERAL (SELECT coalesce(entry.count, entry.money_minor)::numeric AS value) amount
    CROSS JOIN (VALUES (false), (true)) AS part (is_limit)
  WHERE entry.contract_id = of_contract AND CASE WHEN part.is_limit THEN entry.incident_type = 'FLYAWAY'
    ELSE entry.incident_type IS DISTINCT FROM 'FLYAWAY' OR entry.kind NOT IN ('GRANT', 'EXPIRE') END
  GROUP BY entry.line, entry.currency, part.is_limit $$`;

/**
 * Nothing that an entry is of may be left with less than nothing, nor give back more than had expired, nor change what was
 * never granted. The contract is locked first, so that of two writers the second sees what the first one wrote.
 */
const neverUnderZero = `CREATE OR REPLACE FUNCTION refuse_overdraft() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  DECLARE
    amount numeric := coalesce(NEW.count, NEW.money_minor);
    is_flyaway boolean := coalesce(NEW.incident_type = 'FLYAWAY', false);
    is_expiry boolean := NEW.kind = 'EXPIRE';
    is_wrong boolean;
  BEGIN
    PERFORM 1 FROM service_contract WHERE id = NEW.contract_id FOR UPDATE;
    SELECT bool_or(balance.is_granted IS NOT TRUE OR balance.remaining + quota_change(NEW.kind, amount) < 0
        OR (is_expiry AND balance.expired + amount < 0))
      INTO is_wrong
      FROM (VALUES (false), (true)) AS part (is_limit)
        LEFT JOIN quota_balance(NEW.contract_id) balance ON balance.line = NEW.line
          AND balance.currency IS NOT DISTINCT FROM NEW.currency AND balance.is_limit = part.is_limit
      WHERE CASE WHEN part.is_limit THEN is_flyaway ELSE NOT (is_flyaway AND is_expiry) END;
    IF is_wrong THEN
      RAISE EXCEPTION 'contract % has not so much left on %', NEW.contract_id, NEW.line
        USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** A commit or release settles a reserve of the same contract, claim, line and amount, and nothing else. */
const settlesItsReserve = `CREATE OR REPLACE FUNCTION refuse_loose_settlement() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT 1 FROM quota_entry held
      WHERE held.id = NEW.settles_id AND held.kind = 'RESERVE' AND held.contract_id = NEW.contract_id
        AND held.claim_id = NEW.claim_id AND held.line = NEW.line AND held.count IS NOT DISTINCT FROM NEW.count
        AND held.money_minor IS NOT DISTINCT FROM NEW.money_minor AND held.currency IS NOT DISTINCT FROM NEW.currency
        AND held.incident_type IS NOT DISTINCT FROM NEW.incident_type
    ) THEN
      RAISE EXCEPTION '% settles no reserve', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** An adjustment is what two people decided, to the last use or cent. */
const adjustsAsDecided = `CREATE FUNCTION refuse_loose_adjustment() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT 1 FROM quota_adjustment decided
      WHERE decided.id = NEW.adjustment_id AND decided.status = 'APPROVED' AND decided.contract_id = NEW.contract_id
        AND decided.line = NEW.line AND decided.incident_type IS NOT DISTINCT FROM NEW.incident_type
        AND decided.count IS NOT DISTINCT FROM NEW.count AND decided.money_minor IS NOT DISTINCT FROM NEW.money_minor
        AND decided.currency IS NOT DISTINCT FROM NEW.currency
    ) THEN
      RAISE EXCEPTION '% adjusts what nobody decided', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`;

const guards = [
  change,
  balance,
  neverUnderZero,
  settlesItsReserve,
  adjustsAsDecided,
  `DROP TRIGGER quota_entry_never_under_zero ON quota_entry`,
  `CREATE TRIGGER quota_entry_never_under_zero BEFORE INSERT ON quota_entry
    FOR EACH ROW WHEN (NEW.kind IN ('RESERVE', 'EXPIRE', 'ADJUST')) EXECUTE FUNCTION refuse_overdraft()`,
  `CREATE TRIGGER quota_entry_adjusts_as_decided BEFORE INSERT ON quota_entry
    FOR EACH ROW WHEN (NEW.kind = 'ADJUST') EXECUTE FUNCTION refuse_loose_adjustment()`,
];

/** Money, expiries and adjustments had no place before: they go, as the columns do. */
const undone = [
  `DROP FUNCTION refuse_overdraft() CASCADE`,
  `DROP FUNCTION refuse_loose_settlement() CASCADE`,
  `DROP FUNCTION refuse_loose_adjustment() CASCADE`,
  `DROP FUNCTION quota_balance(text)`,
  `DROP FUNCTION quota_change(text, numeric)`,
  `ALTER TABLE quota_entry DISABLE TRIGGER USER`,
  `DELETE FROM quota_entry WHERE count IS NULL OR kind IN ('EXPIRE', 'ADJUST')`,
  `ALTER TABLE quota_entry ENABLE TRIGGER USER`,
  `ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_one_amount, DROP CONSTRAINT quota_entry_sign,
    DROP CONSTRAINT quota_entry_adjusts, DROP COLUMN adjustment_id, DROP COLUMN money_minor, DROP COLUMN currency`,
  `ALTER TABLE quota_entry ALTER COLUMN count SET NOT NULL`,
  `ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_count_check CHECK (count > 0)`,
  `ALTER TABLE service_contract DROP COLUMN quotas_expired_at`,
  `DROP TABLE quota_adjustment`,
  ...ledgerGuards,
];

/** The ledger whole: money beside uses, what expires, and what two people correct. */
export class LedgerWhole1764750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...adjustments, ...ledger, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
