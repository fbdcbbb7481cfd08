import fc from 'fast-check';
import { DiscountedRepairs } from '../../../../test/support/discounted-repairs';
import { anyRepairs } from '../../../../test/support/repair-steps';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';

const cap = 20_000n;

/** A claim that holds a discount, or spent it. */
const isDiscounted = ({ hold }: Claim): boolean =>
  hold?.line === 'REPAIR_DISCOUNT' && hold.state !== 'FREED';

/** What comes off by the quote that stands. */
const offOf = ({ quotes }: Claim): bigint => {
  const standing = quotes.findLast(({ status }) => status === 'OPEN' || status === 'PAID');
  const line = standing?.lines.find(({ kind }) => kind === 'REPAIR_DISCOUNT');
  return -there(line).amount.minor;
};

const sumOf = (claims: readonly Claim[]): bigint =>
  claims.reduce((sum, claim) => sum + offOf(claim), 0n);

/** A tenth of what the repair was estimated at, to the unit below. */
const tenthOf = ({ assessment }: Claim): bigint =>
  there(assessment?.estimate[0]).amount.minor / 10n;

/** What coverage keeps for a claim, or spent on it. */
const keptFor = ({ coverage: { ledger } }: DiscountedRepairs, { id }: Claim): bigint => {
  const freed = ledger.filter(({ kind }) => kind === 'RELEASE').map(({ settlesId }) => settlesId);
  return ledger
    .filter(({ claimId, kind }) => claimId === id && kind === 'RESERVE')
    .filter((entry) => !freed.includes(entry.id))
    .reduce((sum, entry) => sum + (entry.money?.minor ?? 0n), 0n);
};

/** Takes any steps; looks after each, with what the ledger had before it, and at the end. */
const anyCourse = (
  look: (repairs: DiscountedRepairs, entriesBefore: number) => void,
  atLast: (repairs: DiscountedRepairs) => void = () => undefined,
) =>
  fc.assert(
    fc.asyncProperty(anyRepairs, async (steps) => {
      const repairs = await DiscountedRepairs.underOneContract();
      for (const one of steps) {
        const before = repairs.coverage.ledger.length;
        await repairs.take(one);
        look(repairs, before);
      }
      await repairs.settle();
      atLast(repairs);
    }),
    { numRuns: 100 },
  );

describe('discounted repairs under one contract, at claims and at coverage', () => {
  it('R-QTA-09, R-QTA-03: never come to more than the sum, nor are more than the terms grant', async () => {
    await anyCourse(({ balance: { uses, money }, claims }) => {
      const { committed, reserved } = there(money);
      expect(committed.minor + reserved.minor).toBeLessThanOrEqual(cap);
      expect(uses.committed + uses.reserved).toBeLessThanOrEqual(2);
      const discounted = claims.filter(isDiscounted);
      expect(sumOf(discounted)).toBeLessThanOrEqual(cap);
      expect(discounted.length).toBeLessThanOrEqual(2);
    });
  });

  it('R-QTA-09, R-FEE-05: take off a tenth, or all that is left of the sum where that is less', async () => {
    let [whole, cut] = [0, 0];
    await anyCourse((repairs, before) => {
      const held = repairs.coverage.ledger
        .slice(before)
        .find(({ kind, money }) => kind === 'RESERVE' && money);
      const claim = held && repairs.claims.find(({ id }) => id === held.claimId);
      if (!claim) return;
      const [off, tenth] = [there(held.money).minor, tenthOf(claim)];
      if (off === tenth) whole += 1;
      else cut += 1;
      expect(off).toBeLessThanOrEqual(tenth);
      expect(off === tenth || there(repairs.balance.money).remaining.minor === 0n).toBe(true);
    });
    expect([whole > 0, cut > 0]).toEqual([true, true]);
  });

  it('R-QTA-06, A-12: take off what coverage keeps for them, whatever gets lost on its way', async () => {
    await anyCourse((repairs) => {
      for (const claim of repairs.claims.filter(isDiscounted))
        expect(offOf(claim)).toBe(keptFor(repairs, claim));
    });
  });

  it('R-QTA-06, A-12: are held and spent at coverage as claims tells, once all that was lost has come', async () => {
    const ends = { held: 0, spent: 0 };
    await anyCourse(
      () => undefined,
      ({ untold, claims, balance: { uses, money } }) => {
        expect(untold).toEqual([]);
        const discounted = claims.filter(isDiscounted);
        const held = discounted.filter(({ hold }) => hold?.state === 'HELD');
        const spent = discounted.filter(({ hold }) => hold?.state === 'SPENT');
        expect([uses.reserved, uses.committed]).toEqual([held.length, spent.length]);
        expect(there(money).reserved.minor).toBe(sumOf(held));
        expect(there(money).committed.minor).toBe(sumOf(spent));
        ends.held += held.length;
        ends.spent += spent.length;
      },
    );
    expect([ends.held > 0, ends.spent > 0]).toEqual([true, true]);
  });
});
