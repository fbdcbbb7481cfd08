import { oncePer } from '@care-graph/kernel/runtime/once-per';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import type { Ask } from '../support/graph';
import { coverageRows } from '../support/seeded-programme';
import { there } from '../support/there';
import { claimOnBench, unitToClaim } from './claim-steps';
import { signedInHolder } from './sales';
import { answered, type Stage } from './stage';

type ClaimId = send.ElectRemedyInput['claimId'];

/** What takes an assessment on record. */
export const assessmentOf = async (stage: Stage): Promise<atCenter.RecordAssessmentInput> => ({
  claimId: await claimOnBench(stage),
  warranty: 'OUT_OF_SCOPE',
  cause: 'DROP',
  findings: 'It is broken.',
  estimate: [],
});

const electing = ({ fresh }: Stage, claimId: ClaimId): send.ElectRemedyInput => ({
  claimId,
  remedy: 'REPLACEMENT',
  idempotencyKey: fresh('key'),
});

/** What chooses a replacement. */
export const electionOf = async (stage: Stage) => {
  const input = await assessmentOf(stage);
  await answered(stage.agent(atCenter.RecordAssessmentDocument, { input }));
  return { ask: await signedInHolder(stage), input: electing(stage, input.claimId) };
};

/** The replacement is chosen; gives the quote, where there is one at once. */
export const electedBy = async (stage: Stage, ask: Ask, claimId: ClaimId) => {
  const { electRemedy } = await answered(ask(send.ElectRemedyDocument, { input: electing(stage, claimId) }));
  return electRemedy.claim?.election?.quote;
}; // prettier-ignore

interface Quoted {
  readonly id: string;
  readonly total: send.MoneyInput;
}

export const payingOf = ({ fresh }: Stage, { id: quoteId, total }: Quoted): send.PayQuoteInput => ({
  quoteId,
  paymentMethodToken: 'tok_success',
  amount: { amount: total.amount, currency: total.currency },
  idempotencyKey: fresh('key'),
});

/** What pays for a replacement. */
export const paymentOf = async (stage: Stage) => {
  const { ask, input } = await electionOf(stage);
  const { claimId } = input;
  const quote = there(await electedBy(stage, ask, claimId));
  return { ask, claimId, input: payingOf(stage, quote) };
};

/** A claim whose replacement was paid for just now. */
export const paidClaim = async (stage: Stage) => {
  const { ask, claimId, input } = await paymentOf(stage);
  const { payQuote } = await answered(ask(send.PayQuoteDocument, { input }));
  return { ask, claimId, paymentId: there(payQuote.payment).id };
};

/** What sets a unit aside for a claim. */
export const allocationOf = async (stage: Stage): Promise<atCenter.AllocateReplacementInput> => {
  const { claimId } = await paidClaim(stage);
  const { component, productCode } = stage.sample.partner;
  const value = stage.fresh('NEW').toUpperCase();
  return { claimId, serialNumbers: [{ component, value }], productCode, grade: 'NEW' };
};

/** What sends a unit that was set aside. */
export const shippingOf = async (stage: Stage): Promise<atCenter.ShipUnitInput> => {
  const input = await allocationOf(stage);
  await answered(stage.agent(atCenter.AllocateReplacementDocument, { input }));
  const { claimId } = input;
  const [trackingNumber, idempotencyKey] = [stage.fresh('B'), stage.fresh('key')];
  return { claimId, carrier: 'DPD', trackingNumber, idempotencyKey };
};

/** What tells that a unit arrived. */
export const deliveryOf = async (stage: Stage): Promise<atCenter.RecordDeliveryInput> => {
  const input = await shippingOf(stage);
  const { shipUnit } = await answered(stage.agent(atCenter.ShipUnitDocument, { input }));
  const parcel = shipUnit.claim?.shipments.find(({ trackingNumber }) => trackingNumber === input.trackingNumber.toUpperCase());
  return { shipmentId: there(parcel).id, deliveredAt: stage.graph.now() };
}; // prettier-ignore

/** What asks for the money back. */
export const refundOf = async (stage: Stage) => {
  const { ask, paymentId } = await paidClaim(stage);
  const why = { reason: 'It took too long.', idempotencyKey: stage.fresh('key') };
  return { ask, input: { paymentId, ...why } };
};

/** What denies a refund that was asked for while the service is still due. */
export const refundDecisionOf = async (stage: Stage): Promise<atCenter.DecideRefundInput> => {
  const { ask, input } = await refundOf(stage);
  const { requestRefund } = await answered(ask(send.RequestRefundDocument, { input }));
  return { refundId: there(requestRefund.refund).id, decision: 'REJECT' };
};

/** What proposes to give a part of a fee back. */
export const kindnessOf = async (stage: Stage): Promise<atCenter.ProposeGoodwillInput> => {
  const { claimId, input } = await paymentOf(stage);
  const ask = await signedInHolder(stage);
  await answered(ask(send.PayQuoteDocument, { input }));
  const { currency } = input.amount;
  const why = { reason: 'They waited for long.', idempotencyKey: stage.fresh('key') };
  return { claimId, kind: 'FEE_REFUND', amount: { amount: '1.00', currency }, ...why };
};

/** What grants a kindness that was proposed. */
export const kindnessDecisionOf = async (stage: Stage): Promise<atCenter.DecideGoodwillInput> => {
  const input = await kindnessOf(stage);
  const { proposeGoodwill } = await answered(
    stage.adjudicator(atCenter.ProposeGoodwillDocument, { input }),
  );
  return { goodwillId: there(proposeGoodwill.goodwill).id, decision: 'APPROVE' };
};

/** What opens an Express claim. */
export const expressOf = async (stage: Stage) => {
  const { ask, input } = await unitToClaim(stage);
  return { ask, input: { ...input, serviceType: 'EXPRESS' as const } };
};

/** A region that no centre serves: a parcel that goes there crosses a border. */
const abroad = oncePer(async ({ graph }: Stage): Promise<string> => {
  const [found] = await coverageRows<{ readonly code: string }>(
    graph.databaseUrl,
    `SELECT ship_to->>'regionCode' AS code FROM claims.claim WHERE cross_border IS NOT NULL ORDER BY id LIMIT 1`,
  );
  return there(found).code;
});

/** The currency of the fees of a claim's contract. */
const currencyFor = async ({ graph }: Stage, claimId: string): Promise<string> => {
  const [found] = await coverageRows<{ readonly currency: string }>(
    graph.databaseUrl,
    `SELECT fees.currency FROM claims.claim JOIN service_contract ON service_contract.id = contract_id
     JOIN catalog.fee_schedule fees ON fees.id = fee_schedule_id WHERE claim.id = $1`,
    [claimId],
  );
  return there(found).currency;
};

/** What grants the consent to a border on the way back, and says what that costs. */
export const crossingOf = async (stage: Stage): Promise<atCenter.DecideCrossBorderInput> => {
  const { ask, input } = await unitToClaim(stage);
  const shipTo = { lines: ['Synthetic Road 1'], city: 'Exampleton', regionCode: await abroad(stage) };
  const { openClaim } = await answered(ask(send.OpenRepairClaimDocument, { input: { ...input, shipTo } }));
  const claimId = there(openClaim.claim).id;
  const amount = { amount: '20.00', currency: await currencyFor(stage, claimId) };
  const cost = [{ kind: 'CROSS_BORDER_COST' as const, text: 'Customs', amount }];
  return { claimId, decision: 'APPROVE', cost };
}; // prettier-ignore
