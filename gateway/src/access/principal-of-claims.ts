import { Fault } from '@care-graph/kernel/domain/fault';
import type { Person, Principal } from '@care-graph/kernel/domain/principal';
import type { JWTPayload } from 'jose';
import { isRole, isStaff, type Role, roleScopes } from './roles';
import { holdsStepUp } from './step-up';

/** What the claims are judged by beside themselves. */
export interface Circumstances {
  readonly nowS: number;
  readonly isDevelopment: boolean;
}

const refused = (reason: string): Fault => new Fault('UNAUTHENTICATED', reason);

const roleOf = ({ role }: JWTPayload, isDevelopment: boolean): Role => {
  if (!isRole(role)) throw refused('The token names no role that is known here.');
  if (role === 'partner' && !isDevelopment)
    throw refused('Partners sign in with a key, not with a token.');
  return role;
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

/** What a role's principal carries beside its scopes. */
const detailsOf: Readonly<Record<Role, (claims: JWTPayload) => Partial<Principal>>> = {
  customer: (claims) => ({ person: personOf(claims) }),
  agent: (claims) => ({ serviceCenterCode: textOf(claims, 'service_center') }),
  adjudicator: () => ({}),
  admin: () => ({}),
  partner: (claims) => ({ partnerId: textOf(claims, 'partner_id') }),
};

/** Who the claims of a verified token speak of; a token that lacks what its role needs is refused. */
export const principalOfClaims = (
  claims: JWTPayload,
  { nowS, isDevelopment }: Circumstances,
): Principal => {
  const role = roleOf(claims, isDevelopment);
  const hasStepUp = isStaff(role) && holdsStepUp(claims, nowS, isDevelopment);
  return {
    kind: role,
    subject: textOf(claims, 'sub'),
    scopes: roleScopes[role],
    policies: hasStepUp ? ['step_up'] : [],
    ...detailsOf[role](claims),
  };
};
