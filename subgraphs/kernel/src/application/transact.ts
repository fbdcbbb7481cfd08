/** Runs work in one database transaction on the stores that belong to it; an error undoes all of it. */
export type Transact<Stores> = <Result>(
  work: (stores: Stores) => Promise<Result>,
) => Promise<Result>;
