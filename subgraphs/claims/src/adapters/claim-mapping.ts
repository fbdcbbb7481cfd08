import type { Claim, Incident } from '../domain/claim';
import { isFlagged } from '../domain/flagged';
import { goesBack } from '../domain/fulfilment';
import type { Shipment } from '../domain/parcel';
import type { Payment } from '../domain/payment';
import type { FeeQuote } from '../domain/quote';
import type { GoodwillAdjustment } from '../domain/goodwill';
import type { Refund } from '../domain/refund';
import {
  approvalColumns,
  approvalOf,
  type GoodwillRow,
  type RefundRow,
} from './approved-parts.row';
import type { IncidentRow, PaymentRow, QuoteRow, ShipmentRow } from './claim-parts.row';
import type { ClaimRow } from './claim.row';
import { dueTimes } from './due-times';

/** A claim's rows in the tables beside its own. */
interface ClaimParts {
  readonly incident: IncidentRow;
  readonly quotes: readonly QuoteRow[];
  readonly payments: readonly PaymentRow[];
  readonly refunds: readonly RefundRow[];
  readonly goodwill: readonly GoodwillRow[];
  readonly shipments: readonly ShipmentRow[];
}

export const claimRow = (claim: Claim): ClaimRow => {
  const {
    contract,
    askedIn,
    incident,
    quotes: _quotes,
    payments: _payments,
    refunds: _refunds,
    goodwill: _goodwill,
    shipments: _shipments,
    ...own
  } = claim;
  // Into the fresh copy: spread into one literal, so many columns take V8 ten times as long.
  return Object.assign(own, {
    contractId: contract.id,
    contractNumber: contract.number,
    holderId: contract.holderId,
    holderSubject: contract.holderSubject,
    partnerId: contract.partnerId,
    productCode: contract.productCode,
    termMonths: contract.termMonths,
    contractRegionCode: contract.regionCode,
    contractChannel: contract.channel,
    regionCode: askedIn.regionCode,
    timeZone: askedIn.timeZone,
    termsVersionId: contract.terms.id,
    termsVersionCode: contract.terms.code,
    offerId: contract.offerId,
    feeScheduleId: contract.feeScheduleId,
    incidentId: incident.id,
    ...dueTimes(claim),
    hasMissed: claim.deadlines.some(({ state }) => state === 'MISSED'),
    isFlagged: isFlagged(claim),
    unitToReturn: goesBack(claim),
  });
};

const byTime = <Part>(parts: readonly Part[], timeOf: (part: Part) => Date): readonly Part[] =>
  [...parts].sort((one, other) => timeOf(one).getTime() - timeOf(other).getTime());

export const incidentOf = (row: IncidentRow): Incident => ({
  id: row.id,
  contractId: row.contractId,
  occurredAt: row.occurredAt,
  reportedAt: row.reportedAt,
  cause: row.cause,
  description: row.description,
  place: row.place,
});

const quoteOf = ({ claimId: _claimId, totalMinor, currency, ...quote }: QuoteRow): FeeQuote => ({
  ...quote,
  total: { minor: totalMinor, currency },
});

const paymentOf = ({
  claimId: _claimId,
  amountMinor,
  currency,
  ...payment
}: PaymentRow): Payment => ({
  ...payment,
  amount: { minor: amountMinor, currency },
});

const refundOf = (row: RefundRow): Refund => ({
  id: row.id,
  version: row.version,
  paymentId: row.paymentId,
  status: row.status,
  amount: { minor: row.amountMinor, currency: row.currency },
  approval: approvalOf(row),
  goodwillId: row.goodwillId,
  refundedAt: row.refundedAt,
});

const shipmentOf = ({ claimId: _claimId, ...shipment }: ShipmentRow): Shipment => shipment;

export const quoteRows = (claim: Claim): QuoteRow[] =>
  claim.quotes.map(({ total, ...quote }) => ({
    ...quote,
    claimId: claim.id,
    totalMinor: total.minor,
    currency: total.currency,
  }));

export const paymentRows = (claim: Claim): PaymentRow[] =>
  claim.payments.map(({ amount, ...payment }) => ({
    ...payment,
    claimId: claim.id,
    amountMinor: amount.minor,
    currency: amount.currency,
  }));

export const refundRows = (claim: Claim): RefundRow[] =>
  claim.refunds.map(({ amount, approval, ...refund }) => ({
    ...refund,
    ...approvalColumns(approval),
    claimId: claim.id,
    amountMinor: amount.minor,
    currency: amount.currency,
  }));

const goodwillOf = (row: GoodwillRow): GoodwillAdjustment => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  amount: row.amount,
  deadline: row.deadline,
  approval: approvalOf(row),
});

export const goodwillRows = (claim: Claim): GoodwillRow[] =>
  claim.goodwill.map(({ approval, ...goodwill }) => ({
    ...goodwill,
    ...approvalColumns(approval),
    claimId: claim.id,
  }));

export const shipmentRows = (claim: Claim): ShipmentRow[] =>
  claim.shipments.map((shipment) => ({ ...shipment, claimId: claim.id }));

const contractOf = (row: ClaimRow): Claim['contract'] => ({
  id: row.contractId,
  number: row.contractNumber,
  holderId: row.holderId,
  holderSubject: row.holderSubject,
  partnerId: row.partnerId,
  productCode: row.productCode,
  termMonths: row.termMonths,
  regionCode: row.contractRegionCode,
  channel: row.contractChannel,
  terms: { id: row.termsVersionId, code: row.termsVersionCode },
  offerId: row.offerId,
  feeScheduleId: row.feeScheduleId,
});

export const claimOf = (row: ClaimRow, parts: ClaimParts): Claim => ({
  id: row.id,
  version: row.version,
  claimNumber: row.claimNumber,
  serviceType: row.serviceType,
  status: row.status,
  openedAt: row.openedAt,
  closedAt: row.closedAt,
  openedBy: row.openedBy,
  contract: contractOf(row),
  warrantyLine: row.warrantyLine,
  deviceId: row.deviceId,
  serialNumber: row.serialNumber,
  askedIn: { regionCode: row.regionCode, timeZone: row.timeZone },
  serviceCenterCode: row.serviceCenterCode,
  channel: row.channel,
  borders: row.borders,
  crossBorder: row.crossBorder,
  shipTo: row.shipTo,
  doubts: row.doubts,
  incident: incidentOf(parts.incident),
  deadlines: row.deadlines,
  consents: row.consents,
  returnAuthorization: row.returnAuthorization,
  receipt: row.receipt,
  assessment: row.assessment,
  flyaway: row.flyaway,
  decisions: row.decisions,
  election: row.election,
  hold: row.hold,
  quotes: byTime(parts.quotes.map(quoteOf), ({ quotedAt }) => quotedAt),
  payments: byTime(parts.payments.map(paymentOf), ({ createdAt }) => createdAt),
  refunds: byTime(parts.refunds.map(refundOf), ({ approval }) => approval.requestedAt),
  goodwill: byTime(parts.goodwill.map(goodwillOf), ({ approval }) => approval.requestedAt),
  replacement: row.replacement,
  shipments: byTime(parts.shipments.map(shipmentOf), ({ toldAt }) => toldAt),
  convertedFromId: row.convertedFromId,
  convertedToId: row.convertedToId,
  messageCount: row.messageCount,
});
