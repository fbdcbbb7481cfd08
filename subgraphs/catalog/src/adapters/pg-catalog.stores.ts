import { conflict } from '@care-graph/kernel/domain/fault';
import { idempotencyStore } from '@care-graph/kernel/runtime/idempotency';
import { type EntityManager, type EntityTarget, In } from 'typeorm';
import type { CatalogStores, PlanStore, ScheduleStore, TermsStore } from '../domain/stores';
import { catalogueLock } from './catalogue-lock';
import { ProductRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierOf } from './fees.row';
import { HistoryEventRow } from './history.row';
import { RegionRow } from './places.row';
import { PlanSkuRow } from './plans.row';
import { recheckQuality } from './quality.store';
import { tableImportStore } from './table-import.store';
import { clauseOf, clauseRowOf, TermsClauseRow, TermsVersionRow } from './terms.row';

interface Counted {
  readonly id: string;
  readonly version: number;
}

/** Saves some columns over the version that was read; TypeORM's own version column only counts. */
const saved = async <Thing extends Counted>(
  manager: EntityManager,
  row: EntityTarget<Counted>,
  thing: Thing,
  changed: Partial<Thing>,
): Promise<Thing> => {
  const { id, version } = thing;
  const next = { ...thing, version: version + 1 };
  const columns = { ...changed, version: next.version };
  const { affected } = await manager.update(row, { id, version }, columns);
  if (affected !== 1) throw conflict('Somebody else changed it first: read it again, then decide.');
  return next;
};

const found = async <Row extends Counted>(
  manager: EntityManager,
  row: EntityTarget<Row>,
  id: string,
): Promise<Row | undefined> =>
  (await manager.findOne(row, { where: { id } as never })) ?? undefined;

const termsStore = (manager: EntityManager): TermsStore => ({
  find: (id) => found(manager, TermsVersionRow, id),
  all: () => manager.find(TermsVersionRow, { order: { validFrom: 'ASC', id: 'ASC' } }),
  clausesOf: async (termsId) => {
    const rows = await manager.find(TermsClauseRow, {
      where: { termsId },
      order: { position: 'ASC' },
    });
    return rows.map(clauseOf);
  },
  add: async (terms, clauses) => {
    await manager.insert(TermsVersionRow, terms as never);
    if (clauses.length > 0) await manager.insert(TermsClauseRow, clauses.map(clauseRowOf));
    return { ...terms, version: 1 };
  },
  save: (terms) => {
    const { status, validTo } = terms;
    return saved(manager, TermsVersionRow, terms, { status, validTo });
  },
});

const currencyQuery = `SELECT DISTINCT currency FROM (
  SELECT currency FROM fee_tier WHERE schedule_id = $1
  UNION SELECT currency FROM component_price WHERE schedule_id = $1) amount ORDER BY 1`;

const scheduleStore = (manager: EntityManager): ScheduleStore => ({
  find: (id) => found(manager, FeeScheduleRow, id),
  ofTerms: (termsId) => manager.find(FeeScheduleRow, { where: { termsId }, order: { id: 'ASC' } }),
  tiersOf: async (scheduleIds) => {
    const rows = await manager.find(FeeTierRow, {
      where: { scheduleId: In([...scheduleIds]) },
      order: { id: 'ASC' },
    });
    return rows.map(tierOf);
  },
  currenciesIn: async (scheduleId) => {
    const rows = await manager.query<{ currency: string }[]>(currencyQuery, [scheduleId]);
    return rows.map(({ currency }) => currency);
  },
  save: (schedule) => {
    const { status, validTo, ordinalBasis } = schedule;
    return saved(manager, FeeScheduleRow, schedule, { status, validTo, ordinalBasis });
  },
});

const planStore = (manager: EntityManager): PlanStore => ({
  find: (id) => found(manager, PlanSkuRow, id),
  ofTerms: (termsIds) =>
    manager.find(PlanSkuRow, { where: { termsId: In([...termsIds]) }, order: { id: 'ASC' } }),
  published: () =>
    manager.find(PlanSkuRow, { where: { status: 'PUBLISHED' }, order: { id: 'ASC' } }),
  save: (plan) => saved(manager, PlanSkuRow, plan, { status: plan.status }),
});

/** All stores of one transaction. */
export const pgCatalogStores = (manager: EntityManager): CatalogStores => ({
  takeTurn: async () => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [catalogueLock]);
  },
  terms: termsStore(manager),
  schedules: scheduleStore(manager),
  plans: planStore(manager),
  world: {
    products: () => manager.find(ProductRow),
    regions: () => manager.find(RegionRow),
  },
  quality: { recheck: (now) => recheckQuality(manager, now) },
  imports: tableImportStore(manager),
  history: {
    record: async (events) => {
      await manager.insert(HistoryEventRow, events as never);
    },
  },
  idempotency: idempotencyStore(manager),
});
