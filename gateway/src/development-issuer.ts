import { join } from 'node:path';
import type { SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import type { TokenTrust } from './access/bearer-token';
import { isStaff, type Role } from './access/roles';
import { developmentStepUp } from './access/step-up';

const issuer = 'care-graph-development';
const audience = 'care-graph';
const lifetime = '8h';

/** The development issuer's key, kept in the data folder so that a token holds across restarts. */
export const developmentKey = (dataDir: string): Promise<SigningKey> =>
  keptSigningKey(join(dataDir, 'keys'), 'development-issuer');

/** What the gateway has to believe for the development issuer's tokens to hold. */
export const developmentTrust = ({ kid, publicJwk }: SigningKey): TokenTrust => ({
  issuer,
  audience,
  jwks: { keys: [{ ...publicJwk, kid, alg: 'Ed25519', use: 'sig' }] },
});

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const personClaims = (name: string | undefined): JWTPayload => ({
  ...(name === undefined
    ? { given_name: 'Rasa', family_name: 'Pavyzdė', email: 'rasa@example.com' }
    : { given_name: capitalized(name), family_name: 'Example', email: `${name}@example.com` }),
  email_verified: true,
});

/** What a token of each role says of its holder; the names and the partner are synthetic. */
const roleClaims: Readonly<Record<Role, (name: string | undefined) => JWTPayload>> = {
  customer: personClaims,
  agent: () => ({ service_center: 'SC-DE-1' }),
  adjudicator: () => ({}),
  admin: () => ({}),
  partner: (name) => ({ partner_id: `prt_${name ?? 'demo'}` }),
};

/** The claims of one of the development's people: the usual one of a role, or another one by name. */
export const developmentClaims = (role: Role, name?: string): JWTPayload => ({
  sub: name === undefined ? `dev-${role}` : `dev-${role}-${name}`,
  role,
  ...roleClaims[role](name),
  ...(isStaff(role) ? { [developmentStepUp]: true } : {}),
});

/** A token that holds for eight hours, in development only. */
export const developmentToken = async (
  key: SigningKey,
  role: Role,
  name?: string,
): Promise<string> =>
  new SignJWT(developmentClaims(role, name))
    .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(key.privateJwk, 'Ed25519'));
