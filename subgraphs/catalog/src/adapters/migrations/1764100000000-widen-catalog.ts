import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that are sorted or compared bytewise, so that a cursor means the same on every server. */
const word = 'text COLLATE "C"';

const devices = `
  ALTER TABLE product ADD serial_hints jsonb NOT NULL DEFAULT '[]', ADD swaps_with_codes text[] NOT NULL DEFAULT '{}';`;

const clauses = `
  ALTER TABLE terms_clause ADD is_offer_only boolean NOT NULL DEFAULT false;`;

const offers = `
  ALTER TABLE plan_offer ADD partner_id ${word}, ADD stock text, ADD exclusion_ids text[] NOT NULL DEFAULT '{}';
  CREATE INDEX plan_offer_by_partner ON plan_offer (partner_id, sort_key, id) WHERE partner_id IS NOT NULL;`;

const componentPrices = `
  CREATE TABLE component_price (
    id ${word} PRIMARY KEY, schedule_id ${word} NOT NULL REFERENCES fee_schedule, component_code ${word} NOT NULL REFERENCES component,
    product_code ${word} REFERENCES product, amount_minor bigint NOT NULL CHECK (amount_minor > 0), currency char(3) NOT NULL,
    source jsonb NOT NULL
  );
  CREATE UNIQUE INDEX component_price_by_schedule ON component_price (schedule_id, component_code, coalesce(product_code, ''));`;

const quality = `
  CREATE TABLE data_quality_finding (
    id ${word} PRIMARY KEY, kind text NOT NULL, severity text NOT NULL CHECK (severity IN ('ERROR', 'WARNING')),
    product_code ${word} NOT NULL REFERENCES product, plan_sku_id ${word} REFERENCES plan_sku, region_code ${word} REFERENCES region,
    message text NOT NULL, found_at timestamptz NOT NULL,
    sort_key ${word} GENERATED ALWAYS AS (
      CASE severity WHEN 'ERROR' THEN '0/' ELSE '1/' END || kind || '/' || product_code || '/' || coalesce(region_code, '')
    ) STORED
  );
  CREATE INDEX data_quality_finding_by_place ON data_quality_finding (sort_key, id);
  CREATE TABLE data_quality_check (only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), checked_at timestamptz NOT NULL);`;

export class WidenCatalog1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [devices, clauses, offers, componentPrices, quality]) {
      await runner.query(statements);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE data_quality_check, data_quality_finding, component_price;
      DROP INDEX plan_offer_by_partner;
      ALTER TABLE plan_offer DROP partner_id, DROP stock, DROP exclusion_ids;
      ALTER TABLE terms_clause DROP is_offer_only;
      ALTER TABLE product DROP serial_hints, DROP swaps_with_codes`);
  }
}
