import type { Log } from '@care-graph/kernel/runtime/log';
import { followedBy, type Soon } from '@care-graph/kernel/runtime/soon';
import { LRUCache } from 'lru-cache';
import type { GrantedKey } from '../access/caller';
import type { DocumentDesk, KeptClient, KeptDocument, Published } from './document-desk';

/** A document as the gateway serves it. */
export interface ServedDocument extends KeptDocument {
  /** Why it does not fit the schema any more; null while it fits, undefined before it was looked at. */
  readonly problem: string | null | undefined;
}

export interface DocumentBookParts {
  readonly desk: DocumentDesk;
  /** Plans a document that fits; says what does not. */
  readonly problemOf: (document: KeptDocument) => Promise<string | null>;
  readonly log: Log;
}

/** What is in the book as of one moment. */
interface Pages {
  readonly clients: ReadonlyMap<string, Published['clients'][number]>;
  readonly documents: ReadonlyMap<string, KeptDocument>;
}

const placeOf = (client: string, key: string): string => `${client}\n${key}`;

const pagesOf = ({ clients, documents, aliases }: Published): Pages => {
  const byPlace = new Map<string, KeptDocument>();
  for (const document of documents) {
    byPlace.set(placeOf(document.client, document.name), document);
    byPlace.set(placeOf(document.client, document.id), document);
  }
  for (const { client, alias, documentId } of aliases) {
    const document = byPlace.get(placeOf(client, documentId));
    const place = placeOf(client, alias);
    // A document's own id goes before whatever another one's build may have called it.
    if (document && !byPlace.has(place)) byPlace.set(place, document);
  }
  return { clients: new Map(clients.map((client) => [client.name, client])), documents: byPlace };
};

/** For so long what is heard of is gathered before the registry is read again. */
const gatherMs = 50;

/** How many names, and for how long, are remembered to be no client's. */
const [mostUnknown, unknownMs] = [1000, 1000];

/** What is published, at hand: read at start and again when something changes, each document planned before it is asked for. */
export class DocumentBook {
  private pages: Pages = { clients: new Map(), documents: new Map() };
  /** By text, which never changes: what does not fit, or null. */
  private readonly problems = new Map<string, string | null>();
  /** Names that nothing was published for a moment ago. */
  private readonly unknown = new LRUCache<string, true>({ max: mostUnknown, ttl: unknownMs });
  private reading: Promise<void> | undefined;
  private isReadAgain = false;
  private isRead = false;

  constructor(private readonly parts: DocumentBookParts) {
    parts.desk.onChange(() => {
      setTimeout(() => void this.read(), gatherMs).unref();
    });
  }

  /** Reads what is published and plans it; until then the gateway is not ready. */
  async open(): Promise<void> {
    await this.read();
  }

  /** Whether what was published at start is planned. */
  isReady(): boolean {
    return this.isRead;
  }

  /** The documents that do not fit the schema any more, by client and name. */
  broken(): readonly string[] {
    const all = new Set(this.pages.documents.values());
    return [...all].flatMap((document) =>
      this.problems.get(document.body) && document.retiredAt === null
        ? `${document.client} ${document.name}`
        : [],
    );
  }

  /** The client of a name in an audience; one that was published for a moment ago is looked for in the registry. */
  client(name: string, audience: GrantedKey['audience']): Soon<KeptClient | undefined> {
    const known = this.pages.clients.get(name);
    const found = known || this.unknown.has(name) ? known : this.lookFor(name);
    return followedBy(found, (client) => (client?.audience === audience ? client : undefined));
  }

  /** The document of a client under an id or its name; one that was published a moment ago is looked for in the registry. */
  find(
    client: string,
    audience: GrantedKey['audience'],
    key: string,
  ): Soon<ServedDocument | undefined> {
    const found =
      this.pages.documents.get(placeOf(client, key)) ?? this.parts.desk.find(client, key);
    return followedBy(found, (document) =>
      document?.audience === audience
        ? { ...document, problem: this.problems.get(document.body) }
        : undefined,
    );
  }

  private async lookFor(name: string): Promise<KeptClient | undefined> {
    const found = await this.parts.desk.findClient(name);
    if (!found) this.unknown.set(name, true);
    return found;
  }

  private read(): Promise<void> {
    if (this.reading) {
      this.isReadAgain = true;
      return this.reading;
    }
    this.reading = this.readOnce().finally(() => {
      this.reading = undefined;
      if (!this.isReadAgain) return;
      this.isReadAgain = false;
      void this.read();
    });
    return this.reading;
  }

  private async readOnce(): Promise<void> {
    try {
      const published = await this.parts.desk.published();
      this.pages = pagesOf(published);
      this.unknown.clear();
      await this.look(published.documents.filter(({ retiredAt }) => retiredAt === null));
      this.isRead = true;
    } catch (error) {
      // What was read before goes on being served.
      this.parts.log.warn({ err: error }, 'published documents cannot be read');
    }
  }

  private async look(documents: readonly KeptDocument[]): Promise<void> {
    for (const document of documents) {
      if (this.problems.has(document.body)) continue;
      const problem = await this.parts.problemOf(document);
      this.problems.set(document.body, problem);
      const { client, name, id } = document;
      if (problem !== null)
        this.parts.log.error({ client, name, id, problem }, 'a published document does not fit');
    }
  }
}
