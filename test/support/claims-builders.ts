import { money } from '@care-graph/kernel/domain/money';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import type { ClaimTerms, CoverFacts, FeeTable } from '../../subgraphs/claims/src/domain/desks';
import type { Exclusion } from '../../subgraphs/claims/src/domain/exclusions';
import { noBorders } from '../../subgraphs/claims/src/domain/borders';
import type { TerritoryClause } from '../../subgraphs/claims/src/domain/territory';
import type { Region } from '../../subgraphs/claims/src/domain/region';

const person = (kind: Principal['kind'], subject: string): Principal => ({
  kind,
  subject,
  scopes: [],
  policies: [],
});

export const holder = person('customer', 'sub_anna');
export const stranger = person('customer', 'sub_bert');
export const agent: Principal = { ...person('agent', 'sub_carl'), serviceCenterCode: 'DE-1' };
export const agentElsewhere: Principal = {
  ...person('agent', 'sub_dora'),
  serviceCenterCode: 'PL-1',
};
export const adjudicator = person('adjudicator', 'sub_eve');
export const admin = person('admin', 'sub_fay');
export const service = person('service', 'coverage');
export const partner: Principal = { ...person('partner', 'key_1'), partnerId: 'ptr_1' };
export const otherPartner: Principal = { ...person('partner', 'key_2'), partnerId: 'ptr_2' };

const terms = { id: 'trm_1', code: '2023-tc' } as const;
const basis = (ruleId: string) => ({
  ruleId,
  terms,
  clause: { id: `cls_${ruleId}`, reference: `2023-tc/${ruleId}` },
});

/** Service abroad for units from an authorised dealer with a proof of purchase (R-RGN-06). */
export const someTerritory = (change: Partial<TerritoryClause> = {}): TerritoryClause => ({
  isInternational: true,
  samePurchaseRegion: true,
  needsAuthorizedDealer: true,
  needsProofOfPurchase: true,
  basis: basis('R-RGN-06'),
  ...change,
});

/** An exclusion that touches all services, and that nothing makes likely. */
export const someExclusion = (change: Partial<Exclusion> & Pick<Exclusion, 'id'>): Exclusion => ({
  reference: change.id,
  lines: [],
  causes: [],
  unless: null,
  isMachineChecked: false,
  ...change,
});

/** Terms under which an online repair is served, with a replacement among its remedies. */
export const someTerms = (change: Partial<ClaimTerms> = {}): ClaimTerms => ({
  deadlines: [
    { kind: 'HAND_OVER_UNIT', serviceType: 'ONLINE_REPAIR', allowance: 7, unit: 'CALENDAR_DAY', onMiss: 'REFUSABLE', basis: basis('R-ORR-02') },
    { kind: 'PAY_QUOTE', serviceType: null, allowance: 14, unit: 'CALENDAR_DAY', onMiss: 'AUTO_CANCEL', basis: basis('R-FEE-10') },
    { kind: 'ELECT_REMEDY', serviceType: null, allowance: 30, unit: 'CALENDAR_DAY', onMiss: 'FLAG', basis: basis('R-ORR-05') },
  ], // prettier-ignore
  services: [{ line: 'REPLACEMENT', serviceTypes: ['ONLINE_REPAIR'] }],
  covers: [],
  wholes: {},
  exclusions: [someExclusion({ id: 'cls_c1', reference: '2023-tc/exclusion/c1' })],
  clauses: [
    { id: 'cls_c1', kind: 'EXCLUSION', basis: basis('R-EXC-C1') },
    { id: 'cls_late', kind: 'DEADLINE', basis: basis('R-ORR-02') },
  ],
  binding: undefined,
  discount: undefined,
  feeRule: basis('A-11'),
  territory: someTerritory(),
  shipping: { crossBorderNeedsConsent: true, basis: basis('R-SHP-01') },
  ...change,
});

/** Terms that say so of a quote which nobody pays in time. */
export const termsThatMiss = (onMiss: ClaimTerms['deadlines'][number]['onMiss']): ClaimTerms => {
  const { deadlines, ...terms } = someTerms();
  return {
    ...terms,
    deadlines: deadlines.map((one) => (one.kind === 'PAY_QUOTE' ? { ...one, onMiss } : one)),
  };
};

/** 199.00 PLN for each of two replacements (R-FEE-03). */
export const someFees = (change: Partial<FeeTable> = {}): FeeTable => ({
  isIndicative: false,
  ordinalBasis: 'ALL_REPLACEMENTS',
  tiers: [{ incidentType: 'DAMAGE', ordinalFrom: 1, ordinalTo: 2, fee: money(19900, 'PLN') }],
  componentPrices: [{ code: 'grip', price: money(15000, 'PLN') }],
  ...change,
});

/** The regions of the tests' programme. */
export const regions: Readonly<Record<string, Region>> = {
  LT: { code: 'LT', partOfCode: 'EU', timeZone: 'Europe/Vilnius', hasCalendar: true },
  DE: { code: 'DE', partOfCode: 'EU', timeZone: 'Europe/Berlin', hasCalendar: true },
  EU: { code: 'EU', partOfCode: null, timeZone: 'Europe/Brussels', hasCalendar: false },
  CH: { code: 'CH', partOfCode: null, timeZone: 'Europe/Zurich', hasCalendar: true },
  US: { code: 'US', partOfCode: null, timeZone: 'America/New_York', hasCalendar: true },
};

/** A contract of a year in Lithuania with two replacements left. */
export const someCover = (change: Partial<CoverFacts> = {}): CoverFacts => ({
  contractId: 'ctr_1',
  contractNumber: 'CTR-2026-000001',
  contractStatus: 'ACTIVE',
  holderId: 'cus_1',
  holderSubject: 'sub_anna',
  holderRegionCode: null,
  partnerId: 'ptr_1',
  mayPartnerTrade: true,
  productCode: 'rs-4-mini',
  termMonths: 12,
  regionCode: 'LT',
  timeZone: 'Europe/Vilnius',
  termsVersionId: terms.id,
  termsVersionCode: terms.code,
  offerId: null,
  channel: 'CODE',
  feeScheduleId: 'fee_1',
  startsAt: new Date('2026-03-12T12:00:00Z'),
  endsAt: new Date('2027-03-12T12:00:00Z'),
  deviceId: 'dev_1',
  serialNumber: 'RS4-0001',
  unitSerialNumbers: change.lineageSerialNumbers ?? ['RS4-0001'],
  lineageSerialNumbers: ['RS4-0001'],
  lockedSerialNumbers: [],
  isControllerBound: false,
  replacementsUsed: 0,
  flyawaysUsed: 0,
  replacementsRemaining: 2,
  flyawaysRemaining: null,
  lines: [{ line: 'REPLACEMENT', usesRemaining: 2, moneyRemaining: null }],
  warranties: [],
  purchase: null,
  ...change,
});

/** A claim in assessment under that contract. */
export const someClaim = (change: Partial<Claim> = {}): Claim => ({
  id: 'clm_1',
  version: 1,
  claimNumber: 'CLM-2026-000001',
  serviceType: 'ONLINE_REPAIR',
  status: 'IN_ASSESSMENT',
  openedAt: new Date('2026-05-01T09:00:00Z'),
  closedAt: null,
  openedBy: { kind: 'CUSTOMER', label: 'Customer', principalId: 'sub_anna' },
  contract: {
    id: 'ctr_1',
    number: 'CTR-2026-000001',
    holderId: 'cus_1',
    holderSubject: 'sub_anna',
    partnerId: 'ptr_1',
    productCode: 'rs-4-mini',
    termMonths: 12,
    regionCode: 'LT',
    channel: 'CODE',
    terms,
    offerId: null,
    feeScheduleId: 'fee_1',
  },
  warrantyLine: null,
  deviceId: 'dev_1',
  serialNumber: 'RS4-0001',
  askedIn: { regionCode: 'LT', timeZone: 'Europe/Vilnius' },
  serviceCenterCode: 'DE-1',
  channel: 'PARTNER_SERVICE',
  borders: noBorders,
  crossBorder: null,
  shipTo: null,
  doubts: [],
  incident: {
    id: 'inc_1',
    contractId: 'ctr_1',
    occurredAt: new Date('2026-04-30T09:00:00Z'),
    reportedAt: new Date('2026-05-01T09:00:00Z'),
    cause: 'DROP',
    description: 'It fell from a table.',
    place: null,
  },
  deadlines: [],
  consents: [],
  returnAuthorization: {
    number: 'RMA-2026-000001',
    components: [{ code: 'gimbal', quantity: 1 }],
    needsController: false,
    handedOverAt: null,
  },
  receipt: null,
  assessment: null,
  flyaway: null,
  decisions: [],
  election: null,
  hold: null,
  quotes: [],
  payments: [],
  refunds: [],
  goodwill: [],
  replacement: null,
  shipments: [],
  convertedFromId: null,
  convertedToId: null,
  messageCount: 0,
  ...change,
});
