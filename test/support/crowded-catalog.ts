import type { CopiedTable, Copies } from './copied-rows';

// What the catalog has of one product, its plans, terms and fees, as rows to copy.

/** `size` names of the catalog as a jsonb list: the copy's own where it is one, else those of the first copies. */
export const several = (name: string, as = (text: string): string => text): string =>
  `(SELECT jsonb_agg(${as(`('${name}~' || 1000 - CASE WHEN copy.size = 1 THEN copy.n ELSE each END)`)})
    FROM generate_series(1, copy.size) each)`;

const part = (code: string): string =>
  `jsonb_build_object('componentCode', ${code}, 'quantity', 1, 'serialComponent', NULL)`;

const firstContract = `contract_number = 'CG-2026-000001'`;
const plan = `(SELECT plan_sku_id FROM coverage.service_contract WHERE ${firstContract})`;
const schedule = `(SELECT fee_schedule_id FROM coverage.service_contract WHERE ${firstContract})`;
const terms = `(SELECT terms_version_id FROM coverage.service_contract WHERE ${firstContract})`;

const inLithuania = `'{"region_code": "LT"}'::jsonb`;

/** One region has the oldest generation, ten have the next, a hundred the third, and all have the plan's own. */
const generations = `(CASE WHEN copy.n = 1 THEN '["CLASSIC_2018", "PLUS_2021", "TWO_TIER_2022", "RENEWABLE_2023"]'
  WHEN copy.n <= 10 THEN '["PLUS_2021", "TWO_TIER_2022", "RENEWABLE_2023"]'
  ELSE '["TWO_TIER_2022", "RENEWABLE_2023"]' END)::jsonb`;

/** Series for a product that is in many: no other product is in them, so that theirs stay short. */
const spareSeries = `(SELECT jsonb_agg('RS~=' || each) FROM generate_series(1, copy.size) each)`;

/** Products that nothing else leads to. */
const swaps = `(SELECT jsonb_agg('rs-4-mini~+100.' || 1 + (copy.n + each) % 100) FROM generate_series(1, copy.size) each)`;

/** Not the copy's own product, which those who come from its terms know already. */
const others = `(SELECT jsonb_agg('rs-4-mini~' || 999 - (copy.n + each - 1) % 100) FROM generate_series(1, copy.size) each)`;

const hints = `'[{"component": "BODY", "location": "Below"}]'::jsonb`;

const products: readonly CopiedTable[] = [
  { table: 'catalog.series', where: `origin.code = 'RS'` },
  {
    table: 'catalog.component',
    where: `origin.code IN ('gimbal', 'grip', 'gimbal_body', 'gimbal_motor')`,
  },
  {
    table: 'catalog.product',
    where: `origin.code = 'rs-4-mini'`,
    after: `jsonb_build_object('parts', ${several('gimbal', part)}, 'warranty_part_codes', ${several('grip')},
      'serial_hints', ${hints}, 'swaps_with_codes', ${swaps},
      'series_codes', CASE WHEN copy.size = 1 THEN ${several('RS')} ELSE ${spareSeries} END)`,
  },
  {
    table: 'catalog.register_entry',
    where: `origin.code = 'D-14'`,
    before: `'{"code": "Z-14"}'::jsonb`,
  },
];

const places: readonly CopiedTable[] = [
  {
    table: 'catalog.region',
    where: `origin.code = 'LT'`,
    after: `jsonb_build_object('terms_generations', ${generations})`,
  },
  {
    table: 'catalog.service_center',
    before: inLithuania,
    after: `jsonb_build_object('position', 1000 - copy.n, 'authorizations', jsonb_build_array(jsonb_build_object(
      'lines', '["REPLACEMENT"]'::jsonb, 'regionCode', 'LT' || copy.terms, 'seriesCodes', ${several('RS')})))`,
  },
];

const exclusion = `(SELECT id FROM catalog.terms_clause WHERE terms_id = ${terms} AND kind = 'TRANSFER')`;

/** As many clauses as the copy is to have, of the copies of one. */
const exclusions = `(SELECT jsonb_agg(${exclusion} || '~' || 1000 - CASE WHEN copy.size = 1 THEN copy.n ELSE each END)
  FROM generate_series(1, copy.size) each)`;

/** Those of which the first contract pinned one each. */
const publishedThings = (suffix = `''`): string =>
  [plan, schedule, terms].map((id) => `${id} || ${suffix}`).join(', ');

const pricedGimbal = `origin.schedule_id = ${schedule} AND origin.component_code = 'gimbal'`;

const pinned: readonly CopiedTable[] = [
  {
    table: 'catalog.terms_version',
    where: `origin.id = ${terms}`,
    after: `jsonb_build_object('revision', 1 + copy.n, 'supersedes_id', origin.id || '~' || 999 - copy.n % 100)`,
  },
  { table: 'catalog.terms_clause', where: `origin.terms_id = ${terms} AND origin.kind <> 'BONUS'` },
  {
    table: 'catalog.terms_clause',
    where: `origin.terms_id = ${terms} AND origin.kind = 'BONUS'`,
    before: `'{"product_code": "rs-4-mini", "series_code": "RS", "region_code": "LT"}'::jsonb`,
    after: `jsonb_build_object('content', origin.content || jsonb_build_object('eligibleProducts', ${others}))`,
  },
  { table: 'catalog.plan_sku', where: `origin.product_code = 'rs-4-mini'` },
  {
    table: 'catalog.plan_offer',
    where: `origin.plan_sku_id IN (SELECT id FROM catalog.plan_sku WHERE product_code = 'rs-4-mini')`,
    before: `'{"region_code": "LT", "partner_id": "prt_demo"}'::jsonb`,
    after: `jsonb_build_object('exclusion_ids', ${exclusions})`,
  },
  {
    table: 'catalog.fee_schedule',
    where: `origin.id = ${schedule}`,
    before: inLithuania,
    after: `jsonb_build_object('name', origin.name || copy.terms, 'serves_region_codes', ${several('LT')})`,
  },
  {
    table: 'catalog.fee_tier',
    where: `origin.schedule_id = ${schedule} AND origin.product_code = 'rs-4-mini'`,
  },
  { table: 'catalog.component_price', where: pricedGimbal },
];

const happened: readonly CopiedTable[] = [
  { table: 'catalog.history_event', where: `origin.subject_id IN (${publishedThings()})` },
];

export const catalogRows: readonly CopiedTable[] = [...products, ...places, ...pinned, ...happened];

/** Terms and fees that bind take no further part: copies are made past the guards of these tables. */
export const guardedParts = ['catalog.terms_clause', 'catalog.fee_tier', 'catalog.component_price'];

/** A name with the number of the further row behind it. */
export const own = (column: string): string =>
  `jsonb_build_object('${column}', origin.${column} || '.' || copy.k)`;

/** What hangs on one thing of the catalog. */
export const furtherCatalogRows: readonly CopiedTable[] = [
  {
    table: 'catalog.register_entry',
    where: `origin.code = 'Z-14' || copy.parent`,
    after: `${own('id')} || ${own('code')}`,
  },
  {
    table: 'catalog.terms_clause',
    where: `origin.terms_id = ${terms} || copy.parent AND origin.kind = 'BONUS'`,
    after: `${own('id')} || ${own('reference')} || jsonb_build_object('plan_months', 100 + copy.k,
      'content', origin.content || jsonb_build_object('eligibleProducts', jsonb_build_array('rs-4-mini' || copy.parent)))`,
  },
  {
    table: 'catalog.plan_sku',
    where: `origin.id = ${plan} || copy.parent`,
    after: `${own('id')} || ${own('ean')} || ${own('manufacturer_part_number')} || jsonb_build_object('term_months', 100 + copy.k)`,
  },
  {
    table: 'catalog.plan_offer',
    where: `origin.plan_sku_id = ${plan} || copy.parent`,
    after: own('id'),
  },
  {
    table: 'catalog.fee_tier',
    where: `origin.schedule_id = ${schedule} || copy.parent`,
    after: `${own('id')} || jsonb_build_object('ordinal_from', 100 + copy.k)`,
  },
  {
    table: 'catalog.component_price',
    where: pricedGimbal,
    after: `jsonb_build_object('id', origin.id || copy.parent || '.' || copy.k, 'schedule_id', origin.schedule_id || copy.parent)`,
  },
  {
    table: 'catalog.history_event',
    where: `origin.subject_id IN (${publishedThings('copy.parent')})`,
    after: own('id'),
  },
];

export const spareCopies: Copies = `SELECT n, 1 AS k, 1 AS size, '' AS own, '~=' || n AS terms, '' AS parent
  FROM generate_series(1, 100) n`;

export const spareRows: readonly CopiedTable[] = [
  { table: 'catalog.series', where: `origin.code = 'RS'` },
];

/** Products for series of one, ten and a hundred, in no other series. */
export const memberCopies: Copies = `SELECT n, k, 1 AS size, '' AS own, '~+' || n || '.' || k AS terms, '' AS parent
  FROM (VALUES (1), (10), (100)) made (n), generate_series(1, n) k`;

export const memberRows: readonly CopiedTable[] = [
  {
    table: 'catalog.series',
    where: `origin.code = 'RS' AND copy.k = 1`,
    after: `jsonb_build_object('code', 'RS~+' || copy.n)`,
  },
  {
    table: 'catalog.product',
    where: `origin.code = 'rs-4-mini'`,
    after: `jsonb_build_object('series_codes', jsonb_build_array('RS~+' || copy.n), 'parts', origin.parts,
      'warranty_part_codes', origin.warranty_part_codes)`,
  },
];
