import * as atCenter from '../generated/agent';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, type Cast, castOf, dataOf, eventually, sentOut } from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';

const unitText = `query Unit($id: ID!) { claim(id: $id) { replacement { boundAt } } }`;

interface Unit {
  readonly claim: { readonly replacement: { readonly boundAt: string | null } | null };
}

describe('a unit that was replaced', () => {
  let graph: TestGraph;
  let cast: Cast;
  let desk: ReturnType<typeof expressDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('replaced_unit', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
  });
  afterAll(() => graph.stop());

  const bound = (id: string) =>
    eventually(
      async () => there(dataOf(await cast.agent<Unit, object>(unitText, { id })).claim.replacement),
      ({ boundAt }) => boundAt !== null,
    );

  const reverse = async (claimId: string) => {
    const input = { claimId, reason: 'The dealer is authorised.' };
    return dataOf(await cast.adjudicator(atCenter.ReverseRefusalDocument, { input }))
      .reverseRefusal;
  };

  it('R-ORR-06, R-SN-04: is not served again, neither by a refusal that is taken back nor by being sent in', async () => {
    await desk.covered('MSE-R001');
    const repair = { serviceType: 'ONLINE_REPAIR' } as const;
    const { id } = there(accepted(await desk.opened('MSE-R001', repair)).claim);
    accepted(await desk.refuse(id, 'NOT_OFFICIAL_CHANNEL'));
    const { id: express } = there(accepted(await desk.opened('MSE-R001')).claim);
    await desk.payOpen(express);
    accepted(await desk.received(express, 'MSE-R001'));
    accepted(await desk.setAside(express, 'MSE-R002'));
    await sentOut(cast, express);
    await bound(express);
    expect((await reverse(id)).userErrors).toMatchObject([
      { code: 'UNIT_REPLACED', nextStep: 'OPEN_OTHER_SERVICE', basis: [{ ruleId: 'R-ORR-06' }, { ruleId: 'R-SN-04' }] },
    ]); // prettier-ignore
    expect(await desk.standing(id)).toMatchObject({ status: 'REFUSED' });
    expect(await desk.usesOf(id)).toEqual([1, 0, 2]);
    const next = there(accepted(await desk.opened('MSE-R002', repair)).claim).id;
    expect(codesOf(await desk.received(next, 'MSE-R001'))).toEqual(['SERIAL_NOT_IN_LINEAGE']);
    accepted(await desk.received(next, 'MSE-R002'));
  });
});
