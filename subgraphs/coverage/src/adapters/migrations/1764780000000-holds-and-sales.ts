import type { MigrationInterface, QueryRunner } from 'typeorm';

const waiting = `('AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION')`;

/**
 * Of a lineage one plan at a time waits for a video. The root is locked first, so that of two writers who have not
 * seen each other the second waits and then sees the first. A plan whose code opens nothing any more holds no unit.
 */
const oneHoldAtATime = `CREATE FUNCTION refuse_second_hold() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    PERFORM 1 FROM device WHERE id = NEW.lineage_root_id FOR UPDATE;
    IF EXISTS (
      SELECT 1 FROM service_contract other LEFT JOIN activation_code code ON code.id = other.activation_code_id
      WHERE other.lineage_root_id = NEW.lineage_root_id AND other.id <> NEW.id AND other.status IN ${waiting}
        AND (code.id IS NULL OR code.status = 'SOLD' AND (code.redeem_by IS NULL OR code.redeem_by >= NEW.created_at))
    ) THEN
      RAISE EXCEPTION 'another plan waits for a video of lineage %', NEW.lineage_root_id
        USING ERRCODE = 'exclusion_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** Lets one plan at a time wait for a video of a lineage. */
export const oneHoldGuard = [
  oneHoldAtATime,
  `CREATE TRIGGER service_contract_one_hold BEFORE INSERT ON service_contract
    FOR EACH ROW WHEN (NEW.status IN ${waiting}) EXECUTE FUNCTION refuse_second_hold()`,
];

const holds = [
  'DROP INDEX service_contract_waiting',
  `CREATE INDEX service_contract_waiting ON service_contract (lineage_root_id) WHERE status IN ${waiting}`,
  ...oneHoldGuard,
];

/** A reference names one sale for ever, also once the code has come back and is sold again. */
const sales = [
  `CREATE TABLE partner_sale (
    partner_id text NOT NULL REFERENCES partner, reference text NOT NULL, code_id text NOT NULL REFERENCES activation_code,
    store_id text, sold_at timestamptz, price_minor bigint, price_currency char(3), PRIMARY KEY (partner_id, reference))`,
  'CREATE INDEX partner_sale_code ON partner_sale (code_id)',
  `INSERT INTO partner_sale SELECT partner_id, sale_reference, id, store_id, sold_at, sale_price_minor, sale_currency
    FROM activation_code WHERE sale_reference IS NOT NULL`,
  `CREATE FUNCTION keep_sale() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
    BEGIN
      INSERT INTO partner_sale VALUES (NEW.partner_id, NEW.sale_reference, NEW.id, NEW.store_id, NEW.sold_at,
        NEW.sale_price_minor, NEW.sale_currency);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER activation_code_sold_from_the_first AFTER INSERT ON activation_code
    FOR EACH ROW WHEN (NEW.sale_reference IS NOT NULL) EXECUTE FUNCTION keep_sale()`,
  `CREATE TRIGGER activation_code_sold AFTER UPDATE OF sale_reference ON activation_code
    FOR EACH ROW WHEN (NEW.sale_reference IS NOT NULL AND NEW.sale_reference IS DISTINCT FROM OLD.sale_reference)
    EXECUTE FUNCTION keep_sale()`,
];

/** A partner's stock is counted from an index alone, and its codes of one status are found without the others. */
const stock = [
  'DROP INDEX activation_code_stock',
  `CREATE INDEX activation_code_stock ON activation_code (partner_id, plan_sku_id, region_code, status, id)
    INCLUDE (redeem_by, store_id)`,
  'CREATE INDEX activation_code_of_status ON activation_code (partner_id, status, id)',
];

const undone = [
  'DROP INDEX activation_code_of_status, activation_code_stock',
  'CREATE INDEX activation_code_stock ON activation_code (partner_id, plan_sku_id, region_code, status, id)',
  'DROP FUNCTION keep_sale() CASCADE',
  'DROP TABLE partner_sale',
  'DROP FUNCTION refuse_second_hold() CASCADE',
  'DROP INDEX service_contract_waiting',
  `CREATE UNIQUE INDEX service_contract_waiting ON service_contract (lineage_root_id) WHERE status IN ${waiting}`,
];

/** Holds end with their codes, sales are known by their references for ever, and stock is counted from an index. */
export class HoldsAndSales1764780000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...holds, ...sales, ...stock]) await runner.query(statement);
  }

  /** Fails where two plans were held for one lineage, which the table as it was has no place for. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
