import type { Clock } from '@care-graph/kernel/domain/clock';
import type { AcceptClaim } from '../application/accept-claim';
import type { AcceptLateReturn } from '../application/accept-late-return';
import type { AllocateReplacement } from '../application/allocate-replacement';
import type { BeginAssessment } from '../application/begin-assessment';
import type { CancelClaim } from '../application/cancel-claim';
import type { CancelReplacement } from '../application/cancel-replacement';
import type { ConfirmEntitlement } from '../application/confirm-entitlement';
import type { ConvertClaim } from '../application/convert-claim';
import type { ElectRemedy } from '../application/elect-remedy';
import type { OpenClaim } from '../application/open-claim';
import type { PayQuote } from '../application/pay-quote';
import type { ReceiveUnit } from '../application/receive-unit';
import type { RecordAssessment } from '../application/record-assessment';
import type { DecideCrossBorder } from '../application/decide-cross-border';
import type { RecordCarrierEvent } from '../application/record-carrier-event';
import type { RerouteClaim } from '../application/reroute-claim';
import type { RecordDelivery } from '../application/record-delivery';
import type { RecordPaymentResult } from '../application/record-payment-result';
import type { RefuseClaim } from '../application/refuse-claim';
import type { ReportHandOver } from '../application/report-hand-over';
import type { DecideGoodwill } from '../application/decide-goodwill';
import type { ProposeGoodwill } from '../application/propose-goodwill';
import type { DecideRefund } from '../application/decide-refund';
import type { RequestRefund } from '../application/request-refund';
import type { RequoteClaim } from '../application/requote-claim';
import type { ReverseRefusal } from '../application/reverse-refusal';
import type { ShipUnit } from '../application/ship-unit';
import type { Claim } from '../domain/claim';
import { refusedAtOnce } from '../domain/flyaway-opening';
import { beginAssessment, receiveUnit, recordAssessment } from './center-commands';
import { goodwillOf, type OfGoodwill } from '../application/goodwill-work';
import { type OfRefund, refundOf } from '../application/refund-work';
import {
  claimShape,
  goodwillShape,
  parcelShape,
  paymentShape,
  quoteById,
  refundShape,
} from './claim-shape';
import { runOf } from './claim-result';
import { cancelClaim, payQuote, reportHandOver, requoteClaim } from './customer-commands';
import { acceptClaim, acceptLateReturn, refuseClaim, reverseRefusal } from './decision-commands';
import { electRemedy } from './elect-remedy';
import { decideGoodwill, proposeGoodwill } from './goodwill-commands';
import { confirmEntitlement, convertClaim } from './maintenance-commands';
import { decideRefund, requestRefund } from './refund-commands';
import { openClaim } from './open-claim';
import { decideCrossBorder, recordCarrierEvent, rerouteClaim } from './routing-commands';
import {
  allocateReplacement,
  cancelReplacement,
  recordDelivery,
  recordPaymentResult,
  shipUnit,
} from './shipping-commands';

/** The use cases that are mutations. */
interface ClaimCommands {
  readonly openClaim: OpenClaim;
  readonly reportHandOver: ReportHandOver;
  readonly receiveUnit: ReceiveUnit;
  readonly beginAssessment: BeginAssessment;
  readonly recordAssessment: RecordAssessment;
  readonly confirmEntitlement: ConfirmEntitlement;
  readonly convertClaim: ConvertClaim;
  readonly electRemedy: ElectRemedy;
  readonly payQuote: PayQuote;
  readonly requoteClaim: RequoteClaim;
  readonly requestRefund: RequestRefund;
  readonly decideRefund: DecideRefund;
  readonly proposeGoodwill: ProposeGoodwill;
  readonly decideGoodwill: DecideGoodwill;
  readonly cancelClaim: CancelClaim;
  readonly acceptLateReturn: AcceptLateReturn;
  readonly acceptClaim: AcceptClaim;
  readonly refuseClaim: RefuseClaim;
  readonly reverseRefusal: ReverseRefusal;
  readonly allocateReplacement: AllocateReplacement;
  readonly cancelReplacement: CancelReplacement;
  readonly shipUnit: ShipUnit;
  readonly recordDelivery: RecordDelivery;
  readonly recordPaymentResult: RecordPaymentResult;
  readonly rerouteClaim: RerouteClaim;
  readonly decideCrossBorder: DecideCrossBorder;
  readonly recordCarrierEvent: RecordCarrierEvent;
}

const there = <Part>(part: Part | null, id: string): Part => {
  if (part === null) throw new Error(`${id} was made and is on record no more.`);
  return part;
};

const shownRefund = ({ id, claim }: OfRefund) => ({
  refund: refundShape(claim, refundOf(claim, id)),
});

const shownGoodwill = ({ id, claim }: OfGoodwill) => ({
  goodwill: goodwillShape(claim, goodwillOf(claim, id)),
});

type Shown = (claim: Claim) => { readonly claim: object };

/** The commands by which units are given and sent. */
const fulfilmentResolvers = (useCases: ClaimCommands, shown: Shown): readonly object[] => [
  allocateReplacement.resolver(runOf(useCases.allocateReplacement), shown),
  cancelReplacement.resolver(runOf(useCases.cancelReplacement), shown),
  shipUnit.resolver(runOf(useCases.shipUnit), shown),
  recordDelivery.resolver(runOf(useCases.recordDelivery), shown),
];

/** Each command joined with its use case. */
export const claimResolvers = (useCases: ClaimCommands, clock: Clock): readonly object[] => {
  const shown = (claim: Claim) => ({ claim: claimShape(claim, clock.now()) });
  return [
    openClaim.resolver(runOf(useCases.openClaim), shown, { leftOut: refusedAtOnce }),
    reportHandOver.resolver(runOf(useCases.reportHandOver), shown),
    receiveUnit.resolver(runOf(useCases.receiveUnit), shown),
    beginAssessment.resolver(runOf(useCases.beginAssessment), shown),
    recordAssessment.resolver(runOf(useCases.recordAssessment), shown),
    confirmEntitlement.resolver(runOf(useCases.confirmEntitlement), shown),
    convertClaim.resolver(runOf(useCases.convertClaim), shown),
    electRemedy.resolver(runOf(useCases.electRemedy), shown),
    payQuote.resolver(runOf(useCases.payQuote), ({ claim, payment }) => ({
      ...shown(claim),
      payment: paymentShape(claim, payment, clock.now()),
    })),
    requoteClaim.resolver(runOf(useCases.requoteClaim), ({ id, claim }) => ({
      quote: there(quoteById(claim, id, clock.now()), id),
    })),
    requestRefund.resolver(runOf(useCases.requestRefund), shownRefund),
    decideRefund.resolver(runOf(useCases.decideRefund), shownRefund),
    proposeGoodwill.resolver(runOf(useCases.proposeGoodwill), shownGoodwill),
    decideGoodwill.resolver(runOf(useCases.decideGoodwill), shownGoodwill),
    cancelClaim.resolver(runOf(useCases.cancelClaim), shown),
    acceptLateReturn.resolver(runOf(useCases.acceptLateReturn), shown),
    acceptClaim.resolver(runOf(useCases.acceptClaim), shown),
    reverseRefusal.resolver(runOf(useCases.reverseRefusal), shown),
    refuseClaim.resolver(runOf(useCases.refuseClaim), shown),
    ...fulfilmentResolvers(useCases, shown),
    recordPaymentResult.resolver(runOf(useCases.recordPaymentResult), ({ claim, payment }) => ({
      payment: paymentShape(claim, payment, clock.now()),
    })),
    rerouteClaim.resolver(runOf(useCases.rerouteClaim), shown),
    decideCrossBorder.resolver(runOf(useCases.decideCrossBorder), shown),
    recordCarrierEvent.resolver(runOf(useCases.recordCarrierEvent), ({ shipment }) => ({
      shipment: parcelShape(shipment),
    })),
  ];
};
