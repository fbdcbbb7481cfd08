import * as send from '../generated/customer';
import { answered } from '../graph/command';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  elect,
  eventually,
  freshKey,
  openClaim,
  pay,
  sell,
  sentOut,
  setAside,
} from '../support/journey';
import { there } from '../support/there';

const firstStart = `mutation FirstStart($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { device { id } userErrors { code } }
}`;

describe('a replacement that coverage gets to know before it is sent', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('known_before', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const startedFirst = async (serial: string): Promise<void> => {
    const serials = [{ component: 'BODY', value: serial }];
    const input = { serials, productCode: 'rs-4-mini', firstStartedAt: graph.now() };
    const { data, errors } = await graph.asService('coverage', firstStart, { input });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ recordFirstStart: { userErrors: [] } });
  };

  const assessedClaim = async (serial: string) => {
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
    const { id, claimNumber } = there(claim);
    await assessed(cast, id, serial);
    return { id, claimNumber };
  };

  const paidReplacement = async (serial: string) => {
    const opened = await assessedClaim(serial);
    const { claim } = accepted(await elect(cast.customer, opened.id, 'REPLACEMENT'));
    accepted(await pay(cast.customer, there(there(claim).election?.quote).id));
    return opened;
  };

  const claimPage = async (claimNumber: string) =>
    there(dataOf(await cast.customer(send.TrackClaimDocument, { claimNumber })).claim);

  it.each([
    { when: 'before it was set aside', serial: 'RS4-K010', next: 'RS4-K011', isBefore: true },
    { when: 'after it was set aside', serial: 'RS4-K020', next: 'RS4-K021', isBefore: false },
  ])('R-SN-04: takes the place of the old unit when it was first started $when', async (row) => {
    const contractId = await coveredUnit(cast, row.serial);
    const { id: claimId, claimNumber } = await paidReplacement(row.serial);
    if (row.isBefore) await startedFirst(row.next);
    await setAside(cast, claimId, row.next);
    if (!row.isBefore) await startedFirst(row.next);
    await sentOut(cast, claimId);
    const bound = await eventually(
      () => claimPage(claimNumber),
      ({ replacement }) => there(replacement).boundAt !== null,
    );
    expect(bound.status).toBe('COMPLETED');
    const { bindings } = there(
      dataOf(await cast.customer(send.ContractPageDocument, { id: contractId })).serviceContract,
    );
    expect(bindings.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'SUPERSEDED']);
    await assessedClaim(row.next);
  });

  it('R-SN-04, R-ORR-07: that somebody else covered meanwhile stays theirs, and does not leave for the claim', async () => {
    await coveredUnit(cast, 'RS4-K030');
    const { id: claimId, claimNumber } = await paidReplacement('RS4-K030');
    await setAside(cast, claimId, 'RS4-K031');
    const { secret } = await sell(cast, 'RS4-K031 of another customer');
    accepted(await activate(cast.other, anEnrollment(there(secret), 'RS4-K031')));
    const before = await claimPage(claimNumber);
    const parcel = { claimId, carrier: 'DPD', trackingNumber: `B-${claimId}` };
    const ship = () => answered(cast.agent, 'shipUnit', { ...parcel, idempotencyKey: freshKey() });
    expect(await ship()).toMatchObject({
      userErrors: [
        { code: 'SERIAL_IN_USE', basis: [{ ruleId: 'R-SN-04' }, { ruleId: 'R-ORR-07' }] },
      ],
    });
    expect(await claimPage(claimNumber)).toEqual(before);
    expect(before.status).toBe('IN_SERVICE');
    const wrong = { claimId, reason: 'Somebody else has it.' };
    accepted(await answered(cast.agent, 'cancelReplacement', wrong));
    const { status, replacement } = await claimPage(claimNumber);
    expect([status, there(replacement).status]).toEqual(['IN_SERVICE', 'CANCELLED']);
    await setAside(cast, claimId, 'RS4-K032');
    await sentOut(cast, claimId);
    const bound = await eventually(
      () => claimPage(claimNumber),
      ({ replacement }) => there(replacement).boundAt !== null,
    );
    expect(bound.status).toBe('COMPLETED');
    expect(bound.history.nodes.map(({ action }) => action)).toContain('cancelReplacement');
  });
});
