import { Fault } from '@care-graph/kernel/domain/fault';
import { anonymous, type Principal } from '@care-graph/kernel/domain/principal';
import { followedBy, rejecting, type Soon } from '@care-graph/kernel/runtime/soon';
import { errors, type JWTVerifyGetKey, jwtVerify, type JWTVerifyResult } from 'jose';
import { KeysUnavailable, type KeySource, keysOf, type KeyTimes, usualTimes } from './jwks';
import { type ClaimNames, principalOfClaims } from './principal-of-claims';
import { rememberingVerifier, type VerifyToken } from './recent-tokens';

/** Algorithms with a public key; with any other, whoever can check a token could make one. */
export const tokenAlgorithms = [
  'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519',
] as const; // prettier-ignore
export type TokenAlgorithm = (typeof tokenAlgorithms)[number];

/** Whose tokens are believed. */
export interface TokenTrust extends ClaimNames {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: KeySource;
  /** RS256 and ES256 where nothing is said; for keys that are handed in, those of the development issuer. */
  readonly algorithms?: readonly TokenAlgorithm[] | undefined;
  /** How far the issuer's clock may be from ours; 5 seconds where nothing is said. */
  readonly clockToleranceS?: number | undefined;
}

/** What checking a token takes from around it; each has a usual value. */
export interface Surroundings {
  /** Milliseconds of the machine's clock. */
  readonly now?: () => number;
  /** Told why the provider's keys could not be read. */
  readonly report?: (error: unknown) => void;
  readonly times?: KeyTimes;
}

const maxTokenBytes = 8 * 1024;
const usualToleranceS = 5;

const algorithmsOf = ({ algorithms, jwks }: TokenTrust): TokenAlgorithm[] => {
  if (algorithms) return [...algorithms];
  return typeof jwks === 'object' && 'keys' in jwks ? ['EdDSA', 'Ed25519'] : ['RS256', 'ES256'];
};

const malformed = 'The Authorization header carries no JSON Web Token as Bearer <token>.';

/** What is said of a token that does not hold, by the code that jose gives. */
const reasons: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'The token has expired. Sign in again.',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The token is signed by an algorithm that is not accepted here.',
  ERR_JWKS_NO_MATCHING_KEY: 'The token is signed with a key that is not known here.',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'The token does not say which key it is signed with.',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature of the token does not hold.',
  ERR_JWS_INVALID: malformed,
  ERR_JWT_INVALID: malformed,
  ERR_JOSE_NOT_SUPPORTED: 'The token asks for a feature that is not accepted here.',
};

const refused = (reason: string): Fault => new Fault('UNAUTHENTICATED', reason);

const claimFault = ({ claim, reason }: errors.JWTClaimValidationFailed): Fault =>
  refused(
    claim === 'nbf' && reason === 'check_failed'
      ? 'The token does not hold yet (claim nbf).'
      : `The token's claim ${claim} is missing or not one that holds here.`,
  );

/** A token that does not hold is the caller's; keys that are no keys are the provider's; the rest is a bug of ours. */
const faultOf = (error: unknown): unknown => {
  if (error instanceof errors.JWTClaimValidationFailed) return claimFault(error);
  if (!(error instanceof errors.JOSEError)) return error;
  const reason = reasons[error.code];
  return reason === undefined ? new KeysUnavailable(error) : refused(reason);
};

const tokenIn = (authorization: string): string => {
  if (Buffer.byteLength(authorization) > maxTokenBytes)
    throw refused(`The token is over the limit of ${maxTokenBytes} bytes.`);
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
  if (token === undefined) throw refused(malformed);
  return token;
};

/** The types of token that say who signs in; a token that was made for another purpose says another type. */
const accessTypes: readonly unknown[] = [undefined, 'jwt', 'at+jwt'];

const requireAccessToken = ({ protectedHeader: { typ } }: JWTVerifyResult): void => {
  if (accessTypes.includes(typ?.toLowerCase().replace(/^application\//, ''))) return;
  throw refused('The token is of a type that is not accepted here: bring an access token.');
};

/** Finds out who asks from the Authorization header; a fault of code UNAUTHENTICATED where it does not hold. */
export type Identify = (authorization: string | undefined) => Soon<Principal>;

const verifierOf = (trust: TokenTrust, keys: JWTVerifyGetKey, now: () => number): VerifyToken => {
  const { issuer, audience, clockToleranceS = usualToleranceS } = trust;
  const options = {
    issuer,
    audience,
    algorithms: algorithmsOf(trust),
    clockTolerance: clockToleranceS,
    requiredClaims: ['sub', 'exp'],
  };
  return (sent) => jwtVerify(tokenIn(sent), keys, { ...options, currentDate: new Date(now()) });
};

/** No header is the anonymous principal; a header that does not hold is refused, never taken for no header. */
export const identifier = (
  trust: TokenTrust,
  isDevelopment: boolean,
  { now = Date.now, report = () => undefined, times = usualTimes }: Surroundings = {},
): Identify => {
  const { clockToleranceS = usualToleranceS } = trust;
  const looking = verifierOf(trust, keysOf(trust.jwks, { now, report, times }), now);
  const verify = rememberingVerifier(looking, clockToleranceS, now);
  // Who it speaks of stays the same while a token is remembered, but for what staff opened lately by a second factor.
  const lasting = new WeakMap<JWTVerifyResult, Principal>();
  const principalOf = (verified: JWTVerifyResult): Principal => {
    const known = lasting.get(verified);
    if (known) return known;
    requireAccessToken(verified);
    const circumstances = { nowS: now() / 1000, toleranceS: clockToleranceS, isDevelopment };
    const principal = principalOfClaims(verified.payload, circumstances, trust);
    if (principal.kind === 'customer') lasting.set(verified, principal);
    return principal;
  };
  return (authorization) => {
    if (authorization === undefined) return anonymous;
    const found = rejecting(() => followedBy(verify(authorization), principalOf));
    if (!(found instanceof Promise)) return found;
    return found.catch((error: unknown) => {
      throw faultOf(error);
    });
  };
};
