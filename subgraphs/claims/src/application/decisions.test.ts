import { adjudicator, agent, someClaim } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  anExpressDesk, claimOf, codes, open, payOpen, receive, submitted,
} from '../../../../test/support/express-desk'; // prettier-ignore

describe('refusing a claim', () => {
  const refuse = (desk: ClaimsDesk, change: object = {}) =>
    desk.useCases.refuseClaim.execute(
      {
        claimId: claimOf(desk).id, refusalCode: 'EXCLUDED_CAUSE', clauseIds: ['cls_c1'], reason: 'It was modified.',
        ...change,
      },
      adjudicator,
    ); // prettier-ignore

  it('A-12: frees what was held and withdraws what was open', async () => {
    const desk = anExpressDesk();
    await open(desk);
    const change = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [] };
    expect((await refuse(desk, change)).made).toMatchObject({
      status: 'REFUSED',
      hold: { state: 'FREED' },
      quotes: [{ status: 'WITHDRAWN' }],
    });
    expect(desk.claims.messages.map(({ action }) => action)).toEqual(['RELEASE_QUOTA']);
  });

  it('R-EXC-C1: rests on the clause that a person found to apply', async () => {
    const desk = anExpressDesk();
    desk.claims.put(someClaim());
    expect((await refuse(desk)).made).toMatchObject({
      status: 'REFUSED',
      decisions: [
        { refusalCode: 'EXCLUDED_CAUSE', reason: 'It was modified.', decidedBy: { kind: 'ADJUDICATOR' } },
      ],
    }); // prettier-ignore
    expect(claimOf(desk).decisions[0]?.basis.map(({ clause }) => clause?.id)).toContain('cls_R-EXC-C1');
  }); // prettier-ignore

  it.each([
    { what: 'of no such terms', change: { clauseIds: ['cls_c1', 'cls_other'] }, field: ['clauseIds', '1'] },
    { what: 'that does not bear the reason', change: { clauseIds: ['cls_late'] }, field: ['clauseIds', '0'] },
    { what: 'that is missing', change: { clauseIds: [] }, field: ['clauseIds'] },
  ])('R-EXC-C1: names a clause $what', async ({ change, field }) => {
    const desk = anExpressDesk();
    desk.claims.put(someClaim());
    expect((await refuse(desk, change)).refusals).toMatchObject([{ code: 'CLAUSE_NOT_APPLICABLE', field }]);
    expect(claimOf(desk).status).toBe('IN_ASSESSMENT');
  }); // prettier-ignore

  it.each(['RETURN_OVERDUE', 'COMPONENTS_MISSING', 'EXCLUDED_CAUSE'])(
    'R-EXP-01, R-FEE-09, R-RFS-05: is not for %s where what is on record speaks against it',
    async (refusalCode) => {
      const desk = await submitted();
      await receive(desk, 1);
      const change = { refusalCode, clauseIds: refusalCode === 'EXCLUDED_CAUSE' ? ['cls_c1'] : [] };
      expect((await refuse(desk, change)).refusals).toMatchObject([
        { code: 'NOT_REFUSABLE', field: ['refusalCode'] },
      ]);
    },
  );

  it('R-FEE-09: is not for a part that was missing once it is paid for', async () => {
    const desk = await submitted();
    await receive(desk, 0);
    await payOpen(desk);
    const change = { refusalCode: 'COMPONENTS_MISSING', clauseIds: [] };
    expect(codes(await refuse(desk, change))).toEqual(['NOT_REFUSABLE']);
  });

  it('R-RFS-05: is not for a return that a person let count', async () => {
    const desk = await submitted();
    desk.moveTo('2026-05-08T09:00:00Z');
    const late = { claimId: claimOf(desk).id, reason: 'A strike.' };
    await desk.useCases.acceptLateReturn.execute(late, agent);
    const change = { refusalCode: 'RETURN_OVERDUE', clauseIds: [] };
    expect(codes(await refuse(desk, change))).toEqual(['NOT_REFUSABLE']);
  });

  it('R-RFS-05: is too late once the remedy is under way', async () => {
    const desk = anExpressDesk();
    desk.claims.put(someClaim({ status: 'IN_SERVICE' }));
    expect(codes(await refuse(desk))).toEqual(['NOT_REFUSABLE']);
  });

  it('waits while a payment is under way, so that nobody pays for what was refused', async () => {
    const desk = anExpressDesk();
    await open(desk);
    await payOpen(desk, 'tok_timeout');
    desk.provider.isUnreachable = true;
    desk.provider.lookUp = () => Promise.resolve({ status: 'UNKNOWN' });
    const change = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [] };
    await expect(refuse(desk, change)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(claimOf(desk).status).toBe('AWAITING_PREPAYMENT');
  });
});

describe('accepting a late return', () => {
  const accept = (desk: ClaimsDesk) =>
    desk.useCases.acceptLateReturn.execute(
      { claimId: claimOf(desk).id, reason: 'The carrier was on strike.' },
      agent,
    );

  it('R-RFS-05: waives the deadline, so that the unit can be received', async () => {
    const desk = await submitted();
    expect(codes(await accept(desk))).toEqual(['NOT_OVERDUE']);
    desk.moveTo('2026-05-08T09:00:00Z');
    expect(codes(await receive(desk, 1))).toEqual(['RETURN_OVERDUE']);
    expect((await accept(desk)).made).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'WAIVED' }],
      decisions: [{ outcome: 'ACCEPTED_LATE', refusalCode: null, decidedBy: { kind: 'SERVICE_CENTER' } }],
    });
    expect(codes(await accept(desk))).toEqual(['NOT_OVERDUE']);
    expect((await receive(desk, 1)).made?.status).toBe('COMPONENT_CHECK');
    expect(claimOf(desk).deadlines).toMatchObject([{ state: 'WAIVED' }]);
  }); // prettier-ignore
});
