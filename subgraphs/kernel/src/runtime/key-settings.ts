import { createPrivateKey, createPublicKey, type JsonWebKey } from 'node:crypto';
import { z } from 'zod';
import type { SigningKey, TrustedKey } from './internal-token';

type Unknown<Value> = { readonly [Name in keyof Value]?: unknown } | null;

const isEd25519 = (jwk: unknown): jwk is JsonWebKey =>
  typeof jwk === 'object' && jwk !== null && 'crv' in jwk && jwk.crv === 'Ed25519';

const publicKeyOf = (jwk: JsonWebKey) => createPublicKey({ key: jwk, format: 'jwk' });

const isTrustedKey = (value: Unknown<TrustedKey>): value is TrustedKey =>
  typeof value?.issuer === 'string' &&
  typeof value.kid === 'string' &&
  isEd25519(value.publicJwk) &&
  publicKeyOf(value.publicJwk).type === 'public';

/** Whole, and both halves of one pair. */
const isSigningKey = (value: Unknown<SigningKey>): value is SigningKey =>
  isTrustedKey(value) &&
  'privateJwk' in value &&
  isEd25519(value.privateJwk) &&
  publicKeyOf(value.publicJwk).equals(
    createPublicKey(createPrivateKey({ key: value.privateJwk, format: 'jwk' })),
  );

const json = <Value>(what: string, isOne: (value: never) => boolean) =>
  z.string().transform((text, context): Value => {
    try {
      const value: unknown = JSON.parse(text);
      if (isOne(value as never)) return value as Value;
    } catch {
      // Said below; what is wrong with a secret is not repeated.
    }
    context.addIssue({ code: 'custom', message: `has to be ${what}` });
    return z.NEVER;
  });

/** The key that an issuer signs with. */
export const signingKeySetting = (issuer: string) =>
  json<SigningKey>(
    `a signing key as JSON, of the issuer ${issuer}, as npm run secrets makes it`,
    (value: Unknown<SigningKey>) => isSigningKey(value) && value.issuer === issuer,
  );

/** The keys of all who may ask; without the gateway's nobody from outside could be answered. */
export const trustedKeysSetting = json<readonly TrustedKey[]>(
  'a list of trusted keys as JSON, the gateway’s among them, as npm run secrets makes it',
  (value: unknown) =>
    Array.isArray(value) &&
    value.every((key: Unknown<TrustedKey>) => isTrustedKey(key)) &&
    value.some(({ issuer }: TrustedKey) => issuer === 'gateway'),
);
