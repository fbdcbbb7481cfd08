import type { PrincipalKind } from '@care-graph/kernel/domain/principal';

/** The roles that a token may name. */
export type Role = Extract<
  PrincipalKind,
  'customer' | 'agent' | 'adjudicator' | 'admin' | 'partner'
>;

/** What each role of a person opens. A partner's are those of a development token; in production partners have keys. */
export const roleScopes: Readonly<Record<Role, readonly string[]>> = {
  customer: ['self:read', 'self:write'],
  agent: [
    'catalog:read', 'contracts:read', 'contracts:activate', 'devices:read', 'devices:write', 'serials:read',
    'videos:review', 'claims:read', 'claims:create', 'claims:assess', 'claims:fulfill', 'codes:read', 'pii:read',
  ],
  adjudicator: [
    'catalog:read', 'contracts:read', 'devices:read', 'serials:read', 'videos:review', 'claims:read',
    'claims:assess', 'codes:read', 'pii:read', 'claims:adjudicate', 'quota:propose', 'goodwill:propose',
  ],
  admin: [
    'catalog:read', 'catalog:write', 'terms:publish', 'codes:read', 'codes:sell', 'codes:manage', 'contracts:read',
    'contracts:activate', 'contracts:decide', 'devices:read', 'devices:write', 'serials:read', 'videos:review',
    'claims:read', 'claims:create', 'claims:assess', 'claims:fulfill', 'claims:adjudicate', 'quota:propose',
    'quota:approve', 'goodwill:propose', 'goodwill:approve', 'refunds:decide', 'pii:read', 'partners:manage',
    'keys:manage', 'documents:publish', 'audit:read', 'bi:read', 'bi:export',
  ],
  partner: [
    'catalog:read', 'codes:read', 'codes:sell', 'contracts:read', 'contracts:activate', 'claims:read',
    'claims:create',
  ],
}; // prettier-ignore

export const isRole = (text: unknown): text is Role =>
  typeof text === 'string' && Object.hasOwn(roleScopes, text);

/** The roles of the programme's own people, who may be asked for a second factor. */
export const isStaff = (role: Role): boolean =>
  role === 'agent' || role === 'adjudicator' || role === 'admin';
