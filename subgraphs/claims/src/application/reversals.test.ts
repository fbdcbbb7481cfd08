import { adjudicator, agent, holder, someClaim } from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  assessmentOf,
  claimAwaitingPayment,
  type ClaimsDesk,
  openInput,
  payInput,
} from '../../../../test/support/claims-desk';
import { claimOf, codes, submitted } from '../../../../test/support/express-desk';
import { moneyBack } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import { isFlagged } from '../domain/flagged';

const refuse = (desk: ClaimsDesk, claimId: string, change: object = {}) =>
  desk.useCases.refuseClaim.execute(
    { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'A grey import.', ...change },
    adjudicator,
  ); // prettier-ignore

const reverse = (desk: ClaimsDesk, claimId: string, change: object = {}) =>
  desk.useCases.reverseRefusal.execute(
    { claimId, reason: 'The dealer is authorised.', ...change },
    adjudicator,
  );

const accept = (desk: ClaimsDesk, claimId: string, change: object = {}) =>
  desk.useCases.acceptClaim.execute(
    { claimId, reason: 'The clause is for the warranty alone.', ...change },
    adjudicator,
  );

/** A claim that waited for its payment and was refused. */
const refused = async (): Promise<{ readonly desk: ClaimsDesk; readonly id: string }> => {
  const desk = aClaimsDesk();
  const { id } = await claimAwaitingPayment(desk);
  await refuse(desk, id);
  return { desk, id };
};

describe('taking a refusal back', () => {
  it('R-RFS-05, A-12: leads where the claim stood, with its use held and its price quoted again', async () => {
    const { desk, id } = await refused();
    desk.moveTo('2026-05-03T09:00:00Z');
    const claim = there((await reverse(desk, id)).made);
    expect(claim).toMatchObject({
      status: 'AWAITING_PAYMENT',
      closedAt: null,
      hold: { line: 'REPLACEMENT', state: 'HELD' },
      quotes: [{ status: 'WITHDRAWN' }, { status: 'OPEN', quotedAt: desk.clock.now() }],
      decisions: [
        { outcome: 'REFUSED', decidedIn: 'AWAITING_PAYMENT' },
        { outcome: 'ACCEPTED', reason: 'The dealer is authorised.', decidedIn: 'REFUSED' },
      ],
    });
    expect(claim.decisions[1]?.reversesId).toBe(claim.decisions[0]?.id);
    expect(claim.election?.quoteId).toBe(claim.quotes[1]?.id);
    expect(desk.coverage.held.size).toBe(1);
    await desk.useCases.payQuote.execute(payInput(claim), holder);
    expect(desk.claims.claims[0]?.status).toBe('IN_SERVICE');
  });

  it('R-RFS-05: gives what was in time its whole time again, and leaves what was late', async () => {
    const desk = aClaimsDesk();
    const { made } = await desk.useCases.openClaim.execute(openInput(), holder);
    const id = there(made).id;
    desk.moveTo('2026-05-06T09:00:00Z');
    await refuse(desk, id);
    desk.moveTo('2026-05-20T09:00:00Z');
    expect((await reverse(desk, id)).made).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [{ state: 'RUNNING', dueAt: new Date('2026-05-27T20:59:59.999Z') }],
    });
    desk.moveTo('2026-06-01T09:00:00Z');
    await refuse(desk, id, { refusalCode: 'RETURN_OVERDUE' });
    desk.moveTo('2026-06-05T09:00:00Z');
    expect((await reverse(desk, id)).made).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ state: 'RUNNING', dueAt: new Date('2026-05-27T20:59:59.999Z') }],
    });
  });

  it('is the same for a repeat, a conflict with other words, and refused once it was done', async () => {
    const { desk, id } = await refused();
    const key = { idempotencyKey: 'reverse-1' };
    const [first, again] = [await reverse(desk, id, key), await reverse(desk, id, key)];
    expect(again.made?.version).toBe(first.made?.version);
    await expect(reverse(desk, id, { ...key, reason: 'Else.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await reverse(desk, id)).refusals).toMatchObject([
      { code: 'NOT_REFUSED', basis: [{ ruleId: 'R-RFS-05' }] },
    ]);
    expect(codes(await reverse(desk, 'clm_none'))).toEqual(['NOT_FOUND']);
  });

  it('R-TRM-02: is refused when somebody else has taken the use meanwhile', async () => {
    const { desk, id } = await refused();
    desk.coverage.reserve = () => Promise.resolve({ isHeld: false, code: 'QUOTA_EXHAUSTED' });
    expect((await reverse(desk, id)).refusals).toMatchObject([
      { code: 'QUOTA_EXHAUSTED', basis: [{ ruleId: 'R-TRM-02' }] },
    ]);
    expect(desk.claims.claims[0]).toMatchObject({ status: 'REFUSED', hold: { state: 'FREED' } });
  });

  it.each([{ back: '199.00' }, { back: '0.01' }])(
    'R-FEE-10: is refused once $back of 199.00 PLN went back',
    async ({ back }) => {
      const desk = await submitted();
      const { id } = claimOf(desk);
      await refuse(desk, id);
      const { ask, decide } = moneyBack(desk, there(claimOf(desk).payments[0]).id);
      const asked = there((await ask({ amount: { amount: back, currency: 'PLN' } })).made);
      expect((await decide(asked.id)).refusals).toEqual([]);
      expect((await reverse(desk, id)).refusals).toMatchObject([
        { code: 'FEE_GIVEN_BACK', basis: [{ ruleId: 'R-FEE-10' }] },
      ]);
    },
  );

  it('R-ORR-01: is refused while another claim about the unit is open, and holds nothing for it', async () => {
    const { desk, id } = await refused();
    await desk.useCases.openClaim.execute(openInput({ idempotencyKey: 'open-2' }), holder);
    expect(codes(await reverse(desk, id))).toEqual(['CLAIM_OPEN']);
    expect(desk.coverage.held.size).toBe(0);
  });

  it('R-ORR-01: frees the use again when the other claim came in between', async () => {
    const { desk, id } = await refused();
    const reserve = desk.coverage.reserve.bind(desk.coverage);
    desk.coverage.reserve = async (request) => {
      desk.claims.put(someClaim({ id: 'clm_between' }));
      return reserve(request);
    };
    expect(codes(await reverse(desk, id))).toEqual(['CLAIM_OPEN']);
    await desk.useCases.deliverOutbox.execute(id);
    expect(desk.coverage.held.size).toBe(0);
    expect(desk.claims.claims[0]).toMatchObject({ status: 'REFUSED', hold: { state: 'FREED' } });
  });

  it('R-FEE-09: is refused where the terms leave no choice', async () => {
    const desk = aClaimsDesk();
    const receipt = {
      receivedAt: desk.clock.now(), serialNumber: 'RS4-0001', hasController: false,
      checks: [{ code: 'grip', expected: 1, received: 0 }], wasControllerUnbound: true, note: null,
    }; // prettier-ignore
    desk.claims.put(someClaim({ serviceType: 'EXPRESS', status: 'COMPONENT_CHECK', receipt }));
    await refuse(desk, 'clm_1', { refusalCode: 'COMPONENTS_MISSING' });
    expect((await reverse(desk, 'clm_1')).refusals).toMatchObject([
      { code: 'REFUSAL_MANDATORY', basis: [{ ruleId: 'R-FEE-09' }] },
    ]);
  });
});

describe('several reasons at once', () => {
  const further = (change: object = {}) => ({
    furtherReasons: [
      { refusalCode: 'EXCLUDED_CAUSE', clauseIds: ['cls_c1'], reason: 'Modified.', ...change },
    ],
  });

  it('R-RFS-01, R-EXC-C1: are a decision each, and taken back together', async () => {
    const desk = aClaimsDesk();
    desk.claims.put(someClaim());
    expect((await refuse(desk, 'clm_1', further())).made?.decisions).toMatchObject([
      { refusalCode: 'NOT_OFFICIAL_CHANNEL', reason: 'A grey import.' },
      { refusalCode: 'EXCLUDED_CAUSE', reason: 'Modified.' },
    ]);
    expect((await reverse(desk, 'clm_1')).made).toMatchObject({ status: 'IN_ASSESSMENT' });
  });

  it('R-EXC-C1: are all told where they are wrong, and nothing is decided', async () => {
    const desk = aClaimsDesk();
    desk.claims.put(someClaim());
    const wrong = { refusalCode: 'RETURN_OVERDUE', ...further({ clauseIds: [] }) };
    expect((await refuse(desk, 'clm_1', wrong)).refusals).toMatchObject([
      { code: 'NOT_REFUSABLE', field: ['refusalCode'] },
      { code: 'CLAUSE_NOT_APPLICABLE', field: ['furtherReasons', '0', 'clauseIds'] },
    ]);
    expect(desk.claims.claims[0]).toMatchObject({ status: 'IN_ASSESSMENT', decisions: [] });
  });
});

describe('saying that cover is given', () => {
  const assessed = async (change: object = {}): Promise<ClaimsDesk> => {
    const desk = aClaimsDesk();
    desk.claims.put(someClaim());
    const input = { ...assessmentOf('clm_1'), flaggedClauseIds: ['cls_c1'], ...change };
    await desk.useCases.recordAssessment.execute(input, agent);
    return desk;
  };

  it('C-11, R-EXC-C1: answers a flag with the clause that was flagged, and lets the claim go on', async () => {
    const desk = await assessed();
    const { made } = await accept(desk, 'clm_1', { ruleIds: ['C-11'] });
    expect(made).toMatchObject({ status: 'AWAITING_ELECTION', decisions: [{ outcome: 'ACCEPTED', refusalCode: null }] });
    expect(made?.decisions[0]?.basis).toMatchObject([{ clause: { id: 'cls_R-EXC-C1' } }, { ruleId: 'C-11' }]);
    expect(codes(await accept(desk, 'clm_1'))).toEqual(['NOTHING_TO_DECIDE']);
  }); // prettier-ignore

  it('R-RFS-01: answers a doubt that the opening raised', async () => {
    const desk = aClaimsDesk();
    desk.claims.put(someClaim({ doubts: [{ code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] }] }));
    expect((await accept(desk, 'clm_1')).made?.decisions[0]?.basis).toEqual([{ ruleId: 'R-RFS-01' }]);
  }); // prettier-ignore

  it.each(['OUT_OF_PERIOD', 'NOT_OFFICIAL_CHANNEL'])(
    'R-RFS-01, R-RFS-05: answers a doubt that a refusal for %s left open when it was taken back',
    async (refusalCode) => {
      const desk = aClaimsDesk();
      const doubts = [{ code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] }] as const;
      desk.claims.put(someClaim({ doubts }));
      desk.coverage.covers.clear();
      expect(codes(await refuse(desk, 'clm_1', { refusalCode }))).toEqual([]);
      expect(codes(await reverse(desk, 'clm_1'))).toEqual([]);
      expect(isFlagged(claimOf(desk))).toBe(true);
      expect(codes(await accept(desk, 'clm_1'))).toEqual([]);
    },
  );

  it('R-RFS-05: is nothing where nothing speaks against it, and no word of the rule book is made up', async () => {
    const desk = await assessed({ flaggedClauseIds: [] });
    expect(codes(await accept(desk, 'clm_1'))).toEqual(['NOTHING_TO_DECIDE']);
    expect(codes(await accept(desk, 'clm_none'))).toEqual(['NOT_FOUND']);
    await expect(accept(desk, 'clm_1', { ruleIds: ['C-11', 'whim'] })).rejects.toMatchObject({
      field: ['input', 'ruleIds', '1'],
    });
  });

  it('R-BND-02, R-FLY-03: is refused where the terms leave no choice, and without flight records', async () => {
    const desk = aClaimsDesk();
    const flyaway = {
      ties: { accountLinked: true, controllerBound: false }, basis: [], price: null, startedAt: null,
      completedAt: null, cancelledAt: null, finalAt: null, recovery: null,
    }; // prettier-ignore
    const lost = { serviceType: 'FLYAWAY', returnAuthorization: null, flyaway } as const;
    desk.claims.put(someClaim({ ...lost, status: 'UNDER_REVIEW' }));
    expect((await accept(desk, 'clm_1')).refusals).toMatchObject([
      { code: 'REFUSAL_MANDATORY', basis: [{ ruleId: 'R-BND-02' }, { ruleId: 'R-EXC-R2' }] },
    ]);
    const tied = { ...flyaway, ties: { accountLinked: true, controllerBound: true } };
    desk.claims.put(someClaim({ ...lost, status: 'AWAITING_FLIGHT_RECORDS' }));
    expect((await accept(desk, 'clm_1')).refusals).toMatchObject([
      { code: 'FLIGHT_RECORDS_MISSING', basis: [{ ruleId: 'R-FLY-03' }] },
    ]);
    desk.claims.put(someClaim({ ...lost, flyaway: tied, status: 'UNDER_REVIEW' }));
    expect((await accept(desk, 'clm_1')).made?.status).toBe('UNDER_REVIEW');
    expect(codes(await accept(desk, 'clm_1'))).toEqual(['NOTHING_TO_DECIDE']);
  });
});
