import { holder } from '../../../../test/support/claims-builders';
import {
  aFlyawayDesk,
  codesOf,
  flyawayCover,
  flyawayTerms,
  lossInput,
  lossSteps,
  tiedUnit,
} from '../../../../test/support/flyaway-desk';

const aLoss = () => {
  const desk = aFlyawayDesk();
  return { ...desk.useCases, desk, loss: lossSteps(desk) };
};

describe('a flyaway that cannot be opened', () => {
  it.each([
    { left: { flyawaysRemaining: null }, codes: ['FLYAWAY_NOT_INCLUDED'] },
    { left: { flyawaysRemaining: 0 }, codes: ['FLYAWAY_SUBLIMIT_REACHED'] },
    { left: { flyawaysRemaining: 0, replacementsRemaining: 0 }, codes: ['QUOTA_EXHAUSTED'] },
  ])('R-FLY-09, R-FLY-10, R-QTA-02: is refused with $left for $codes', async ({ left, codes }) => {
    const { desk, openClaim } = aLoss();
    desk.coverage.covers.set('ctr_1', flyawayCover(left));
    expect(codesOf(await openClaim.execute(lossInput(), holder))).toEqual(codes);
    expect(desk.claims.claims).toEqual([]);
  });

  it('R-FLY-02: is opened without a flyaway left while the maker’s warranty runs, and then gives a unit alone', async () => {
    const { desk, electRemedy, loss } = aLoss();
    desk.coverage.covers.set('ctr_1', flyawayCover({ flyawaysRemaining: 0 }));
    const warrantyEndsAt = new Date('2026-05-01T00:00:00Z');
    desk.coverage.units.set('dev_1', tiedUnit({ warrantyEndsAt }));
    const { id: claimId } = await loss.assessed('IN_WARRANTY');
    const choice = { claimId, remedy: 'REPLACEMENT' as const, idempotencyKey: 'pool' };
    const refused = await electRemedy.execute(choice, holder);
    expect(refused.refusals).toMatchObject([
      { code: 'FLYAWAY_SUBLIMIT_REACHED', basis: [{ ruleId: 'R-QTA-02' }] },
    ]);
  });

  it('R-FLY-01: is what only a lost unit is claimed by', async () => {
    const { desk, openClaim } = aLoss();
    const occurredAt = new Date('2026-04-30T09:00:00Z');
    const dropped = lossInput({ incident: { occurredAt, cause: 'DROP' } });
    expect((await openClaim.execute(dropped, holder)).refusals).toMatchObject([
      { code: 'SERVICE_NOT_OFFERED', detail: 'FLYAWAY does not go with the cause DROP' },
    ]);
    desk.catalog.terms = flyawayTerms({ deadlines: [] });
    const untimed = lossInput({ idempotencyKey: 'untimed' });
    expect(codesOf(await openClaim.execute(untimed, holder))).toEqual(['SERVICE_NOT_OFFERED']);
  });

  it('R-FLY-08, R-BND-02: is refused without its ties to whoever only tries it out, too', async () => {
    const { desk, openClaim, simulateClaim } = aLoss();
    desk.coverage.units.set('dev_1', tiedUnit({ isAccountLinked: false }));
    const tried = await simulateClaim.execute(lossInput(), holder);
    const { made, refusals } = await openClaim.execute(lossInput(), holder);
    expect(made).toMatchObject({
      status: 'REFUSED',
      decisions: tried?.refusals.map(({ code: refusalCode, basis }) => ({ refusalCode, basis })),
    });
    expect([tried?.refusals.map(({ code }) => code), refusals]).toEqual([
      ['ACCOUNT_NOT_LINKED'],
      [],
    ]);
  });

  it('R-FLY-08: is not on record where more than its ties speaks against it, and all of that is told', async () => {
    const { desk, openClaim } = aLoss();
    desk.coverage.units.set('dev_1', tiedUnit({ isControllerBound: false }));
    desk.coverage.covers.set('ctr_1', flyawayCover({ flyawaysRemaining: 0 }));
    expect(codesOf(await openClaim.execute(lossInput(), holder))).toEqual([
      'FLYAWAY_SUBLIMIT_REACHED',
      'CONTROLLER_NOT_BOUND',
    ]);
    expect(desk.claims.claims).toEqual([]);
  });
});
