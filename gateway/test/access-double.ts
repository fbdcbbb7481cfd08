import { UnknownCredential } from '@care-graph/kernel/domain/fault';
import type { AccessNote, AccessPart } from '../src/access/access-desk';
import type { Budgets } from '../src/access/budgets';
import type { GrantedKey } from '../src/access/caller';
import type { Published } from '../src/documents/document-desk';

const nothing: Published = { clients: [], documents: [], aliases: [] };

const most = { requestsPerSecond: 1e6, costPerMinute: 1e9, concurrentRequests: 1e6 };

/** Budgets that no test of something else comes near to. */
export const plenty: Budgets = { anonymous: most, person: most };

/** A registry with these documents. */
export const documentsDouble = (published: Published = nothing): AccessPart['documents'] => ({
  published: () => Promise.resolve(published),
  findClient: (name) => Promise.resolve(published.clients.find((one) => one.name === name)),
  find: (client, key) =>
    Promise.resolve(
      published.documents.find(
        (one) => one.client === client && (one.id === key || one.name === key),
      ),
    ),
  unknown: () => Promise.resolve([]),
  onChange: () => undefined,
});

export interface AccessDouble extends AccessPart {
  /** What was noted of the requests so far. */
  readonly notes: readonly AccessNote[];
}

/** Keys by their texts, and a log that a test can read; there is no subgraph behind it. */
export const accessDouble = (
  keys: Readonly<Record<string, GrantedKey>> = {},
  documents = documentsDouble(),
): AccessDouble => {
  const notes: AccessNote[] = [];
  return {
    notes,
    keyOf: (text) => {
      const key = Object.hasOwn(keys, text) ? keys[text] : undefined;
      return key
        ? Promise.resolve(key)
        : Promise.reject(new UnknownCredential('The API key is not known here.'));
    },
    wasGood: () => false,
    note: (record) => {
      notes.push(record);
    },
    now: () => new Date(),
    documents,
    subgraph: undefined,
    pool: undefined,
    isReachable: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
};
