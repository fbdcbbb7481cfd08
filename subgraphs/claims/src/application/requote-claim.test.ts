import { holder, termsThatMiss } from '../../../../test/support/claims-builders';
import { codes } from '../../../../test/support/express-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';

describe('quoting anew', () => {
  it('gives the pinned price more time once the quote is over, and not before (R-FEE-10, R-FEE-11)', async () => {
    const { desk, claim, pay } = await awaitingMoney(termsThatMiss('FLAG'));
    const { useCases, moveTo } = desk;
    const again = { claimId: claim.id, idempotencyKey: 'anew' };
    expect(codes(await useCases.requoteClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'QUOTE_STILL_OPEN',
    ]);
    moveTo('2026-05-16T09:00:00Z');
    const first = await useCases.requoteClaim.execute(again, holder);
    const { made } = first;
    expect(made?.claim.quotes).toMatchObject([
      { status: 'EXPIRED' },
      { status: 'OPEN', total: { minor: 19900n } },
    ]);
    expect(codes(await pay())).toEqual(['QUOTE_EXPIRED']);
    expect(codes(await pay({ quoteId: made?.id, idempotencyKey: 'pay-2' }))).toEqual([]);
    expect(codes(await useCases.requoteClaim.execute({ claimId: claim.id }, holder))).toEqual([
      'NOT_AWAITING_PAYMENT',
    ]);
    expect((await useCases.requoteClaim.execute(again, holder)).made?.id).toBe(made?.id);
  });

  it('is what helps with a border’s quote whose time is over while the claim goes on', async () => {
    const { desk, claim, pay } = await awaitingMoney();
    const quotes = claim.quotes.map((quote) => ({ ...quote, purpose: 'SHIPPING' as const }));
    desk.claims.put({ ...claim, status: 'IN_SERVICE', quotes });
    desk.moveTo('2026-05-16T09:00:00Z');
    expect((await pay()).refusals).toMatchObject([
      { code: 'QUOTE_EXPIRED', nextStep: 'ASK_NEW_QUOTE' },
    ]);
    const anew = await desk.useCases.requoteClaim.execute({ claimId: claim.id }, holder);
    expect(anew.made?.claim.quotes).toMatchObject([{ status: 'EXPIRED' }, { status: 'OPEN' }]);
  });

  it('again with the same key names the quote of the first time, whatever quote came later', async () => {
    const { desk, claim } = await awaitingMoney(termsThatMiss('FLAG'));
    const { useCases, moveTo } = desk;
    const anew = (idempotencyKey: string) =>
      useCases.requoteClaim.execute({ claimId: claim.id, idempotencyKey }, holder);
    moveTo('2026-05-16T09:00:00Z');
    const first = await anew('one');
    moveTo('2026-06-16T09:00:00Z');
    const second = await anew('two');
    expect(second.made?.id).not.toBe(first.made?.id);
    expect((await anew('one')).made?.id).toBe(first.made?.id);
  });
});
