import { readFile } from 'node:fs/promises';
import { Fault } from '@care-graph/kernel/domain/fault';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

/** The public keys of an identity provider: themselves, their https address, or the file that holds them. */
export type KeySource = JSONWebKeySet | string | { readonly file: string };

/** How long keys are believed, in milliseconds. */
export interface KeyTimes {
  /** After this they are read again before they are believed. */
  readonly maxAgeMs: number;
  /** For this long they are still believed while they cannot be read again. */
  readonly staleMs: number;
  /** An unknown key id has them read again, at most once in this time. */
  readonly cooldownMs: number;
  /** What could not be read is not asked for again within this time. */
  readonly retryMs: number;
}

const minute = 60_000;

export const usualTimes: KeyTimes = {
  maxAgeMs: 10 * minute,
  staleMs: 60 * minute,
  cooldownMs: minute / 2,
  retryMs: 5000,
};

const timeoutMs = 5000;

/** The provider's keys cannot be read: our trouble or the provider's, not the caller's. */
export class KeysUnavailable extends Fault {
  constructor(cause: unknown) {
    super('SUBGRAPH_UNAVAILABLE', 'The identity provider did not answer. Retry with backoff.');
    this.cause = cause;
  }
}

const isPublic = (key: object): boolean => !('d' in key) && !('k' in key);

/** The key set that a text holds; one with private or shared keys is none. */
export const publicKeysIn = (text: string): JSONWebKeySet => {
  const set = JSON.parse(text) as JSONWebKeySet;
  createLocalJWKSet(set);
  if (set.keys.length > 0 && set.keys.every(isPublic)) return set;
  throw new Error('It holds no keys, or keys that are not public.');
};

type Load = () => Promise<JSONWebKeySet>;

const loadFrom = (source: Exclude<KeySource, JSONWebKeySet>): Load => {
  if (typeof source !== 'string')
    return async () => publicKeysIn(await readFile(source.file, 'utf8'));
  const remote = createRemoteJWKSet(new URL(source), { timeoutDuration: timeoutMs });
  return async () => {
    await remote.reload();
    return remote.jwks() ?? { keys: [] };
  };
};

export interface KeptKeysParts {
  readonly load: Load;
  /** Milliseconds of the machine's clock. */
  readonly now: () => number;
  readonly times: KeyTimes;
  /** Told why keys could not be read. */
  readonly report: (error: unknown) => void;
}

/** Keys that are kept between readings; whoever needs them meanwhile shares one reading. */
class KeptKeys {
  private kept: { readonly find: JWTVerifyGetKey; readonly readAt: number } | undefined;
  private reading: Promise<void> | undefined;
  private triedAt = -Infinity;
  private failure: unknown;

  constructor(private readonly parts: KeptKeysParts) {}

  find: JWTVerifyGetKey = async (header, token) => {
    await this.renewOld();
    try {
      return await this.believed()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.renew();
      // An unknown key may be a new one, which only the provider can tell.
      if (this.failure !== undefined) throw new KeysUnavailable(this.failure);
      return await this.believed()(header, token);
    }
  };

  private ageMs(): number {
    return this.kept ? this.parts.now() - this.kept.readAt : Infinity;
  }

  /** While the provider is away nobody waits for it again, as long as the keys may be believed. */
  private async renewOld(): Promise<void> {
    const { maxAgeMs, staleMs } = this.parts.times;
    const age = this.ageMs();
    if (age < maxAgeMs) return;
    const renewal = this.renew();
    if (this.failure === undefined || age >= staleMs) await renewal;
  }

  private believed(): JWTVerifyGetKey {
    if (this.kept && this.ageMs() < this.parts.times.staleMs) return this.kept.find;
    throw new KeysUnavailable(this.failure);
  }

  /** Reads the keys again, unless that was tried just now; it never fails. */
  private renew(): Promise<void> {
    const { now, times } = this.parts;
    const pauseMs = this.failure === undefined ? times.cooldownMs : times.retryMs;
    if (this.reading === undefined && now() - this.triedAt < pauseMs) return Promise.resolve();
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async read(): Promise<void> {
    const { load, now, report } = this.parts;
    this.triedAt = now();
    try {
      this.kept = { find: createLocalJWKSet(await load()), readAt: now() };
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
      report(error);
    }
  }
}

/** Finds the key that a token names; keys of an address or a file are kept, and read again in time. */
export const keysOf = (source: KeySource, parts: Omit<KeptKeysParts, 'load'>): JWTVerifyGetKey => {
  if (typeof source === 'object' && 'keys' in source) return createLocalJWKSet(source);
  return new KeptKeys({ ...parts, load: loadFrom(source) }).find;
};
