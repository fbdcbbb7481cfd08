/** A record of a person at coverage that became that of a customer who signed in. */
export interface HolderChange {
  readonly formerId: string;
  readonly holderId: string;
  /** Null for a customer who was erased. */
  readonly subject: string | null;
  readonly at: Date;
}

/** A place in the order in which coverage tells of changes. */
export interface ChangePlace {
  readonly since: Date;
  /** At that very instant, only those behind this former id. */
  readonly after: string;
}

/** A customer who is here now, by an address that was proved to be theirs. */
export interface Visitor {
  readonly subject: string;
  readonly verifiedEmail: string;
}

/** Coverage as the part that knows who holds what; never asked inside a transaction. */
export interface HolderDesk {
  /** The next changes behind the place; what waits for the visitor becomes theirs first. None when there are no more. */
  changesAfter(place: ChangePlace, visitor?: Visitor): Promise<readonly HolderChange[]>;
}

/** Whose the claims are, as far as coverage has told. */
export interface HolderRecord {
  /** When the latest change came about that was heard of; undefined before the first one. */
  heardUntil(): Promise<Date | undefined>;
  /** Makes claims follow their holders; done again, it changes nothing. */
  follow(changes: readonly HolderChange[]): Promise<void>;
}
