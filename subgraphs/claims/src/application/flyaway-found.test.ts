import { agent, holder } from '../../../../test/support/claims-builders';
import { there } from '../../../../test/support/there';
import { actionsOf, aFlyawayDesk, codesOf, lossSteps } from '../../../../test/support/flyaway-desk';

const aLoss = () => {
  const desk = aFlyawayDesk();
  return { ...desk.useCases, desk, loss: lossSteps(desk) };
};

describe('a lost aircraft that is found', () => {
  it('R-FLY-05: found before the payment, it is unlocked, its use is free and nothing is owed', async () => {
    const { desk, loss } = aLoss();
    const verified = await loss.confirmed();
    const cancelled = await loss.cancel(verified.id, 'found');
    expect(cancelled.made).toMatchObject({
      status: 'CANCELLED',
      hold: { state: 'FREED' },
      quotes: [{ status: 'WITHDRAWN' }],
      payments: [],
      flyaway: { cancelledAt: desk.clock.now(), finalAt: null },
    });
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'RELEASE_QUOTA', 'UNLOCK_DEVICE']);
    expect((await loss.cancel(verified.id, 'found')).made?.id).toBe(verified.id);
    expect(codesOf(await loss.cancel(verified.id))).toEqual(['NOT_STARTED']);
    expect(codesOf(await loss.pay(verified))).toEqual(['FLYAWAY_CANCELLED']);
  });

  it('R-FLY-05: found before it was confirmed, there is no lock to undo', async () => {
    const { desk, loss } = aLoss();
    const { id } = await loss.started();
    expect((await loss.cancel(id)).made?.status).toBe('CANCELLED');
    expect(actionsOf(desk)).toEqual(['RELEASE_QUOTA']);
  });

  it.each(['opened', 'elected'] as const)(
    'R-FLY-05: %s, there is no verification to cancel',
    async (step) => {
      const { loss } = aLoss();
      const { id } = await loss[step]();
      expect(codesOf(await loss.cancel(id))).toEqual(['NOT_STARTED']);
    },
  );

  it('R-FLY-05: cancelled or refused as a claim, the unit is unlocked too', async () => {
    const { desk, cancelClaim, loss } = aLoss();
    const { id: claimId } = await loss.confirmed();
    expect((await cancelClaim.execute({ claimId }, holder)).made).toMatchObject({
      status: 'CANCELLED',
      flyaway: { cancelledAt: desk.clock.now() },
    });
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'RELEASE_QUOTA', 'UNLOCK_DEVICE']);
  });

  it('R-FLY-06, R-FLY-07: paid, the lost unit is the obligor’s and another one can be sent', async () => {
    const { desk, loss, allocateReplacement } = aLoss();
    const paid = await loss.paid();
    expect(paid).toMatchObject({
      status: 'PAID',
      hold: { state: 'SPENT' },
      flyaway: { finalAt: desk.clock.now() },
    });
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'COMMIT_QUOTA', 'TRANSFER_TITLE']);
    expect(codesOf(await loss.cancel(paid.id))).toEqual(['FLYAWAY_CANCEL_AFTER_PAYMENT']);
    const serialNumbers = [{ component: 'AIRCRAFT' as const, value: 'MSE-0002' }];
    const unit = { claimId: paid.id, serialNumbers, productCode: 'mini-se', grade: 'NEW' as const };
    expect((await allocateReplacement.execute(unit, agent)).refusals).toEqual([]);
  });

  it('R-FLY-06: a promised payment wins over the find', async () => {
    const { desk, loss } = aLoss();
    const verified = await loss.confirmed();
    desk.provider.isUnreachable = true;
    const begun = (await loss.pay(verified)).made?.payment;
    const claim = desk.claims.claims[0];
    if (!begun || !claim) throw new Error('No payment was begun.');
    desk.claims.put({ ...claim, payments: [{ ...begun, status: 'AUTHORIZED' }] });
    expect(codesOf(await loss.cancel(verified.id))).toEqual(['FLYAWAY_CANCEL_AFTER_PAYMENT']);
  });

  it('R-FLY-05: a payment that nobody has promised is given up for the find', async () => {
    const { desk, loss } = aLoss();
    const verified = await loss.confirmed();
    desk.provider.isUnreachable = true;
    expect((await loss.pay(verified)).made?.payment.status).toBe('PENDING');
    desk.provider.isUnreachable = false;
    expect((await loss.cancel(verified.id)).made).toMatchObject({
      status: 'CANCELLED',
      payments: [{ status: 'FAILED' }],
    });
  });

  it.each(['cancel', 'cancelClaim'] as const)(
    'R-FLY-05: a payment that its payer has not confirmed is given up for the find (%s)',
    async (how) => {
      const { desk, loss, cancelClaim } = aLoss();
      const { id: claimId } = await loss.confirmed();
      const verified = there(desk.claims.claims[0]);
      const { payment } = there((await loss.pay(verified, 'tok_3d_secure')).made);
      const { version: expectedVersion } = there(desk.claims.claims[0]);
      const cancelled = await (how === 'cancel'
        ? loss.cancel(claimId)
        : cancelClaim.execute({ claimId, expectedVersion }, holder));
      expect(cancelled.made).toMatchObject({
        status: 'CANCELLED',
        hold: { state: 'FREED' },
        payments: [{ status: 'FAILED' }],
      });
      desk.provider.confirm(payment.id);
      expect(desk.provider.payments.get(payment.id)?.status).toBe('DECLINED');
      expect(codesOf(await loss.pay(verified))).toEqual(['FLYAWAY_CANCELLED']);
    },
  );

  it('R-FLY-06: a payment that its payer has just confirmed wins over the find', async () => {
    const { desk, loss, cancelClaim } = aLoss();
    const verified = await loss.confirmed();
    const { payment } = there((await loss.pay(verified, 'tok_3d_secure')).made);
    desk.provider.confirm(payment.id);
    const claimId = verified.id;
    expect(codesOf(await loss.cancel(claimId))).toEqual(['FLYAWAY_CANCEL_AFTER_PAYMENT']);
    expect(codesOf(await cancelClaim.execute({ claimId }, holder))).toEqual(['ALREADY_PAID']);
    expect(desk.claims.claims[0]).toMatchObject({
      status: 'PAID',
      payments: [{ status: 'CAPTURED' }],
    });
  });

  it('R-FLY-05: while the provider does not answer, nobody can tell whether the find wins', async () => {
    const { desk, loss, cancelClaim } = aLoss();
    const verified = await loss.confirmed();
    await loss.pay(verified, 'tok_3d_secure');
    desk.provider.isUnreachable = true;
    desk.provider.isMute = true;
    desk.provider.lookUp = () => Promise.resolve({ status: 'UNKNOWN' });
    const conflict = { code: 'CONFLICT', message: expect.stringContaining('under way') };
    await expect(loss.cancel(verified.id)).rejects.toMatchObject(conflict);
    await expect(cancelClaim.execute({ claimId: verified.id }, holder)).rejects.toMatchObject(
      conflict,
    );
  });

  it('R-FEE-10: a loss that nobody paid for in time was not found, and its quote is what is over', async () => {
    const { desk, loss } = aLoss();
    const verified = await loss.confirmed();
    desk.moveTo('2026-08-01T09:00:00Z');
    expect(codesOf(await loss.cancel(verified.id))).toEqual(['NOT_STARTED']);
    expect((await loss.pay(verified)).refusals).toMatchObject([
      { code: 'QUOTE_EXPIRED', nextStep: 'OPEN_OTHER_SERVICE', basis: [{ ruleId: 'R-FEE-10' }] },
    ]);
  });

  it('R-FLY-06: a payment that was taken unheard of wins over the find', async () => {
    const { loss } = aLoss();
    const verified = await loss.confirmed();
    await loss.pay(verified, 'tok_timeout');
    expect(codesOf(await loss.cancel(verified.id))).toEqual(['FLYAWAY_CANCEL_AFTER_PAYMENT']);
  });

  it('R-FLY-06: found after the payment, it has to be sent in time and is taken in by its own number', async () => {
    const { desk, reportRecoveredUnit, receiveRecoveredUnit, loss } = aLoss();
    const { id: claimId, claimNumber } = await loss.paid();
    const foundAt = desk.clock.now();
    const receive = (serialNumber: string) =>
      receiveRecoveredUnit.execute({ claimId, serialNumber }, agent);
    expect(codesOf(await receive('MSE-0001'))).toEqual(['NOT_DUE']);
    const reported = await reportRecoveredUnit.execute({ claimId, foundAt }, holder);
    expect(reported.made).toMatchObject({
      status: 'PAID',
      flyaway: { recovery: { returnNumber: claimNumber.replace('CLM', 'RMA'), receivedAt: null } },
      deadlines: [
        {
          kind: 'SEND_RECOVERED_UNIT',
          state: 'RUNNING',
          dueAt: new Date('2026-05-15T20:59:59.999Z'),
        },
      ],
    });
    expect(codesOf(await reportRecoveredUnit.execute({ claimId, foundAt }, holder))).toEqual([
      'ALREADY_REPORTED',
    ]);
    expect(codesOf(await receive('MSE-0002'))).toEqual(['SERIAL_NOT_IN_LINEAGE']);
    desk.moveTo('2026-05-20T09:00:00Z');
    expect((await receive(' gim-0001 ')).made).toMatchObject({
      flyaway: { recovery: { receivedAt: desk.clock.now() } },
      deadlines: [{ state: 'MISSED' }],
    });
    expect(actionsOf(desk).at(-1)).toBe('RECORD_RECOVERY');
    expect(codesOf(await receive('MSE-0001'))).toEqual(['NOT_DUE']);
  });

  it('R-FLY-06: found after the payment, its holder is told once until when it has to be sent', async () => {
    const { desk, reportRecoveredUnit, loss } = aLoss();
    const { id: claimId } = await loss.paid();
    const before = desk.claims.notices.length;
    const found = { claimId, foundAt: desk.clock.now(), idempotencyKey: 'found' };
    await reportRecoveredUnit.execute(found, holder);
    await reportRecoveredUnit.execute(found, holder);
    await reportRecoveredUnit.execute({ ...found, idempotencyKey: 'again' }, holder);
    expect(desk.claims.notices.slice(before)).toMatchObject([
      { letter: 'UNIT_FOUND', claimId, dueAt: new Date('2026-05-15T20:59:59.999Z'), amount: null },
    ]);
  });

  it('R-FLY-05: is not reported as found while the verification can be cancelled', async () => {
    const { desk, reportRecoveredUnit, loss } = aLoss();
    const { id: claimId } = await loss.confirmed();
    const found = { claimId, foundAt: desk.clock.now() };
    expect(codesOf(await reportRecoveredUnit.execute(found, holder))).toEqual(['NOT_FINAL']);
  });

  it.each(['2026-04-30T08:59:59Z', '2026-05-01T09:00:01Z'])(
    'cannot have been found at %s, before it was lost or after now',
    async (foundAt) => {
      const { reportRecoveredUnit, loss } = aLoss();
      const { id: claimId } = await loss.paid();
      await expect(
        reportRecoveredUnit.execute({ claimId, foundAt: new Date(foundAt) }, holder),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});
