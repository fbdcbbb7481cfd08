import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  assessed,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  elect,
  freshKey,
  openClaim,
  pay,
  replaced,
  sentOut,
} from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';

const readText = `query Read($id: ID!) {
  claim(id: $id) {
    status closedAt unitToReturn
    shipments { direction status }
    replacement { status }
    contract { entitlements { line uses { committed reserved remaining } } }
    notices(first: 50) { nodes { kind } }
    history(last: 1) { nodes { action fromStatus toStatus } }
  }
  others: claims(first: 50, filter: { unitToReturn: false }) { nodes { id } }
}`;

interface Read {
  readonly claim: {
    readonly status: string;
    readonly closedAt: string | null;
    readonly unitToReturn: boolean;
    readonly notices: { readonly nodes: readonly { readonly kind: string }[] };
  } | null;
  readonly others: { readonly nodes: readonly { readonly id: string }[] };
}

describe('the unit of a claim that ended at the centre', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('unit_goes_back', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const read = async (id: string) => dataOf(await cast.agent<Read, object>(readText, { id }));
  const claimOf = async (id: string) => there((await read(id)).claim);

  const ofEveryQueue = async (center: string): Promise<readonly string[]> => {
    const { claims } = dataOf(await cast.agent(atCenter.ReturnQueueDocument, { center }));
    expect(there(claims).totalCount).toBe(there(claims).nodes.length);
    return there(claims).nodes.map(({ id }) => id);
  };

  const centerOf = async (id: string): Promise<string> => {
    const text = 'query Center($id: ID!) { claim(id: $id) { serviceCenter { code } } }';
    const { claim } = dataOf(
      await cast.agent<{ claim: { serviceCenter: { code: string } } }, object>(text, { id }),
    );
    return claim.serviceCenter.code;
  };

  const queued = async (id: string): Promise<boolean> =>
    (await ofEveryQueue(await centerOf(id))).includes(id);

  /** An online repair whose unit was assessed. */
  const cameIn = async (serial: string): Promise<string> => {
    await coveredUnit(cast, serial);
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim);
    await assessed(cast, id, serial);
    return id;
  };

  const refuse = async (claimId: string) => {
    const input = { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL' as const, clauseIds: [], reason: 'A grey import.' };
    accepted(dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim);
  }; // prettier-ignore

  const reverse = async (claimId: string) => {
    const input = { claimId, reason: 'The dealer is official.' };
    return dataOf(await cast.adjudicator(atCenter.ReverseRefusalDocument, { input }))
      .reverseRefusal;
  };

  const ship = async (claimId: string) => {
    const parcel = { carrier: 'DPD', trackingNumber: `A-${claimId}`, idempotencyKey: freshKey() };
    const input = { claimId, ...parcel };
    return dataOf(await cast.agent(atCenter.ShipUnitDocument, { input })).shipUnit;
  };

  it('R-SHP-01: is in the queue of its centre once its customer cancels, and goes back without another step', async () => {
    const id = await cameIn('RS4-BACK1');
    expect([(await claimOf(id)).unitToReturn, await queued(id)]).toEqual([false, false]);
    const cancelling = { input: { claimId: id, reason: 'It works again.' } };
    accepted(dataOf(await cast.customer(send.CancelClaimDocument, cancelling)).cancelClaim);
    const ended = await read(id);
    expect(ended.claim).toMatchObject({ status: 'CANCELLED', unitToReturn: true });
    expect(await queued(id)).toBe(true);
    expect(ended.others.nodes.map((one) => one.id)).not.toContain(id);
    await sentOut(cast, id);
    const home = await read(id);
    expect(home.claim).toMatchObject({
      status: 'CANCELLED', closedAt: there(ended.claim).closedAt, unitToReturn: false, replacement: null,
      shipments: [{ direction: 'TO_CUSTOMER', status: 'DELIVERED' }, { direction: 'TO_CENTER', status: 'DELIVERED' }],
      history: { nodes: [{ action: 'recordDelivery', fromStatus: null, toStatus: null }] },
    });
    expect(there(home.claim).notices.nodes[0]?.kind).toBe('UNIT_SHIPPED');
    expect(await queued(id)).toBe(false);
    expect(home.others.nodes.map((one) => one.id)).toContain(id);
    expect(codesOf(await ship(id))).toEqual(['NOT_READY']);
  }); // prettier-ignore

  it('R-SHP-01: is in the same queue where its customer wants it back unrepaired', async () => {
    const id = await cameIn('RS4-BACK5');
    accepted(await elect(cast.customer, id, 'RETURN_UNREPAIRED'));
    expect(await claimOf(id)).toMatchObject({ status: 'SHIPPED', unitToReturn: true });
    expect(await queued(id)).toBe(true);
    await sentOut(cast, id);
    expect(await claimOf(id)).toMatchObject({ status: 'COMPLETED', unitToReturn: false });
    expect(await queued(id)).toBe(false);
  });

  it('R-ORR-02, R-SHP-01: goes back as well where it comes once the claim has ended', async () => {
    await coveredUnit(cast, 'RS4-BACK4');
    const input = aClaim(cast, 'RS4-BACK4');
    const { id } = there(accepted(await openClaim(cast.customer, input)).claim);
    await refuse(id);
    expect([await queued(id), codesOf(await ship(id))]).toEqual([false, ['NOT_READY']]);
    const arrival = { claimId: id, serialNumber: 'RS4-BACK4', components: [], hasController: false };
    accepted(dataOf(await cast.agent(atCenter.ReceiveUnitDocument, { input: arrival })).receiveUnit);
    expect(await claimOf(id)).toMatchObject({ status: 'REFUSED', unitToReturn: true });
    expect(await queued(id)).toBe(true);
    await sentOut(cast, id);
    expect(await claimOf(id)).toMatchObject({ status: 'REFUSED', unitToReturn: false });
  }); // prettier-ignore

  it('R-RFS-05, R-ORR-04: stays for a refusal that is taken back before it left, and the claim goes on', async () => {
    const id = await cameIn('RS4-BACK2');
    await refuse(id);
    expect([(await claimOf(id)).unitToReturn, await queued(id)]).toEqual([true, true]);
    accepted(await reverse(id));
    expect(await claimOf(id)).toMatchObject({ status: 'AWAITING_ELECTION', unitToReturn: false });
    expect([await queued(id), codesOf(await ship(id))]).toEqual([false, ['NOT_READY']]);
    const { claim } = accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    accepted(await pay(cast.customer, there(claim?.election?.quote).id));
    await replaced(cast, id, 'RS4-BACK2-NEW');
    expect(await claimOf(id)).toMatchObject({ status: 'COMPLETED', unitToReturn: false });
  });

  it('R-ORR-04: has no refusal taken back once it has left', async () => {
    const id = await cameIn('RS4-BACK3');
    await refuse(id);
    accepted(await ship(id));
    expect(await claimOf(id)).toMatchObject({ status: 'REFUSED', unitToReturn: false });
    expect((await reverse(id)).userErrors).toMatchObject([
      { code: 'UNIT_SENT_BACK', nextStep: 'OPEN_OTHER_SERVICE', basis: [{ ruleId: 'R-ORR-04' }] },
    ]);
    expect(await claimOf(id)).toMatchObject({ status: 'REFUSED' });
  });

  it('R-SHP-01, A-13: of an Express claim goes back in place of the replacement, which gives no use away', async () => {
    const desk = expressDesk(cast, await planNamed(cast, miniSe));
    const id = await desk.submitted('MSE-BACK1');
    accepted(await desk.received(id, 'MSE-BACK1'));
    accepted(await desk.setAside(id, 'MSE-BACK2'));
    accepted(await desk.refuse(id, 'NOT_OFFICIAL_CHANNEL'));
    await sentOut(cast, id);
    expect(await claimOf(id)).toMatchObject({
      status: 'REFUSED', unitToReturn: false, replacement: { status: 'CANCELLED' },
    }); // prettier-ignore
    expect(await desk.usesOf(id)).toEqual([0, 0, 3]);
    // The device is the contract's still: it is served again under the next claim.
    const next = there(accepted(await desk.opened('MSE-BACK1', { serviceType: 'ONLINE_REPAIR' })).claim);
    accepted(await desk.received(next.id, 'MSE-BACK1'));
  }); // prettier-ignore
});
