import {
  adjudicator,
  agent,
  holder,
  someExclusion,
  someTerms,
} from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  assessmentOf,
  claimAwaitingElection,
  claimAwaitingPayment,
  type ClaimsDesk,
} from '../../../../test/support/claims-desk';
import { claimOf, codes } from '../../../../test/support/express-desk';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';
import { isFlagged } from '../domain/flagged';
import { claimShape } from '../graphql/claim-shape';

const price = (amount: string) => [
  { kind: 'REPAIR_PARTS', text: 'Motor', amount: { amount, currency: 'PLN' } },
];

const record = (desk: ClaimsDesk, change: object = {}) =>
  desk.useCases.recordAssessment.execute({ ...assessmentOf(claimOf(desk).id), ...change }, agent);

const accept = (desk: ClaimsDesk) =>
  desk.useCases.acceptClaim.execute(
    { claimId: claimOf(desk).id, reason: 'It is covered.', ruleIds: [] },
    adjudicator,
  );

const flagging = someTerms({
  exclusions: [
    someExclusion({ id: 'cls_fall', causes: ['DROP'] }),
    someExclusion({ id: 'cls_water', causes: ['WATER'] }),
  ],
  clauses: [],
});

const assessed = async (terms = someTerms()): Promise<ClaimsDesk> => {
  const desk = aClaimsDesk();
  desk.catalog.terms = terms;
  await claimAwaitingElection(desk);
  return desk;
};

describe('an assessment that is put right', () => {
  it('R-ORR-05: stands in place of the former, which stays on record, and the time to choose goes on', async () => {
    const desk = await assessed();
    const { assessment: former, deadlines } = claimOf(desk);
    desk.moveTo('2026-05-03T09:00:00Z');
    const { made } = await record(desk, { estimate: price('31.05'), findings: 'A motor.' });
    expect(made).toMatchObject({
      status: 'AWAITING_ELECTION',
      deadlines,
      assessment: { findings: 'A motor.', assessedAt: desk.clock.now(), corrects: former },
    });
    expect(made?.assessment?.id).not.toBe(former?.id);
    const chosen = await desk.useCases.electRemedy.execute(
      { claimId: there(made).id, remedy: 'PAID_REPAIR', idempotencyKey: 'elect' },
      holder,
    );
    expect(chosen.made?.quotes).toMatchObject([{ total: { minor: 3105n } }]);
    expect(claimShape(claimOf(desk), desk.clock.now()).assessment?.corrects).toMatchObject({
      id: former?.id,
      corrects: null,
    });
  });

  it('R-ORR-05: is told to the customer as the choice was', async () => {
    const desk = await assessed();
    const told = () => desk.claims.notices.filter(({ letter }) => letter === 'CHOICE_READY').length;
    expect(told()).toBe(1);
    await record(desk);
    expect(told()).toBe(2);
  });

  it('R-EXC-C1: raises what its own cause makes likely, and nothing of the former', async () => {
    const desk = await assessed(flagging);
    desk.claims.put({ ...claimOf(desk), incident: { ...claimOf(desk).incident, cause: 'COLLISION' } });
    await record(desk, { cause: 'WATER' });
    expect(claimOf(desk).assessment?.flags.map(({ id }) => id)).toEqual(['cls_water']);
    await record(desk, { cause: 'COLLISION' });
    expect(isFlagged(claimOf(desk))).toBe(false);
  }); // prettier-ignore

  it('keeps its pictures where no others are named', async () => {
    const desk = await assessed();
    const claim = claimOf(desk);
    const assessment = { ...there(claim.assessment), photoIds: ['evd_1'] };
    desk.claims.put({ ...claim, assessment });
    expect((await record(desk)).made?.assessment?.photoIds).toEqual(['evd_1']);
    expect((await record(desk, { photoIds: [] })).made?.assessment?.photoIds).toEqual([]);
  });

  it('R-FLY-02: is that of a loss as well', async () => {
    const desk = aFlyawayDesk();
    const { id: claimId } = await lossSteps(desk).assessed();
    const found = { ...assessmentOf(claimId), cause: 'FLYAWAY' as const, estimate: [] };
    const { made } = await desk.useCases.recordAssessment.execute(found, agent);
    expect([made?.status, made?.assessment?.corrects === undefined]).toEqual([
      'AWAITING_ELECTION',
      false,
    ]);
  });
});

describe('an assessment that somebody went by', () => {
  it('R-ORR-05: stands once a remedy was chosen', async () => {
    const desk = aClaimsDesk();
    const { assessment } = await claimAwaitingPayment(desk);
    expect(codes(await record(desk))).toEqual(['NOT_IN_ASSESSMENT']);
    expect(claimOf(desk).assessment).toEqual(assessment);
  });

  it('R-ORR-05: stands once an adjudicator has accepted the claim', async () => {
    const desk = await assessed(flagging);
    expect(codes(await accept(desk))).toEqual([]);
    expect((await record(desk)).refusals).toMatchObject([
      { code: 'ASSESSMENT_DECIDED', field: ['claimId'], basis: [{ ruleId: 'R-ORR-05' }] },
    ]);
  });

  it('A-12: stands while a choice is carried out', async () => {
    const desk = await assessed();
    desk.coverage.reserve = () => Promise.reject(new Error('coverage is down'));
    const input = { claimId: claimOf(desk).id, remedy: 'REPLACEMENT', idempotencyKey: 'elect' } as const;
    await expect(desk.useCases.electRemedy.execute(input, holder)).rejects.toThrow('is down');
    await expect(record(desk)).rejects.toMatchObject({ code: 'CONFLICT' });
  }); // prettier-ignore

  it('R-ORR-05: is not chosen by when it is put right meanwhile', async () => {
    const desk = await assessed();
    const coverOf = desk.coverage.coverOf.bind(desk.coverage);
    desk.coverage.coverOf = async (...asked) => {
      desk.coverage.coverOf = coverOf;
      await record(desk, { estimate: price('31.05') });
      return coverOf(...asked);
    };
    const input = { claimId: claimOf(desk).id, remedy: 'PAID_REPAIR', idempotencyKey: 'elect' } as const;
    await expect(desk.useCases.electRemedy.execute(input, holder)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const again = await desk.useCases.electRemedy.execute(input, holder);
    expect(again.made?.quotes).toMatchObject([{ total: { minor: 3105n } }]);
  }); // prettier-ignore
});
