import type { Database } from '@care-graph/kernel/runtime/database';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { DocumentClient, PublishedDocument } from '../domain/published-document';
import { DocumentAliasRow, DocumentClientRow, DocumentRow } from './document.rows';
import { HeardChanges } from './heard-changes';
import { type UnknownDocument, unknownDocuments } from './unknown-documents';

/** What is published at one moment. */
interface Published {
  readonly clients: readonly DocumentClient[];
  readonly documents: readonly PublishedDocument[];
  readonly aliases: readonly Pick<DocumentAliasRow, 'client' | 'alias' | 'documentId'>[];
}

/** The registry as whoever serves documents reads it. */
export interface DocumentRegistry {
  published(): Promise<Published>;
  /** The client of a name; undefined for one that nothing was ever published for. */
  findClient(name: string): Promise<DocumentClient | undefined>;
  /** The document of a client under an id, a further id or its name. */
  find(client: string, key: string): Promise<PublishedDocument | undefined>;
  /** What watched clients sent that was not published for them. */
  unknown(): Promise<readonly UnknownDocument[]>;
  /** Has somebody called whenever something was published, retired or set, or may have been. */
  onChange(listener: () => void): void;
  stop(): Promise<void>;
}

const underKey = `document.client = :client AND (document.id = :key OR document.name = :key OR document.id =
  (SELECT document_id FROM document_alias WHERE document_alias.client = :client AND alias = :key))`;

/** Opens the registry of a database, with a connection that hears of every change. */
export const openDocumentRegistry = async (
  { manager, connection }: Database,
  log: Log,
): Promise<DocumentRegistry> => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const changes = new HeardChanges({
    connection,
    channel: 'access_documents_changed',
    what: 'published documents',
    onChange: tell,
    onGap: tell,
    log,
  });
  await changes.start();
  return {
    published: async () => ({
      clients: await manager.find(DocumentClientRow),
      documents: await manager.find(DocumentRow),
      aliases: await manager.find(DocumentAliasRow),
    }),
    findClient: async (name) => (await manager.findOneBy(DocumentClientRow, { name })) ?? undefined,
    find: async (client, key) =>
      (await manager
        .createQueryBuilder(DocumentRow, 'document')
        .where(underKey, { client, key })
        .getOne()) ?? undefined,
    unknown: () => unknownDocuments(manager),
    onChange: (listener) => {
      listeners.add(listener);
    },
    stop: () => changes.stop(),
  };
};
