import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { AccessLogFilter, AccessRecord, KeyUsage } from './access-record';
import type {
  ApiKey,
  DocumentMode,
  KeptKey,
  KeyAudience,
  KeyEnvironment,
  KeyFingerprint,
} from './api-key';
import type { DocumentClient, DocumentFacts, PublishedDocument } from './published-document';

/** Keys on record; what is looked up for a change is locked until the transaction ends. */
export interface KeyRepository {
  add(key: KeptKey, sealed?: SealedSecret): Promise<void>;
  find(id: string): Promise<ApiKey | undefined>;
  lock(id: string): Promise<ApiKey | undefined>;
  save(key: ApiKey): Promise<void>;
  revoke(key: ApiKey, reason: string): Promise<void>;
  /** The sealed copy of a key's text, while it is kept. */
  sealedSecretOf(id: string, now: Date): Promise<Buffer | undefined>;
}

/** A copy of a key's text that can be opened again until an instant. */
export interface SealedSecret {
  readonly sealed: Buffer;
  readonly until: Date;
}

/** A document's place: the client that has it, and its id. */
export interface DocumentPlace {
  readonly client: string;
  readonly id: string;
}

/** Another id by which a client asks for a document. */
export interface DocumentAlias {
  readonly alias: string;
  readonly id: string;
}

/** Documents on record; what they say never changes. */
export interface DocumentRepository {
  /** The client of a name, if there is one; nobody else publishes for it until the transaction ends. */
  lockClient(name: string): Promise<DocumentClient | undefined>;
  addClient(client: DocumentClient): Promise<void>;
  findClient(name: string): Promise<DocumentClient | undefined>;
  setMode(name: string, mode: DocumentMode): Promise<void>;
  find(place: DocumentPlace): Promise<PublishedDocument | undefined>;
  /** Those of a client with one of these ids. */
  ofClient(client: string, ids: readonly string[]): Promise<readonly PublishedDocument[]>;
  /** The documents of a client whose name begins with one of these texts, by id and name. */
  namesOf(client: string, beginnings: readonly string[]): Promise<readonly NamedDocument[]>;
  aliasesOf(client: string, aliases: readonly string[]): Promise<readonly DocumentAlias[]>;
  add(
    client: string,
    documents: readonly PublishedDocument[],
    aliases: readonly DocumentAlias[],
  ): Promise<void>;
  /** The clients that have a document of this id, retired ones among them. */
  clientsWith(id: string): Promise<readonly string[]>;
  setRetired(places: readonly DocumentPlace[], retiredAt: Date | null): Promise<void>;
}

export type NamedDocument = Pick<PublishedDocument, 'id' | 'name'>;

/** What is wrong with a text that is to be published. */
export interface DocumentProblem {
  readonly code: 'INVALID' | 'TOO_COSTLY';
  readonly detail: string;
}

/** Finds out whether a text can be published for an audience: whoever executes operations knows schema, scopes, limits and plans. */
export interface DocumentJudge {
  judge(
    body: string,
    audience: KeyAudience,
  ): Promise<{ readonly facts: DocumentFacts } | { readonly problems: readonly DocumentProblem[] }>;
}

/** Digests of texts, in hexadecimal digits. */
export interface Digests {
  of(kind: 'md5' | 'sha1' | 'sha256', text: string): string;
}

/** What was asked of a document since a day. */
export interface DocumentUsage {
  readonly runs: number;
  readonly lastRunAt: Date | null;
}

/** Whose documents somebody may see: those of an audience, or of one client of it; undefined for all. */
export interface DocumentFilter {
  readonly audience?: KeyAudience | undefined;
  readonly client?: string | undefined;
}

export interface AccessStores {
  readonly keys: KeyRepository;
  readonly documents: DocumentRepository;
  readonly idempotency: IdempotencyStore;
}

/** A new key as text, and what is kept of it. */
export interface NewKeyText {
  /** The whole key: prefix, id, 256 bits of secret, checksum. */
  readonly text: string;
  readonly prefix: string;
  readonly fingerprint: KeyFingerprint;
}

/** Makes and recognises the texts of keys. */
export interface KeyTexts {
  make(environment: KeyEnvironment): NewKeyText;
  seal(text: string): Buffer;
  open(sealed: Buffer): string;
}

/** Whether there is such a partner in the data that a key is to reach, asked of whoever keeps them. */
export interface PartnerDesk {
  isKnown(partnerId: string, environment: KeyEnvironment, principal: Principal): Promise<boolean>;
}

/** Networks in CIDR notation. */
export interface Networks {
  isNetwork(text: string): boolean;
}

/** What the subgraph's queries read. */
export interface AccessReads {
  keys(ids: readonly string[]): Promise<readonly ApiKey[]>;
  keyPage(audience: KeyAudience | null, page: PageRequest): Promise<Page<ApiKey>>;
  keyPages(of: {
    readonly parentIds: readonly string[];
    readonly page: PageRequest;
  }): Promise<readonly Page<ApiKey>[]>;
  usageOf(keyIds: readonly string[], since: Date): Promise<readonly KeyUsage[]>;
  records(filter: AccessLogFilter, page: PageRequest): Promise<Page<AccessRecord>>;
  /** In order of name. */
  documentPage(filter: DocumentFilter, page: PageRequest): Promise<Page<PublishedDocument>>;
  /** In the order of the places. */
  documentUsageOf(
    places: readonly DocumentPlace[],
    since: string,
  ): Promise<readonly DocumentUsage[]>;
}
