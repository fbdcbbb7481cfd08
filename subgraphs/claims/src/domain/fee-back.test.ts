import { money } from '@care-graph/kernel/domain/money';
import { claimOf, submitted } from '../../../../test/support/express-desk';
import { there } from '../../../../test/support/there';
import { adjudicator } from '../../../../test/support/claims-builders';
import { actorOf } from '@care-graph/kernel/domain/actor';
import type { Claim } from './claim';
import type { Payment } from './payment';
import { askedRefund, type Refund } from './refund';
import { isFeeBack } from './reversal';

const by = actorOf(adjudicator);
const at = new Date('2026-05-02T09:00:00Z');

/** Express, for which 199.00 PLN were paid. */
const paidClaim = async (): Promise<Claim> => claimOf(await submitted());

const back = (payment: Payment, minor: number, change: Partial<Refund> = {}): Refund => ({
  ...askedRefund(payment, { id: 'rfd_1', amount: money(minor, 'PLN'), reason: 'x', by, at }),
  status: 'REFUNDED',
  ...change,
});

const isBackWith = async (minor: number, change?: Partial<Refund>): Promise<boolean> => {
  const claim = await paidClaim();
  return isFeeBack({ ...claim, refunds: [back(there(claim.payments[0]), minor, change)] });
};

describe('a fee that went back', () => {
  it('R-FEE-10: is one of which any part was asked back, or on its way', async () => {
    expect(await isBackWith(1)).toBe(true);
    const granted = there(back(there((await paidClaim()).payments[0]), 1).approval);
    const onItsWay = { status: 'QUOTED', approval: { ...granted, status: 'APPROVED' } } as const;
    expect(await isBackWith(1, onItsWay)).toBe(true);
  });

  it('is none where nothing went back, or where it was denied', async () => {
    expect(isFeeBack(await paidClaim())).toBe(false);
    expect(await isBackWith(19900, { status: 'DENIED' })).toBe(false);
    expect(await isBackWith(19900, { status: 'QUOTED' })).toBe(false);
  });

  it('is none where a kindness gave a part of it, and one where it gave all', async () => {
    expect(await isBackWith(19899, { goodwillId: 'gwl_1' })).toBe(false);
    expect(await isBackWith(19900, { goodwillId: 'gwl_1' })).toBe(true);
  });

  it('is none where it was paid twice and once went back', async () => {
    const claim = await paidClaim();
    const first = there(claim.payments[0]);
    const second = { ...first, id: 'pay_again' };
    const payments = [first, second];
    expect(isFeeBack({ ...claim, payments, refunds: [back(second, 19900)] })).toBe(false);
    expect(isFeeBack({ ...claim, payments, refunds: [back(second, 19901)] })).toBe(true);
  });

  it('is none where what came too late for a quote went back, and nothing was paid by it', async () => {
    const claim = await paidClaim();
    const quotes = claim.quotes.map((quote) => ({ ...quote, status: 'WITHDRAWN' }) as const);
    const refunds = [back(there(claim.payments[0]), 19900)];
    expect(isFeeBack({ ...claim, quotes, refunds })).toBe(false);
  });
});
