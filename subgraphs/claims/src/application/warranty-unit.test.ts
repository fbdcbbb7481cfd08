import { agent, holder } from '../../../../test/support/claims-builders';
import { actionsOf, aFlyawayDesk, codesOf, lossSteps } from '../../../../test/support/flyaway-desk';

/** A loss inside the maker's warranty, for which a working unit was chosen. */
const chosen = async () => {
  const desk = aFlyawayDesk();
  const loss = lossSteps(desk);
  const { id: claimId } = await loss.assessed('IN_WARRANTY');
  const { electRemedy, startFlyawayVerification, confirmFlyaway, shipUnit } = desk.useCases;
  const choice = { claimId, remedy: 'WARRANTY_UNIT', idempotencyKey: 'unit' } as const;
  const { made } = await electRemedy.execute(choice, holder);
  const start = () =>
    startFlyawayVerification.execute(
      { claimId, declaresLost: true, idempotencyKey: 'start' },
      holder,
    );
  const confirm = () => confirmFlyaway.execute({ claimId }, agent);
  const ship = (idempotencyKey: string) =>
    shipUnit.execute({ claimId, carrier: 'D', trackingNumber: 'TR-0', idempotencyKey }, agent);
  return { desk, loss, claimId, made, start, confirm, ship };
};

describe('a working unit by warranty for one that was lost', () => {
  it('R-FLY-02, R-FLY-03, R-QTA-10: is given for nothing and without a use, once the loss is verified', async () => {
    const { made, ship } = await chosen();
    const nothing = { hold: null, quotes: [], payments: [] };
    expect(made).toMatchObject({ status: 'AWAITING_VERIFICATION', ...nothing });
    expect(codesOf(await ship('early'))).toEqual(['NOT_READY']);
  });

  it('R-FLY-04, R-FLY-06: verified, it locks the lost unit, whose title passes as with a fee', async () => {
    const { desk, start, confirm, ship, claimId } = await chosen();
    await start();
    expect((await confirm()).made).toMatchObject({
      status: 'PAID',
      hold: null,
      quotes: [],
      payments: [],
      flyaway: { completedAt: desk.clock.now(), finalAt: desk.clock.now() },
    });
    expect(desk.claims.events.slice(-3)).toMatchObject([
      { toStatus: 'VERIFIED', actor: { kind: 'SERVICE_CENTER' } },
      { toStatus: 'AWAITING_PAYMENT', actor: { kind: 'SYSTEM' } },
      { toStatus: 'PAID', actor: { kind: 'SYSTEM' } },
    ]);
    expect(codesOf(await ship('bare'))).toEqual(['NOT_ALLOCATED']);
    const serialNumbers = [{ component: 'AIRCRAFT' as const, value: 'MSE-0002' }];
    const unit = { claimId, serialNumbers, productCode: 'mini-se', grade: 'NEW' as const };
    expect(codesOf(await desk.useCases.allocateReplacement.execute(unit, agent))).toEqual([]);
    expect((await ship('sent')).made?.status).toBe('SHIPPED');
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'TRANSFER_TITLE', 'SUPERSEDE_SERIAL']);
  });

  it('R-FLY-05, R-FLY-06: is given up for a find until it is verified; from then on that is sent in', async () => {
    const before = await chosen();
    await before.start();
    expect((await before.loss.cancel(before.claimId)).made?.status).toBe('CANCELLED');
    expect(actionsOf(before.desk)).toEqual([]);
    const { desk, loss, claimId, start, confirm } = await chosen();
    await start();
    await confirm();
    expect(codesOf(await loss.cancel(claimId))).toEqual(['FLYAWAY_CANCEL_AFTER_PAYMENT']);
    const found = { claimId, foundAt: desk.clock.now() };
    const { made } = await desk.useCases.reportRecoveredUnit.execute(found, holder);
    expect(made).toMatchObject({ flyaway: { recovery: { receivedAt: null } } });
  });
});
