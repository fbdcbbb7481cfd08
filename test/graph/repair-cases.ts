import type { Ask } from '../support/graph';
import {
  accepted,
  aClaim,
  coveredUnit,
  dataOf,
  eventually,
  freshKey,
  openClaim,
  pay,
  sentOut,
  setAside,
} from '../support/journey';
import { onBehalf } from '../support/on-behalf';
import { pictureSent } from '../support/claim-files';
import { inCharge } from '../support/quota-messages';
import { there } from '../support/there';
import { answered } from './command';
import { feeRefund } from './money-case';
import { type QuotedCase, quotedCase, type World } from './world';

/** Repair claims on stabilizers, each at a step of its own. */
export interface RepairCases {
  readonly cancelled: string;
  /** Its parcel is under way by this number, as its carrier says. */
  readonly underWay: { readonly claimId: string; readonly trackingNumber: string };
  /** Paid for, and nothing is set aside. */
  readonly paid: QuotedCase;
  readonly setAside: string;
  readonly delivered: { readonly claimId: string; readonly shipmentId: string };
  /** Its parcel back crosses a border; opened by an administrator. */
  readonly crossing: string;
  /** Refused; other claims hold its uses since. */
  readonly usedUp: string;
  /** Refused; another claim about the unit is open since. */
  readonly followed: string;
  /** Kindnesses that cannot be given any more: of more than is left of the fee, and of a fee that was paid since. */
  readonly tooMuch: string;
  readonly nothingLeft: string;
  /** Its unit is from a seller who is not official, against which it was accepted. */
  readonly accepted: string;
}

const basel = { lines: ['Anna Adamkutė', 'Rheingasse 1'], city: 'Basel', regionCode: 'CH' };

const proposing = `mutation ($input: ProposeGoodwillInput!) { proposeGoodwill(input: $input) { goodwill { id } } }`;

const propose = async (ask: Ask, claimId: string, change: object): Promise<string> => {
  const input = { claimId, ...feeRefund, ...change, idempotencyKey: freshKey() };
  const { proposeGoodwill } = dataOf(
    await ask<{ proposeGoodwill: { goodwill: { id: string } | null } }, object>(proposing, { input }),
  );
  return there(proposeGoodwill.goodwill).id;
}; // prettier-ignore

const said = `mutation ($input: RecordCarrierEventInput!) { recordCarrierEvent(input: $input) { shipment { id } } }`;

const zloty = (amount: string) => ({ amount: { amount, currency: 'PLN' } });

/** Puts repair claims on record. */
export const repairCases = async (world: World): Promise<RepairCases> => {
  const { customer, adjudicator, agent, admin, graph } = world;

  const opened = async (serial: string, change: object = {}, by = customer): Promise<string> => {
    await coveredUnit(world, serial);
    return there(accepted(await openClaim(by, aClaim(world, serial, change))).claim).id;
  };

  const paid = async (serial: string): Promise<QuotedCase> => {
    const quoted = await quotedCase(world, serial);
    accepted(await pay(customer, quoted.quoteId));
    return quoted;
  };

  const refused = async (claimId: string): Promise<void> => {
    const refusal = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'Unknown shop.' };
    accepted(await answered(adjudicator, 'refuseClaim', { claimId, ...refusal }));
  };

  const cancelled = async (): Promise<string> => {
    const claimId = await opened('RS4-C001');
    accepted(await answered(customer, 'cancelClaim', { claimId }));
    return claimId;
  };

  const underWay = async (): Promise<RepairCases['underWay']> => {
    const [claimId, trackingNumber] = [await opened('RS4-C002'), 'T-UNDER-WAY'];
    const parcel = { carrier: 'DPD', trackingNumber, handedOverAt: graph.now() };
    accepted(await answered(customer, 'reportHandOver', { claimId, ...parcel }));
    const word = { trackingNumber, status: 'IN_TRANSIT', occurredAt: graph.now() };
    dataOf(await graph.asService('claims', said, { input: { eventId: claimId, ...word } }));
    return { claimId, trackingNumber };
  };

  /** A picture lies with the claim on the bench. */
  const filed = async (): Promise<void> => {
    const { claimId } = world.inAssessment;
    const evidenceIds = [await pictureSent(customer, graph.url)];
    accepted(await answered(customer, 'attachEvidence', { claimId, evidenceIds }));
  };

  const aside = async (serial: string): Promise<string> => {
    const { claimId } = await paid(serial);
    await setAside(world, claimId, `${serial}-NEW`);
    return claimId;
  };

  const delivered = async (): Promise<RepairCases['delivered']> => {
    const claimId = await aside('RS4-C006');
    await sentOut(world, claimId);
    const text = `query ($claimId: ID!) { claim(id: $claimId) { shipments { id direction } } }`;
    interface Shipped {
      readonly claim: { readonly shipments: readonly { id: string; direction: string }[] };
    }
    const { claim } = dataOf(await agent<Shipped, object>(text, { claimId }));
    const sent = there(claim.shipments.find(({ direction }) => direction === 'TO_CUSTOMER'));
    return { claimId, shipmentId: sent.id };
  };

  const usedUp = async (): Promise<string> => {
    const { claimId, contractId } = await quotedCase(world, 'RS4-C008');
    await refused(claimId);
    const others = inCharge(graph, contractId);
    // What the refused claim held is free as soon as coverage has heard of it; the first of them was free before.
    for (const turn of ['first', 'second'])
      accepted(
        await eventually(
          () => others.reserve(`clm_${turn}_used`, { line: 'REPLACEMENT' }),
          ({ userErrors }) => userErrors.length === 0,
        ),
      );
    return claimId;
  };

  const followed = async (): Promise<string> => {
    const claimId = await opened('RS4-C009');
    await refused(claimId);
    accepted(await openClaim(customer, aClaim(world, 'RS4-C009')));
    return claimId;
  };

  const tooMuch = async (): Promise<string> => {
    const { claimId } = await paid('RS4-C010');
    const first = await propose(adjudicator, claimId, zloty('150.00'));
    const second = await propose(adjudicator, claimId, zloty('150.00'));
    const decision = { goodwillId: first, decision: 'APPROVE' };
    accepted(await answered(admin, 'decideGoodwill', decision));
    return second;
  };

  const nothingLeft = async (): Promise<string> => {
    const { claimId, quoteId } = await quotedCase(world, 'RS4-C011');
    const waiver = { kind: 'FEE_WAIVER', ...zloty('49.00') };
    const goodwillId = await propose(adjudicator, claimId, waiver);
    accepted(await pay(customer, quoteId));
    return goodwillId;
  };

  const doubted = async (): Promise<string> => {
    const id = await coveredUnit(world, 'RS4-C012');
    const text = `query ($id: ID!) { serviceContract(id: $id) { device { id } } }`;
    interface Held {
      readonly serviceContract: { readonly device: { readonly id: string } };
    }
    const { device } = dataOf(await admin<Held, object>(text, { id })).serviceContract;
    const seller = { dealerName: 'Senukai', purchasedOn: '2026-02-01', isAuthorizedDealer: false };
    const bought = { deviceId: device.id, regionCode: 'LT', ...seller };
    accepted(await answered(admin, 'recordPurchase', bought));
    const claimId = there(accepted(await openClaim(customer, aClaim(world, 'RS4-C012'))).claim).id;
    const decision = { claimId, reason: 'The seller is known to us.' };
    accepted(await answered(adjudicator, 'acceptClaim', decision));
    return claimId;
  };

  await filed();
  return {
    cancelled: await cancelled(),
    underWay: await underWay(),
    paid: await paid('RS4-C004'),
    setAside: await aside('RS4-C005'),
    delivered: await delivered(),
    crossing: await opened('RS4-C007', { shipTo: basel, ...onBehalf }, admin),
    usedUp: await usedUp(),
    followed: await followed(),
    tooMuch: await tooMuch(),
    nothingLeft: await nothingLeft(),
    accepted: await doubted(),
  };
};
