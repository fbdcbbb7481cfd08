import { money } from '@care-graph/kernel/domain/money';
import { estimateLine } from '../../subgraphs/claims/src/domain/assessment';
import { consentFor } from '../../subgraphs/claims/src/domain/borders';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import { heardParcel, sentParcel } from '../../subgraphs/claims/src/domain/parcel';
import { openQuote } from '../../subgraphs/claims/src/domain/quote';
import { someClaim } from './claims-builders';

/** When everything in the claim happened. */
export const at = new Date('2026-05-02T09:00:00.123Z');
const line = estimateLine({
  kind: 'REPAIR_LABOR',
  text: 'Work',
  componentCode: null,
  amount: money(12000, 'PLN'),
});
const price = { lines: [line], total: line.amount, isIndicative: true, basis: line.basis };
const rule = {
  kind: 'PAY_QUOTE',
  allowance: 14,
  unit: 'CALENDAR_DAY',
  onMiss: 'AUTO_CANCEL',
  basis: { ruleId: 'R-FEE-10' },
} as const;

const address = { lines: ['Anna'], postalCode: null, city: 'Basel', regionCode: 'CH' };

const parcel = heardParcel(
  sentParcel({
    id: 'shp', direction: 'TO_CENTER', carrier: 'DHL', trackingNumber: 'TR-0', isCrossBorder: true, recipient: address,
    toldAt: at,
  }),
  { status: 'ANNOUNCED', occurredAt: new Date(at.getTime() + 1) },
); // prettier-ignore

/** A claim with something in every part of it. */
export const fullClaim = (id: string): Claim => {
  const base = someClaim({ id, claimNumber: `CLM-2026-${id}` });
  const contract = { ...base.contract, id: `ctr_${id}` };
  const name = { id: `quo_${id}`, purpose: 'SERVICE' } as const;
  const quote = openQuote(name, price, { rule, where: base.askedIn, now: at });
  return {
    ...base,
    contract,
    incident: { ...base.incident, id: `inc_${id}`, contractId: contract.id },
    warrantyLine: 'BONUS_WARRANTY',
    serialNumber: `SN-${id}`,
    askedIn: { regionCode: 'CH', timeZone: 'Europe/Zurich' },
    borders: { inbound: true, outbound: false },
    crossBorder: consentFor({ inbound: true, outbound: false }, true, { by: base.openedBy, at }),
    shipTo: address,
    doubts: [{ code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] }],
    deadlines: [quote.deadline],
    quotes: [quote],
    payments: [
      { id: `pay_${id}`, quoteId: quote.id, status: 'CAPTURED', amount: quote.total, createdAt: at, authorizedAt: at, capturedAt: at, failure: null, actionUrl: null },
    ],
    shipments: [
      { ...parcel, id: `shp_${id}`, trackingNumber: `T-${id}` },
    ],
    assessment: { id: `asm_${id}`, assessedAt: at, assessor: base.openedBy, warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'Broken.', flags: [], estimate: [line] },
    election: { remedy: 'PAID_REPAIR', electedAt: at, electedBy: base.openedBy, quoteId: quote.id },
  }; // prettier-ignore
};
