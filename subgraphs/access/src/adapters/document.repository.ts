import { type EntityManager, In } from 'typeorm';
import type { DocumentPlace, DocumentRepository } from '../domain/ports';
import { DocumentAliasRow, DocumentClientRow, DocumentRow } from './document.rows';

/** The places as two lists that are read side by side. */
const columnsOf = (places: readonly DocumentPlace[]) => [
  places.map(({ client }) => client),
  places.map(({ id }) => id),
];

/** Rows that one statement may add, well below the number of parameters that PostgreSQL takes. */
const rowsAtOnce = 500;

const inPortions = async <Row>(
  rows: readonly Row[],
  write: (portion: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await write(rows.slice(from, from + rowsAtOnce));
};

const pgClients = (
  db: EntityManager,
): Pick<DocumentRepository, 'lockClient' | 'addClient' | 'findClient' | 'setMode'> => ({
  lockClient: async (name) => {
    // A name that nobody has yet has no row to wait at.
    await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`client:${name}`]);
    return (await db.findOneBy(DocumentClientRow, { name })) ?? undefined;
  },
  addClient: async (client) => {
    await db.insert(DocumentClientRow, client);
  },
  findClient: async (name) => (await db.findOneBy(DocumentClientRow, { name })) ?? undefined,
  setMode: async (name, mode) => {
    await db.update(DocumentClientRow, { name }, { mode });
  },
});

const pgAdding = (db: EntityManager): Pick<DocumentRepository, 'add'> => ({
  add: async (client, documents, aliases) => {
    await inPortions(documents, (portion) =>
      db.insert(
        DocumentRow,
        portion.map((document) => ({
          ...document,
          variables: [...document.variables],
          scopes: [...document.scopes],
        })),
      ),
    );
    await inPortions(aliases, (portion) =>
      db.insert(
        DocumentAliasRow,
        portion.map(({ alias, id: documentId }) => ({ client, alias, documentId })),
      ),
    );
  },
});

/** Documents in PostgreSQL, in the transaction of the manager. */
export const pgDocuments = (db: EntityManager): DocumentRepository => ({
  ...pgClients(db),
  ...pgAdding(db),
  find: async ({ client, id }) => (await db.findOneBy(DocumentRow, { client, id })) ?? undefined,
  ofClient: (client, ids) => db.findBy(DocumentRow, { client, id: In([...ids]) }),
  namesOf: (client, beginnings) =>
    db.query(
      `SELECT id, name FROM published_document document
       WHERE client = $1 AND EXISTS (
         SELECT FROM unnest($2::text[]) AS beginning WHERE starts_with(document.name, beginning))`,
      [client, [...new Set(beginnings)]],
    ),
  aliasesOf: async (client, aliases) =>
    (await db.findBy(DocumentAliasRow, { client, alias: In([...aliases]) })).map(
      ({ alias, documentId: id }) => ({ alias, id }),
    ),
  clientsWith: async (id) =>
    (await db.find(DocumentRow, { where: { id }, order: { client: 'ASC' } })).map(
      ({ client }) => client,
    ),
  setRetired: async (places, retiredAt) => {
    await db.query(
      `UPDATE published_document SET retired_at = $3
       WHERE (client, id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      [...columnsOf(places), retiredAt],
    );
  },
});
