import { maskedSerial } from '@care-graph/kernel/domain/serial';
import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { approvalTypeOf } from '@care-graph/kernel/graphql/approval.type';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { type Adjudication, nextStepAfter, refusalKindOf } from '../domain/adjudication';
import { type Claim, deadlinesAt, mayCancel } from '../domain/claim';
import { goesBack } from '../domain/fulfilment';
import { nextStatuses } from '../domain/claim-status';
import { deadlineAt } from '@care-graph/kernel/domain/deadline';
import type { Assessment } from '../domain/assessment';
import { claimAt } from '../domain/claim-at';
import { trackingPage } from '../domain/carriers';
import type { Shipment } from '../domain/parcel';
import type { GoodwillAdjustment } from '../domain/goodwill';
import type { Payment } from '../domain/payment';
import type { Refund } from '../domain/refund';
import { type FeeQuote, type QuoteLine, quoteStatusAt } from '../domain/quote';
import { chargedAsCounted, partAlone } from '../domain/replaced-part';
import { mainSerialOf, replacementStatus } from '../domain/replacement';
import { deadlineShape } from './deadline-shape';
import { flyawayShape } from './flyaway-shape';
import { simulatedDecision } from './simulated-decision.type';

// How the domain's things look in the API; nothing is decided here.

const latestFirst = <Part>(parts: readonly Part[]): readonly Part[] => [...parts].reverse();

const component = (code: string | null) => (code === null ? null : { code });

export const lineShape = ({ componentCode, amount, basis, ...line }: QuoteLine) => ({
  ...line,
  amount: moneyTypeOf(amount),
  component: component(componentCode),
  basis: basis.map(basisTypeOf),
});

export const quoteShape = (quote: FeeQuote, now: Date) => ({
  ...quote,
  status: quoteStatusAt(quote, now),
  lines: quote.lines.map(lineShape),
  total: moneyTypeOf(quote.total),
  deadline: deadlineShape(deadlineAt(quote.deadline, now)),
  basis: quote.basis.map(basisTypeOf),
});

export const quoteById = ({ quotes }: Claim, quoteId: string | null | undefined, now: Date) => {
  const quote = quotes.find(({ id }) => id === quoteId);
  return quote ? quoteShape(quote, now) : null;
};

export const refundShape = ({ id: claimId }: Claim, { approval, amount, ...refund }: Refund) => ({
  ...refund,
  claimId,
  amount: moneyTypeOf(amount),
  approval: approvalTypeOf(approval),
});

export type RefundShape = ReturnType<typeof refundShape>;

export const goodwillShape = (
  { id: claimId }: Claim,
  { approval, amount, ...goodwill }: GoodwillAdjustment,
) => ({
  ...goodwill,
  claimId,
  amount: amount && moneyTypeOf(amount),
  approval: approvalTypeOf(approval),
});

export type GoodwillShape = ReturnType<typeof goodwillShape>;

export const paymentShape = (claim: Claim, payment: Payment, now: Date) => ({
  ...payment,
  amount: moneyTypeOf(payment.amount),
  quote: quoteById(claim, payment.quoteId, now),
  refunds: latestFirst(claim.refunds.filter(({ paymentId }) => paymentId === payment.id)).map(
    (refund) => refundShape(claim, refund),
  ),
});

const returnShape = (claim: Claim, now: Date) => {
  const { returnAuthorization, deadlines, crossBorder } = claim;
  const deadline = deadlines.find(({ kind }) => kind === 'HAND_OVER_UNIT');
  // Where something comes first, the unit may not be sent in before.
  if (!returnAuthorization || !(deadline || crossBorder)) return null;
  return {
    ...returnAuthorization,
    source: claim,
    components: returnAuthorization.components.map(({ code, quantity }) => ({
      component: { code },
      quantity,
    })),
    deadline: deadline ? deadlineShape(deadlineAt(deadline, now)) : null,
    crossBorder: crossBorderShape(claim),
  };
};

/** The border is the claim's: a loss, which sends nothing in, may have one on the way to its customer. */
const crossBorderShape = ({ crossBorder }: Claim) => crossBorder && approvalTypeOf(crossBorder);

const receiptShape = (claim: Claim) => {
  const { receipt } = claim;
  return (
    receipt && {
      ...receipt,
      maskedSerialNumber: maskedSerial(receipt.serialNumber),
      isInLineage: true,
      checks: chargedAsCounted(receipt.checks, partAlone(claim)).map(
        ({ code, charge, ...check }) => ({
          ...check,
          component: { code },
          charge: charge ? moneyTypeOf(charge) : null,
        }),
      ),
    }
  );
};

interface FindingsShape extends Omit<Assessment, 'flags' | 'estimate' | 'corrects'> {
  readonly claimId: string;
  readonly replacedComponent: { readonly code: string } | null;
  readonly flags: readonly object[];
  readonly estimate: readonly object[];
  readonly corrects: FindingsShape | null;
}

const findingsShape = (
  claimId: string,
  { corrects, replacedComponentCode, flags, estimate, ...found }: Assessment,
): FindingsShape => ({
  ...found,
  claimId,
  replacedComponent: component(replacedComponentCode ?? null),
  flags: flags.map(({ note = null, ...clause }) => ({
    clause,
    isMachineFlagged: note !== null,
    note,
  })),
  estimate: estimate.map(lineShape),
  corrects: corrects ? findingsShape(claimId, corrects) : null,
});

const replacementShape = ({ replacement, receipt }: Claim) =>
  replacement && {
    ...replacement,
    status: replacementStatus(replacement),
    component: component(replacement.componentCode ?? null),
    maskedSerialNumber: maskedSerial(mainSerialOf(replacement.serials)),
    device: replacement.deviceId === null ? null : { id: replacement.deviceId },
    superseded: { id: replacement.supersededDeviceId },
    originalKeptAt: replacement.shippedAt && (receipt?.receivedAt ?? null),
  };

const decisionShape = (
  { basis, reversesId, ...decision }: Adjudication,
  all: readonly Adjudication[],
): object => ({
  ...decision,
  reverses: reversedShape(reversesId, all),
  nextStep: decision.refusalCode && nextStepAfter(decision.refusalCode),
  refusalKind: decision.refusalCode && refusalKindOf(decision.refusalCode),
  basis: basis.map(basisTypeOf),
});

/** A parcel as its type shows it; the carrier's page is found by its number. */
export const parcelShape = (parcel: Shipment) => ({
  ...parcel,
  trackingUrl: trackingPage(parcel),
});

const reversedShape = (id: string | null, all: readonly Adjudication[]): object | null => {
  const reversed = all.find((one) => one.id === id);
  return reversed ? decisionShape(reversed, all) : null;
};

/** The claim as its type shows it; `source` carries the claim itself to the fields that load more. */
export const claimShape = (kept: Claim, now: Date) => {
  const claim = claimAt(kept, now);
  return shapeOf(claim, now);
};

const shapeOf = (claim: Claim, now: Date) => ({
  ...claim,
  source: claim,
  nextStatuses: nextStatuses(claim.serviceType, claim.status),
  mayCancel: mayCancel(claim),
  unitToReturn: goesBack(claim),
  contract: { id: claim.contract.id, contractNumber: claim.contract.number },
  device: { id: claim.deviceId },
  product: { code: claim.contract.productCode },
  region: { code: claim.askedIn.regionCode },
  serviceCenter: { code: claim.serviceCenterCode },
  incident: { ...claim.incident, isFlyaway: claim.incident.cause === 'FLYAWAY' },
  deadlines: deadlinesAt(claim, now).map(deadlineShape),
  returnAuthorization: returnShape(claim, now),
  crossBorder: crossBorderShape(claim),
  receipt: receiptShape(claim),
  flyaway: flyawayShape(claim, now),
  assessment: claim.assessment && findingsShape(claim.id, claim.assessment),
  decisions: latestFirst(claim.decisions).map((one) => decisionShape(one, claim.decisions)),
  doubts: claim.doubts.map(simulatedDecision),
  election: claim.election && {
    ...claim.election,
    quote: quoteById(claim, claim.election.quoteId, now),
  },
  quotes: latestFirst(claim.quotes).map((quote) => quoteShape(quote, now)),
  payments: latestFirst(claim.payments).map((payment) => paymentShape(claim, payment, now)),
  replacement: replacementShape(claim),
  shipments: latestFirst(claim.shipments).map(parcelShape),
});

export type ClaimShape = ReturnType<typeof claimShape>;

export const eventShape = (event: HistoryEvent) => ({
  ...event,
  basis: event.basis.map(basisTypeOf),
});
