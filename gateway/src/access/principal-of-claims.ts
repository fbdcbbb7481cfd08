import { Fault } from '@care-graph/kernel/domain/fault';
import type { Person, Principal } from '@care-graph/kernel/domain/principal';
import type { JWTPayload } from 'jose';
import { isRole, isStaff, type Role, roleScopes } from './roles';
import { type Circumstances, holdsStepUp } from './step-up';

/** Which claims of an identity provider say what; a name with dots leads into the claim, unless a claim has that name. */
export interface ClaimNames {
  /** `role` where nothing is said. */
  readonly roleClaim?: string | undefined;
  /** Where it is named, a token opens no more of its role's scopes than this claim lists. */
  readonly scopesClaim?: string | undefined;
  /** Values of `acr` that stand for a second factor. */
  readonly stepUpAcr?: readonly string[] | undefined;
}

const refused = (reason: string): Fault => new Fault('UNAUTHENTICATED', reason);

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

const claimOf = (claims: JWTPayload, name: string): unknown =>
  within(claims, name) ?? name.split('.').reduce<unknown>(within, claims);

/** The one role that a claim names; a list may name whatever else the provider keeps in it. */
const roleOf = (claims: JWTPayload, name: string, isDevelopment: boolean): Role => {
  const [role, ...others] = new Set([claimOf(claims, name)].flat().filter(isRole));
  if (role === undefined) throw refused('The token names no role that is known here.');
  if (others.length > 0)
    throw refused(`The token names several roles: ${[role, ...others].join(', ')}.`);
  if (role === 'partner' && !isDevelopment)
    throw refused('Partners sign in with a key, not with a token.');
  return role;
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The scopes that a claim lists, as a list or with spaces between them. */
const listedIn = (claims: JWTPayload, name: string): readonly string[] => {
  const value = claimOf(claims, name);
  const listed = typeof value === 'string' ? value.split(' ') : value;
  if (isTexts(listed)) return listed;
  throw refused(`The token has no claim ${name} that lists its scopes.`);
};

const scopesOf = (role: Role, claims: JWTPayload, name: string | undefined): readonly string[] => {
  if (name === undefined) return roleScopes[role];
  const listed = listedIn(claims, name);
  return roleScopes[role].filter((scope) => listed.includes(scope));
};

const textOf = (claims: JWTPayload, name: string): string => {
  const value = claims[name];
  if (typeof value === 'string' && value !== '') return value;
  throw refused(`The token has no claim ${name}.`);
};

const personOf = (claims: JWTPayload): Person | undefined => {
  const { given_name: givenName, family_name: familyName, email } = claims;
  const isComplete =
    typeof givenName === 'string' && typeof familyName === 'string' && typeof email === 'string';
  return isComplete ? { givenName, familyName, email } : undefined;
};

/** An address counts as proved where the provider says so in so many words (OpenID Connect Core, 5.1). */
const verifiedEmailOf = ({ email, email_verified: isVerified }: JWTPayload): string | undefined =>
  isVerified === true && typeof email === 'string' && email !== '' ? email : undefined;

/** The application that the token was given to (OpenID Connect Core, 2; RFC 9068, 2.2); its documents are the ones that it runs. */
const clientIn = ({ azp, client_id: id }: JWTPayload): { readonly client?: string } => {
  const client = azp ?? id;
  return typeof client === 'string' && client !== '' ? { client } : {};
};

/** What a role's principal carries beside its scopes. */
const detailsOf: Readonly<Record<Role, (claims: JWTPayload) => Partial<Principal>>> = {
  customer: (claims) => ({
    person: personOf(claims),
    verifiedEmail: verifiedEmailOf(claims),
  }),
  agent: (claims) => ({ serviceCenterCode: textOf(claims, 'service_center') }),
  adjudicator: () => ({}),
  admin: () => ({}),
  partner: (claims) => ({ partnerId: textOf(claims, 'partner_id') }),
};

/** Who the claims of a verified token speak of; a token that lacks what its role needs is refused. */
export const principalOfClaims = (
  claims: JWTPayload,
  circumstances: Circumstances,
  { roleClaim = 'role', scopesClaim, stepUpAcr = [] }: ClaimNames,
): Principal => {
  const role = roleOf(claims, roleClaim, circumstances.isDevelopment);
  const hasStepUp = isStaff(role) && holdsStepUp(claims, circumstances, stepUpAcr);
  return {
    kind: role,
    subject: textOf(claims, 'sub'),
    scopes: scopesOf(role, claims, scopesClaim),
    policies: hasStepUp ? ['step_up'] : [],
    ...clientIn(claims),
    ...detailsOf[role](claims),
  };
};
