import { hash } from 'node:crypto';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { Fault, UnknownCredential } from '@care-graph/kernel/domain/fault';
import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import { type ApiKey, type KeyFingerprint, requireHolding } from '../domain/api-key';
import { looksLikeKey, prefixOf } from './key-format';
import type { KeyHashes } from './key-texts';
import { liesIn } from './networks';
import { ApiKeyRow } from './rows';

/** How long a key that was recognised is not looked up again, while changes are heard. */
const cachedForMs = 5000;
const cachedKeys = 10_000;
/** How long is remembered that a key was good, which opens nothing. */
const rememberedForMs = 3_600_000;
/** Longer than a database that is well ever takes. */
const lookUpMs = 2000;

/** A key that was recognised, ready to be asked about addresses. */
interface KnownKey {
  readonly key: ApiKey;
  readonly allows: (address: string) => boolean;
}

export interface KeyRingParts {
  readonly manager: EntityManager;
  readonly hashes: KeyHashes;
  readonly clock: Clock;
  /** Whether changes of keys reach this process: only then is a key trusted without a look-up. */
  readonly isHearing: () => boolean;
}

const unauthenticated = (message: string): Fault => new Fault('UNAUTHENTICATED', message);

const slip = () =>
  unauthenticated('The API key is not one: it was cut off or mistyped. Copy it again in full.');
const unknown = () => new UnknownCredential('The API key is not known here.');
const cannotLookUp = () =>
  new Fault('SUBGRAPH_UNAVAILABLE', 'Keys cannot be looked up at the moment. Retry with backoff.');

/** What a key is known by: how long it takes to find a digest says nothing of the text. */
const digestOf = (text: string): string => hash('sha256', text, 'base64');

/** Waits no longer than said: what comes later is dropped. */
const inTime = async <Result>(work: Promise<Result>, ms: number): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It took longer than ${ms} ms.`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
};

interface FoundRow {
  readonly key: ApiKey;
  readonly fingerprint: KeyFingerprint;
}

/** Finds out which key a text is: by its checksum, a look-up by its prefix, and a comparison in constant time. */
export class KeyRing {
  /** By digest: of the text nothing else is kept. */
  private readonly known = new LRUCache<string, KnownKey>({ max: cachedKeys, ttl: cachedForMs });
  private readonly good = new LRUCache<string, true>({ max: cachedKeys, ttl: rememberedForMs });
  /** The digest of each prefix that is known. */
  private readonly digests = new LRUCache<string, string>({ max: cachedKeys });
  private changes = 0;

  constructor(private readonly parts: KeyRingParts) {}

  /** The key of a text, as of now and from an address; a fault that says why it does not hold. */
  async keyOf(text: string, address: string): Promise<ApiKey> {
    const digest = digestOf(text);
    const trusted = this.parts.isHearing() ? this.known.get(digest) : undefined;
    const { key, allows } = trusted ?? (await this.lookUp(text, digest));
    requireHolding(key, this.parts.clock.now());
    if (!allows(address)) {
      throw unauthenticated('The API key may not be used from this network.');
    }
    return key;
  }

  /** Whether the text was that of a key within the last hour; it may have been revoked since. */
  wasGood(text: string): boolean {
    return this.good.has(digestOf(text));
  }

  /** A key was changed: it is looked up again. */
  forget(prefix: string): void {
    this.changes += 1;
    const digest = this.digests.get(prefix);
    if (digest === undefined) this.known.clear();
    else this.known.delete(digest);
  }

  /** Something may have been missed: every key is looked up again. */
  forgetAll(): void {
    this.changes += 1;
    this.known.clear();
  }

  private async lookUp(text: string, digest: string): Promise<KnownKey> {
    const prefix = prefixOf(text);
    if (prefix === undefined) throw looksLikeKey(text) ? slip() : unknown();
    const changesBefore = this.changes;
    const found = await inTime(this.find(prefix), lookUpMs).catch(() => {
      throw cannotLookUp();
    });
    if (!this.isRight(text, found)) throw unknown();
    await this.renewHash(text, found);
    const allows = liesIn(found.key.allowedNetworks);
    const known = { key: found.key, allows };
    this.good.set(digest, true);
    this.digests.set(prefix, digest);
    // What changed during the look-up may be what it has just read.
    if (this.changes === changesBefore) this.known.set(digest, known);
    return known;
  }

  private isRight(text: string, found: FoundRow | undefined): found is FoundRow {
    const { hashes } = this.parts;
    if (found) return hashes.isOf(text, found.fingerprint);
    hashes.pretend(text);
    return false;
  }

  /** A key that was hashed under an older pepper is hashed under the current one when it is used. */
  private async renewHash(text: string, { key, fingerprint }: FoundRow): Promise<void> {
    const { hashes, manager } = this.parts;
    if (hashes.isCurrent(fingerprint)) return;
    const { hash, pepperId } = hashes.fingerprintOf(text);
    await manager.update(ApiKeyRow, { id: key.id }, { hash, pepperId });
  }

  private async find(prefix: string): Promise<FoundRow | undefined> {
    const row = await this.parts.manager
      .createQueryBuilder(ApiKeyRow, 'key')
      .addSelect(['key.hash', 'key.pepperId'])
      .where('key.prefix = :prefix', { prefix })
      .getOne();
    if (!row) return undefined;
    const { hash, pepperId, ...key } = row;
    return { key, fingerprint: { hash, pepperId } };
  }
}
