import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import * as atShop from '../generated/partner';
import {
  arrivalOf,
  busiestCenter,
  claimOnBench,
  claimToChoose,
  consentsToClaim,
  finishedClaim,
  handOverOf,
  incidentNow,
  openedClaim,
  receivedClaim,
  unitToClaim,
} from './claim-steps';
import { withPagesOf } from './even-pages';
import { atOnce, operations, queues, type SeededOperation } from './operation';
import type { Stage } from './stage';

const byCustomers = operations('customer', {
  TrackClaim: async (stage, round) => {
    const { ask, claimNumber } = await finishedClaim(stage, round);
    return () => ask(send.TrackClaimDocument, { claimNumber });
  },
  ClaimChoice: async (stage, round) => {
    const { ask, id } = await claimToChoose(stage, round);
    return () => ask(send.ClaimChoiceDocument, { id });
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
    const claimId = await claimOnBench(stage);
    const found = { warranty: 'OUT_OF_SCOPE' as const, cause: 'DROP' as const, findings: 'It is broken.' };
    const input = { claimId, ...found, estimate: [] };
    return () => stage.agent(atCenter.RecordAssessmentDocument, { input });
  },
  RefuseClaim: async (stage) => {
    const input = { claimId: await claimOnBench(stage), ...refusal };
    return () => stage.adjudicator(atCenter.RefuseClaimDocument, { input });
  },
}); // prettier-ignore

const byPartners = operations('partner', {
  OpenClaimForCustomer: async (stage) => {
    const { input } = await unitToClaim(stage);
    const consents = [...consentsToClaim, { kind: 'ACT_ON_BEHALF' as const, documentVersion: '2026-01' }];
    return () => stage.partner(atShop.OpenClaimForCustomerDocument, { input: { ...input, consents } });
  },
}); // prettier-ignore

/** What is asked of claims with the operations of test/operations: every question, and the commands of a usual repair. */
export const claimOperations: readonly SeededOperation[] = [
  ...byCustomers,
  ...inQueues,
  ...atTheBench,
  ...byPartners,
];
