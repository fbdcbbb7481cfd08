import type { EntityManager } from 'typeorm';
import type { DraftedFees, LoadedRows } from '../domain/table-import/catalog-table';
import type { PlacedName, TableImportStore, TakenName } from '../domain/table-import/store';
import { ComponentPriceRow, componentPriceOf, componentPriceRowOf } from './component-price.row';
import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierOf, tierRowOf } from './fees.row';
import { offerImportStore, openOffers, stageOffers } from './offer-import.store';
import { RegionRow, ServiceCenterRow } from './places.row';
import { PlanSkuRow } from './plans.row';
import { TableImportRow } from './table-import.row';
import { clauseOf, clauseRowOf, TermsClauseRow, TermsVersionRow } from './terms.row';
import { upsert } from './upsert';

/** What is only known while a document is read; it goes with the transaction, or when that is taken back to here. */
const begin = `SAVEPOINT table_import;
  DROP TABLE IF EXISTS pg_temp.import_name;
  CREATE TEMP TABLE import_name (digest bytea PRIMARY KEY, line integer NOT NULL) ON COMMIT DROP;
  ${openOffers}`;

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
  if (loaded.offers) await stageOffers(manager, loaded.offers);
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
  ...offerImportStore(manager),
  begin: async () => {
    await manager.query(begin);
  },
  undo: async () => {
    await manager.query('ROLLBACK TO SAVEPOINT table_import');
  },
  noteNames: (names) => namesTakenAmong(manager, names),
  save: (loaded) => save(manager, loaded),
  keep: async (done) => {
    await upsert(manager, TableImportRow, [done]);
  },
  find: async (id) => (await manager.findOneBy(TableImportRow, { id })) ?? undefined,
});
