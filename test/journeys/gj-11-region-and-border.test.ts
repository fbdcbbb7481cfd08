import * as atDesk from '../generated/admin';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { fileWish, picture, placeFor, sendTo } from '../support/claim-files';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  coveredUnit,
  dataOf,
  freshKey,
  openClaim,
  pay,
} from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { headers } from '../support/table-imports';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const placeText = `query Place($id: ID!) {
  claim(id: $id) {
    status region { code } serviceCenter { code }
    doubts { refusalCode refusalKind basis { ruleId } }
    decisions { refusalCode refusalKind basis { ruleId termsVersion { code } clause { reference } } }
    returnAuthorization { handedOverAt labelUrl deadline { dueAt state calendar { code } } crossBorder { status reason note decidedBy { kind } } }
    quotes { id purpose status total { amount currency } lines { kind text } }
    shipments { direction status isCrossBorder trackingUrl recipient { city } handedOverAt }
    contract { device { id } entitlements { line uses { remaining } } }
  }
}`;

interface Placed {
  readonly status: string;
  readonly quotes: readonly {
    readonly id: string;
    readonly status: string;
    readonly total: send.MoneyInput;
  }[];
  readonly [more: string]: unknown;
}

interface Held {
  readonly serviceContract: { readonly device: { readonly id: string } };
}

interface Recorded {
  readonly recordPurchase: { readonly userErrors: readonly object[] };
}

interface Queue {
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
}

const purchaseText = `mutation Bought($input: RecordPurchaseInput!) { recordPurchase(input: $input) { userErrors { code } } }`;
const deviceText = `query DeviceOf($id: ID!) { serviceContract(id: $id) { device { id } } }`;
const flaggedText = `{ claims(filter: { flagged: true }, first: 50) { nodes { id } } }`;
const carrierText = `mutation Said($input: RecordCarrierEventInput!) {
  recordCarrierEvent(input: $input) { shipment { status handedOverAt } userErrors { code } }
}`;

const basel = { lines: ['Anna Adamkutė', 'Rheingasse 1'], city: 'Basel', regionCode: 'CH' };
const swissCentre =
  'SC-CH-1,Centre of the journey,MAKER,Centre|Rheingasse 1|Basel,CH,WEB,CH;LT,REPLACEMENT,,Test (no page address),true';

describe('GJ-11: where service is given, and what crosses a border', () => {
  let graph: TestGraph;
  let cast: WatchedCast;

  beforeAll(async () => {
    graph = await startTestGraph('gj11region', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    const document = `${headers.SERVICE_CENTERS}\n${swissCentre}\n`;
    const input = { table: 'SERVICE_CENTERS' as const, document, idempotencyKey: freshKey() };
    accepted(dataOf(await cast.admin(atDesk.ImportCatalogDocument, { input })).importCatalog);
  });
  afterAll(() => graph.stop());

  const placed = async (id: string, ask = cast.customer): Promise<Placed> =>
    there(dataOf(await ask<{ claim: Placed | null }, object>(placeText, { id })).claim);

  const open = (serial: string, change: Partial<send.OpenClaimInput> = {}) =>
    openClaim(cast.customer, aClaim(cast, serial, change));

  const opened = async (serial: string, change: Partial<send.OpenClaimInput> = {}) =>
    there(accepted(await open(serial, change)).claim).id;

  const proof = async (): Promise<string> => {
    const slot = await placeFor(cast.customer, fileWish(picture, 'PROOF_OF_PURCHASE', 'image/png'));
    expect(await sendTo(graph.url, slot, picture)).toBe(201);
    return slot.evidence.id;
  };

  /** Staff found out from whom the unit was bought. */
  const bought = async (contractId: string, isAuthorizedDealer: boolean): Promise<void> => {
    const { serviceContract } = dataOf(await cast.customer<Held, object>(deviceText, { id: contractId }));
    const input = {
      deviceId: serviceContract.device.id, dealerName: 'Senukai', regionCode: 'LT', purchasedOn: '2026-02-01',
      isAuthorizedDealer,
    };
    accepted(dataOf(await cast.admin<Recorded, object>(purchaseText, { input })).recordPurchase);
  };

  const handOver = async (claimId: string, trackingNumber: string) => {
    const input = { claimId, carrier: 'DPD', trackingNumber, handedOverAt: graph.now() };
    return dataOf(await cast.customer(send.ReportHandOverDocument, { input })).reportHandOver;
  };

  const decide = async (claimId: string, change: Partial<atCenter.DecideCrossBorderInput> = {}) => {
    const customs = { kind: 'CROSS_BORDER_COST' as const, text: 'Customs', amount: { amount: '40.00', currency: 'PLN' } };
    const input = { claimId, decision: 'APPROVE' as const, cost: [customs], note: 'Agreed.', ...change };
    return dataOf(await cast.adjudicator(atCenter.DecideCrossBorderDocument, { input })).decideCrossBorder;
  };

  it('(b) R-RGN-04, R-RGN-08: a product that does not travel is not served where it was not bought', async () => {
    const desk = expressDesk(cast, await planNamed(cast, miniSe));
    await desk.covered('MSE-R001');
    const { claim, userErrors } = await open('MSE-R001', { regionCode: 'US' });
    expect([claim, codesOf({ userErrors })]).toEqual([null, ['REGION_NOT_COVERED']]);
    expect(userErrors[0]).toMatchObject({ field: ['regionCode'], nextStep: 'CONTACT_SUPPORT' });
    expect(userErrors[0]?.basis.map(({ ruleId }) => ruleId)).toEqual(['R-RGN-04', 'R-RGN-08', 'R-RFS-03']);
    expect(codesOf(await open('MSE-R001', { regionCode: 'DE' }))).toEqual(['REGION_NOT_COVERED']);
    // It was refused for the place alone, and holds nothing.
    const id = await opened('MSE-R001');
    expect(await desk.usesOf(id)).toEqual([0, 0, 3]);
    graph.moveTo('2026-03-01T10:00:00Z');
  });

  it('(c) R-RGN-05, R-RGN-06: a product that travels is served in another land with a proof of purchase, by the rules there', async () => {
    const contractId = await coveredUnit(cast, 'RS4-R001');
    await bought(contractId, true);
    const without = await open('RS4-R001', { regionCode: 'DE' });
    expect(codesOf(without)).toEqual(['PROOF_OF_PURCHASE_MISSING']);
    expect(without.userErrors[0]).toMatchObject({ field: ['proofOfPurchaseId'], nextStep: 'PROVE_PURCHASE' });
    const input = { contractId, serviceType: 'ONLINE_REPAIR' as const, incident: there(aClaim(cast, 'x').incident), regionCode: 'DE' };
    const tried = there(dataOf(await cast.customer(send.SimulateClaimDocument, { input })).simulateClaim);
    expect([tried.wouldBeAccepted, codesOf({ userErrors: tried.refusals })]).toEqual([false, ['PROOF_OF_PURCHASE_MISSING']]);
    expect(tried.remedies.find(({ remedy }) => remedy === 'REPLACEMENT')).toMatchObject({ isOpen: true, total: { amount: '199.00' } });
    const key = freshKey();
    const asked = aClaim(cast, 'RS4-R001', { regionCode: 'DE', proofOfPurchaseId: await proof(), idempotencyKey: key });
    const { claim } = accepted(await openClaim(cast.customer, asked));
    expect((await openClaim(cast.customer, asked)).claim?.id).toBe(claim?.id);
    expect(await placed(there(claim).id)).toMatchObject({
      status: 'AWAITING_RETURN', region: { code: 'DE' }, doubts: [],
      returnAuthorization: { crossBorder: null, deadline: { calendar: { code: 'DE' }, dueAt: '2026-03-08T22:59:59.999Z' } },
    });
  });

  it('(c) R-RFS-01, R-ACT-13: a unit from a seller who is not official is served until an adjudicator says no', async () => {
    await bought(await coveredUnit(cast, 'RS4-R010'), false);
    const id = await opened('RS4-R010', { regionCode: 'DE', proofOfPurchaseId: await proof() });
    expect(await placed(id)).toMatchObject({
      status: 'AWAITING_RETURN',
      doubts: [{ refusalCode: 'NOT_OFFICIAL_CHANNEL', refusalKind: 'DISCRETIONARY' }],
    });
    const flagged = async () => dataOf(await cast.agent<Queue, object>(flaggedText, {})).claims.nodes.map((one) => one.id);
    expect(await flagged()).toEqual([id]);
    const input = { claimId: id, refusalCode: 'NOT_OFFICIAL_CHANNEL' as const, clauseIds: [], reason: 'The seller is unknown.' };
    accepted(dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim);
    expect(await placed(id)).toMatchObject({
      status: 'REFUSED',
      decisions: [{ refusalCode: 'NOT_OFFICIAL_CHANNEL', refusalKind: 'DISCRETIONARY', basis: [{ ruleId: 'R-RFS-01', termsVersion: { code: '2023-tc' } }, { ruleId: 'R-RGN-06', clause: {} }, { ruleId: 'R-ACT-13' }] }],
    });
    expect(await flagged()).toEqual([]);
  });

  it('(d) R-SHP-02, R-RFS-06: a parcel across a border waits for the consent, and what it costs is the customer’s', async () => {
    await coveredUnit(cast, 'RS4-R020');
    const id = await opened('RS4-R020', { shipTo: basel });
    expect(await placed(id)).toMatchObject({
      returnAuthorization: { deadline: null, crossBorder: { status: 'OPEN', decidedBy: null } },
    });
    const early = await handOver(id, 'T-20');
    expect(early.userErrors).toMatchObject([{ code: 'CROSS_BORDER_CONSENT_REQUIRED', nextStep: 'ASK_PRIOR_CONSENT' }]);
    expect(early.userErrors[0]?.basis.map(({ ruleId }) => ruleId)).toEqual(['R-SHP-02', 'R-RFS-06']);

    const zloty = { kind: 'CROSS_BORDER_COST' as const, text: 'Duty', amount: { amount: '1.00', currency: 'PLN' } };
    const euro = { ...zloty, amount: { amount: '1.00', currency: 'EUR' } };
    for (const cost of [[zloty, euro], [euro]]) expect(codesOf(await decide(id, { cost }))).toEqual(['CURRENCY_MIXED']);
    const idempotencyKey = freshKey();
    const agreed = accepted(await decide(id, { idempotencyKey }));
    expect(await decide(id, { idempotencyKey })).toEqual(agreed);
    expect(codesOf(await decide(id))).toEqual(['NO_BORDER']);
    const standing = await placed(id);
    expect(standing).toMatchObject({
      returnAuthorization: { deadline: { state: 'RUNNING' }, crossBorder: { status: 'APPROVED', note: 'Agreed.', decidedBy: { kind: 'ADJUDICATOR' } } },
      quotes: [{ purpose: 'SHIPPING', status: 'OPEN', total: { amount: '40.00', currency: 'PLN' }, lines: [{ kind: 'CROSS_BORDER_COST', text: 'Customs' }] }],
    });
    const quote = there(standing.quotes[0]);
    accepted(await pay(cast.customer, quote.id, { amount: quote.total }));
    accepted(await handOver(id, 'T-20'));
    expect(await placed(id)).toMatchObject({
      status: 'AWAITING_RETURN', quotes: [{ status: 'PAID' }],
      shipments: [{ direction: 'TO_CENTER', isCrossBorder: false, recipient: null, trackingUrl: 'https://tracking.dpd.de/status/en_US/parcel/T-20' }],
    });
    const { claim } = dataOf(await cast.otherPartner<{ claim: object | null }, object>('query ($id: ID!) { claim(id: $id) { id } }', { id }));
    expect(claim).toBeNull();
  });

  it('(d) R-RGN-09: a claim that is sent to a centre behind a border needs the consent too', async () => {
    await coveredUnit(cast, 'RS4-R030');
    const id = await opened('RS4-R030');
    const reroute = async (serviceCenterCode: string) => {
      const input = { claimId: id, serviceCenterCode, reason: 'The bench is full.' };
      return dataOf(await cast.agent(atCenter.RerouteClaimDocument, { input })).rerouteClaim;
    };
    expect(codesOf(await reroute('SC-XX-1'))).toEqual(['CENTER_NOT_AUTHORIZED']);
    accepted(await reroute('SC-CH-1'));
    expect(await placed(id)).toMatchObject({
      serviceCenter: { code: 'SC-CH-1' },
      returnAuthorization: { deadline: null, crossBorder: { status: 'OPEN' } },
    });
    expect(codesOf(await reroute('SC-DE-1'))).toEqual(['NOT_FOUND']);
    accepted(await decide(id, { decision: 'REJECT', cost: [], note: 'Not now.' }));
    expect((await handOver(id, 'T-30')).userErrors).toMatchObject([{ code: 'CROSS_BORDER_CONSENT_REQUIRED', nextStep: 'CONTACT_SUPPORT' }]);
  });

  it('R-RGN-09: the label says where the parcel goes, and whose address nobody made is good for nothing', async () => {
    await coveredUnit(cast, 'RS4-R050');
    const id = await opened('RS4-R050');
    const { labelUrl } = (await placed(id))['returnAuthorization'] as { readonly labelUrl: string };
    const label = await fetch(new URL(labelUrl, graph.url));
    expect(await label.text()).toMatch(/^Service Centre Germany 1[\s\S]*RMA-2026-\d+\n$/);
    const forged = await fetch(new URL(labelUrl.replace(/signature=.{4}/, 'signature=AAAA'), graph.url));
    expect(forged.status).toBe(403);
    accepted(await handOver(id, 'T-50'));
    expect((await fetch(new URL(labelUrl, graph.url))).status).toBe(404);
    expect(await placed(id)).toMatchObject({ returnAuthorization: { labelUrl: null } });
  });

  it('R-ORR-02, A-10: the carrier’s word on a hand-over counts', async () => {
    await coveredUnit(cast, 'RS4-R040');
    const id = await opened('RS4-R040');
    accepted(await handOver(id, 'T-40'));
    graph.moveTo('2026-03-12T10:00:00Z');
    const say = (eventId: string, trackingNumber = 'T-40') =>
      graph.asService('claims', carrierText, { input: { eventId, trackingNumber, status: 'IN_TRANSIT', occurredAt: '2026-03-11T10:00:00Z' } });
    expect(dataOf(await say('evt-0', 'T-NONE'))).toMatchObject({ recordCarrierEvent: { userErrors: [{ code: 'NOT_FOUND' }] } });
    const first = dataOf(await say('evt-1'));
    expect(first).toMatchObject({ recordCarrierEvent: { shipment: { status: 'IN_TRANSIT' }, userErrors: [] } });
    expect(dataOf(await say('evt-1'))).toEqual(first);
    expect(await placed(id)).toMatchObject({
      status: 'RETURN_OVERDUE',
      returnAuthorization: { handedOverAt: '2026-03-11T10:00:00Z', deadline: { state: 'MISSED' } },
    });
  });

  holdsForEveryJourney(() => cast);
}); // prettier-ignore
