/**
 * Runs work in one database transaction on the stores that belong to it; an error undoes all of it. Work that others
 * came upon at the same rows may be begun again: it changes nothing but what the stores hold.
 */
export type Transact<Stores> = <Result>(
  work: (stores: Stores) => Promise<Result>,
) => Promise<Result>;
