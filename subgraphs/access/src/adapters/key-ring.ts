import { hash, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { Fault, UnknownCredential } from '@care-graph/kernel/domain/fault';
import { InFlight } from '@care-graph/kernel/runtime/in-flight';
import { inTime } from '@care-graph/kernel/runtime/in-time';
import { followedBy, rejecting, type Soon } from '@care-graph/kernel/runtime/soon';
import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import { type ApiKey, type KeyFingerprint, requireHolding } from '../domain/api-key';
import { beginningOf, looksLikeKey, prefixOf } from './key-format';
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

/** A key that was recognised, ready to be compared and to be asked about addresses. */
interface KnownKey {
  readonly key: ApiKey;
  readonly text: Buffer;
  /** As long as the text: what is compared with it is written here first. */
  readonly given: Buffer;
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

/** In constant time: how long it takes says nothing of the text. */
const isTextOf = ({ text, given }: KnownKey, asked: string): boolean => {
  if (asked.length !== text.length) return false;
  given.write(asked, 'latin1');
  return timingSafeEqual(given, text);
};

/** By what a key that was good is remembered. */
const digestOf = (text: string): string => hash('sha256', text, 'base64');

interface FoundRow {
  readonly key: ApiKey;
  readonly fingerprint: KeyFingerprint;
}

/** Finds out which key a text is: by its checksum, a look-up by its prefix, and a comparison in constant time. */
export class KeyRing {
  /** By the readable part. A text is kept for these seconds only, so that it need not be hashed each time. */
  private readonly known = new LRUCache<string, KnownKey>({ max: cachedKeys });
  /** By digest: of these texts nothing else is kept. */
  private readonly good = new LRUCache<string, true>({
    max: cachedKeys,
    ttl: rememberedForMs,
    ttlResolution: 100,
  });
  private readonly looking = new InFlight<KnownKey>();
  private changes = 0;

  constructor(private readonly parts: KeyRingParts) {}

  /** The key of a text, as of now and from an address; a fault that says why it does not hold. */
  keyOf(text: string, address: string): Soon<ApiKey> {
    return rejecting(() =>
      followedBy(this.recall(text) ?? this.look(text), (known) => this.held(known, address)),
    );
  }

  /** Whether the text was that of a key within the last hour; it may have been revoked since. */
  wasGood(text: string): boolean {
    return this.good.has(digestOf(text));
  }

  /** A key was changed: it is looked up again. */
  forget(prefix: string): void {
    this.changes += 1;
    this.looking.forget();
    this.known.delete(prefix);
  }

  /** Something may have been missed: every key is looked up again. */
  forgetAll(): void {
    this.changes += 1;
    this.looking.forget();
    this.known.clear();
  }

  private recall(text: string): KnownKey | undefined {
    const known = this.parts.isHearing() ? this.known.get(beginningOf(text)) : undefined;
    return known && isTextOf(known, text) ? known : undefined;
  }

  /** While changes are heard, whoever comes meanwhile waits for the same look. */
  private look(text: string): Promise<KnownKey> {
    if (!this.parts.isHearing()) return this.lookUp(text);
    return this.looking.of(text, () => this.lookUp(text));
  }

  private held({ key, allows }: KnownKey, address: string): ApiKey {
    requireHolding(key, this.parts.clock.now());
    if (allows(address)) return key;
    throw unauthenticated('The API key may not be used from this network.');
  }

  private async lookUp(text: string): Promise<KnownKey> {
    const prefix = prefixOf(text);
    if (prefix === undefined) throw looksLikeKey(text) ? slip() : unknown();
    const changesBefore = this.changes;
    const found = await inTime(this.find(prefix), lookUpMs, cannotLookUp).catch(() => {
      throw cannotLookUp();
    });
    if (!this.isRight(text, found)) throw unknown();
    await this.renewHash(text, found);
    const allows = liesIn(found.key.allowedNetworks);
    const bytes = Buffer.from(text, 'latin1');
    const known = { key: found.key, text: bytes, given: Buffer.alloc(bytes.length), allows };
    this.good.set(digestOf(text), true);
    // What changed during the look-up may be what it has just read.
    if (this.changes === changesBefore) this.know(prefix, known);
    return known;
  }

  /** A timer forgets it, so that no look has to ask the clock. */
  private know(prefix: string, known: KnownKey): void {
    this.known.set(prefix, known);
    setTimeout(() => {
      if (this.known.peek(prefix) === known) this.known.delete(prefix);
    }, cachedForMs).unref();
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
