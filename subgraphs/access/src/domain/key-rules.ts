import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { DocumentMode, KeyAudience } from './api-key';

/** Every scope that a key or a person may have; the parts' own are no key's. */
export const knownScopes: readonly string[] = [
  'self:read', 'self:write', 'catalog:read', 'catalog:write', 'terms:publish', 'codes:read', 'codes:sell',
  'codes:manage', 'contracts:read', 'contracts:activate', 'contracts:decide', 'devices:read', 'devices:write',
  'serials:read', 'videos:review', 'claims:read', 'claims:create', 'claims:assess', 'claims:fulfill',
  'claims:adjudicate', 'quota:propose', 'quota:approve', 'goodwill:propose', 'goodwill:approve', 'refunds:decide',
  'pii:read', 'partners:manage', 'keys:manage', 'documents:publish', 'audit:read', 'bi:read', 'bi:export',
]; // prettier-ignore

interface AudienceRule {
  readonly scopes: readonly string[];
  readonly documentModes: readonly DocumentMode[];
  readonly needsPartner: boolean;
}

/** The audiences that have keys, and what a key of each may be. People of the others sign in. */
const audienceRules: Partial<Record<KeyAudience, AudienceRule>> = {
  PARTNER: {
    scopes: [
      'catalog:read', 'codes:read', 'codes:sell', 'contracts:read', 'contracts:activate', 'claims:read', 'claims:create',
    ],
    documentModes: ['ANY', 'LOG_UNKNOWN', 'PUBLISHED_ONLY'],
    needsPartner: true,
  },
  BI: {
    scopes: ['bi:read', 'bi:export', 'catalog:read'],
    documentModes: ['PUBLISHED_ONLY'],
    needsPartner: false,
  },
}; // prettier-ignore

/** Years that a key may hold at most. */
export const longestYears = 2;

/** Hours that a replaced key may hold on. */
export const longestOverlapHours = 168;

export type ExpiryRefusalCode = 'EXPIRY_OUT_OF_RANGE';

/** The last instant at which a key made now may end. */
export const latestExpiry = (now: Date): Date => {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + longestYears);
  return latest;
};

export const expiryRefusals = (
  expiresAt: Date,
  now: Date,
): readonly Refusal<ExpiryRefusalCode>[] =>
  expiresAt > now && expiresAt <= latestExpiry(now)
    ? []
    : [
        saying(
          refusal('EXPIRY_OUT_OF_RANGE', ['expiresAt'], []),
          `it has to lie after ${now.toISOString()} and not after ${latestExpiry(now).toISOString()}`,
        ),
      ];

export type KeyRefusalCode =
  | 'AUDIENCE_WITHOUT_KEYS'
  | 'PARTNER_MISSING'
  | 'SCOPE_UNKNOWN'
  | 'SCOPE_NOT_FOR_AUDIENCE'
  | 'DOCUMENT_MODE_NOT_FOR_AUDIENCE'
  | ExpiryRefusalCode;

/** What is asked for when a key is to be made. */
export interface WantedKey {
  readonly audience: KeyAudience;
  readonly scopes: readonly string[];
  readonly documentMode: DocumentMode;
  readonly expiresAt: Date;
}

type Refusals = readonly Refusal<KeyRefusalCode>[];

const unknownScopes = ({ scopes }: WantedKey): Refusals => {
  const unknown = scopes.filter((scope) => !knownScopes.includes(scope));
  return unknown.length === 0
    ? []
    : [saying(refusal('SCOPE_UNKNOWN', ['scopes'], []), unknown.join(', '))];
};

const foreignScopes = ({ scopes }: WantedKey, rule: AudienceRule): Refusals => {
  const foreign = scopes.filter(
    (scope) => knownScopes.includes(scope) && !rule.scopes.includes(scope),
  );
  const detail = `${foreign.join(', ')}; it can have ${rule.scopes.join(', ')}`;
  return foreign.length === 0
    ? []
    : [saying(refusal('SCOPE_NOT_FOR_AUDIENCE', ['scopes'], []), detail)];
};

const foreignMode = ({ documentMode }: WantedKey, rule: AudienceRule): Refusals =>
  rule.documentModes.includes(documentMode)
    ? []
    : [
        saying(
          refusal('DOCUMENT_MODE_NOT_FOR_AUDIENCE', ['documentMode'], []),
          `it can have ${rule.documentModes.join(', ')}`,
        ),
      ];

const missingPartner = (rule: AudienceRule, isPartnerKnown: boolean): Refusals =>
  rule.needsPartner && !isPartnerKnown ? [refusal('PARTNER_MISSING', ['partnerId'], [])] : [];

/** Every reason why a key is not made as it is wanted. */
export const keyRefusals = (wanted: WantedKey, isPartnerKnown: boolean, now: Date): Refusals => {
  const rule = audienceRules[wanted.audience];
  if (!rule) return [refusal('AUDIENCE_WITHOUT_KEYS', ['audience'], [])];
  return [
    ...missingPartner(rule, isPartnerKnown),
    ...unknownScopes(wanted),
    ...foreignScopes(wanted, rule),
    ...foreignMode(wanted, rule),
    ...expiryRefusals(wanted.expiresAt, now),
  ];
};

/** The scopes that a key of the audience can have. */
export const scopesOfKeys = (audience: KeyAudience): readonly string[] =>
  audienceRules[audience]?.scopes ?? [];

/** Whether a key of the audience speaks for a partner. */
export const needsPartner = (audience: KeyAudience): boolean =>
  audienceRules[audience]?.needsPartner === true;
