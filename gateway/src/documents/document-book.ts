import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '@care-graph/kernel/domain/fault';
import { inTime } from '@care-graph/kernel/runtime/in-time';
import type { Log } from '@care-graph/kernel/runtime/log';
import { followedBy, type Soon } from '@care-graph/kernel/runtime/soon';
import { LRUCache } from 'lru-cache';
import type { GrantedKey } from '../access/caller';
import { aliasForm, clientForm } from '../open-access';
import type { DocumentDesk, KeptClient, KeptDocument, Published } from './document-desk';

/** A document as the gateway serves it. */
export interface ServedDocument extends KeptDocument {
  /** Why it does not fit the schema any more; null while it fits. */
  readonly problem: string | null;
}

export interface DocumentBookParts {
  readonly desk: DocumentDesk;
  /** Plans a document that fits; says what does not. */
  readonly problemOf: (document: KeptDocument) => Promise<string | null>;
  readonly log: Log;
}

/** What is in the book as of one moment. */
interface Pages {
  readonly clients: ReadonlyMap<string, KeptClient>;
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
    if (document && !byPlace.has(place)) byPlace.set(place, document);
  }
  return { clients: new Map(clients.map((client) => [client.name, client])), documents: byPlace };
};

/** How many places, and for how long, are remembered to have nothing. */
const [mostUnknown, unknownMs] = [10_000, 1000];
/** Longer than a database that is well ever takes. */
const lookUpMs = 2000;
/** After what could not be read it is tried again. */
const retryMs = 500;

const cannotLookUp = (): Fault =>
  new Fault(
    'SUBGRAPH_UNAVAILABLE',
    'Published documents cannot be looked up at the moment. Retry with backoff.',
  );

/** What does not fit of a document, which is the same for its text and audience for as long as the schema stays. */
const verdictOf = ({ audience, id }: KeptDocument): string => `${audience} ${id}`;

/** What is published, at hand: read at start and again when something changes, each document planned before it is asked for. */
export class DocumentBook {
  private pages: Pages = { clients: new Map(), documents: new Map() };
  private readonly verdicts = new Map<string, Soon<string | null>>();
  /** Places that nothing was published at a moment ago. */
  private readonly unknown = new LRUCache<string, true>({ max: mostUnknown, ttl: unknownMs });
  private reading: Promise<void> | undefined;
  private isReadAgain = false;
  private isRead = false;
  private isLookedThrough = false;
  private isClosed = false;

  constructor(private readonly parts: DocumentBookParts) {
    parts.desk.onChange(() => {
      this.unknown.clear();
      void this.read();
    });
  }

  /** Reads what is published and plans it; until then the gateway is not ready. */
  open(): Promise<void> {
    return this.read();
  }

  /** Reads nothing any more. */
  close(): void {
    this.isClosed = true;
  }

  /** At hand once the book was read for the first time: until then nobody knows what a client may run. */
  firstRead(): Soon<void> {
    if (this.isRead) return undefined;
    return inTime(this.read(), lookUpMs, cannotLookUp).then(() => {
      if (!this.isRead) throw cannotLookUp();
    });
  }

  /** Whether what was published at start was looked through. */
  isReady(): boolean {
    return this.isLookedThrough;
  }

  /** The documents that are published and do not fit the schema any more, as far as they were looked at. */
  broken(): readonly ServedDocument[] {
    return [...new Set(this.pages.documents.values())].flatMap((document) => {
      const problem = this.verdicts.get(verdictOf(document));
      return typeof problem === 'string' && document.retiredAt === null
        ? { ...document, problem }
        : [];
    });
  }

  /** The client of a name in an audience, as far as this gateway has heard. */
  knownClient(name: string, audience: GrantedKey['audience']): KeptClient | undefined {
    const found = this.pages.clients.get(name);
    return found?.audience === audience ? found : undefined;
  }

  /** The same; one that was published for a moment ago is looked for in the registry. */
  client(name: string, audience: GrantedKey['audience']): Soon<KeptClient | undefined> {
    const found =
      this.pages.clients.get(name) ??
      (clientForm.test(name)
        ? this.lookFor(name, () => this.parts.desk.findClient(name))
        : undefined);
    return followedBy(found, (client) => (client?.audience === audience ? client : undefined));
  }

  /** The document of a client under an id or its name; one that was published a moment ago is looked for in the registry. */
  find(
    client: string,
    audience: GrantedKey['audience'],
    key: string,
  ): Soon<ServedDocument | undefined> {
    if (!aliasForm.test(key)) return undefined;
    const place = placeOf(client, key);
    const found =
      this.pages.documents.get(place) ??
      this.lookFor(place, () => this.parts.desk.find(client, key));
    return followedBy(found, (document) =>
      document?.audience === audience ? this.served(document) : undefined,
    );
  }

  private served(document: KeptDocument): Soon<ServedDocument> {
    return followedBy(this.verdict(document), (problem) => ({ ...document, problem }));
  }

  private lookFor<Found>(
    place: string,
    look: () => Promise<Found | undefined>,
  ): Soon<Found | undefined> {
    if (this.unknown.has(place)) return undefined;
    const looking = inTime(look(), lookUpMs, cannotLookUp).catch(() => {
      throw cannotLookUp();
    });
    return looking.then((found) => {
      if (found === undefined) this.unknown.set(place, true);
      return found;
    });
  }

  /** Whoever hears of a change while another one is read reads once more. */
  private read(): Promise<void> {
    if (this.reading) {
      this.isReadAgain = true;
      return this.reading;
    }
    this.reading = this.readOnce().finally(() => {
      this.reading = undefined;
      if (!this.isReadAgain || this.isClosed) return;
      this.isReadAgain = false;
      void this.read();
    });
    return this.reading;
  }

  private async readOnce(): Promise<void> {
    try {
      const published = await this.parts.desk.published();
      this.pages = pagesOf(published);
      this.isRead = true;
      this.unknown.clear();
      void this.lookThrough(published.documents);
    } catch (error) {
      if (this.isClosed) return;
      // What was read before goes on being served meanwhile.
      this.parts.log.warn({ err: error }, 'published documents cannot be read');
      await pause(retryMs, undefined, { ref: false });
      this.isReadAgain = true;
    }
  }

  private async lookThrough(documents: readonly KeptDocument[]): Promise<void> {
    for (const document of documents)
      if (document.retiredAt === null && !this.isClosed) await this.verdict(document);
    this.isLookedThrough = true;
  }

  private verdict(document: KeptDocument): Soon<string | null> {
    const place = verdictOf(document);
    const known = this.verdicts.get(place);
    if (known !== undefined) return known;
    const judging = this.judge(document);
    this.verdicts.set(place, judging);
    return judging;
  }

  /** One that cannot be planned is no reason why others are not. */
  private async judge(document: KeptDocument): Promise<string | null> {
    const { client, name, id } = document;
    const problem = await this.parts.problemOf(document).catch((error: unknown) => {
      this.parts.log.error({ client, name, id, err: error }, 'a published document has no plan');
      return 'it cannot be planned';
    });
    this.verdicts.set(verdictOf(document), problem);
    if (problem !== null)
      this.parts.log.error({ client, name, id, problem }, 'a published document does not fit');
    return problem;
  }
}
