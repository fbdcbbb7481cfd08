import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that are sorted or compared bytewise, so that a cursor means the same on every server. */
const word = 'text COLLATE "C"';

/** A day as a number that sorts like it, since a text of a date depends on the server's settings. */
const dayKey = `lpad((valid_from - DATE '2000-01-01')::text, 6, '0')`;

const sortKey = (expression: string) =>
  `sort_key ${word} GENERATED ALWAYS AS (${expression}) STORED`;

const devices = `
  CREATE TABLE series (code ${word} PRIMARY KEY, id ${word} NOT NULL UNIQUE, name text NOT NULL, family text NOT NULL, source jsonb NOT NULL);
  CREATE TABLE component (code ${word} PRIMARY KEY, id ${word} NOT NULL UNIQUE, name text NOT NULL, is_wear_part boolean NOT NULL, source jsonb NOT NULL);
  CREATE TABLE product (
    code ${word} PRIMARY KEY, id ${word} NOT NULL UNIQUE, name text NOT NULL, kind text NOT NULL, family text NOT NULL,
    series_codes text[] NOT NULL, parts jsonb NOT NULL, warranty_part_codes text[] NOT NULL,
    has_gimbal_serial boolean, is_flyaway_covered boolean NOT NULL, has_international_warranty boolean NOT NULL,
    source jsonb NOT NULL, ${sortKey('code')}
  );
  CREATE INDEX product_by_place ON product (sort_key, id);
  CREATE INDEX product_by_series ON product USING gin (series_codes);
  CREATE TABLE register_entry (
    id ${word} PRIMARY KEY, code ${word} NOT NULL UNIQUE, kind text NOT NULL, subject text NOT NULL,
    product_code ${word} REFERENCES product, statements jsonb NOT NULL, resolution text NOT NULL, ${sortKey('code')}
  );
  CREATE INDEX register_entry_by_place ON register_entry (sort_key, id);
  CREATE INDEX register_entry_by_product ON register_entry (product_code);`;

const places = `
  CREATE TABLE region (
    code ${word} PRIMARY KEY, id ${word} NOT NULL UNIQUE, name text NOT NULL, part_of_code ${word} REFERENCES region DEFERRABLE INITIALLY DEFERRED,
    time_zone text NOT NULL, currency char(3) NOT NULL, terms_generations text[] NOT NULL, source jsonb NOT NULL
  );
  CREATE TABLE service_center (
    code ${word} PRIMARY KEY, id ${word} NOT NULL UNIQUE, name text NOT NULL, kind text NOT NULL, address text NOT NULL,
    region_code ${word} NOT NULL REFERENCES region, authorizations jsonb NOT NULL, intake_channels text[] NOT NULL,
    position integer NOT NULL, source jsonb NOT NULL, ${sortKey("lpad(position::text, 6, '0')")}
  );
  CREATE INDEX service_center_by_place ON service_center (sort_key, id);
  CREATE INDEX service_center_by_authorization ON service_center USING gin (authorizations jsonb_path_ops);`;

const terms = `
  CREATE TABLE terms_version (
    id ${word} PRIMARY KEY, code ${word} NOT NULL UNIQUE, programme text NOT NULL, generation text NOT NULL, revision integer NOT NULL,
    status text NOT NULL, obligor text NOT NULL, administrator text, valid_from date NOT NULL, valid_to date CHECK (valid_to >= valid_from),
    supersedes_id ${word} REFERENCES terms_version DEFERRABLE INITIALLY DEFERRED, locales text[] NOT NULL, source jsonb NOT NULL,
    UNIQUE (programme, generation, revision), ${sortKey(dayKey)}
  );
  CREATE INDEX terms_version_by_place ON terms_version (sort_key, id);
  CREATE TABLE terms_clause (
    id ${word} PRIMARY KEY, terms_id ${word} NOT NULL REFERENCES terms_version, rule_id text NOT NULL, kind text NOT NULL,
    reference text NOT NULL, position integer NOT NULL, product_code ${word} REFERENCES product, series_code ${word} REFERENCES series,
    family text, product_kind text, plan_months integer, region_code ${word} REFERENCES region, channel text,
    content jsonb NOT NULL, texts jsonb NOT NULL, editorial_note text, source jsonb NOT NULL,
    UNIQUE (terms_id, reference), ${sortKey("lpad(position::text, 6, '0')")}
  );
  CREATE INDEX terms_clause_by_place ON terms_clause (terms_id, sort_key, id);`;

const plans = `
  CREATE TABLE plan_sku (
    id ${word} PRIMARY KEY, name text NOT NULL, product_code ${word} NOT NULL REFERENCES product, term_months integer NOT NULL CHECK (term_months > 0),
    terms_id ${word} NOT NULL REFERENCES terms_version, generation text NOT NULL, kind text NOT NULL,
    ean ${word} UNIQUE, manufacturer_part_number ${word} UNIQUE, forms jsonb NOT NULL, package jsonb, status text NOT NULL,
    counts jsonb NOT NULL, source jsonb NOT NULL, UNIQUE (product_code, term_months, terms_id),
    ${sortKey("product_code || '/' || lpad(term_months::text, 3, '0') || '/' || terms_id")}
  );
  CREATE INDEX plan_sku_by_place ON plan_sku (sort_key, id);
  CREATE TABLE plan_offer (
    id ${word} PRIMARY KEY, plan_sku_id ${word} NOT NULL REFERENCES plan_sku, kind text NOT NULL, seller_name text NOT NULL,
    region_code ${word} NOT NULL REFERENCES region, price_minor bigint NOT NULL CHECK (price_minor > 0), currency char(3) NOT NULL,
    is_indicative boolean NOT NULL, item_code text, minimum_quantity integer NOT NULL, valid_from date, valid_to date, source jsonb NOT NULL,
    ${sortKey("currency::text || lpad(price_minor::text, 19, '0')")}
  );
  CREATE INDEX plan_offer_by_place ON plan_offer (plan_sku_id, sort_key, id);
  CREATE TABLE plan_extension (
    id ${word} PRIMARY KEY, product_code ${word} NOT NULL REFERENCES product, extension_months integer NOT NULL,
    region_code ${word} NOT NULL REFERENCES region, price_minor bigint NOT NULL CHECK (price_minor > 0), replacement_fee_minor bigint,
    currency char(3) NOT NULL, seller_name text NOT NULL, source jsonb NOT NULL
  );`;

const fees = `
  CREATE TABLE fee_schedule (
    id ${word} PRIMARY KEY, name text NOT NULL, generation text NOT NULL, terms_id ${word} NOT NULL REFERENCES terms_version,
    region_code ${word} NOT NULL REFERENCES region, serves_region_codes text[] NOT NULL, channel text NOT NULL, currency char(3) NOT NULL,
    is_indicative boolean NOT NULL, ordinal_basis text NOT NULL, status text NOT NULL, valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from), ${sortKey(`${dayKey} || '/' || name`)}
  );
  CREATE INDEX fee_schedule_by_place ON fee_schedule (sort_key, id);
  CREATE INDEX fee_schedule_by_region ON fee_schedule USING gin (serves_region_codes);
  CREATE TABLE fee_tier (
    id ${word} PRIMARY KEY, schedule_id ${word} NOT NULL REFERENCES fee_schedule, product_code ${word} NOT NULL REFERENCES product,
    incident_type text NOT NULL, plan_months integer, ordinal_from integer NOT NULL CHECK (ordinal_from > 0),
    ordinal_to integer CHECK (ordinal_to >= ordinal_from), amount_minor bigint NOT NULL CHECK (amount_minor > 0), currency char(3) NOT NULL,
    rule_ids text[] NOT NULL, source jsonb NOT NULL
  );
  CREATE INDEX fee_tier_by_product ON fee_tier (product_code, schedule_id);`;

export class CreateCatalog1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [devices, places, terms, plans, fees]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE fee_tier, fee_schedule, plan_extension, plan_offer, plan_sku, terms_clause,
      terms_version, service_center, region, register_entry, product, component, series`);
  }
}
