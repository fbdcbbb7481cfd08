import type { SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { developmentClaims } from '../src/development-issuer';

export interface Forged {
  readonly claims?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: number | string;
  readonly kid?: string;
}

/** A token like the development issuer's, but for what is told otherwise. */
export const forge = async (key: SigningKey, forged: Forged = {}): Promise<string> =>
  new SignJWT(forged.claims ?? developmentClaims('customer'))
    .setProtectedHeader({ alg: 'Ed25519', kid: forged.kid ?? key.kid })
    .setIssuer(forged.issuer ?? 'care-graph-development')
    .setAudience(forged.audience ?? 'care-graph')
    .setExpirationTime(forged.expires ?? '1h')
    .sign(await importJWK(key.privateJwk, 'Ed25519'));

export const nowS = (): number => Math.floor(Date.now() / 1000);
