import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { flyawayDesk } from '../support/flyaway-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted } from '../support/journey';
import { contractOf } from '../support/plan-contracts';
import { mavic, mavicPlan } from '../support/maintenance-journey';
import { planNamed } from '../support/plan-stock';
import { putOnSale } from '../support/plans-on-sale';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

/** A year of the Mavic 2 Pro under the terms before there was flyaway. */
const flat = { productCode: 'mavic-2-pro', termMonths: 12, terms: '2018-faq' };

const flatFees = [{ kind: 'replacement', minor: 10_000 }] as const;

describe('GJ-08: losses are limited inside the replacements', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof flyawayDesk>;
  let repairs: ReturnType<typeof expressDesk>;
  let [annualPlan, flatPlan] = ['', ''];

  beforeAll(async () => {
    graph = await startTestGraph('gj08', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    desk = flyawayDesk(cast);
    repairs = expressDesk(cast, await planNamed(cast, miniSe));
    flatPlan = await putOnSale(cast, flat, flatFees);
    annualPlan = await mavicPlan(cast, '2026-03-03');
  });
  afterAll(() => graph.stop());

  /** The fee that was asked for, and its turn. */
  const feeOf = async (claimId: string) => {
    const { total, lines } = there((await desk.loss(claimId)).quotes[0]);
    return [total.amount, total.currency, lines.map(({ ordinal }) => ordinal)];
  };

  it('R-QTA-02, R-FLY-09, R-FEE-02: two losses leave a replacement and no loss more, and the damage that follows is the third use', async () => {
    await repairs.covered('MSE-800');
    const losses = [
      await desk.replaced('MSE-800', 'MSE-801'),
      await desk.replaced('MSE-801', 'MSE-802'),
    ];
    const [first, second] = losses.map(there);
    expect(await feeOf(there(first))).toEqual(['709.00', 'PLN', [1]]);
    expect(await feeOf(there(second))).toEqual(['709.00', 'PLN', [2]]);
    expect(await desk.usesOf(there(second))).toEqual({ uses: [2, 0, 1], flyaways: [2, 0, 0] });

    await desk.tie('MSE-802');
    const third = await desk.opened('MSE-802');
    expect(third).toMatchObject({
      claim: null,
      userErrors: [
        {
          code: 'FLYAWAY_SUBLIMIT_REACHED',
          nextStep: 'OPEN_OTHER_SERVICE',
          basis: [{ ruleId: 'R-QTA-02', termsVersion: { code: '2022-tc' } }],
        },
      ],
    });
    const { id: damage } = there(accepted(await repairs.opened('MSE-802')).claim);
    expect(await feeOf(damage)).toEqual(['189.00', 'PLN', [3]]);
    await repairs.payOpen(damage);
    const paid = await Promise.all([...losses, damage].map((id) => desk.loss(id)));
    const amounts = paid.flatMap(({ payments }) => payments.map(({ amount }) => Number(amount.amount)));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(1607);
  }); // prettier-ignore

  it('R-QTA-02: of a year with two replacements one may be for a loss', async () => {
    graph.moveTo('2026-03-03T10:00:00Z');
    await contractOf(cast, annualPlan, 'MV3-800', mavic);
    await desk.tie('MV3-800');
    graph.moveTo('2026-05-01T09:00:00Z');
    const claimId = await desk.paid('MV3-800');
    expect(await feeOf(claimId)).toEqual(['700.00', 'EUR', [1]]);
    expect(await desk.usesOf(claimId)).toEqual({ uses: [1, 0, 1], flyaways: [1, 0, 0] });
  });

  it('R-FLY-10: a plan from before has none at all', async () => {
    graph.moveTo('2026-03-01T10:00:00Z');
    await contractOf(cast, flatPlan, 'MV2-800', flat);
    graph.moveTo('2026-05-01T09:00:00Z');
    const { claim, userErrors } = await desk.opened('MV2-800');
    expect([claim, codesOf({ userErrors })]).toEqual([null, ['FLYAWAY_NOT_INCLUDED']]);
    expect(userErrors).toMatchObject([
      {
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        basis: [{ ruleId: 'R-FLY-10', termsVersion: { code: '2018-faq' } }],
      },
    ]);
  });

  holdsForEveryJourney(() => cast);
});
