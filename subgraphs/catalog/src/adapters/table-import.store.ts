import type { EntityManager } from 'typeorm';
import type { DraftedFees, LoadedRows, PlacedOffer } from '../domain/table-import/catalog-table';
import type {
  OverlappingOffer,
  PlacedName,
  TableImportStore,
  TakenName,
} from '../domain/table-import/store';
import { ComponentPriceRow, componentPriceOf, componentPriceRowOf } from './component-price.row';
import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierOf, tierRowOf } from './fees.row';
import { RegionRow, ServiceCenterRow } from './places.row';
import { offerRowOf, PlanOfferRow, PlanSkuRow } from './plans.row';
import { TableImportRow } from './table-import.row';
import { clauseOf, clauseRowOf, TermsClauseRow, TermsVersionRow } from './terms.row';
import { upsert } from './upsert';

/** What is only known while a document is read; it goes with the transaction, or when that is taken back to here. */
const begin = `SAVEPOINT table_import;
  DROP TABLE IF EXISTS pg_temp.import_name, pg_temp.import_offer;
  CREATE TEMP TABLE import_name (digest bytea PRIMARY KEY, line integer NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE import_offer (id text COLLATE "C" PRIMARY KEY, line integer NOT NULL) ON COMMIT DROP`;

const given = `SELECT sha256(convert_to(given.name, 'UTF8')) AS digest, given.line, given.place
  FROM jsonb_to_recordset($1::jsonb) AS given (name text, line integer, place integer)`;

const noteNames = `INSERT INTO pg_temp.import_name (digest, line)
  SELECT DISTINCT ON (digest) digest, line FROM (${given}) given ORDER BY digest, line ON CONFLICT DO NOTHING`;

const takenNames = `SELECT given.place, noted.line AS first FROM (${given}) given
  JOIN pg_temp.import_name noted USING (digest) WHERE noted.line <> given.line ORDER BY given.place`;

const namesTakenAmong = async (
  manager: EntityManager,
  names: readonly PlacedName[],
): Promise<readonly TakenName[]> => {
  if (names.length === 0) return [];
  const values = names.map(({ column, name, line }, place) => ({
    name: JSON.stringify([column, name]),
    line,
    place,
  }));
  const rows = JSON.stringify(values);
  await manager.query(noteNames, [rows]);
  const taken = await manager.query<{ place: number; first: number }[]>(takenNames, [rows]);
  return taken.flatMap(({ place, first }) => {
    const name = names[place];
    return name ? [{ ...name, firstLine: first }] : [];
  });
};

const noteOffers = `INSERT INTO pg_temp.import_offer (id, line)
  SELECT id, line FROM jsonb_to_recordset($1::jsonb) AS given (id text, line integer)`;

/** More than this in one look are found in the next one. */
const mostOverlaps = 10_000;

const overlaps = `
  WITH sold AS (
    SELECT DISTINCT o.plan_sku_id, o.region_code, o.currency, o.seller_name
    FROM pg_temp.import_offer i JOIN plan_offer o ON o.id = i.id
  ), placed AS (
    SELECT i.line, o.valid_from, lag(i.line) OVER earlier AS earlier_line,
      max(coalesce(o.valid_to, 'infinity')) OVER (earlier ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
    FROM sold JOIN plan_offer o USING (plan_sku_id, region_code, currency, seller_name)
    LEFT JOIN pg_temp.import_offer i ON i.id = o.id
    WINDOW earlier AS (
      PARTITION BY o.plan_sku_id, o.region_code, o.currency, o.seller_name ORDER BY o.valid_from NULLS FIRST, o.id
    )
  )
  SELECT greatest(line, earlier_line) AS line, CASE WHEN line <> earlier_line THEN least(line, earlier_line) END AS "otherLine"
  FROM placed WHERE until >= coalesce(valid_from, '-infinity') AND coalesce(line, earlier_line) IS NOT NULL
  ORDER BY 1 LIMIT ${mostOverlaps}`;

const saveOffers = async (
  manager: EntityManager,
  offers: readonly PlacedOffer[],
): Promise<void> => {
  await upsert(
    manager,
    PlanOfferRow,
    offers.map(({ offer }) => offerRowOf(offer)),
  );
  const lines = offers.map(({ line, offer: { id } }) => ({ id, line }));
  await manager.query(noteOffers, [JSON.stringify(lines)]);
};

const saveFees = async (manager: EntityManager, fees: readonly DraftedFees[]): Promise<void> => {
  const ids = fees.map(({ schedule }) => schedule.id);
  // Whoever wanted to publish one of these drafts has seen other fees.
  await manager.query('UPDATE fee_schedule SET version = version + 1 WHERE id = ANY ($1::text[])', [
    ids,
  ]);
  for (const table of ['fee_tier', 'component_price'])
    await manager.query(`DELETE FROM ${table} WHERE schedule_id = ANY ($1::text[])`, [ids]);
  await upsert(
    manager,
    FeeScheduleRow,
    fees.map(({ schedule }) => schedule),
  );
  await upsert(
    manager,
    FeeTierRow,
    fees.flatMap(({ tiers }) => tiers.map(tierRowOf)),
  );
  await upsert(
    manager,
    ComponentPriceRow,
    fees.flatMap(({ componentPrices }) => componentPrices.map(componentPriceRowOf)),
  );
};

const saveClauses = async (
  manager: EntityManager,
  { draft, clauses }: NonNullable<LoadedRows['clauses']>,
): Promise<void> => {
  await manager.query('DELETE FROM terms_clause WHERE terms_id = $1', [draft.id]);
  await upsert(manager, TermsClauseRow, clauses.map(clauseRowOf));
  // Whoever wanted to publish the draft has seen other clauses.
  await manager.query('UPDATE terms_version SET version = version + 1 WHERE id = $1', [draft.id]);
};

/** Tables whose things have a row each, and no parts. */
const plainTables = [
  [ProductRow, 'products'],
  [RegionRow, 'regions'],
  [ServiceCenterRow, 'serviceCenters'],
  [PlanSkuRow, 'plans'],
  [RegisterEntryRow, 'register'],
] as const;

const save = async (manager: EntityManager, loaded: LoadedRows): Promise<void> => {
  for (const [row, name] of plainTables) await upsert(manager, row, loaded[name] ?? []);
  if (loaded.offers) await saveOffers(manager, loaded.offers);
  if (loaded.fees) await saveFees(manager, loaded.fees);
  if (loaded.clauses) await saveClauses(manager, loaded.clauses);
};

const lists = (manager: EntityManager) => ({
  products: () => manager.find(ProductRow, { order: { code: 'ASC' } }),
  series: () => manager.find(SeriesRow, { order: { code: 'ASC' } }),
  components: () => manager.find(ComponentRow, { order: { code: 'ASC' } }),
  regions: () => manager.find(RegionRow, { order: { code: 'ASC' } }),
  serviceCenters: () => manager.find(ServiceCenterRow, { order: { position: 'ASC' } }),
  terms: () => manager.find(TermsVersionRow, { order: { id: 'ASC' } }),
  clauses: async () =>
    (await manager.find(TermsClauseRow, { order: { position: 'ASC' } })).map(clauseOf),
  plans: () => manager.find(PlanSkuRow, { order: { sortKey: 'ASC' } }),
  schedules: () => manager.find(FeeScheduleRow, { order: { id: 'ASC' } }),
  tiers: async () => (await manager.find(FeeTierRow, { order: { id: 'ASC' } })).map(tierOf),
  componentPrices: async () =>
    (await manager.find(ComponentPriceRow, { order: { id: 'ASC' } })).map(componentPriceOf),
});

/** Imports of tables, within the transaction of the manager. */
export const tableImportStore = (manager: EntityManager): TableImportStore => ({
  ...lists(manager),
  begin: async () => {
    await manager.query(begin);
  },
  undo: async () => {
    await manager.query('ROLLBACK TO SAVEPOINT table_import');
  },
  noteNames: (names) => namesTakenAmong(manager, names),
  save: (loaded) => save(manager, loaded),
  overlappingOffers: () => manager.query<OverlappingOffer[]>(overlaps),
  keep: async (done) => {
    await upsert(manager, TableImportRow, [done]);
  },
  find: async (id) => (await manager.findOneBy(TableImportRow, { id })) ?? undefined,
});
