import type * as send from '../generated/customer';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, type Cast, castOf, dataOf, eventually, sentOut } from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';

const firstQuote = `query FirstQuote($id: ID!) {
  claim(id: $id) { quotes { total { amount currency } lines { ordinal ordinalBasis } } }
}`;

interface FirstQuote {
  readonly claim: {
    readonly quotes: readonly {
      readonly total: send.MoneyInput;
      readonly lines: readonly { readonly ordinal: number; readonly ordinalBasis: string }[];
    }[];
  } | null;
}

describe('GJ-05: fees that rise with each use', () => {
  let graph: TestGraph;
  let cast: Cast;
  let desk: ReturnType<typeof expressDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj05', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
  });
  afterAll(() => graph.stop());

  const quoteOf = async (id: string) => {
    const { claim } = dataOf(await cast.customer<FirstQuote, object>(firstQuote, { id }));
    const [quote] = there(claim).quotes;
    const [line] = there(quote).lines;
    return [there(quote).total.amount, there(line).ordinal, there(line).ordinalBasis];
  };

  /** One replacement from the claim to the new unit; gives what was quoted for it. */
  const replaced = async (serial: string, newSerial: string, used: number) => {
    const { id } = there(accepted(await desk.opened(serial)).claim);
    const quoted = await quoteOf(id);
    await desk.payOpen(id);
    accepted(await desk.received(id, serial));
    accepted(await desk.setAside(id, newSerial));
    await sentOut(cast, id);
    // Coverage learns of the use and then of the new unit a moment later.
    await eventually(
      () => desk.standing(id),
      ({ history }) => history.nodes.some(({ action }) => action === 'bindReplacement'),
    );
    expect((await desk.usesOf(id))[0]).toBe(used);
    return quoted;
  };

  it('R-FEE-01, R-FEE-02, A-11: are 139, 169 and 189 PLN by the turn, and the fourth time no use is left', async () => {
    await desk.covered('MSE-F001');
    const quoted = [];
    for (const turn of [1, 2, 3])
      quoted.push(await replaced(`MSE-F00${turn}`, `MSE-F00${turn + 1}`, turn));
    expect(quoted).toEqual([
      ['139.00', 1, 'ALL_REPLACEMENTS'],
      ['169.00', 2, 'ALL_REPLACEMENTS'],
      ['189.00', 3, 'ALL_REPLACEMENTS'],
    ]);
    expect(codesOf(await desk.opened('MSE-F004'))).toEqual(['QUOTA_EXHAUSTED']);
  });
});
