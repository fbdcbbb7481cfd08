import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import * as atShop from '../generated/partner';
import { pictureWish } from '../support/claim-files';
import {
  arrivalOf,
  busiestCenter,
  claimOnBench,
  consentsToClaim,
  finishedClaim,
  handOverOf,
  incidentNow,
  openedClaim,
  receivedClaim,
  unitToClaim,
} from './claim-steps';
import { withPagesOf } from './even-pages';
import { lossUnderReview } from './loss-steps';
import {
  allocationOf,
  assessmentOf,
  crossingOf,
  deliveryOf,
  electionOf,
  expressOf,
  kindnessDecisionOf,
  kindnessOf,
  paymentOf,
  refundDecisionOf,
  refundOf,
  shippingOf,
} from './money-steps';
import { atOnce, operations, queues, type SeededOperation } from './operation';
import { lossOperations } from './operations-of-losses';
import { claimsAtRest, quietly } from './quiet';
import { answered, type Stage } from './stage';

const byCustomers = operations('customer', {
  TrackClaim: async (stage, round) => {
    const { ask, claimNumber } = await finishedClaim(stage, round);
    return () => ask(send.TrackClaimDocument, { claimNumber });
  },
  ClaimChoice: async (stage) => {
    const { ask, input } = await electionOf(stage);
    return () => ask(send.ClaimChoiceDocument, { id: input.claimId });
  },
  SimulateClaim: async (stage, round) => {
    const contract = stage.contractOf(round);
    const ask = await stage.holderOf(contract);
    const what = { contractId: contract.contractId, serviceType: 'ONLINE_REPAIR' as const };
    const input = { ...what, incident: incidentNow(stage) };
    return () => ask(send.SimulateClaimDocument, { input });
  },
  OpenRepairClaim: async (stage) => {
    const { ask, input } = await unitToClaim(stage);
    return () => ask(send.OpenRepairClaimDocument, { input });
  },
  ReportHandOver: async (stage) => {
    const { ask, input } = await handOverOf(stage);
    return () => ask(send.ReportHandOverDocument, { input });
  },
  CancelClaim: async (stage) => {
    const { ask, claimId } = await openedClaim(stage);
    return () => ask(send.CancelClaimDocument, { input: { claimId, reason: 'It works again.' } });
  },
});

/** A queue of the centre that most claims are at. */
const atBusiest =
  (document: TypedDocumentNode<unknown, { center: string }>) =>
  async (stage: Stage, rows: number) => {
    const center = await busiestCenter(stage);
    return () => stage.agent(withPagesOf(document, rows), { center });
  };

const inQueues = queues('agent', {
  ArrivalQueue: atBusiest(atCenter.ArrivalQueueDocument),
  AssessmentQueue: atBusiest(atCenter.AssessmentQueueDocument),
  FulfillmentQueue: atBusiest(atCenter.FulfillmentQueueDocument),
  ReturnQueue: atBusiest(atCenter.ReturnQueueDocument),
  MissingUnits: atBusiest(atCenter.MissingUnitsDocument),
  OverdueQueue: ({ agent }, rows) => atOnce(() => agent(withPagesOf(atCenter.OverdueQueueDocument, rows), {})),
  AdjudicationQueue: ({ adjudicator }, rows) =>
    atOnce(() => adjudicator(withPagesOf(atCenter.AdjudicationQueueDocument, rows), {})),
  GoodwillQueue: ({ adjudicator }, rows) => atOnce(() => adjudicator(withPagesOf(atCenter.GoodwillQueueDocument, rows), {})),
  RefundQueue: ({ admin }, rows) => atOnce(() => admin(withPagesOf(atCenter.RefundQueueDocument, rows), {})),
}); // prettier-ignore

const refusal = {
  refusalCode: 'NOT_OFFICIAL_CHANNEL' as const,
  clauseIds: [],
  reason: 'It was bought elsewhere.',
};

const atTheBench = operations('agent', {
  ClaimDesk: async (stage, round) => {
    const { id } = await finishedClaim(stage, round);
    return () => stage.agent(atCenter.ClaimDeskDocument, { id, occurredAt: stage.graph.now() });
  },
  ReceiveUnit: async (stage) => {
    const input = await arrivalOf(stage);
    return () => stage.agent(atCenter.ReceiveUnitDocument, { input });
  },
  BeginAssessment: async (stage) => {
    const input = { claimId: await receivedClaim(stage) };
    return () => stage.agent(atCenter.BeginAssessmentDocument, { input });
  },
  RecordAssessment: async (stage) => {
    const input = await assessmentOf(stage);
    return () => stage.agent(atCenter.RecordAssessmentDocument, { input });
  },
  RefuseClaim: async (stage) => {
    const input = { claimId: await claimOnBench(stage), ...refusal };
    return () => stage.adjudicator(atCenter.RefuseClaimDocument, { input });
  },
}); // prettier-ignore

/** A choice, its money, and the unit that goes out for it. */
const chosenAndPaid = operations('customer', {
  ElectRemedy: async (stage) => {
    const { ask, input } = await electionOf(stage);
    return () => ask(send.ElectRemedyDocument, { input });
  },
  RequestRefund: async (stage) => {
    const { ask, input } = await refundOf(stage);
    return () => ask(send.RequestRefundDocument, { input });
  },
  OpenExpressClaim: async (stage) => {
    const { ask, input } = await expressOf(stage);
    return () => ask(send.OpenExpressClaimDocument, { input });
  },
  RequestClaimUpload: async (stage) => {
    const { ask } = await unitToClaim(stage);
    return () => ask(send.RequestClaimUploadDocument, { input: upload });
  },
});

/** Coverage is told meanwhile of the use that is spent. */
const paying = operations(
  'customer',
  {
    PayQuote: async (stage) => {
      const { ask, input } = await paymentOf(stage);
      return () => ask(send.PayQuoteDocument, { input });
    },
  },
  { settle: claimsAtRest },
);

const upload = { ...pictureWish, kind: 'PHOTO' as const };

const atTheDesk = operations('agent', {
  RequestPhotoUpload: ({ agent }) =>
    atOnce(() => agent(atCenter.RequestPhotoUploadDocument, { input: upload })),
  AllocateReplacement: async (stage) => {
    const input = await allocationOf(stage);
    return () => stage.agent(atCenter.AllocateReplacementDocument, { input });
  },
  ShipUnit: async (stage) => {
    const input = await shippingOf(stage);
    return () => stage.agent(atCenter.ShipUnitDocument, { input });
  },
  RecordDelivery: async (stage) => {
    const input = await deliveryOf(stage);
    return () => stage.agent(atCenter.RecordDeliveryDocument, { input });
  },
});

/** What a second person, or one above the desk, decides. */
const decided = operations('agent', {
  AcceptClaim: async (stage) => {
    const { claimId } = await lossUnderReview(stage);
    const input = { claimId, reason: 'The records bear it out.' };
    return () => stage.adjudicator(atCenter.AcceptClaimDocument, { input });
  },
  ReverseRefusal: async (stage) => {
    const { adjudicator } = stage;
    const claimId = await claimOnBench(stage);
    await answered(adjudicator(atCenter.RefuseClaimDocument, { input: { claimId, ...refusal } }));
    const input = { claimId, reason: 'It was bought here after all.' };
    return () => adjudicator(atCenter.ReverseRefusalDocument, { input });
  },
  DecideCrossBorder: async (stage) => {
    const input = await crossingOf(stage);
    return () => stage.adjudicator(atCenter.DecideCrossBorderDocument, { input });
  },
  ProposeGoodwill: async (stage) => {
    const input = await kindnessOf(stage);
    return () => stage.adjudicator(atCenter.ProposeGoodwillDocument, { input });
  },
  DecideGoodwill: async (stage) => {
    const input = await kindnessDecisionOf(stage);
    return () => stage.admin(atCenter.DecideGoodwillDocument, { input });
  },
  DecideRefund: async (stage) => {
    const input = await refundDecisionOf(stage);
    return () => stage.admin(atCenter.DecideRefundDocument, { input });
  },
});

const byPartners = operations('partner', {
  OpenClaimForCustomer: async (stage) => {
    const { input } = await unitToClaim(stage);
    const consents = [...consentsToClaim, { kind: 'ACT_ON_BEHALF' as const, documentVersion: '2026-01' }];
    return () => stage.partner(atShop.OpenClaimForCustomerDocument, { input: { ...input, consents } });
  },
}); // prettier-ignore

/** What is asked of claims with the operations of test/operations, on rows of the programme or on claims of their own. */
export const claimOperations: readonly SeededOperation[] = [
  ...byCustomers,
  ...inQueues,
  ...atTheBench,
  ...chosenAndPaid,
  ...paying,
  ...lossOperations,
  ...atTheDesk,
  ...decided,
  ...byPartners,
].map(quietly);
