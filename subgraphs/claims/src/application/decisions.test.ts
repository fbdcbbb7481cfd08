import {
  adjudicator,
  agent,
  holder,
  service,
  someClaim,
} from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  anExpressDesk, claimOf, codes, open, payOpen, receive, submitted,
} from '../../../../test/support/express-desk'; // prettier-ignore
import { there } from '../../../../test/support/there';

/** Has the customer say that the carrier has the unit now. */
const handOver = (desk: ClaimsDesk) => {
  const parcel = { carrier: 'DPD', trackingNumber: 'TR-0', handedOverAt: desk.clock.now() };
  return desk.useCases.reportHandOver.execute({ claimId: claimOf(desk).id, ...parcel }, holder);
};

/** Has the carrier say of that parcel how it stands now. */
const hear = (desk: ClaimsDesk, status: 'IN_TRANSIT' | 'DELIVERED' | 'LOST') => {
  const word = { eventId: status, trackingNumber: 'TR-0', status, occurredAt: desk.clock.now() };
  return desk.useCases.recordCarrierEvent.execute(word, service);
};

const acceptLate = (desk: ClaimsDesk) =>
  desk.useCases.acceptLateReturn.execute(
    { claimId: claimOf(desk).id, reason: 'The carrier was on strike.' },
    agent,
  );

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

  it.each([
    ['RETURN_OVERDUE', 'R-RFS-05'],
    ['COMPONENTS_MISSING', 'R-FEE-09'],
    ['EXCLUDED_CAUSE', 'R-EXP-01'],
  ])(
    'R-EXP-01, R-FEE-09, R-RFS-05: is not for %s where what is on record speaks against it, by %s',
    async (refusalCode, rule) => {
      const desk = await submitted();
      await receive(desk, 1);
      const change = { refusalCode, clauseIds: refusalCode === 'EXCLUDED_CAUSE' ? ['cls_c1'] : [] };
      expect((await refuse(desk, change)).refusals).toMatchObject([
        { code: 'NOT_REFUSABLE', field: ['refusalCode'], basis: [{ ruleId: rule }] },
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

  it('R-FEE-09: is for a part that is missing once the time to pay for it is over', async () => {
    const desk = await submitted();
    await receive(desk, 0);
    const { dueAt } = there(claimOf(desk).quotes.find(({ status }) => status === 'OPEN')).deadline;
    const change = { refusalCode: 'COMPONENTS_MISSING', clauseIds: [] };
    desk.moveTo(dueAt.toISOString());
    expect((await refuse(desk, change)).refusals).toMatchObject([
      { code: 'NOT_REFUSABLE', field: ['refusalCode'], basis: [{ ruleId: 'R-FEE-09' }] },
    ]);
    desk.moveTo(new Date(dueAt.getTime() + 1).toISOString());
    expect((await refuse(desk, change)).made).toMatchObject({
      status: 'REFUSED', hold: { state: 'FREED' }, decisions: [{ refusalCode: 'COMPONENTS_MISSING' }],
    });
  }); // prettier-ignore

  const refuseOverdue = async (desk: ClaimsDesk) =>
    codes(await refuse(desk, { refusalCode: 'RETURN_OVERDUE', clauseIds: [] }));

  it('R-RFS-05: is not for a return that a person let count once its carrier has it', async () => {
    const desk = await submitted();
    desk.moveTo('2026-05-08T09:00:00Z');
    await handOver(desk);
    await hear(desk, 'IN_TRANSIT');
    await acceptLate(desk);
    expect(await refuseOverdue(desk)).toEqual(['NOT_REFUSABLE']);
  });

  it('R-RFS-05: is for a unit that nobody but its customer says is on its way, once it was due', async () => {
    const desk = await submitted();
    desk.moveTo('2026-05-05T09:00:00Z');
    await handOver(desk);
    expect(claimOf(desk).deadlines).toMatchObject([{ state: 'MET' }]);
    desk.moveTo('2026-05-06T20:59:59.999Z');
    expect(await refuseOverdue(desk)).toEqual(['NOT_REFUSABLE']);
    desk.moveTo('2026-05-06T21:00:00.000Z');
    expect(await refuseOverdue(desk)).toEqual([]);
    expect(claimOf(desk)).toMatchObject({ status: 'REFUSED', hold: { state: 'FREED' } });
  });

  it.each([
    { word: 'IN_TRANSIT', refusals: ['NOT_REFUSABLE'] },
    { word: 'DELIVERED', refusals: ['NOT_REFUSABLE'] },
    { word: 'LOST', refusals: [] },
  ] as const)(
    'is as the carrier of a unit has it that was due and has not come: $word',
    async ({ word, refusals }) => {
      const desk = await submitted();
      desk.moveTo('2026-05-05T09:00:00Z');
      await handOver(desk);
      await hear(desk, word);
      desk.moveTo('2026-06-05T09:00:00Z');
      expect(await refuseOverdue(desk)).toEqual(refusals);
    },
  );

  it('R-RFS-05: is for a unit that a person let count and that never comes, and for none that came', async () => {
    const [never, came] = [await submitted(), await submitted()];
    for (const desk of [never, came]) {
      desk.moveTo('2026-05-08T09:00:00Z');
      await acceptLate(desk);
    }
    await receive(came, 1);
    for (const desk of [never, came]) desk.moveTo('2026-06-08T09:00:00Z');
    expect(await refuseOverdue(came)).toEqual(['NOT_REFUSABLE']);
    expect(await refuseOverdue(never)).toEqual([]);
    expect(claimOf(never)).toMatchObject({ status: 'REFUSED', hold: { state: 'FREED' } });
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
  it('R-RFS-05: waives the deadline, so that the unit can be received', async () => {
    const desk = await submitted();
    expect(codes(await acceptLate(desk))).toEqual(['NOT_OVERDUE']);
    desk.moveTo('2026-05-08T09:00:00Z');
    expect(codes(await receive(desk, 1))).toEqual(['RETURN_OVERDUE']);
    expect((await acceptLate(desk)).made).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'WAIVED' }],
      decisions: [{ outcome: 'ACCEPTED_LATE', refusalCode: null, decidedBy: { kind: 'SERVICE_CENTER' } }],
    });
    expect(codes(await acceptLate(desk))).toEqual(['NOT_OVERDUE']);
    expect((await receive(desk, 1)).made?.status).toBe('COMPONENT_CHECK');
    expect(claimOf(desk).deadlines).toMatchObject([{ state: 'WAIVED' }]);
  }); // prettier-ignore
});
