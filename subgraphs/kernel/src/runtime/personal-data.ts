/**
 * What is said of one column: whether its values are of a person, and what becomes of them when that person is
 * erased. Only columns and texts of the program stand here; values reach the database as parameters.
 */
export type ColumnRule =
  /** Says nothing of a person. */
  | { readonly is: 'plain' }
  /** A secret of the programme, of no person; shown to nobody. */
  | { readonly is: 'secret' }
  /** Of those who work here: neither shown to a customer nor erased with one. */
  | { readonly is: 'staff' }
  /** Replaced by the same for everybody; where nothing is, nothing comes. */
  | {
      readonly is: 'replaced';
      readonly by: string | null;
      readonly names: boolean;
      /** False for what names somebody else as well. */
      readonly isShown?: false;
    }
  /** JSON in which the person is looked for: as whoever acted, and in the words under some keys. */
  | { readonly is: 'searched'; readonly words: readonly string[] }
  /** Goes with its row; the person is given it where the row is their own alone. */
  | { readonly is: 'removed'; readonly isShown: boolean }
  /** Personal only while it leads to a person, and stays: what leads there is erased elsewhere. */
  | { readonly is: 'kept'; readonly because: string };

/** What stands in the place of words that were erased. */
export const erasedWord = 'erased';

export const plain: ColumnRule = { is: 'plain' };
export const secret: ColumnRule = { is: 'secret' };
export const staff: ColumnRule = { is: 'staff' };
export const removed: ColumnRule = { is: 'removed', isShown: true };
/** Names whoever acted, who is not always the customer. */
export const removedUnseen: ColumnRule = { is: 'removed', isShown: false };

/** By what somebody is called: it becomes null, and no reason for an erasure may repeat it. */
export const name: ColumnRule = { is: 'replaced', by: null, names: true };
/** What can be absent: it becomes null. */
export const cleared: ColumnRule = { is: 'replaced', by: null, names: false };
/** The same, but it names whoever acted, who is not always the customer. */
export const clearedUnseen: ColumnRule = { is: 'replaced', by: null, names: false, isShown: false };
/** Words of which it has to be seen that there were some. */
export const words: ColumnRule = { is: 'replaced', by: erasedWord, names: false };
export const searched = (...keys: readonly string[]): ColumnRule => ({
  is: 'searched',
  words: keys,
});
export const kept = (because: string): ColumnRule => ({ is: 'kept', because });

/** Columns of which the same is said. */
export const all = (
  rule: ColumnRule,
  ...columns: readonly string[]
): Readonly<Record<string, ColumnRule>> =>
  Object.fromEntries(columns.map((column) => [column, rule]));

/** One table: every column of it, and how a customer's rows are found. */
export interface TableRule {
  readonly columns: Readonly<Record<string, ColumnRule>>;
  /**
   * The condition for the rows that are about a customer: `$1` is their id, `$2` the list of what the identity
   * provider calls them. None where no row is about one.
   */
  readonly rows?: string;
  /** What tells one row from another. */
  readonly key?: readonly string[];
  /** The column that counts changes. */
  readonly version?: string;
}

/** Something that keeps a customer from being erased, called by one of its columns. */
export interface OpenRule {
  readonly what: string;
  readonly table: string;
  readonly called: string;
  /** `$1` is the customer's id, `$2` the programme's time. */
  readonly where: string;
}

/** All that a part says of what it keeps about people. */
export interface PersonalData {
  readonly part: string;
  /** The table whose rows name customers by id, and by what the identity provider calls them. */
  readonly identity?: { readonly table: string; readonly id: string; readonly subject: string };
  readonly open?: readonly OpenRule[];
  readonly tables: Readonly<Record<string, TableRule>>;
}

/** A customer: their id, and all that the identity provider is known to have called them. */
export interface Subject {
  readonly customerId: string;
  readonly subjects: readonly string[];
}
