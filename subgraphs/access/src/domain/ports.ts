import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { AccessLogFilter, AccessRecord, KeyUsage } from './access-record';
import type { ApiKey, KeptKey, KeyAudience, KeyEnvironment, KeyFingerprint } from './api-key';

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

export interface AccessStores {
  readonly keys: KeyRepository;
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
}
