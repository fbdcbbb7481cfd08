import type { SheetRow } from '../import/sheet';
import type { LoadedRows, OnRecordLists, RowName } from './catalog-table';
import type { FoundFaults } from './fault-list';
import type { CatalogTableName } from './tables';

/** A document split into cells, header first; it can be read again from its beginning. */
export interface SheetDocument {
  rows(): AsyncIterable<SheetRow>;
}

/** A table that was loaded, as it is on record. */
export interface TableImport {
  readonly id: string;
  readonly table: CatalogTableName;
  readonly rowCount: number;
  /** The draft whose clauses were loaded. */
  readonly termsId: string | null;
  /** The rows that were left out. */
  readonly leftOut: FoundFaults;
}

/** A name with the row that has it. */
export interface PlacedName extends RowName {
  readonly line: number;
}

/** A name that an earlier row has already. */
export interface TakenName extends PlacedName {
  readonly firstLine: number;
}

/** A price that holds on days on which another one of the same seller holds too. */
export interface OverlappingOffer {
  readonly line: number;
  /** Null where the other one is on record and not in the document. */
  readonly otherLine: number | null;
}

/** A price that would be taken from the partner who has it on record. */
export interface OfferOfAnother {
  readonly line: number;
  /** Whose it is on record; null where its seller is no partner. */
  readonly partnerId: string | null;
}

/** A price on record whose exclusions would be others than those that it was sold under. */
export interface RestatedOffer {
  readonly line: number;
}

/** Offers of a document wait until all of it is read: only then does it show which of them can stand. */
export interface OfferImportStore {
  /** Each line once, as from `overlappingOffers`; where there are many, some at a time. */
  offersOfOthers(): Promise<readonly OfferOfAnother[]>;
  /** The same for offers that say other exclusions than on record. */
  restatedOffers(): Promise<readonly RestatedOffer[]>;
  /** Looks through the offers of every seller of whom the document has one. */
  overlappingOffers(): Promise<readonly OverlappingOffer[]>;
  leaveOutOffers(lines: readonly number[]): Promise<void>;
  /** Puts those that wait on record, in the place of those for the same plan, place, currency, seller, kind and first day. */
  saveOffers(): Promise<void>;
}

/** What importing a table reads and writes, within one transaction. */
export interface TableImportStore extends OnRecordLists, OfferImportStore {
  /** From here on everything can be undone, whatever else the transaction keeps. */
  begin(): Promise<void>;
  undo(): Promise<void>;
  /** Notes the names of rows, and gives those that earlier rows have; what is noted does not stay in memory. */
  noteNames(names: readonly PlacedName[]): Promise<readonly TakenName[]>;
  /** Writes what was loaded, but for offers, which wait. */
  save(loaded: LoadedRows): Promise<void>;
  keep(done: TableImport): Promise<void>;
  find(id: string): Promise<TableImport | undefined>;
}
