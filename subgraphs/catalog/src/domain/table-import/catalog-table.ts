import type {
  Component,
  FeeSchedule,
  FeeTier,
  PlanOffer,
  PlanSku,
  Product,
  Region,
  RegisterEntry,
  Series,
  ServiceCenter,
  TermsVersion,
} from '../catalogue';
import type { TermsClause } from '../clause';
import type { ComponentPrice } from '../component-price';
import type { KeyedId } from '../ids';
import type { SourceOf } from '../import/sources';
import type { TableSpec } from '../import/table';
import { type PlacedRow, type RowFault, unknownAt } from './fault';

/** What is on record already: each list is one question, however many rows name something in it. */
export interface OnRecordLists {
  products(): Promise<readonly Product[]>;
  series(): Promise<readonly Series[]>;
  components(): Promise<readonly Component[]>;
  regions(): Promise<readonly Region[]>;
  serviceCenters(): Promise<readonly ServiceCenter[]>;
  terms(): Promise<readonly TermsVersion[]>;
  clauses(): Promise<readonly TermsClause[]>;
  plans(): Promise<readonly PlanSku[]>;
  schedules(): Promise<readonly FeeSchedule[]>;
  tiers(): Promise<readonly FeeTier[]>;
  componentPrices(): Promise<readonly ComponentPrice[]>;
}

/** What a table is loaded with beside its rows. */
export interface LoadingTools {
  readonly idOf: KeyedId;
  readonly sourceOf: SourceOf;
  /** The founding documents that have a title. */
  readonly documents: ReadonlySet<string>;
  readonly now: Date;
  /** The draft that clauses are loaded into. */
  readonly draft: TermsVersion | null;
}

/** A draft of fees with all that belongs to it. */
export interface DraftedFees {
  readonly schedule: FeeSchedule;
  readonly tiers: readonly FeeTier[];
  readonly componentPrices: readonly ComponentPrice[];
}

export interface PlacedOffer extends PlacedRow {
  readonly offer: PlanOffer;
}

/** What rows become: things are put in the place of those with the same key. */
export interface LoadedRows {
  readonly products?: readonly Product[];
  readonly plans?: readonly PlanSku[];
  readonly offers?: readonly PlacedOffer[];
  readonly regions?: readonly Region[];
  readonly serviceCenters?: readonly ServiceCenter[];
  readonly register?: readonly RegisterEntry[];
  readonly fees?: readonly DraftedFees[];
  /** These and no others are the clauses of the draft. */
  readonly clauses?: { readonly draft: TermsVersion; readonly clauses: readonly TermsClause[] };
  /** Drafts that were not there before. */
  readonly drafted?: readonly string[];
}

/** A table with all that its rows are compared with. */
export interface OpenTable {
  /** What is wrong with rows that were understood, whatever the order. */
  faultsIn(rows: readonly PlacedRow[]): readonly RowFault[];
  loadedFrom(rows: readonly PlacedRow[]): LoadedRows;
}

/** A name that no two rows of a document may have. */
export interface RowName {
  readonly column: string;
  readonly name: string;
}

/** A table that can be loaded from a document. */
export interface CatalogTable {
  /** The headers that it may have. */
  readonly specs: readonly TableSpec[];
  /** Where rows only make sense together, how many there may be; null where each stands for itself. */
  readonly mostRows: number | null;
  /** Names beside the key. */
  namesOf(row: PlacedRow): readonly RowName[];
  open(onRecord: OnRecordLists, tools: LoadingTools): Promise<OpenTable>;
}

interface TableParts<Row extends PlacedRow, Facts> {
  readonly specs: readonly TableSpec[];
  readonly mostRows: number | null;
  readonly namesOf?: (row: Row) => readonly RowName[];
  readonly learn: (onRecord: OnRecordLists, tools: LoadingTools) => Promise<Facts>;
  readonly faultsIn: (
    rows: readonly Row[],
    facts: Facts,
    tools: LoadingTools,
  ) => readonly RowFault[];
  readonly loadedFrom: (rows: readonly Row[], facts: Facts, tools: LoadingTools) => LoadedRows;
}

/** Rows of one table are only ever shown to that table, so that their type need not be known outside. */
export const catalogTable = <Row extends PlacedRow, Facts>({
  specs,
  mostRows,
  namesOf,
  learn,
  faultsIn,
  loadedFrom,
}: TableParts<Row, Facts>): CatalogTable => ({
  specs,
  mostRows,
  namesOf: (row) => namesOf?.(row as Row) ?? [],
  open: async (onRecord, tools) => {
    const facts = await learn(onRecord, tools);
    return {
      faultsIn: (rows) => faultsIn(rows as readonly Row[], facts, tools),
      loadedFrom: (rows) => loadedFrom(rows as readonly Row[], facts, tools),
    };
  },
});

/** Founding documents without a title, which is what the API would show of them. */
export const untitledSources = <Row extends PlacedRow & { readonly source: string }>(
  rows: readonly Row[],
  { documents }: LoadingTools,
  column: keyof Row & string = 'source',
): readonly RowFault[] =>
  rows.flatMap((row) => {
    const source = row[column];
    return typeof source === 'string' && source.endsWith('.txt') && !documents.has(source)
      ? [unknownAt(row, column, `${source} is no document on record`)]
      : [];
  });

export const codesOf = (things: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ code }) => code));
