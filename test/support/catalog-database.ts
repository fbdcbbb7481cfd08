import type { Transact } from '@care-graph/kernel/application/transact';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { keyedId } from '../../subgraphs/catalog/src/adapters/keyed-ids';
import { pgCatalogStores } from '../../subgraphs/catalog/src/adapters/pg-catalog.stores';
import { pgCatalogueStore } from '../../subgraphs/catalog/src/adapters/pg-catalogue.store';
import { migrations, rows } from '../../subgraphs/catalog/src/adapters/rows';
import type { CatalogWork } from '../../subgraphs/catalog/src/application/catalog-work';
import { DraftTermsVersion } from '../../subgraphs/catalog/src/application/draft-terms-version';
import { PublishFeeSchedule } from '../../subgraphs/catalog/src/application/publish-fee-schedule';
import { PublishPlanSku } from '../../subgraphs/catalog/src/application/publish-plan-sku';
import { PublishTermsVersion } from '../../subgraphs/catalog/src/application/publish-terms-version';
import { RetireTermsVersion } from '../../subgraphs/catalog/src/application/retire-terms-version';
import { WithdrawPlanSku } from '../../subgraphs/catalog/src/application/withdraw-plan-sku';
import type { Catalogue } from '../../subgraphs/catalog/src/domain/import/read-catalogue';
import type { CatalogStores } from '../../subgraphs/catalog/src/domain/stores';
import { readSmall } from './catalog-sheets';
import { freshDatabase } from './fresh-database';
import { dataTablesOf } from './schema-shape';

export const admin: Principal = {
  kind: 'admin',
  subject: 'sub_admin',
  scopes: ['terms:publish', 'catalog:write'],
  policies: ['step_up'],
};

/** Lithuania is two hours ahead: there it is the 13th from 22:00 on. */
const startsAt = new Date('2026-03-12T12:00:00Z');

/** The commands on the catalogue over some transactions. */
export const catalogCommands = (work: CatalogWork) => {
  const drafting = new DraftTermsVersion(work);
  const publishingTerms = new PublishTermsVersion(work);
  const retiring = new RetireTermsVersion(work);
  const publishingFees = new PublishFeeSchedule(work);
  const publishingPlans = new PublishPlanSku(work);
  const withdrawing = new WithdrawPlanSku(work);
  return {
    draftTerms: (change: object = {}) => drafting.execute({ ...aDraft, ...change }, admin),
    publishTerms: (termsVersionId: string, more: object = {}) =>
      publishingTerms.execute({ termsVersionId, ...more }, admin),
    retireTerms: (termsVersionId: string, validTo: string, more: object = {}) =>
      retiring.execute({ termsVersionId, validTo, ...more }, admin),
    publishFees: (feeScheduleId: string, more: object = {}) =>
      publishingFees.execute({ feeScheduleId, ...more }, admin),
    publishPlan: (planSkuId: string, more: object = {}) =>
      publishingPlans.execute({ planSkuId, ...more }, admin),
    withdrawPlan: (planSkuId: string, more: object = {}) =>
      withdrawing.execute({ planSkuId, ...more }, admin),
  };
};

/** A draft that takes the place of nothing; a test says what it is about. */
const aDraft = {
  code: '2023-tc.2',
  generation: 'RENEWABLE_2023',
  validFrom: '2026-07-01',
  obligor: 'Obligor',
  sourceDocument: 'terms.pdf',
} as const;

/** The catalog's own database with the small catalogue in it. */
export interface CatalogDatabase extends ReturnType<typeof catalogCommands> {
  readonly url: string;
  readonly database: Database;
  readonly work: CatalogWork;
  /** Commands over transactions whose stores the test has changed. */
  commandsWith(
    change: (stores: CatalogStores) => CatalogStores,
  ): ReturnType<typeof catalogCommands>;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The ids of the edition, the schedule and the plans that the small catalogue has. */
  readonly ids: {
    readonly terms: string;
    readonly schedule: string;
    /** On sale, with a fee for each of its two uses. */
    readonly annual: string;
    /** A draft, with four uses and no fee. */
    readonly twoYears: string;
  };
  moveTo(instant: string): void;
  /** Puts the small catalogue back as it was. */
  reset(): Promise<void>;
  drop(): Promise<void>;
}

const smallCatalogue = (): Catalogue => {
  const { catalogue, findings } = readSmall();
  if (!catalogue) throw new Error(`The small catalogue has mistakes: ${JSON.stringify(findings)}`);
  return catalogue;
};

const idsIn = ({ terms, schedules, plans }: Catalogue): CatalogDatabase['ids'] => {
  const planOf = (months: number) => plans.find(({ termMonths }) => termMonths === months)?.id;
  return {
    terms: terms[0]?.id ?? '',
    schedule: schedules[0]?.id ?? '',
    annual: planOf(12) ?? '',
    twoYears: planOf(24) ?? '',
  };
};

const loader = (database: Database, catalogue: Catalogue) => async (): Promise<void> => {
  const tables = await dataTablesOf(database, 'catalog');
  await database.manager.query(`TRUNCATE ${tables.join(', ')}`);
  await database.transact(pgCatalogueStore)((store) => store.add(catalogue));
};

export const catalogDatabase = async (name: string): Promise<CatalogDatabase> => {
  const fresh = await freshDatabase(name);
  const options = { url: fresh.url, part: 'catalog', entities: rows, migrations };
  const database = await openDatabase(options, makeLog('catalog-test', 'error'));
  let now = startsAt;
  const clock = { now: () => now };
  const parts = { clock, newId: timeSortedIds(clock), idOf: keyedId };
  const commandsOver = (transact: Transact<CatalogStores>) =>
    catalogCommands({ ...parts, transact });
  const transact = database.transact(pgCatalogStores);
  const catalogue = smallCatalogue();
  const load = loader(database, catalogue);
  return {
    ...commandsOver(transact),
    url: fresh.url,
    database,
    work: { ...parts, transact },
    commandsWith: (change) =>
      commandsOver(database.transact((manager) => change(pgCatalogStores(manager)))),
    query: (sql, values = []) => database.manager.query(sql, [...values]),
    ids: idsIn(catalogue),
    moveTo: (instant) => {
      now = new Date(instant);
    },
    reset: async () => {
      now = startsAt;
      await load();
    },
    drop: async () => {
      await database.close();
      await fresh.drop();
    },
  };
};
