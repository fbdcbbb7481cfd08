import type { Names, Rival } from './rivals';

/** A command on what a name stands for. */
export interface ForeignCommand {
  readonly name: string;
  readonly askers: readonly (Rival | 'agent')[];
  readonly input: (names: Names, idempotencyKey: string) => object;
}

const customers = ['customer', 'other'] as const;
const partners = ['partner', 'otherPartner'] as const;
const everybody = [...customers, ...partners, 'agent'] as const;
const at = '2027-04-01T09:00:00Z';
const money = { amount: '199.00', currency: 'PLN' };
const body = { component: 'BODY', value: 'RS4-FREE-1' };
const holder = { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' };

const opening = (idempotencyKey: string) => ({
  serviceType: 'ONLINE_REPAIR',
  incident: { occurredAt: at, cause: 'DROP' },
  consents: [],
  idempotencyKey,
});

export const foreignCommands: readonly ForeignCommand[] = [
  { name: 'cancelClaim', askers: everybody, input: ({ claim }) => ({ claimId: claim }) },
  {
    name: 'reportHandOver', askers: [...customers, 'agent'],
    input: ({ claim }) => ({ claimId: claim, carrier: 'DPD', trackingNumber: 'TR-9', handedOverAt: at }),
  },
  {
    name: 'attachEvidence', askers: [...customers, 'agent'],
    input: ({ claim }) => ({ claimId: claim, evidenceIds: ['evd_none'] }),
  },
  {
    name: 'electRemedy', askers: customers,
    input: ({ claim }, idempotencyKey) => ({ claimId: claim, remedy: 'REPLACEMENT', idempotencyKey }),
  },
  { name: 'requoteClaim', askers: [...customers, 'agent'], input: ({ claim }) => ({ claimId: claim }) },
  {
    name: 'payQuote', askers: customers,
    input: ({ quote }, idempotencyKey) => ({ quoteId: quote, paymentMethodToken: 'tok_success', amount: money, idempotencyKey }),
  },
  {
    name: 'requestRefund', askers: customers,
    input: ({ payment }, idempotencyKey) => ({ paymentId: payment, amount: null, reason: 'x', idempotencyKey }),
  },
  {
    name: 'receiveUnit', askers: ['agent'],
    input: ({ claim, serial }) => ({ claimId: claim, serialNumber: serial, components: [], hasController: false }),
  },
  { name: 'acceptLateReturn', askers: ['agent'], input: ({ claim }) => ({ claimId: claim, reason: 'x' }) },
  {
    name: 'rerouteClaim', askers: ['agent'],
    input: ({ claim }) => ({ claimId: claim, serviceCenterCode: 'SC-DE-1', reason: 'x' }),
  },
  { name: 'beginAssessment', askers: ['agent'], input: ({ claim }) => ({ claimId: claim }) },
  {
    name: 'recordAssessment', askers: ['agent'],
    input: ({ claim }) => ({ claimId: claim, warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'x', estimate: [] }),
  },
  { name: 'confirmEntitlement', askers: ['agent'], input: ({ claim }) => ({ claimId: claim, isEntitled: true }) },
  {
    name: 'convertClaim', askers: ['agent'],
    input: ({ claim }, idempotencyKey) => ({ claimId: claim, cause: 'DROP', reason: 'x', idempotencyKey }),
  },
  {
    name: 'allocateReplacement', askers: ['agent'],
    input: ({ claim }) => ({ claimId: claim, serialNumbers: [body], productCode: 'rs-4-mini', grade: 'LIKE_NEW' }),
  },
  { name: 'cancelReplacement', askers: ['agent'], input: ({ claim }) => ({ claimId: claim, reason: 'x' }) },
  {
    name: 'shipUnit', askers: ['agent'],
    input: ({ claim }, idempotencyKey) => ({ claimId: claim, carrier: 'DPD', trackingNumber: 'TR-9', idempotencyKey }),
  },
  {
    name: 'startFlyawayVerification', askers: customers,
    input: ({ claim }, idempotencyKey) => ({ claimId: claim, declaresLost: true, idempotencyKey }),
  },
  {
    name: 'cancelFlyawayVerification', askers: customers,
    input: ({ claim }, idempotencyKey) => ({ claimId: claim, idempotencyKey }),
  },
  { name: 'confirmFlyaway', askers: ['agent'], input: ({ claim }) => ({ claimId: claim }) },
  {
    name: 'reportRecoveredUnit', askers: [...customers, 'agent'],
    input: ({ claim }) => ({ claimId: claim, foundAt: at }),
  },
  {
    name: 'receiveRecoveredUnit', askers: ['agent'],
    input: ({ claim, serial }) => ({ claimId: claim, serialNumber: serial }),
  },
  { name: 'recordDelivery', askers: ['agent'], input: ({ shipment }) => ({ shipmentId: shipment, deliveredAt: at }) },
  {
    name: 'openClaim', askers: [...customers, ...partners],
    input: ({ contract }, key) => ({ contractId: contract, ...opening(key) }),
  },
  // The second owner’s unit took the place of one that the first one had: neither number leads the other to a contract.
  {
    name: 'openClaim', askers: [...customers, ...partners],
    input: ({ serial }, key) => ({ serialNumber: serial, ...opening(key) }),
  },
  {
    name: 'returnCode', askers: partners,
    input: ({ code }, idempotencyKey) => ({ activationCodeId: code, isSealIntact: true, reason: 'x', idempotencyKey }),
  },
  {
    name: 'voidCode', askers: partners,
    input: ({ code }, idempotencyKey) => ({ activationCodeId: code, reason: 'x', idempotencyKey }),
  },
  {
    name: 'renewContract', askers: [...customers, ...partners],
    input: ({ contract }, key) => ({ contractId: contract, planSkuId: 'sku_none', orderReference: key, consents: [], idempotencyKey: key }),
  },
  { name: 'requestTermination', askers: customers, input: ({ contract }) => ({ contractId: contract, reason: 'x' }) },
  {
    name: 'requestPlanReturn', askers: customers,
    input: ({ contract }, key) => ({ contractId: contract, productReturnReference: 'x', reason: 'x', idempotencyKey: key }),
  },
  {
    name: 'transferContract', askers: customers,
    input: ({ contract }, idempotencyKey) => ({ contractId: contract, holder, idempotencyKey }),
  },
  { name: 'unlinkAccount', askers: customers, input: ({ device }) => ({ deviceId: device }) },
  {
    name: 'bindController', askers: customers,
    input: ({ device }) => ({ deviceId: device, controllerSerialNumber: 'RC-000009' }),
  },
  { name: 'unbindController', askers: customers, input: ({ device }) => ({ deviceId: device }) },
  {
    name: 'recordPurchase', askers: [...customers, ...partners],
    input: ({ device }) => ({ deviceId: device, dealerName: 'x', regionCode: 'LT', purchasedOn: '2026-02-10' }),
  },
  {
    name: 'reportBundleShipment', askers: partners,
    input: ({ contract }, idempotencyKey) => ({ contractId: contract, shippedAt: at, serials: [body], idempotencyKey }),
  },
  {
    name: 'submitConditionVideo', askers: [...customers, ...partners],
    input: ({ contract }, idempotencyKey) => ({ contractId: contract, videoId: 'evd_none', idempotencyKey }),
  },
  {
    name: 'completeActivation', askers: [...customers, ...partners],
    input: ({ contract }, idempotencyKey) => ({ contractId: contract, idempotencyKey }),
  },
  { name: 'cancelJob', askers: partners, input: ({ job }) => ({ jobId: job }) },
  { name: 'sellCode', askers: partners, input: ({ printedCode }, key) => ({ code: printedCode, saleReference: key }) },
]; // prettier-ignore

export const commandText = (name: string): string =>
  `mutation Try($input: ${name.replace(/^./, (first) => first.toUpperCase())}Input!) {
    ${name}(input: $input) { userErrors { code message field nextStep } }
  }`;
