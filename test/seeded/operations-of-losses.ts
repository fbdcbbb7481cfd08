import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { findOf, lossOf, recordsOf, recoveryOf, startedLoss, verificationOf } from './loss-steps';
import { operations, type SeededOperation } from './operation';
import { claimsAtRest } from './quiet';

const ofLosses = operations('customer', {
  OpenFlyawayClaim: async (stage) => {
    const { ask, input } = await lossOf(stage);
    return () => ask(send.OpenFlyawayClaimDocument, { input });
  },
  AttachEvidence: async (stage) => {
    const { ask, input } = await recordsOf(stage);
    return () => ask(send.AttachEvidenceDocument, { input });
  },
  StartFlyawayVerification: async (stage) => {
    const { ask, input } = await verificationOf(stage);
    return () => ask(send.StartFlyawayVerificationDocument, { input });
  },
  ReportRecoveredUnit: async (stage, round) => {
    const { ask, input } = await findOf(stage, round);
    return () => ask(send.ReportRecoveredUnitDocument, { input });
  },
});

const atTheDesk = operations('agent', {
  ConfirmFlyaway: async (stage) => {
    const { claimId } = await startedLoss(stage);
    return () => stage.agent(atCenter.ConfirmFlyawayDocument, { input: { claimId } });
  },
});

/** Coverage is told meanwhile that the use is free, and that the unit can be used again. */
const takenBack = operations(
  'customer',
  {
    CancelFlyawayVerification: async (stage) => {
      const { ask, claimId } = await startedLoss(stage);
      const input = { claimId, idempotencyKey: stage.fresh('key') };
      return () => ask(send.CancelFlyawayVerificationDocument, { input });
    },
  },
  { settle: claimsAtRest },
);

/** Coverage is told meanwhile that the unit came back. */
const recovered = operations(
  'agent',
  {
    ReceiveRecoveredUnit: async (stage, round) => {
      const input = await recoveryOf(stage, round);
      return () => stage.agent(atCenter.ReceiveRecoveredUnitDocument, { input });
    },
  },
  { settle: claimsAtRest },
);

/** What is asked of claims for aircraft that flew off. */
export const lossOperations: readonly SeededOperation[] = [
  ...ofLosses,
  ...takenBack,
  ...atTheDesk,
  ...recovered,
];
