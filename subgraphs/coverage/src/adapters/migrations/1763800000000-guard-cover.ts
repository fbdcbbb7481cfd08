import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One contract at a time on a lineage (R-OPP-01, R-OPP-02). The lineage's root is locked first, so that
 * of two writers who have not seen each other the second waits and then sees the first.
 */
const oneCoverAtATime = `CREATE FUNCTION refuse_second_cover() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    PERFORM 1 FROM device WHERE id = NEW.lineage_root_id FOR UPDATE;
    IF EXISTS (
      SELECT 1 FROM service_contract other
      WHERE other.lineage_root_id = NEW.lineage_root_id AND other.id <> NEW.id
        AND other.status NOT IN ('TERMINATED', 'RETURNED')
        AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at
    ) THEN
      RAISE EXCEPTION 'lineage % is covered in that time already', NEW.lineage_root_id
        USING ERRCODE = 'exclusion_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** A line's uses, and the flyaways inside it, never go under zero; the contract is locked first, for the same reason. */
const neverUnderZero = `CREATE FUNCTION refuse_overdraft() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  DECLARE
    uses_left integer;
    flyaways_left integer;
  BEGIN
    PERFORM 1 FROM service_contract WHERE id = NEW.contract_id FOR UPDATE;
    SELECT
      coalesce(sum(entry.count) FILTER (WHERE entry.kind = 'GRANT' AND entry.incident_type IS DISTINCT FROM 'FLYAWAY'), 0)
        - coalesce(sum(entry.count) FILTER (WHERE entry.kind = 'RESERVE' AND settled.kind IS DISTINCT FROM 'RELEASE'), 0),
      coalesce(sum(entry.count) FILTER (WHERE entry.kind = 'GRANT' AND entry.incident_type = 'FLYAWAY'), 0)
        - coalesce(sum(entry.count) FILTER (
            WHERE entry.kind = 'RESERVE' AND settled.kind IS DISTINCT FROM 'RELEASE' AND entry.incident_type = 'FLYAWAY'), 0)
      INTO uses_left, flyaways_left
      FROM quota_entry entry LEFT JOIN quota_entry settled ON settled.settles_id = entry.id
      WHERE entry.contract_id = NEW.contract_id AND entry.line = NEW.line;
    IF uses_left < NEW.count OR (NEW.incident_type = 'FLYAWAY' AND flyaways_left < NEW.count) THEN
      RAISE EXCEPTION 'contract % has not so many uses left on %', NEW.contract_id, NEW.line
        USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** A commit or release settles a reserve of the same contract, claim, line and size, and nothing else. */
const settlesItsReserve = `CREATE FUNCTION refuse_loose_settlement() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT 1 FROM quota_entry held
      WHERE held.id = NEW.settles_id AND held.kind = 'RESERVE' AND held.contract_id = NEW.contract_id
        AND held.claim_id = NEW.claim_id AND held.line = NEW.line AND held.count = NEW.count
    ) THEN
      RAISE EXCEPTION '% settles no reserve', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`;

const coverGuards = [
  oneCoverAtATime,
  `CREATE TRIGGER service_contract_one_cover
    BEFORE INSERT OR UPDATE OF lineage_root_id, status, starts_at, ends_at ON service_contract
    FOR EACH ROW WHEN (NEW.status NOT IN ('TERMINATED', 'RETURNED')) EXECUTE FUNCTION refuse_second_cover()`,
];

/** The guards of the ledger as they first were. */
export const ledgerGuards = [
  neverUnderZero,
  settlesItsReserve,
  `CREATE TRIGGER quota_entry_never_under_zero BEFORE INSERT ON quota_entry
    FOR EACH ROW WHEN (NEW.kind = 'RESERVE') EXECUTE FUNCTION refuse_overdraft()`,
  `CREATE TRIGGER quota_entry_settles_its_reserve BEFORE INSERT ON quota_entry
    FOR EACH ROW WHEN (NEW.kind IN ('COMMIT', 'RELEASE')) EXECUTE FUNCTION refuse_loose_settlement()`,
];

/** Guards that hold whatever the application forgot to look at; and what an applied message said. */
export class GuardCover1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inbox_message ADD COLUMN content_hash text');
    for (const statement of [...coverGuards, ...ledgerGuards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION refuse_second_cover() CASCADE');
    await runner.query('DROP FUNCTION refuse_overdraft() CASCADE');
    await runner.query('DROP FUNCTION refuse_loose_settlement() CASCADE');
    await runner.query('ALTER TABLE inbox_message DROP COLUMN content_hash');
  }
}
