import { adjudicator, admin, agent, holder } from '../../../../test/support/claims-builders';
import { actionsOf, aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';

const whereToSend = 'report the found aircraft (reportRecoveredUnit), which tells where to send it';

const aLoss = () => {
  const desk = aFlyawayDesk();
  return { desk, loss: lossSteps(desk) };
};

/** The whole fee is given up, by the two people that it takes. */
const waive = async (desk: ReturnType<typeof aFlyawayDesk>, claimId: string): Promise<void> => {
  const kindness = { claimId, kind: 'FEE_WAIVER' as const, reason: 'It was our mistake.' };
  const amount = { amount: '709.00', currency: 'PLN' };
  const asked = { ...kindness, amount, idempotencyKey: 'waive' };
  const { made } = await desk.useCases.proposeGoodwill.execute(asked, adjudicator);
  const decided = { goodwillId: there(made).id, decision: 'APPROVE' as const };
  await desk.useCases.decideGoodwill.execute(decided, admin);
};

describe('what won over the find of a lost aircraft', () => {
  it('R-FLY-06: is the payment, where there was one', async () => {
    const { loss } = aLoss();
    expect((await loss.cancel((await loss.paid()).id)).refusals).toMatchObject([
      { detail: `the payment for another unit is taken or promised: ${whereToSend}` },
    ]);
  });

  it('R-FLY-06, R-FLY-07: is the whole fee that was waived: what was declared with the loss holds, and nothing is left to pay', async () => {
    const { desk, loss } = aLoss();
    const verified = await loss.confirmed();
    await waive(desk, verified.id);
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'COMMIT_QUOTA', 'TRANSFER_TITLE']);
    expect((await loss.cancel(verified.id)).refusals).toMatchObject([
      {
        code: 'FLYAWAY_CANCEL_AFTER_PAYMENT',
        basis: [{ ruleId: 'R-FLY-06' }],
        detail: `the fee for another unit was waived: ${whereToSend}`,
      },
    ]);
  });

  it('R-FLY-05: is nothing while the kindness is only proposed', async () => {
    const { desk, loss } = aLoss();
    const { id: claimId } = await loss.confirmed();
    const amount = { amount: '709.00', currency: 'PLN' };
    const asked = { claimId, kind: 'FEE_WAIVER' as const, reason: 'Ours.', amount, idempotencyKey: 'w' };
    await desk.useCases.proposeGoodwill.execute(asked, adjudicator);
    expect((await loss.cancel(claimId)).made?.status).toBe('CANCELLED');
    expect(actionsOf(desk)).toEqual(['LOCK_DEVICE', 'RELEASE_QUOTA', 'UNLOCK_DEVICE']);
  }); // prettier-ignore

  it('R-FLY-02, R-FLY-06: is a unit under warranty, which nobody pays for', async () => {
    const { desk, loss } = aLoss();
    const { id: claimId } = await loss.assessed('IN_WARRANTY');
    const choice = { claimId, remedy: 'WARRANTY_UNIT' as const, idempotencyKey: 'choose' };
    await desk.useCases.electRemedy.execute(choice, holder);
    const declared = { claimId, declaresLost: true, idempotencyKey: 'declare' };
    await desk.useCases.startFlyawayVerification.execute(declared, holder);
    await desk.useCases.confirmFlyaway.execute({ claimId }, agent);
    expect((await loss.cancel(claimId)).refusals).toMatchObject([
      { detail: `another unit is promised under warranty, with nothing to pay: ${whereToSend}` },
    ]);
  });
});
