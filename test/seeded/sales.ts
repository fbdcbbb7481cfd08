import { oncePer } from '@care-graph/kernel/runtime/once-per';
import type * as send from '../generated/customer';
import * as atShop from '../generated/partner';
import { there } from '../support/there';
import { answered, type Stage } from './stage';

/** A sale of the retailer from its stock, in the shop of the stock's region. */
export const saleOf = ({ sample, fresh }: Stage) => {
  const { planSkuId, storeId } = sample.partner;
  return { saleReference: fresh('sale'), planSkuId, storeId };
};

/** A code that was sold just now. */
export const soldCode = async (stage: Stage) => {
  const input = saleOf(stage);
  const { sellCode } = await answered(stage.partner(atShop.SellCodeDocument, { input }));
  return { secret: there(sellCode.secret), id: there(sellCode.activationCode).id };
};

/** The code that questions are asked about, which use none up. */
export const codeToAskAbout = oncePer(soldCode);

/** A code of the retailer's stock that nobody has seen. */
export const codeInStock = async ({ partner }: Stage): Promise<string> => {
  const filter = { statuses: ['ALLOCATED' as const] };
  const { partnerAccount } = await answered(partner(atShop.PartnerSalesDocument, { filter }));
  return there(partnerAccount?.codes?.nodes[0]).id;
};

export const serialsOf = ({ sample, fresh }: Stage): send.SerialInput[] => [
  { component: sample.partner.component, value: fresh('SN').toUpperCase() },
];

export const consentsOf = ({ sample }: Stage): send.ConsentInput[] => [
  { kind: 'TERMS', documentVersion: sample.partner.termsCode },
];

/** What is agreed to where a shop acts for somebody. */
export const consentsOnBehalf = (stage: Stage): send.ConsentInput[] => [
  ...consentsOf(stage),
  { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' },
];

/** Whoever the retailer activates plans for. */
const newHolder = { givenName: 'New', familyName: 'Holder', email: 'holder@example.com' };

/** The same person, signed in. */
export const signedInHolder = ({ somebody }: Stage) => somebody('holder');

export const enrollmentOf = async (
  stage: Stage,
  codeOf: typeof soldCode = soldCode,
): Promise<send.EnrollmentInput> => ({
  channel: 'CODE',
  code: (await codeOf(stage)).secret,
  serials: serialsOf(stage),
  consents: consentsOf(stage),
});

/** What a shop adds that activates a plan for somebody. */
export const onBehalf = (stage: Stage, enrollment: send.EnrollmentInput): send.EnrollmentInput => ({
  ...enrollment,
  holder: newHolder,
  consents: consentsOnBehalf(stage),
});

/** A plan that the retailer ordered for a unit of somebody new, without a code. */
export const coveredUnit = async (stage: Stage, planSkuId = stage.sample.partner.planSkuId) => {
  const serials = serialsOf(stage);
  const order = {
    channel: 'STORE_SEPARATE' as const,
    planSkuId,
    orderReference: stage.fresh('order'),
    serials,
  };
  const input = { enrollment: onBehalf(stage, order), idempotencyKey: stage.fresh('key') };
  const { activatePlan } = await answered(
    stage.partner(atShop.ActivateForCustomerDocument, { input }),
  );
  const contractId = there(activatePlan.contract).id;
  return { contractId, serial: there(serials[0]).value, ask: await signedInHolder(stage) };
};

/** A device that the retailer sold with its cover, and that has not left yet. */
export const bundleOrderOf = (stage: Stage): atShop.OrderBundleInput => {
  const { planSkuId, regionCode, storeId } = stage.sample.partner;
  const order = { orderReference: stage.fresh('bundle'), planSkuId, regionCode, storeId };
  return { ...order, holder: newHolder, consents: consentsOf(stage) };
};
