import { Fault } from '@care-graph/kernel/domain/fault';
import { anonymous, type Principal } from '@care-graph/kernel/domain/principal';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose';
import { principalOfClaims } from './principal-of-claims';

/** Whose tokens are believed. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  /** The public keys of the development issuer, or the https address of an identity provider's. */
  readonly jwks: JSONWebKeySet | string;
}

const maxTokenBytes = 8 * 1024;
const clockToleranceS = 5;

const algorithmsOf = ({ jwks }: TokenTrust): string[] =>
  typeof jwks === 'string' ? ['RS256', 'ES256'] : ['EdDSA', 'Ed25519'];

const keysOf = ({ jwks }: TokenTrust): JWTVerifyGetKey =>
  typeof jwks === 'string' ? createRemoteJWKSet(new URL(jwks)) : createLocalJWKSet(jwks);

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

const faultOf = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new Fault(
      'UNAUTHENTICATED',
      `The token's claim ${error.claim} is missing or not one that holds here.`,
    );
  }
  const reason = error instanceof errors.JOSEError ? reasons[error.code] : undefined;
  // What is left is that the provider's keys could not be read: our trouble, not the caller's.
  return reason === undefined
    ? new Fault('SUBGRAPH_UNAVAILABLE', 'The identity provider did not answer. Retry with backoff.')
    : new Fault('UNAUTHENTICATED', reason);
};

const tokenIn = (authorization: string): string => {
  if (Buffer.byteLength(authorization) > maxTokenBytes) {
    throw new Fault('UNAUTHENTICATED', `The token is over the limit of ${maxTokenBytes} bytes.`);
  }
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new Fault('UNAUTHENTICATED', malformed);
  return token;
};

/** Finds out who asks from the Authorization header; a fault of code UNAUTHENTICATED where it does not hold. */
export type Identify = (authorization: string | undefined) => Promise<Principal>;

/** No header is the anonymous principal; a header that does not hold is refused, never taken for no header. */
export const identifier = (trust: TokenTrust, isDevelopment: boolean): Identify => {
  const keys = keysOf(trust);
  const { issuer, audience } = trust;
  const options = {
    issuer,
    audience,
    algorithms: algorithmsOf(trust),
    clockTolerance: clockToleranceS,
    requiredClaims: ['sub', 'exp'],
  };
  const claimsOf = async (authorization: string): Promise<JWTPayload> =>
    (await jwtVerify(tokenIn(authorization), keys, options)).payload;
  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    try {
      const claims = await claimsOf(authorization);
      return principalOfClaims(claims, { nowS: Date.now() / 1000, isDevelopment });
    } catch (error) {
      throw faultOf(error);
    }
  };
};
