import {
  calculateJwkThumbprint,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { Fault } from '../domain/fault';
import type { Principal } from '../domain/principal';

/** Seconds that an internal token holds; it is signed once per principal, audience and lifetime. */
export const tokenLifetimeS = 30;

/** Who signs: the gateway vouches for callers from outside, a subgraph for itself as a service. */
export interface SigningKey {
  readonly issuer: string;
  readonly kid: string;
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

/** A key that others trust, and whose it is. */
export type TrustedKey = Omit<SigningKey, 'privateJwk'>;

export const generateSigningKey = async (issuer: string): Promise<SigningKey> => {
  const { publicKey, privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  return {
    issuer,
    kid: await calculateJwkThumbprint(publicJwk),
    privateJwk: await exportJWK(privateKey),
    publicJwk,
  };
};

export const trusted = ({ issuer, kid, publicJwk }: SigningKey): TrustedKey => ({
  issuer,
  kid,
  publicJwk,
});

export type Sign = (principal: Principal, audience: string) => Promise<string>;

/** The tokens of each principal by audience: equal principals have the same, and one that is the same object is found at once. */
const recentTokens = (): ((principal: Principal) => Map<string, Promise<string>>) => {
  const byWords = new LRUCache<string, Map<string, Promise<string>>>({ max: 10_000 });
  const byPrincipal = new WeakMap<Principal, Map<string, Promise<string>>>();
  return (principal) => {
    const known = byPrincipal.get(principal);
    if (known) return known;
    const words = JSON.stringify(principal);
    const tokens = byWords.get(words) ?? new Map<string, Promise<string>>();
    byWords.set(words, tokens);
    byPrincipal.set(principal, tokens);
    return tokens;
  };
};

/** Signs principals for a subgraph; equal ones within half a lifetime get the same token. */
export const signer = async (key: SigningKey): Promise<Sign> => {
  const privateKey = await importJWK(key.privateJwk, 'Ed25519');
  const tokensOf = recentTokens();
  return (principal, audience) => {
    const tokens = tokensOf(principal);
    const known = tokens.get(audience);
    if (known) return known;
    const token = new SignJWT({ principal })
      .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: 'care-internal+jwt' })
      .setIssuer(key.issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${tokenLifetimeS}s`)
      .sign(privateKey);
    tokens.set(audience, token);
    setTimeout(() => tokens.delete(audience), (tokenLifetimeS * 1000) / 2).unref();
    return token;
  };
};

export type Verify = (token: string) => Promise<Principal>;

const refuse = (): Fault =>
  new Fault('UNAUTHENTICATED', 'The request carries no valid internal token.');

/** Whoever is responsible for personal data: a service that is believed on its own route and nowhere else. */
export const privacyIssuer = 'privacy';

/** The gateway speaks for people and partners, never as a service; a subgraph only for itself. */
const mayVouch = (issuer: string, { kind, subject }: Principal): boolean =>
  issuer === 'gateway' ? kind !== 'service' : kind === 'service' && subject === issuer;

const verifierOf = (audience: string, keys: readonly TrustedKey[]): Verify => {
  const imported = new Map(
    keys.map((key) => [key.kid, { issuer: key.issuer, key: importJWK(key.publicJwk, 'Ed25519') }]),
  );
  const verify = async (token: string): Promise<Principal> => {
    const found = imported.get(decodeProtectedHeader(token).kid ?? '');
    if (!found) throw refuse();
    const { payload } = await jwtVerify(token, await found.key, {
      algorithms: ['Ed25519'],
      audience,
      issuer: found.issuer,
      typ: 'care-internal+jwt',
    });
    const principal = payload['principal'] as Principal;
    if (!mayVouch(found.issuer, principal)) throw refuse();
    return principal;
  };
  return (token) =>
    verify(token).catch(() => {
      throw refuse();
    });
};

/** Checks tokens for one subgraph against the keys it trusts; anything else is refused. */
export const verifier = (audience: string, keys: readonly TrustedKey[]): Verify =>
  verifierOf(
    audience,
    keys.filter(({ issuer }) => issuer !== privacyIssuer),
  );

/** Checks the tokens of whoever is responsible for personal data, and lets in nobody else's. */
export const privacyVerifier = (audience: string, keys: readonly TrustedKey[]): Verify =>
  verifierOf(
    audience,
    keys.filter(({ issuer }) => issuer === privacyIssuer),
  );
