/**
 * A number of our own for PostgreSQL's advisory locks: whoever loads or changes the catalogue holds it to the end of
 * the transaction, so that what was looked at is still so when it is written.
 */
export const catalogueLock = 7_215_412;
