import { KeyObject, sign, verify, webcrypto } from 'node:crypto';
import type { PooledWork } from './probe-messages';

const { subtle } = webcrypto;
type Signing = Parameters<typeof subtle.sign>;
type Verifying = Parameters<typeof subtle.verify>;
type Once = () => unknown;

const hashIn = (algorithm: unknown): string | undefined => {
  const { hash } = algorithm as { readonly hash?: string | { readonly name: string } };
  return (typeof hash === 'object' ? hash.name : hash)?.replace('-', '');
};

/** What a signature is over; Ed25519 has a digest of its own. */
const digestOf = (algorithm: unknown, key: webcrypto.CryptoKey): string | null =>
  hashIn(algorithm) ?? hashIn(key.algorithm) ?? null;

const bytesOf = (source: webcrypto.BufferSource): Buffer =>
  ArrayBuffer.isView(source)
    ? Buffer.from(source.buffer, source.byteOffset, source.byteLength)
    : Buffer.from(source);

const optionsOf = (key: webcrypto.CryptoKey) =>
  ({ key: KeyObject.from(key), dsaEncoding: 'ieee-p1363' }) as const;

/** The same work on the thread that asks for it. */
const signOnce = ([algorithm, key, data]: Signing): Once => {
  const [digest, bytes, options] = [digestOf(algorithm, key), bytesOf(data), optionsOf(key)];
  return () => sign(digest, bytes, options);
};

const verifyOnce = ([algorithm, key, signature, data]: Verifying): Once => {
  const [digest, bytes, options] = [digestOf(algorithm, key), bytesOf(data), optionsOf(key)];
  const signed = bytesOf(signature);
  return () => verify(digest, bytes, options, signed);
};

const repeats = 500;

const msEachOf = (once: Once): number => {
  const before = process.cpuUsage();
  for (let done = 0; done < repeats; done += 1) once();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
};

/** Counts calls of a method of WebCrypto, which does its work on the thread pool, and remembers the last one. */
const counted = <Name extends 'sign' | 'verify'>(
  name: Name,
  onceOf: (call: Parameters<(typeof subtle)[Name]>) => Once,
) => {
  let count = 0;
  let last: Parameters<(typeof subtle)[Name]> | undefined;
  const original = subtle[name].bind(subtle) as (...call: unknown[]) => unknown;
  const value = (...call: Parameters<(typeof subtle)[Name]>): unknown => {
    // A shared secret is the database's, when a connection is opened.
    if (call[1].type !== 'secret') [count, last] = [count + 1, call];
    return original(...call);
  };
  Object.defineProperty(subtle, name, { value });
  return {
    reset: () => {
      count = 0;
    },
    work: (): PooledWork => ({ count, msEach: last ? msEachOf(onceOf(last)) : 0 }),
  };
};

/** The signatures of this process from now on. */
export const countSignatures = () => {
  const signatures = { sign: counted('sign', signOnce), verify: counted('verify', verifyOnce) };
  return {
    reset: () => {
      signatures.sign.reset();
      signatures.verify.reset();
    },
    work: () => ({ sign: signatures.sign.work(), verify: signatures.verify.work() }),
  };
};
