import type { Clock } from '@care-graph/kernel/domain/clock';
import type { FileAddresses } from '@care-graph/kernel/domain/files';
import { Fault } from '@care-graph/kernel/domain/fault';
import { buildSubgraph, type Subgraph } from '@care-graph/kernel/graphql/build-subgraph';
import { AcceptClaim } from './application/accept-claim';
import { AcceptLateReturn } from './application/accept-late-return';
import { AllocateReplacement } from './application/allocate-replacement';
import { AssessmentDesk } from './application/assessment-desk';
import { AttachEvidence } from './application/attach-evidence';
import { BeginAssessment } from './application/begin-assessment';
import { CancelClaim } from './application/cancel-claim';
import { CancelReplacement } from './application/cancel-replacement';
import { cancelUnpaidUnder } from './application/cancel-unpaid';
import { CancelFlyawayVerification } from './application/cancel-flyaway-verification';
import { CarryOutElection } from './application/carry-out-election';
import { CarryOutReversal } from './application/carry-out-reversal';
import type { ClaimWork } from './application/claim-work';
import { ConfirmFlyaway } from './application/confirm-flyaway';
import { ConfirmEntitlement } from './application/confirm-entitlement';
import { ControllerDesk } from './application/controller-desk';
import { ConvertClaim } from './application/convert-claim';
import { DecideCrossBorder } from './application/decide-cross-border';
import { DeliverOutbox } from './application/deliver-outbox';
import { ElectRemedy } from './application/elect-remedy';
import { GiveLabel } from './application/give-label';
import { LossDesk } from './application/loss-desk';
import { OpenClaim } from './application/open-claim';
import { OpeningDesk } from './application/opening-desk';
import { ReceiveRecoveredUnit } from './application/receive-recovered-unit';
import type { ReconcilePayment } from './application/reconcile-payment';
import { ReceiveUnit } from './application/receive-unit';
import { RecordAssessment } from './application/record-assessment';
import { RecordCarrierEvent } from './application/record-carrier-event';
import { RerouteClaim } from './application/reroute-claim';
import { RecordDelivery } from './application/record-delivery';
import { RemedyDesk } from './application/remedy-desk';
import { ReportHandOver } from './application/report-hand-over';
import { ReportRecoveredUnit } from './application/report-recovered-unit';
import { RefusalDesk } from './application/refusal-desk';
import { RefuseClaim } from './application/refuse-claim';
import { RequestClaimUpload } from './application/request-claim-upload';
import { ReturnDesk } from './application/return-desk';
import { ReverseRefusal } from './application/reverse-refusal';
import { SimulateClaim } from './application/simulate-claim';
import { ShipUnit } from './application/ship-unit';
import { StartFlyawayVerification } from './application/start-flyaway-verification';
import { moneyUseCases } from './money-use-cases';
import type { CoverageDesk, TermsDesk } from './domain/desks';
import type { PaymentProvider } from './domain/payment-provider';
import type { Alarm, ClaimReads } from './domain/ports';
import {
  CenterClaims,
  ContractClaims,
  CustomerClaims,
  DeviceClaims,
  PartnerClaims,
} from './graphql/added-claims';
import { claimResolvers } from './graphql/claim-commands';
import { ClaimQueries } from './graphql/claim.query';
import { moneyResolvers } from './graphql/money.resolvers';
import { ClaimFields, IncidentFields } from './graphql/claim.resolver';
import { evidenceResolvers } from './graphql/evidence-commands';
import { ReturnFields } from './graphql/intake.resolver';
import { claimShape } from './graphql/claim-shape';
import { flyawayResolvers } from './graphql/flyaway-resolvers';
import { type ClaimContext, claimLoaders } from './graphql/loaders';
import { Partner } from './graphql/references';
import { SimulationQueries } from './graphql/simulate-claim.query';

/** What the claims subgraph needs of the world. */
export interface ClaimsPorts extends ClaimWork {
  readonly reads: ClaimReads;
  readonly coverage: CoverageDesk;
  readonly terms: TermsDesk;
  readonly payments: PaymentProvider;
  readonly alarm: Alarm;
}

/** Which units go where, and what is heard of them on their way. */
const routingUseCases = (
  { reads, terms, coverage, ...work }: ClaimsPorts,
  { returns, reconcilePayment }: Omit<FlyawayParts, 'losses'>,
) => ({
  giveLabel: new GiveLabel(reads, terms),
  rerouteClaim: new RerouteClaim(work, reads, terms, { returns, reconcilePayment }),
  decideCrossBorder: new DecideCrossBorder(work, reads, terms, returns),
  reportHandOver: new ReportHandOver(work),
  allocateReplacement: new AllocateReplacement(work, reads, coverage, terms),
  cancelReplacement: new CancelReplacement(work),
  shipUnit: new ShipUnit(work, reads, coverage),
  recordDelivery: new RecordDelivery(work),
  recordCarrierEvent: new RecordCarrierEvent(work),
});

type DecisionParts = ConstructorParameters<typeof ReverseRefusal>[2] &
  Pick<FlyawayParts, 'losses' | 'reconcilePayment'>;

/** Those of adjudicators, of agents where a unit came late, and of customers who take a claim back. */
const decisionCases = (
  { reads, terms, coverage, transact, clock, newId }: ClaimsPorts,
  { losses, reconcilePayment, ...parts }: DecisionParts,
) => {
  const work = { transact, clock, newId };
  const refusals = new RefusalDesk(terms, coverage, losses);
  return {
    cancelClaim: new CancelClaim(work, reconcilePayment),
    acceptLateReturn: new AcceptLateReturn(work),
    acceptClaim: new AcceptClaim(work, reads, terms),
    refuseClaim: new RefuseClaim(work, reads, refusals, reconcilePayment),
    reverseRefusal: new ReverseRefusal(work, reads, parts),
  };
};

interface FlyawayParts {
  readonly losses: LossDesk;
  readonly returns: ReturnDesk;
  readonly reconcilePayment: ReconcilePayment;
}

/** What is done about a lost unit. */
const flyawayUseCases = (
  ports: ClaimsPorts,
  { losses, returns, reconcilePayment }: FlyawayParts,
) => {
  const { reads, terms } = ports;
  return {
    startFlyawayVerification: new StartFlyawayVerification(ports),
    cancelFlyawayVerification: new CancelFlyawayVerification(ports, reconcilePayment),
    confirmFlyaway: new ConfirmFlyaway(ports, reads, terms, { losses, returns }),
    reportRecoveredUnit: new ReportRecoveredUnit(ports, reads, terms, returns),
    receiveRecoveredUnit: new ReceiveRecoveredUnit(ports, reads, losses),
  };
};

/** Files that prove something about a claim. */
const fileUseCases = (work: ClaimWork) => ({
  requestClaimUpload: new RequestClaimUpload(work),
  attachEvidence: new AttachEvidence(work),
});

/** The use cases, joined with what they need. */
export const claimsUseCases = (ports: ClaimsPorts) => {
  const { reads, coverage, terms, payments: _payments, alarm, ...work } = ports;
  const desk = new RemedyDesk(coverage, terms);
  const deliverOutbox = new DeliverOutbox(work, coverage, alarm);
  const returns = new ReturnDesk(terms, work.clock);
  const reversals = new CarryOutReversal(work, coverage, returns);
  const carryOutElection = new CarryOutElection(work, reads, coverage, { returns, reversals });
  const losses = new LossDesk(work, coverage);
  const parts = { returns, losses, cancelUnpaid: cancelUnpaidUnder(work) };
  const opening = new OpeningDesk(coverage, terms, deliverOutbox, parts);
  const money = moneyUseCases(ports);
  const choices = { desk, outbox: deliverOutbox, carryOut: carryOutElection };
  return {
    ...money,
    desk,
    controllers: new ControllerDesk(coverage),
    deliverOutbox,
    carryOutElection,
    openClaim: new OpenClaim(work, opening, carryOutElection),
    simulateClaim: new SimulateClaim(work, opening, terms),
    ...fileUseCases(work),
    receiveUnit: new ReceiveUnit(work, reads, coverage, returns),
    beginAssessment: new BeginAssessment(work),
    recordAssessment: new RecordAssessment(
      work,
      new AssessmentDesk(reads, { terms, coverage, returns }),
    ),
    electRemedy: new ElectRemedy(work, reads, choices),
    ...decisionCases(ports, { ...choices, ...money, losses }),
    confirmEntitlement: new ConfirmEntitlement(work, reads, {
      coverage,
      outbox: deliverOutbox,
      carryOut: carryOutElection,
    }),
    convertClaim: new ConvertClaim(work, reads, returns, money.reconcilePayment),
    ...flyawayUseCases(ports, { losses, returns, ...money }),
    ...routingUseCases(ports, { returns, ...money }),
  };
};

export type ClaimsUseCases = ReturnType<typeof claimsUseCases>;

const itself = (key: object): object => key;

interface Showing {
  readonly clock: Clock;
  /** Makes the addresses by which files are sent and fetched. */
  readonly addresses: FileAddresses;
}

const commandResolvers = (useCases: ClaimsUseCases, { addresses, clock }: Showing) => [
  ...claimResolvers(useCases, clock),
  ...flyawayResolvers(useCases, clock),
  ...evidenceResolvers(useCases, { addresses, clock }),
];

/** The subgraph's schema over its use cases. */
export const claimsSubgraph = (
  useCases: ClaimsUseCases,
  { clock, addresses }: Showing,
): Promise<Subgraph> =>
  buildSubgraph<ClaimContext>({
    resolvers: [
      new ClaimQueries(),
      new SimulationQueries(useCases.simulateClaim),
      new ClaimFields(),
      new IncidentFields(),
      new ReturnFields(addresses),
      new ContractClaims(),
      new DeviceClaims(),
      new CustomerClaims(),
      new PartnerClaims(),
      new CenterClaims(),
      ...moneyResolvers(),
      ...commandResolvers(useCases, { addresses, clock }),
    ],
    references: {
      Claim: async ({ id }: { id: string }, { loaders }) => {
        const claim = await loaders.claim.load(id);
        // Whoever points to a claim cannot tell who may see it, and a null that nobody explains would pass for a bug.
        if (!claim)
          throw new Fault('UNAUTHORIZED_FIELD_OR_TYPE', 'The claim is not the caller’s to see.');
        return claimShape(claim, loaders.now);
      },
      ServiceContract: itself,
      Device: itself,
      Customer: itself,
      Partner: itself,
      ServiceCenter: itself,
    },
    unreached: [Partner],
    directives: {
      RecordPaymentResultErrorCode: '@inaccessible',
      RecordCarrierEventErrorCode: '@inaccessible',
    },
  });

export const loadersFor = ({ reads, clock }: ClaimsPorts, useCases: ClaimsUseCases) =>
  claimLoaders(reads, useCases, clock);
