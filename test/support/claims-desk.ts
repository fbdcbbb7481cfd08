import type { Transact } from '@care-graph/kernel/application/transact';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { decimalOf } from '@care-graph/kernel/domain/money';
import { claimsUseCases } from '../../subgraphs/claims/src/app';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import type { ClaimReads, ClaimStores } from '../../subgraphs/claims/src/domain/ports';
import { agent, holder, someCover, someFees, someTerms } from './claims-builders';
import { countingIds, MemoryCatalog, MemoryCoverage } from './claims-doubles';
import { MemoryProvider } from './claims-provider';
import { MemoryClaims } from './claims-stores';

/** Where the claims of a desk are kept. */
interface KeptClaims {
  readonly transact: Transact<ClaimStores>;
  readonly reads: Pick<ClaimReads, 'byIds'>;
}

/** The whole subgraph below its graph, at an instant that a test can move; what is beside its claims is doubles. */
export const aDeskOver = <Kept extends KeptClaims>(
  claims: Kept,
  newId: IdSource,
  startsAt = '2026-05-01T09:00:00Z',
  coverage = new MemoryCoverage(),
) => {
  let instant = new Date(startsAt);
  const clock = { now: () => instant };
  const catalog = new MemoryCatalog(someTerms(), someFees());
  const provider = new MemoryProvider(() => instant);
  const alarms: (readonly [messageId: string, why: string])[] = [];
  coverage.covers.set('ctr_1', someCover());
  const useCases = claimsUseCases({
    transact: claims.transact,
    reads: claims.reads as never,
    coverage,
    terms: catalog,
    payments: provider,
    alarm: {
      messageRefused: (message, why) => alarms.push([message.id, why]),
      refundDeclined: (refund, why) => alarms.push([refund.id, why]),
      amountDiffers: (payment, told) => alarms.push([payment.id, decimalOf(told)]),
    },
    clock,
    newId,
  });
  return {
    useCases,
    claims,
    coverage,
    catalog,
    provider,
    alarms,
    clock,
    moveTo: (text: string) => {
      instant = new Date(text);
    },
  };
};

/** The same, on doubles throughout. */
export const aClaimsDesk = (startsAt?: string) =>
  aDeskOver(new MemoryClaims(), countingIds(), startsAt);

export type ClaimsDesk = ReturnType<typeof aClaimsDesk>;

/** What people do at a desk, wherever its claims are kept. */
type AtDesk = Pick<ClaimsDesk, 'useCases' | 'clock'>;

const consents = [
  { kind: 'PRIVACY_POLICY', documentVersion: '3' },
  { kind: 'DATA_WIPE', documentVersion: '1' },
] as const;

/** What is sent beside all else by whoever opens a claim for a customer. */
export const onBehalf = {
  consents: [...consents, { kind: 'ACT_ON_BEHALF', documentVersion: '1' }],
} as const;

/** What a customer sends to open a claim that nothing speaks against. */
export const openInput = (change: object = {}) => ({
  contractId: 'ctr_1',
  serviceType: 'ONLINE_REPAIR' as const,
  incident: { occurredAt: new Date('2026-04-30T09:00:00Z'), cause: 'DROP' as const },
  consents,
  channel: 'PARTNER_SERVICE' as const,
  idempotencyKey: 'open-1',
  ...change,
});

const madeBy = <Made>(outcome: {
  readonly made: Made | undefined;
  readonly refusals: readonly unknown[];
}): Made => {
  if (outcome.made === undefined)
    throw new Error(`It was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.made;
};

interface ClaimedUnit {
  readonly key?: string;
  readonly serialNumber?: string;
}

/** Brings a claim to its assessment: opened, handed over and taken in. */
export const claimInAssessment = async (
  { useCases, clock }: AtDesk,
  { key = '1', serialNumber = 'RS4-0001' }: ClaimedUnit = {},
): Promise<Claim> => {
  const opened = madeBy(
    await useCases.openClaim.execute(openInput({ idempotencyKey: `open-${key}` }), holder),
  );
  const claimId = opened.id;
  const handOver = {
    claimId,
    carrier: 'DHL',
    trackingNumber: `TR-0${key}`,
    handedOverAt: clock.now(),
  };
  madeBy(await useCases.reportHandOver.execute(handOver, holder));
  const components = [
    { componentCode: 'gimbal', quantity: 1 },
    { componentCode: 'grip', quantity: 1 },
  ];
  madeBy(
    await useCases.receiveUnit.execute(
      { claimId, serialNumber, components, hasController: false },
      agent,
    ),
  );
  return madeBy(await useCases.beginAssessment.execute({ claimId }, agent));
};

/** Brings a claim to the choice of a remedy. */
export const claimAwaitingElection = async (
  desk: AtDesk,
  unit: ClaimedUnit = {},
): Promise<Claim> => {
  const { id } = await claimInAssessment(desk, unit);
  return madeBy(await desk.useCases.recordAssessment.execute(assessmentOf(id), agent));
};

export const assessmentOf = (claimId: string) => ({
  claimId,
  warranty: 'OUT_OF_SCOPE' as const,
  cause: 'DROP' as const,
  findings: 'The tilt motor is broken.',
  estimate: [
    { kind: 'REPAIR_LABOR', text: 'Work', amount: { amount: '120.00', currency: 'PLN' } },
    { kind: 'REPAIR_PARTS', text: 'Motor', amount: { amount: '310.50', currency: 'PLN' } },
  ],
});

/** Brings a claim to the payment of a replacement's fee. */
export const claimAwaitingPayment = async (desk: AtDesk, key = '1'): Promise<Claim> => {
  const { id: claimId } = await claimAwaitingElection(desk, { key });
  const input = { claimId, remedy: 'REPLACEMENT' as const, idempotencyKey: `elect-${key}` };
  return madeBy(await desk.useCases.electRemedy.execute(input, holder));
};

/** What a customer sends to pay the claim's quote. */
export const payInput = ({ election }: Claim, change: object = {}) => ({
  quoteId: election?.quoteId ?? '',
  paymentMethodToken: 'tok_success',
  amount: { amount: '199.00', currency: 'PLN' },
  idempotencyKey: 'pay-1',
  ...change,
});
