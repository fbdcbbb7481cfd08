import * as send from '../generated/customer';
import { codesOf } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  openClaim,
} from '../support/journey';
import { there } from '../support/there';

const said = `mutation Said($input: RecordCarrierEventInput!) {
  recordCarrierEvent(input: $input) { shipment { status } userErrors { message } }
}`;

describe('a carrier’s number that two customers name', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('tracking', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const opened = async (serial: string): Promise<string> => {
    await coveredUnit(cast, serial);
    return there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim).id;
  };

  const handOver = async (claimId: string) => {
    const input = { claimId, carrier: 'DPD', trackingNumber: 'DPD-1', handedOverAt: graph.now() };
    return dataOf(await cast.customer(send.ReportHandOverDocument, { input })).reportHandOver;
  };

  const parcelsOf = async (id: string) => {
    const text = `query ($id: ID!) { claim(id: $id) { version shipments { status } } }`;
    return dataOf(await cast.agent<{ claim: object | null }, object>(text, { id })).claim;
  };

  it('R-ORR-02, A-10: is the first one’s, and what the carrier says moves no other claim', async () => {
    const [first, other] = [await opened('RS4-T001'), await opened('RS4-T002')];
    accepted(await handOver(first));
    const before = await parcelsOf(other);
    const { claim, userErrors } = await handOver(other);
    expect([claim, userErrors]).toMatchObject([
      null,
      [
        {
          code: 'TRACKING_NUMBER_TAKEN',
          field: ['trackingNumber'],
          basis: [{ ruleId: 'R-ORR-02' }, { ruleId: 'A-10' }],
        },
      ],
    ]);
    const input = {
      eventId: 'e1',
      trackingNumber: 'DPD-1',
      status: 'LOST',
      occurredAt: graph.now(),
    };
    dataOf(await graph.asService('claims', said, { input }));
    expect(await parcelsOf(first)).toMatchObject({ shipments: [{ status: 'LOST' }] });
    expect(await parcelsOf(other)).toEqual(before);
    const cancel = { input: { claimId: first } };
    accepted(dataOf(await cast.customer(send.CancelClaimDocument, cancel)).cancelClaim);
    expect(codesOf(await handOver(other))).toEqual([]);
  });
});
