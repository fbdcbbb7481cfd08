import { adjudicator, agent } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  actionsOf,
  aFlyawayDesk,
  codesOf,
  lossSteps,
  tiedUnit,
} from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';

const refusedAndReversed = async (desk: ClaimsDesk, claimId: string) => {
  const { refuseClaim, reverseRefusal, deliverOutbox } = desk.useCases;
  const because = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'A grey import.' } as const;
  const refused = there((await refuseClaim.execute({ claimId, ...because }, adjudicator)).made);
  const { startedAt, cancelledAt } = there(refused.flyaway);
  expect(cancelledAt).toEqual(startedAt && desk.clock.now());
  await deliverOutbox.execute(claimId);
  desk.moveTo('2026-05-03T09:00:00Z');
  const reversing = { claimId, reason: 'The dealer is authorised.' };
  return there((await reverseRefusal.execute(reversing, adjudicator)).made);
}; // prettier-ignore

describe('taking the refusal of a loss back', () => {
  it('R-FLY-04, R-FLY-07: locks a verified unit again, which can be paid for', async () => {
    const desk = aFlyawayDesk();
    const loss = lossSteps(desk);
    const verified = await loss.confirmed();
    const claim = await refusedAndReversed(desk, verified.id);
    expect(claim).toMatchObject({
      status: 'AWAITING_PAYMENT',
      flyaway: { completedAt: verified.flyaway?.completedAt, cancelledAt: null },
      quotes: [{ status: 'WITHDRAWN' }, { status: 'OPEN', quotedAt: desk.clock.now() }],
    });
    expect(desk.claims.messages.at(-1)).toMatchObject({
      action: 'LOCK_DEVICE',
      deviceId: 'dev_1',
      sequence: claim.messageCount,
      occurredAt: desk.clock.now(),
    });
    expect((await loss.pay(claim)).made?.claim).toMatchObject({
      status: 'PAID',
      hold: { state: 'SPENT' },
      flyaway: { finalAt: desk.clock.now() },
    });
    expect(actionsOf(desk)).toEqual([
      'LOCK_DEVICE', 'RELEASE_QUOTA', 'UNLOCK_DEVICE', 'LOCK_DEVICE', 'COMMIT_QUOTA', 'TRANSFER_TITLE',
    ]); // prettier-ignore
  });

  it('R-FLY-05: leaves the customer the choice to take the verification back', async () => {
    const desk = aFlyawayDesk();
    const loss = lossSteps(desk);
    const { id } = await refusedAndReversed(desk, (await loss.confirmed()).id);
    expect((await loss.cancel(id)).made?.status).toBe('CANCELLED');
    expect(actionsOf(desk).slice(-3)).toEqual(['LOCK_DEVICE', 'RELEASE_QUOTA', 'UNLOCK_DEVICE']);
  });

  it('R-RFS-05: leaves one under review to be decided on, as nobody has accepted it', async () => {
    const desk = aFlyawayDesk();
    const { id: claimId } = await lossSteps(desk).underReview();
    expect((await refusedAndReversed(desk, claimId)).status).toBe('UNDER_REVIEW');
    const accepting = { claimId, reason: 'The records are whole.' };
    expect(codesOf(await desk.useCases.acceptClaim.execute(accepting, adjudicator))).toEqual([]);
    expect(codesOf(await desk.useCases.acceptClaim.execute(accepting, adjudicator))).toEqual([
      'NOTHING_TO_DECIDE',
    ]);
  });

  it('R-FLY-03: goes on with a verification that had begun, and locks nothing before it is complete', async () => {
    const desk = aFlyawayDesk();
    const loss = lossSteps(desk);
    const begun = await loss.started();
    const { id: claimId, ...claim } = await refusedAndReversed(desk, begun.id);
    expect(claim).toMatchObject({
      status: 'AWAITING_VERIFICATION',
      hold: { state: 'HELD' },
      quotes: [],
      flyaway: { startedAt: begun.flyaway?.startedAt, completedAt: null, cancelledAt: null },
    });
    expect(actionsOf(desk)).toEqual(['RELEASE_QUOTA']);
    const confirmed = await desk.useCases.confirmFlyaway.execute({ claimId }, agent);
    expect(codesOf(confirmed)).toEqual([]);
    expect((await loss.pay(there(confirmed.made))).made?.claim.status).toBe('PAID');
    expect(actionsOf(desk).slice(1)).toEqual(['LOCK_DEVICE', 'COMMIT_QUOTA', 'TRANSFER_TITLE']);
  });

  it('A-07: asks for no tie again that was undone after the verification was complete, and for all of one that was not', async () => {
    const undone = tiedUnit({ isControllerBound: false });
    const [complete, begun] = [aFlyawayDesk(), aFlyawayDesk()];
    const verified = await lossSteps(complete).confirmed();
    complete.coverage.units.set('dev_1', undone);
    expect((await refusedAndReversed(complete, verified.id)).status).toBe('AWAITING_PAYMENT');
    const { id: claimId } = await lossSteps(begun).started();
    begun.coverage.units.set('dev_1', undone);
    expect((await refusedAndReversed(begun, claimId)).status).toBe('AWAITING_VERIFICATION');
    const confirmed = await begun.useCases.confirmFlyaway.execute({ claimId }, agent);
    expect(codesOf(confirmed)).toEqual(['CONTROLLER_NOT_BOUND']);
  });
});
