import { startTestGraph, type TestGraph } from '../support/graph';
import * as atShop from '../generated/partner';
import * as send from '../generated/customer';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  coveredUnit,
  dataOf,
  elect,
  eventually,
  openClaim,
  pay,
  replaced,
  rs4MiniAnnual,
  sell,
} from '../support/journey';
import { answered } from '../graph/command';
import { heldBack, lockOfSerial } from '../support/held-back';
import { onBehalf } from '../support/on-behalf';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

interface BundleHistory {
  readonly serviceContract: {
    readonly status: string;
    readonly history: { readonly nodes: readonly { readonly action: string }[] };
  } | null;
}

const bundleHistory = `query BundleHistory($id: ID!) {
  serviceContract(id: $id) {
    status
    partner { id }
    history(first: 10) { nodes { action toStatus at } }
  }
}`;

describe('GJ-03, GJ-04: a unit and its lineage have one cover at a time', () => {
  let graph: TestGraph;
  let cast: WatchedCast;

  beforeAll(async () => {
    graph = await startTestGraph('gj04', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
  });
  afterAll(() => graph.stop());

  const statusOf = async (code: string) =>
    there(dataOf(await cast.partner(atShop.CodeStatusDocument, { code })).activationCode).status;

  const soldCode = async (reference: string) => there((await sell(cast, reference)).secret);

  it('(a) R-OPP-01: a new code on a covered serial is refused, and the code stays sold', async () => {
    await coveredUnit(cast, 'RS4-A010');
    const code = await soldCode('GJ-04 a');
    const refused = await activate(cast.customer, anEnrollment(code, 'RS4-A010'));
    expect(refused.contract).toBeNull();
    expect(refused.userErrors.map((error) => error.code)).toEqual(['DEVICE_ALREADY_COVERED']);
    expect(await statusOf(code)).toBe('SOLD');
  });

  it('(b) R-OPP-02: after a replacement, neither the new serial nor the old one takes another code', async () => {
    const contractId = await coveredUnit(cast, 'RS4-B010');
    const opened = accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-B010')));
    const { id: claimId } = there(opened.claim);
    await assessed(cast, claimId, 'RS4-B010');
    const { claim } = accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
    accepted(await pay(cast.customer, there(there(claim).election?.quote).id));
    await replaced(cast, claimId, 'RS4-B011');
    const read = async () =>
      there(
        dataOf(await cast.customer(send.ContractPageDocument, { id: contractId })).serviceContract,
      );
    await eventually(read, ({ bindings }) => bindings.length === 2);

    const code = await soldCode('GJ-04 b');
    for (const serial of ['RS4-B011', 'RS4-B010']) {
      const { userErrors } = await activate(cast.customer, anEnrollment(code, serial));
      expect(userErrors.map((error) => error.code)).toEqual(['DEVICE_ALREADY_COVERED']);
    }
    expect(await statusOf(code)).toBe('SOLD');
  });

  it('(c) R-OPP-01: of two activations that have both found a serial free exactly one wins', async () => {
    const codes = [await soldCode('GJ-04 c1'), await soldCode('GJ-04 c2')];
    const lock = lockOfSerial('RS4-C010');
    const payloads = await heldBack({ url: graph.databaseUrl, lock, count: 2 }, () =>
      codes.map((code) => activate(cast.customer, anEnrollment(code, 'RS4-C010'))),
    );
    const answers = payloads.map(({ contract, userErrors }) => [
      contract?.status ?? null,
      ...userErrors.map((error) => error.code),
    ]);
    expect(answers).toContainEqual(['ACTIVE']);
    expect(answers).toContainEqual([null, 'DEVICE_ALREADY_COVERED']);
    expect((await Promise.all(codes.map(statusOf))).sort()).toEqual(['REDEEMED', 'SOLD']);
  });

  describe('GJ-03: a bundle', () => {
    const holder = { givenName: 'Dora', familyName: 'Daukša', email: 'dora@example.com' };
    const serial = 'RS4-D010';

    const ordered = async (orderReference: string) => {
      const input = {
        orderReference,
        planSkuId: await rs4MiniAnnual(cast),
        regionCode: 'LT',
        holder,
        consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const,
      };
      const { orderBundle } = dataOf(await cast.partner(atShop.OrderBundleDocument, { input }));
      return there(accepted(orderBundle).contract);
    };

    it('R-ACT-01, R-PLN-03: covers from 48 hours after the shipment, with no code and nobody activating it', async () => {
      const contract = await ordered('GJ-03');
      expect(contract.status).toBe('PENDING_SHIPMENT');
      graph.moveTo('2026-04-01T09:00:00Z');
      const shippedAt = '2026-04-01T08:00:00Z';
      const input = {
        contractId: contract.id,
        shippedAt,
        serials: [{ component: 'BODY', value: serial }] as const,
      };
      const { reportBundleShipment } = dataOf(
        await cast.partner(atShop.ReportBundleShipmentDocument, { input }),
      );
      expect(there(accepted(reportBundleShipment).contract)).toMatchObject({
        status: 'SCHEDULED',
        period: { startsAt: '2026-04-03T08:00:00Z', endsAt: '2027-04-03T08:00:00Z' },
      });

      graph.moveTo('2026-04-02T12:00:00Z');
      const { userErrors } = await answered(
        cast.agent,
        'openClaim',
        aClaim(cast, serial, onBehalf),
      );
      expect(new Set(userErrors.map((error) => error.code))).toEqual(new Set(['OUT_OF_PERIOD']));
      const code = await soldCode('GJ-03');
      const second = await activate(cast.customer, anEnrollment(code, serial));
      expect(second.userErrors.map((error) => error.code)).toEqual(['DEVICE_ALREADY_COVERED']);

      graph.moveTo('2026-04-03T08:00:00Z');
      const read = async () =>
        there(
          dataOf(await cast.agent<BundleHistory, object>(bundleHistory, { id: contract.id }))
            .serviceContract,
        );
      expect(await read()).toMatchObject({ status: 'ACTIVE', partner: { id: 'prt_demo' } });
      // What the clock says is so at once; that it is on record, too, the timer sees to soon after.
      const { history } = await eventually(read, (one) => one.history.nodes.length === 3);
      expect(history.nodes).toMatchObject([
        { action: 'orderBundle', toStatus: 'PENDING_SHIPMENT' },
        { action: 'reportBundleShipment', toStatus: 'SCHEDULED' },
        { action: 'beginCover', toStatus: 'ACTIVE', at: '2026-04-03T08:00:00Z' },
      ]);
      const claim = await answered(cast.agent, 'openClaim', aClaim(cast, serial, onBehalf));
      expect(claim.userErrors).toEqual([]);
    });
  });

  holdsForEveryJourney(() => cast);
});
