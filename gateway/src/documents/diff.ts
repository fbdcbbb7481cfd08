import { hash } from 'node:crypto';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { textsIn } from '../open-access';
import type { Published } from './document-desk';

const nameIn = (body: string): string => /(?:query|mutation)\s+(\w+)/.exec(body)?.[1] ?? 'unnamed';

/** What publishing a manifest would change for a client. */
export const differencesOf = (manifest: string, client: string, published: Published): string => {
  const { documents, problem } = textsIn(manifest);
  if (problem !== undefined) throw new StartFault(`The manifest cannot be read: ${problem}.`);
  const wanted = new Map(
    documents.map(({ body }) => [`sha256:${hash('sha256', body)}`, nameIn(body)]),
  );
  const own = published.documents.filter((document) => document.client === client);
  const active = own.filter(({ retiredAt }) => retiredAt === null);
  const ids = new Set(active.map(({ id }) => id));
  return [
    ...[...wanted].filter(([id]) => !ids.has(id)).map(([id, name]) => `+ ${name} ${id}`),
    ...active.filter(({ id }) => !wanted.has(id)).map(({ id, name }) => `- ${name} ${id}`),
    `${[...wanted.keys()].filter((id) => ids.has(id)).length} are published already.`,
  ].join('\n');
};
