import type { ClaimRefusalCode } from '../generated/agent';
import { expressDesk, miniSe } from '../support/express-journey';
import { accepted, type Cast, dataOf, freshKey } from '../support/journey';
import { contractOf } from '../support/plan-contracts';
import { inCharge } from '../support/quota-messages';
import { there } from '../support/there';
import { answered } from './command';

/** Claims that are paid for before anything else. */
export interface ExpressCases {
  /** Of the plan whose replacements other claims hold. */
  readonly heldSerial: string;
  /** Paid for, and waits for its unit. */
  readonly paid: string;
  /** The refund that its payer asks for. */
  readonly stillDue: string;
  /** Refused for a missing part after it was paid for, with the refund that its payer asks for. */
  readonly incomplete: { readonly claimId: string; readonly refundId: string };
  /** Refused by a person, and its fee given back out of kindness. */
  readonly givenBack: string;
}

const refundText = `mutation ($input: RequestRefundInput!) { requestRefund(input: $input) { refund { id } } }`;
const goodwillText = `mutation ($input: ProposeGoodwillInput!) { proposeGoodwill(input: $input) { goodwill { id } } }`;

interface Refund {
  readonly requestRefund: { readonly refund: { readonly id: string } | null };
}

interface Goodwill {
  readonly proposeGoodwill: { readonly goodwill: { readonly id: string } | null };
}

/** Puts claims of Express on record. */
export const expressCases = async (cast: Cast, plan: string): Promise<ExpressCases> => {
  const desk = expressDesk(cast, plan);
  const { customer, admin } = cast;

  const covered = (serial: string) => contractOf(cast, plan, serial, miniSe);

  const paid = async (serial: string): Promise<string> => {
    await covered(serial);
    const { id } = there(accepted(await desk.opened(serial)).claim);
    await desk.payOpen(id);
    return id;
  };

  /** Refused once the time is over to pay for the part that is missing. */
  const leftUnpaid = async (claimId: string, serial: string): Promise<void> => {
    const { graph } = cast;
    const receivedAt = graph.now();
    accepted(await desk.received(claimId, serial, 'battery'));
    graph.moveTo(new Date(Date.parse(receivedAt) + 16 * 24 * 3_600_000).toISOString());
    accepted(await desk.refuse(claimId, 'COMPONENTS_MISSING'));
    graph.moveTo(receivedAt);
  };

  const refused = async (serial: string, refusalCode: ClaimRefusalCode) => {
    const claimId = await paid(serial);
    if (refusalCode === 'COMPONENTS_MISSING') await leftUnpaid(claimId, serial);
    else accepted(await desk.refuse(claimId, refusalCode));
    return claimId;
  };

  const paymentOf = async (claimId: string): Promise<string> => {
    const text = `query Paid($claimId: ID!) { claim(id: $claimId) { payments { id } } }`;
    const { claim } = dataOf(
      await customer<{ claim: { payments: { id: string }[] } }, object>(text, { claimId }),
    );
    return there(claim.payments[0]).id;
  };

  const askedBack = async (claimId: string): Promise<string> => {
    const paymentId = await paymentOf(claimId);
    const input = { paymentId, reason: 'I got nothing.', idempotencyKey: freshKey() };
    const { requestRefund } = dataOf(await customer<Refund, object>(refundText, { input }));
    return there(requestRefund.refund).id;
  };

  const incomplete = async (): Promise<ExpressCases['incomplete']> => {
    const claimId = await refused('MSE-P002', 'COMPONENTS_MISSING');
    return { claimId, refundId: await askedBack(claimId) };
  };

  const givenBack = async (): Promise<string> => {
    const claimId = await refused('MSE-P003', 'NOT_OFFICIAL_CHANNEL');
    const amount = { amount: '139.00', currency: 'PLN' };
    const kindness = { kind: 'FEE_REFUND', amount, reason: 'They waited.' };
    const input = { claimId, ...kindness, idempotencyKey: freshKey() };
    const { proposeGoodwill } = dataOf(
      await cast.adjudicator<Goodwill, object>(goodwillText, { input }),
    );
    const { id: goodwillId } = there(proposeGoodwill.goodwill);
    accepted(await answered(admin, 'decideGoodwill', { goodwillId, decision: 'APPROVE' }));
    return claimId;
  };

  const others = inCharge(cast.graph, await covered('MSE-P000'));
  for (const turn of ['first', 'second', 'third'])
    accepted(await others.reserve(`clm_${turn}_express`, { line: 'REPLACEMENT' }));
  const waiting = await paid('MSE-P001');
  return {
    heldSerial: 'MSE-P000',
    paid: waiting,
    stillDue: await askedBack(waiting),
    incomplete: await incomplete(),
    givenBack: await givenBack(),
  };
};
