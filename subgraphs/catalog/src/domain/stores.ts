import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import type { TableImportStore } from './table-import/store';

/** Something on record, with the number of its changes. */
export type OnRecord<Thing> = Thing & { readonly version: number };

/** Things on record by id; whoever saves has to have read what stands. */
export interface Kept<Thing> {
  find(id: string): Promise<OnRecord<Thing> | undefined>;
  /** Saves what a command may change, over the version that was read. */
  save(thing: OnRecord<Thing>): Promise<OnRecord<Thing>>;
}

export interface TermsStore extends Kept<TermsVersion> {
  /** Every edition of every programme. */
  all(): Promise<readonly OnRecord<TermsVersion>[]>;
  /** In the order of the text. */
  clausesOf(termsId: string): Promise<readonly TermsClause[]>;
  add(terms: TermsVersion, clauses: readonly TermsClause[]): Promise<OnRecord<TermsVersion>>;
}

export interface ScheduleStore extends Kept<FeeSchedule> {
  /** Every schedule that goes with these terms. */
  ofTerms(termsId: string): Promise<readonly OnRecord<FeeSchedule>[]>;
  tiersOf(scheduleIds: readonly string[]): Promise<readonly FeeTier[]>;
  /** The currencies in which the schedule's amounts are, those of parts among them. */
  currenciesIn(scheduleId: string): Promise<readonly string[]>;
}

export interface PlanStore extends Kept<PlanSku> {
  /** Plans of any status that pin one of these terms. */
  ofTerms(termsIds: readonly string[]): Promise<readonly OnRecord<PlanSku>[]>;
  published(): Promise<readonly OnRecord<PlanSku>[]>;
}

/** What commands on the catalogue read and write, within one transaction. */
export interface CatalogStores {
  /** Waits for its turn: from then on and until the transaction ends nobody else's command changes the catalogue. */
  takeTurn(): Promise<void>;
  readonly terms: TermsStore;
  readonly schedules: ScheduleStore;
  readonly plans: PlanStore;
  readonly world: {
    products(): Promise<readonly Product[]>;
    regions(): Promise<readonly Region[]>;
  };
  readonly quality: {
    /** Looks through the whole catalogue once more, and keeps what is found. */
    recheck(now: Date): Promise<void>;
  };
  readonly imports: TableImportStore;
  readonly history: { record(events: readonly HistoryEvent[]): Promise<void> };
  readonly idempotency: IdempotencyStore;
}
