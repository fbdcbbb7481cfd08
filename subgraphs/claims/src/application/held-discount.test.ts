import { money } from '@care-graph/kernel/domain/money';
import { holder, someCover, someTerms } from '../../../../test/support/claims-builders';
import { aClaimsDesk, claimAwaitingElection } from '../../../../test/support/claims-desk';

const zloty = (minor: number) => money(minor, 'PLN');

/** A plan that takes 10 % off the repair of 430.50 PLN, of 100.00 PLN in all. */
const discounted = async () => {
  const desk = aClaimsDesk();
  const services = [{ line: 'REPAIR_DISCOUNT', serviceTypes: ['ONLINE_REPAIR'] }] as const;
  const discount = { percent: '10', basis: { ruleId: 'R-QTA-09' } };
  desk.catalog.terms = someTerms({ services, discount });
  const lines = [
    { line: 'REPAIR_DISCOUNT', usesRemaining: 2, moneyRemaining: zloty(10_000) },
  ] as const;
  desk.coverage.covers.set('ctr_1', someCover({ lines }));
  const { id: claimId } = await claimAwaitingElection(desk);
  const remedy = 'REPAIR_DISCOUNT' as const;
  const elect = () =>
    desk.useCases.electRemedy.execute({ claimId, remedy, idempotencyKey: 'elect' }, holder);
  return { desk, elect };
};

describe('a discount beside a use', () => {
  it.each([
    { held: 4305, cut: null, due: 38_745, text: '10 % off the repair' },
    {
      held: 2000,
      cut: zloty(2000),
      due: 41_050,
      text: '10 % off the repair, 43.05 PLN, cut to the 20.00 PLN that were left for discounts',
    },
  ])(
    'R-QTA-09: of 43.05 that coverage holds at $held, the quote takes off no more than that',
    async ({ held, cut, due, text }) => {
      const { desk, elect } = await discounted();
      desk.coverage.cut = cut;
      const { made } = await elect();
      expect(made?.quotes).toMatchObject([{ total: zloty(due) }]);
      expect(made?.quotes[0]?.lines.at(-1)).toMatchObject({
        kind: 'REPAIR_DISCOUNT',
        text,
        amount: zloty(-held),
      });
    },
  );
});
