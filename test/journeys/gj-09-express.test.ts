import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { codesOf, expressDesk, miniSe, pricedAsInTheRuleBook } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, aClaim, dataOf, eventually, freshKey, sentOut } from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const inGermany = { regionCode: 'DE' };

describe('GJ-09: Express, in time, late, and with a part missing', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof expressDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj09', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe), { ...miniSe, soldFor: 'EU' });
    await pricedAsInTheRuleBook(graph.databaseUrl);
  });
  afterAll(() => graph.stop());

  it('(a) R-EXP-01, R-EXP-02, R-EXP-03, R-EXP-05: is paid first, has three business days, and knows no assessment', async () => {
    await desk.covered('MSE-E001');
    const { claim } = accepted(await desk.opened('MSE-E001', inGermany));
    const { id } = there(claim);
    expect(await desk.standing(id)).toMatchObject({
      status: 'AWAITING_PREPAYMENT',
      quotes: [
        { purpose: 'PREPAYMENT', status: 'OPEN', total: { amount: '139.00', currency: 'PLN' } },
      ],
    });
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
    expect(codesOf(await desk.received(id, 'MSE-E001'))).toEqual(['NOT_EXPECTED']);
    await desk.payOpen(id);
    expect(await desk.standing(id)).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [
        {
          kind: 'HAND_OVER_UNIT',
          state: 'RUNNING',
          dueAt: '2026-05-06T21:59:59.999Z',
          skippedDays: ['2026-05-01', '2026-05-02', '2026-05-03'],
          calendar: { code: 'DE' },
        },
        { kind: 'PAY_QUOTE', state: 'MET' },
      ],
    });
    // Six in the evening in Germany.
    graph.moveTo('2026-05-06T16:00:00Z');
    accepted(await desk.handedOver(id, '2026-05-06T16:00:00Z'));
    graph.moveTo('2026-05-08T09:00:00Z');
    accepted(await desk.received(id, 'MSE-E001'));
    const checked = await desk.standing(id);
    expect(checked).toMatchObject({ status: 'COMPONENT_CHECK', assessment: null, remedies: [] });
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
    accepted(await desk.setAside(id, 'MSE-E002'));
    await sentOut(cast, id);
    const { status, history } = await desk.standing(id);
    expect([status, history.nodes.map(({ toStatus }) => toStatus).filter(Boolean)]).toEqual([
      'COMPLETED',
      ['REGISTERED', 'AWAITING_PREPAYMENT', 'AWAITING_RETURN', 'RECEIVED', 'COMPONENT_CHECK', 'SHIPPED', 'COMPLETED'],
    ]); // prettier-ignore
    expect(
      await eventually(
        () => desk.usesOf(id),
        ([committed]) => committed === 1,
      ),
    ).toEqual([1, 0, 2]);
  });

  it('(b) R-RFS-05, A-13: a late unit is refused by a person, its fee stays, and the use is free again', async () => {
    const id = await desk.submitted('MSE-E010', inGermany);
    graph.moveTo('2026-05-07T08:00:00Z');
    expect(await desk.standing(id)).toMatchObject({ status: 'RETURN_OVERDUE' });
    accepted(await desk.handedOver(id, '2026-05-07T07:00:00Z'));
    expect(codesOf(await desk.received(id, 'MSE-E010'))).toEqual(['RETURN_OVERDUE']);
    expect(there((await desk.refuse(id, 'RETURN_OVERDUE')).claim)).toMatchObject({
      status: 'REFUSED',
      decisions: [
        { outcome: 'REFUSED', refusalCode: 'RETURN_OVERDUE', refusalKind: 'DISCRETIONARY', basis: [{ ruleId: 'R-RFS-05' }] },
      ],
    }); // prettier-ignore
    expect(
      await eventually(
        () => desk.usesOf(id),
        ([, reserved]) => reserved === 0,
      ),
    ).toEqual([0, 0, 3]);
    expect(await desk.standing(id)).toMatchObject({
      payments: [{ status: 'CAPTURED', amount: { amount: '139.00', currency: 'PLN' } }],
    });
    expect(codesOf(await desk.refuse(id, 'RETURN_OVERDUE'))).toEqual(['NOT_REFUSABLE']);
  });

  it('(b) R-RFS-05: or it is let count, and goes on', async () => {
    const id = await desk.submitted('MSE-E020', inGermany);
    const late = async () => {
      const input = { claimId: id, reason: 'The carrier was on strike.' };
      return dataOf(await cast.agent(atCenter.AcceptLateReturnDocument, { input }))
        .acceptLateReturn;
    };
    expect(codesOf(await late())).toEqual(['NOT_OVERDUE']);
    graph.moveTo('2026-05-07T08:00:00Z');
    accepted(await desk.handedOver(id, '2026-05-07T07:00:00Z'));
    expect(there(accepted(await late()).claim)).toMatchObject({
      decisions: [{ outcome: 'ACCEPTED_LATE', reason: 'The carrier was on strike.' }],
    });
    expect(codesOf(await late())).toEqual(['NOT_OVERDUE']);
    graph.moveTo('2026-05-08T09:00:00Z');
    accepted(await desk.received(id, 'MSE-E020'));
    expect(await desk.standing(id)).toMatchObject({ status: 'COMPONENT_CHECK' });
  });

  it('(b) R-RFS-05, A-13: it is no less late because its sender says so afterwards', async () => {
    const id = await desk.submitted('MSE-E025', inGermany);
    graph.moveTo('2026-05-07T08:00:00Z');
    accepted(await desk.handedOver(id, '2026-05-06T15:00:00Z'));
    expect(await desk.standing(id)).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'MISSED' }, { kind: 'PAY_QUOTE' }],
    });
    expect(codesOf(await desk.received(id, 'MSE-E025'))).toEqual(['RETURN_OVERDUE']);
    const input = { claimId: id, reason: 'The carrier’s receipt is of 6 May.' };
    accepted(dataOf(await cast.agent(atCenter.AcceptLateReturnDocument, { input })).acceptLateReturn);
    accepted(await desk.received(id, 'MSE-E025'));
    expect(await desk.standing(id)).toMatchObject({ status: 'COMPONENT_CHECK' });
  }); // prettier-ignore

  it('(c) R-EXP-04, R-FEE-09, A-08: a part that is missing is paid for before a unit is given, by the price of the pinned fees', async () => {
    const id = await desk.submitted('MSE-E030', inGermany);
    graph.moveTo('2026-05-04T09:00:00Z');
    accepted(await desk.received(id, 'MSE-E030', 'battery'));
    expect(await desk.standing(id)).toMatchObject({
      status: 'AWAITING_SURCHARGE',
      quotes: [
        {
          purpose: 'SURCHARGE',
          status: 'OPEN',
          total: { amount: '150.00', currency: 'PLN' },
          lines: [{ kind: 'MISSING_COMPONENT', component: { code: 'battery' } }],
        },
        { purpose: 'PREPAYMENT', status: 'PAID', total: { amount: '139.00' } },
      ],
    });
    expect(codesOf(await desk.setAside(id, 'MSE-E031'))).toEqual(['NOT_DUE']);
    await desk.payOpen(id);
    const { payments } = await desk.standing(id);
    expect(payments.map(({ status }) => status)).toEqual(['CAPTURED', 'CAPTURED']);
    const total = payments.reduce((sum, { amount: { amount } }) => sum + Number(amount), 0);
    expect(total).toBe(289);
    accepted(await desk.setAside(id, 'MSE-E031'));
    await sentOut(cast, id);
    expect(await desk.standing(id)).toMatchObject({ status: 'COMPLETED' });
  });

  it('(c) R-FEE-09: or the claim is refused for want of it once the time to pay is over, whatever was paid first', async () => {
    const id = await desk.submitted('MSE-E040', inGermany);
    graph.moveTo('2026-05-04T09:00:00Z');
    accepted(await desk.received(id, 'MSE-E040', 'battery'));
    expect(codesOf(await desk.refuse(id, 'COMPONENTS_MISSING'))).toEqual(['NOT_REFUSABLE']);
    graph.moveTo('2026-05-19T09:00:00Z');
    expect(there((await desk.refuse(id, 'COMPONENTS_MISSING')).claim)).toMatchObject({
      status: 'REFUSED', decisions: [{ refusalCode: 'COMPONENTS_MISSING', refusalKind: 'MANDATORY' }],
    });
    expect(await desk.standing(id)).toMatchObject({ quotes: [{ status: 'WITHDRAWN' }, { status: 'PAID' }] });
    expect(await eventually(() => desk.usesOf(id), ([, reserved]) => reserved === 0)).toEqual([0, 0, 3]);
  }); // prettier-ignore

  it('(d) R-EXP-01: has no warranty repair, nor any other choice', async () => {
    const id = await desk.submitted('MSE-E050', inGermany);
    graph.moveTo('2026-05-04T09:00:00Z');
    accepted(await desk.received(id, 'MSE-E050'));
    const input = { claimId: id, remedy: 'WARRANTY_REPAIR' as const, idempotencyKey: freshKey() };
    const { electRemedy } = dataOf(await cast.customer(send.ElectRemedyDocument, { input }));
    expect(codesOf(electRemedy)).toEqual(['NOT_AWAITING_ELECTION']);
    const assessment = { claimId: id };
    const { beginAssessment } = dataOf(
      await cast.agent(atCenter.BeginAssessmentDocument, { input: assessment }),
    );
    expect(codesOf(beginAssessment)).toEqual(['NOT_RECEIVED']);
  });

  it('R-EXP-02, A-12: is taken back as long as it is not paid, and not afterwards', async () => {
    await desk.covered('MSE-E060');
    const { id } = there(accepted(await desk.opened('MSE-E060', inGermany)).claim);
    const cancel = async (claimId: string) =>
      dataOf(await cast.customer(send.CancelClaimDocument, { input: { claimId } })).cancelClaim;
    accepted(await cancel(id));
    expect(
      await eventually(
        () => desk.usesOf(id),
        ([, reserved]) => reserved === 0,
      ),
    ).toEqual([0, 0, 3]);
    const paid = await desk.submitted('MSE-E061', inGermany);
    expect(codesOf(await cancel(paid))).toEqual(['ALREADY_PAID']);
  });

  const vilnius = { lines: ['Gatvė 1'], city: 'Vilnius', regionCode: 'LT' };

  it('A-10: counts in the country that the unit goes back to where nobody says another one of the Union', async () => {
    const id = await desk.submitted('MSE-E080', { shipTo: vilnius });
    expect((await desk.standing(id)).deadlines).toMatchObject([
      {
        kind: 'HAND_OVER_UNIT',
        dueAt: '2026-05-06T20:59:59.999Z',
        skippedDays: ['2026-05-01', '2026-05-02', '2026-05-03'],
        calendar: { code: 'LT' },
      },
      { kind: 'PAY_QUOTE' },
    ]);
  });

  it('A-10: asks for the country where nobody knows it, and registers nothing', async () => {
    const contractId = await desk.covered('MSE-E090');
    const opening = { ...aClaim(cast, 'MSE-E090'), serviceType: 'EXPRESS' as const };
    const asksForCountry = {
      message: expect.stringContaining('EU is a group of countries') as string,
      extensions: { code: 'BAD_USER_INPUT', field: ['input', 'regionCode'] },
    };
    const opened = await cast.customer(send.OpenExpressClaimDocument, { input: opening });
    expect(opened.errors).toMatchObject([asksForCountry]);
    const { serviceType, incident } = opening;
    const input = { contractId, serviceType, incident: there(incident) };
    const tried = await cast.customer(send.SimulateClaimDocument, { input });
    expect(tried.errors).toMatchObject([asksForCountry]);
    // Calendar days end in the zone that stands for the group.
    const repair = { input: { ...opening, serviceType: 'ONLINE_REPAIR' as const } };
    const { openClaim } = dataOf(await cast.customer(send.OpenRepairClaimDocument, repair));
    expect(there(accepted(openClaim).claim).id).toMatch(/^clm_/);
  });

  it('gives the first answer again for the same key, with one hold and one quote', async () => {
    await desk.covered('MSE-E070');
    const input = aClaim(cast, 'MSE-E070', { serviceType: 'EXPRESS', ...inGermany });
    const ask = async () =>
      dataOf(await cast.customer(send.OpenExpressClaimDocument, { input })).openClaim;
    const first = await ask();
    for (let turn = 0; turn < 2; turn += 1) expect(await ask()).toEqual(first);
    const { id } = there(first.claim);
    expect((await desk.standing(id)).quotes).toHaveLength(1);
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
  });

  holdsForEveryJourney(() => cast);
});
