import type * as send from '../generated/customer';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { flyawayDesk } from '../support/flyaway-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, dataOf, eventually, sentOut } from '../support/journey';
import { contractOf } from '../support/plan-contracts';
import { planNamed } from '../support/plan-stock';
import {
  draftPlan,
  type Fee,
  publishFees,
  publishTermsLike,
  putOnSale,
} from '../support/plans-on-sale';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

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

/** The plan of two years under terms that count damage alone. */
const damageOnly = { ...miniSe, terms: '2022-damage' };

const steps = (...amounts: readonly number[]): readonly Fee[] =>
  amounts.map((minor, index) => ({ kind: 'replacement', turn: index + 1, minor, currency: 'PLN' }));

describe('GJ-05: fees that rise with each use', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof expressDesk>;
  let losses: ReturnType<typeof flyawayDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj05', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
    losses = flyawayDesk(cast);
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

  /** A damage, a loss and another damage, one unit after the other; gives the fees that were asked for. */
  const withLossBetween = async (
    serials: readonly string[],
    beforeTheLast = () => Promise.resolve(),
  ) => {
    const [first, second, third, fourth] = serials.map(there);
    const quoted = [await replaced(there(first), there(second), 1)];
    quoted.push(await quoteOf(await losses.replaced(there(second), there(third))));
    await beforeTheLast();
    quoted.push(await replaced(there(third), there(fourth), 3));
    return quoted;
  };

  const sumOf = (quoted: readonly (readonly unknown[])[]) =>
    quoted.reduce((sum, [amount]) => sum + Number(amount), 0);

  it('R-FEE-02, A-11: a loss counts as a turn, so that the damage after it is the third', async () => {
    await desk.covered('MSE-F100');
    const quoted = await withLossBetween(['MSE-F100', 'MSE-F101', 'MSE-F102', 'MSE-F103']);
    expect(quoted).toEqual([
      ['139.00', 1, 'ALL_REPLACEMENTS'],
      ['709.00', 2, 'ALL_REPLACEMENTS'],
      ['189.00', 3, 'ALL_REPLACEMENTS'],
    ]);
    expect(sumOf(quoted)).toBe(1037);
  });

  it('A-11, A-09: under terms that count damage alone it is the second, and fees that are published meanwhile change nothing', async () => {
    graph.moveTo('2026-03-01T10:00:00Z');
    await publishTermsLike(cast, {
      code: damageOnly.terms,
      like: miniSe.terms,
      generation: 'TWO_TIER_2022',
      validFrom: '2026-03-02',
      change: (row) => row.replace('""ALL_REPLACEMENTS""', '""DAMAGE_ONLY""'),
    });
    graph.moveTo('2026-03-03T09:00:00Z');
    await draftPlan(cast, damageOnly, '3,2,0,0,none,24');
    const loss: Fee = { kind: 'flyaway', minor: 70_900, currency: 'PLN' };
    const plan = await putOnSale(cast, damageOnly, [...steps(13_900, 16_900, 18_900), loss]);
    await contractOf(cast, plan, 'MSE-F200', damageOnly);
    graph.moveTo('2026-04-30T09:00:00Z');
    const quoted = await withLossBetween(['MSE-F200', 'MSE-F201', 'MSE-F202', 'MSE-F203'], () =>
      publishFees(cast, damageOnly, [...steps(23_900, 26_900, 28_900), { ...loss, minor: 80_900 }]),
    );
    expect(quoted).toEqual([
      ['139.00', 1, 'DAMAGE_ONLY'],
      ['709.00', expect.any(Number), 'DAMAGE_ONLY'],
      ['169.00', 2, 'DAMAGE_ONLY'],
    ]);
    expect(sumOf(quoted)).toBe(1017);
    await contractOf(cast, plan, 'MSE-F210', damageOnly);
    const { id } = there(accepted(await desk.opened('MSE-F210')).claim);
    expect(await quoteOf(id)).toEqual(['239.00', 1, 'DAMAGE_ONLY']);
  });

  holdsForEveryJourney(() => cast);
});
