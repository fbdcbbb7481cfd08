import { linesOf } from '../operator/lines';
import type { UnknownDocument } from './document-desk';
import type { ListedDocument } from './registry-desk';

const columns: readonly (readonly [title: string, of: (document: ListedDocument) => string])[] = [
  ['client', ({ client }) => client],
  ['name', ({ name }) => name],
  ['audience', ({ audience }) => audience],
  ['cost', ({ cost }) => String(cost)],
  ['fetches', ({ fetches }) => String(fetches)],
  ['published', ({ publishedAt }) => publishedAt],
  ['retired', ({ retiredAt }) => retiredAt ?? '-'],
  ['runs', ({ usage: { runs } }) => String(runs)],
  ['last run', ({ usage: { lastRunAt } }) => lastRunAt ?? '-'],
  ['id', ({ id }) => id],
];

/** A table of documents with a line for each. */
export const tableOf = (documents: readonly ListedDocument[]): string =>
  linesOf([
    columns.map(([title]) => title),
    ...documents.map((document) => columns.map(([, of]) => of(document))),
  ]);

/** A table of texts that were sent and not published, with a line for each. */
export const unknownTableOf = (documents: readonly UnknownDocument[]): string =>
  linesOf([
    ['client', 'name', 'runs', 'last run', 'digest'],
    ...documents.map(({ client, name, runs, lastRunAt, digest }) => [
      client,
      name ?? '-',
      String(runs),
      lastRunAt.toISOString(),
      digest,
    ]),
  ]);
