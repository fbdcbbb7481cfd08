import * as atCenter from '../generated/agent';
import { expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, dataOf, elect, sentOut } from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const choiceText = `query Choice($id: ID!) {
  claim(id: $id) {
    status
    quotes { id }
    replacement { grade }
    remedies { remedy isOpen total { amount } refusals { code } basis { ruleId } }
  }
}`;

interface Choice {
  readonly claim: {
    readonly status: string;
    readonly quotes: readonly object[];
    readonly remedies: readonly { readonly remedy: string }[];
  } | null;
}

describe('GJ-11: warranty comes first', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof expressDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj11', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
  });
  afterAll(() => graph.stop());

  const choiceOf = async (id: string) =>
    there(dataOf(await cast.customer<Choice, object>(choiceText, { id })).claim);

  const remedyOf = async (id: string, name: string) =>
    (await choiceOf(id)).remedies.find(({ remedy }) => remedy === name);

  /** A repair claim whose unit was assessed. */
  const assessed = async (serial: string, warranty: 'IN_WARRANTY' | 'OUT_OF_SCOPE') => {
    await desk.covered(serial);
    const opened = accepted(await desk.opened(serial, { serviceType: 'ONLINE_REPAIR' }));
    const { id: claimId } = there(opened.claim);
    accepted(await desk.received(claimId, serial));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
    );
    const found = { cause: 'PERFORMANCE_FAULT', findings: 'A motor stalls.', estimate: [] } as const;
    accepted(
      dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input: { claimId, warranty, ...found } }))
        .recordAssessment,
    );
    return claimId;
  }; // prettier-ignore

  it('(a) R-ORR-03, R-QTA-10, R-PRG-08: a fault that warranty covers is repaired for nothing, and no use is taken', async () => {
    const id = await assessed('MSE-W001', 'IN_WARRANTY');
    expect(await remedyOf(id, 'WARRANTY_REPAIR')).toMatchObject({ isOpen: true, total: null });
    accepted(await elect(cast.customer, id, 'WARRANTY_REPAIR'));
    expect(await choiceOf(id)).toMatchObject({ status: 'IN_SERVICE', quotes: [] });
    await sentOut(cast, id);
    expect(await choiceOf(id)).toMatchObject({ status: 'COMPLETED', replacement: null });
    expect(await desk.usesOf(id)).toEqual([0, 0, 3]);
  });

  it('(a) R-ORR-03: the customer may choose a replacement for its fee all the same', async () => {
    const id = await assessed('MSE-W010', 'IN_WARRANTY');
    expect(await remedyOf(id, 'REPLACEMENT')).toMatchObject({ isOpen: true, total: { amount: '139.00' } });
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
  }); // prettier-ignore

  it('(a) R-ORR-03: outside warranty there is no such repair', async () => {
    const id = await assessed('MSE-W020', 'OUT_OF_SCOPE');
    expect(await remedyOf(id, 'WARRANTY_REPAIR')).toMatchObject({
      isOpen: false,
      refusals: [{ code: 'NOT_IN_WARRANTY' }],
      basis: [{ ruleId: 'R-ORR-03' }, { ruleId: 'R-QTA-10' }],
    });
    expect(await elect(cast.customer, id, 'WARRANTY_REPAIR')).toMatchObject({
      claim: null,
      userErrors: [{ code: 'NOT_IN_WARRANTY' }],
    });
  });

  holdsForEveryJourney(() => cast);
});
