import {
  adjudicator,
  admin,
  agent,
  holder,
  service,
  someClaim,
  someExclusion,
  someTerms,
} from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { assessmentOf, openInput } from '../../../../test/support/claims-desk';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import { there } from '../../../../test/support/there';

let claims: ClaimsDatabase;
let desk: RacingDesk;

beforeAll(async () => {
  claims = await claimsDatabase('claims_decision_races');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
});
afterAll(() => claims.drop());

const claimId = 'clm_1';

const accept = (change: object = {}) =>
  desk.useCases.acceptClaim.execute(
    { claimId, reason: 'The floor gave way.', ...change },
    { ...admin, kind: 'adjudicator', subject: 'sub_gina' },
  );

const refuse = (change: object = {}) =>
  desk.useCases.refuseClaim.execute(
    { claimId, refusalCode: 'EXCLUDED_CAUSE', clauseIds: ['cls_c1'], reason: 'Modified.', ...change },
    adjudicator,
  ); // prettier-ignore

/** How the claim stands, and what was decided on it. */
const standing = async (id = claimId) => {
  const { status, decisions } = await desk.claimNow(id);
  return [status, decisions.map(({ outcome }) => outcome)];
};

/** A claim with an exclusion that its assessor flagged. */
const flagged = async () => {
  const clause = { id: 'cls_c1', reference: 'exclusion/c1' };
  desk.catalog.terms = someTerms({
    exclusions: [someExclusion(clause)],
    clauses: [{ id: 'cls_c1', kind: 'EXCLUSION', basis: { ruleId: 'R-EXC-C1', terms: { id: 'trm_1', code: '2023-tc' }, clause } }],
  });
  await desk.put(someClaim());
  const input = { ...assessmentOf(claimId), flaggedClauseIds: ['cls_c1'] };
  there((await desk.useCases.recordAssessment.execute(input, agent)).made);
}; // prettier-ignore

describe('whether a claim is covered, decided by two at once', () => {
  it('R-EXC-C1: accepted first, the flag that was dismissed bears no refusal', async () => {
    await flagged();
    const answers = await desk.meet(claimId, () => accept(), () => refuse()); // prettier-ignore
    expect(answers).toEqual(['made', 'CLAUSE_NOT_APPLICABLE']);
    expect(await standing()).toEqual(['AWAITING_ELECTION', ['ACCEPTED']]);
  });

  it('R-EXC-C1: refused first, there is nothing left to accept', async () => {
    await flagged();
    const answers = await desk.meet(claimId, () => refuse(), () => accept()); // prettier-ignore
    expect(answers).toEqual(['made', 'NOTHING_TO_DECIDE']);
    expect(await standing()).toEqual(['REFUSED', ['REFUSED']]);
  });

  it('is refused once by two who refuse it', async () => {
    await flagged();
    const answers = await desk.meet(claimId, () => refuse(), () => refuse()); // prettier-ignore
    expect(answers).toEqual(['made', 'NOT_REFUSABLE']);
    expect(await standing()).toEqual(['REFUSED', ['REFUSED']]);
    expect(await desk.doneTo(claimId)).toEqual(['recordAssessment', 'refuseClaim']);
  });

  it('is accepted once by two who accept it', async () => {
    await flagged();
    const answers = await desk.meet(claimId, () => accept(), () => accept()); // prettier-ignore
    expect(answers).toEqual(['made', 'NOTHING_TO_DECIDE']);
    expect(await standing()).toEqual(['AWAITING_ELECTION', ['ACCEPTED']]);
  });

  it.each([
    { first: 'acceptance', stands: ['IN_ASSESSMENT', ['ACCEPTED']] },
    { first: 'refusal', stands: ['REFUSED', ['REFUSED']] },
  ])(
    'of two who decide on a doubt as they have both seen it, the $first that comes first stands',
    async ({ first, stands }) => {
      const doubts = [{ code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] }] as const;
      const { version: expectedVersion } = await desk.put(someClaim({ doubts }));
      const both = [
        () => accept({ expectedVersion }),
        () => refuse({ refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], expectedVersion }),
      ];
      const inTurn = first === 'acceptance' ? both : [...both].reverse();
      expect(await desk.meet(claimId, ...inTurn)).toEqual(['made', 'CONFLICT']);
      expect(await standing()).toEqual(stands);
    },
  );
});

describe('a return that came too late, decided on by two at once', () => {
  /** A unit that its carrier has had since, too late. */
  const overdue = async (): Promise<string> => {
    const { id } = there((await desk.useCases.openClaim.execute(openInput(), holder)).made);
    desk.moveTo('2026-05-20T09:00:00Z');
    const at = desk.clock.now();
    const parcel = { carrier: 'DHL', trackingNumber: 'TR-1', handedOverAt: at };
    await desk.useCases.reportHandOver.execute({ claimId: id, ...parcel }, holder);
    const word = {
      eventId: 'e1',
      trackingNumber: 'TR-1',
      status: 'IN_TRANSIT',
      occurredAt: at,
    } as const;
    there((await desk.useCases.recordCarrierEvent.execute(word, service)).made);
    return id;
  };
  const acceptLate = (id: string) =>
    desk.useCases.acceptLateReturn.execute({ claimId: id, reason: 'A strike.' }, agent);
  const refuseLate = (id: string) =>
    refuse({ claimId: id, refusalCode: 'RETURN_OVERDUE', clauseIds: [] });

  it('R-RFS-05: let count first, it is no reason to refuse', async () => {
    const id = await overdue();
    const answers = await desk.meet(id, () => acceptLate(id), () => refuseLate(id)); // prettier-ignore
    expect(answers).toEqual(['made', 'NOT_REFUSABLE']);
    expect(await standing(id)).toEqual(['RETURN_OVERDUE', ['ACCEPTED_LATE']]);
  });

  it('R-RFS-05: refused first, it cannot be let count', async () => {
    const id = await overdue();
    const answers = await desk.meet(id, () => refuseLate(id), () => acceptLate(id)); // prettier-ignore
    expect(answers).toEqual(['made', 'NOT_OVERDUE']);
    expect(await standing(id)).toEqual(['REFUSED', ['REFUSED']]);
  });

  /** A person proposed to let it count all the same; another one decides on that while it is refused. */
  const meetAtKindness = async (first: 'kindness' | 'refusal') => {
    const id = await overdue();
    const wish = { kind: 'DEADLINE_WAIVER', deadline: 'HAND_OVER_UNIT', reason: 'A strike.', idempotencyKey: 'p' } as const;
    const { made } = await desk.useCases.proposeGoodwill.execute({ claimId: id, ...wish }, adjudicator);
    const input = { goodwillId: there(made).id, decision: 'APPROVE' } as const;
    const both = [() => desk.useCases.decideGoodwill.execute(input, admin), () => refuseLate(id)] as const;
    const inTurn = first === 'kindness' ? both : ([both[1], both[0]] as const);
    return { id, answers: await desk.meetAt('SELECT 1 FROM claims.goodwill FOR UPDATE', ...inTurn) };
  }; // prettier-ignore

  it('R-RFS-05, A-13: forgiven first, it is no reason to refuse', async () => {
    const { id, answers } = await meetAtKindness('kindness');
    expect(answers).toEqual(['made', 'NOT_REFUSABLE']);
    expect(await desk.claimNow(id)).toMatchObject({ closedAt: null, deadlines: [{ state: 'WAIVED' }] });
  }); // prettier-ignore

  it('R-RFS-05, A-13: refused first, nothing is left to be forgiven', async () => {
    const { id, answers } = await meetAtKindness('refusal');
    expect(answers).toEqual(['made', 'NOTHING_TO_WAIVE']);
    expect(await desk.claimNow(id)).toMatchObject({ status: 'REFUSED', goodwill: [{ approval: { status: 'OPEN' } }] });
  }); // prettier-ignore
});
