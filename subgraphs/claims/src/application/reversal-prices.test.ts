import { money } from '@care-graph/kernel/domain/money';
import {
  adjudicator,
  holder,
  someCover,
  someFees,
  someTerms,
} from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  claimAwaitingElection,
  claimAwaitingPayment,
  type ClaimsDesk,
  openInput,
} from '../../../../test/support/claims-desk';
import { there } from '../../../../test/support/there';
import { heldOn } from '../domain/hold';
import { endHold } from './end-hold';

const refuse = (desk: ClaimsDesk, claimId: string) =>
  desk.useCases.refuseClaim.execute(
    { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'A grey import.' },
    adjudicator,
  );

const reverse = (desk: ClaimsDesk, claimId: string) =>
  desk.useCases.reverseRefusal.execute(
    { claimId, reason: 'The dealer is authorised.' },
    adjudicator,
  );

/** A claim that waited for its payment and was refused. */
const refused = async (): Promise<{ readonly desk: ClaimsDesk; readonly id: string }> => {
  const desk = aClaimsDesk();
  const { id } = await claimAwaitingPayment(desk);
  await refuse(desk, id);
  return { desk, id };
};

describe('the price of a reversal', () => {
  const tiers = [19_900, 29_900].map((fee, at) => ({
    incidentType: 'DAMAGE' as const,
    ordinalFrom: at + 1,
    ordinalTo: at + 1,
    fee: money(fee, 'PLN'),
  }));

  it('R-FEE-01: is that of the turn of now, since another claim took the first one meanwhile', async () => {
    const desk = aClaimsDesk();
    desk.catalog.fees = someFees({ tiers });
    const { id } = await claimAwaitingPayment(desk);
    await refuse(desk, id);
    await desk.useCases.deliverOutbox.execute(id);
    desk.coverage.covers.set('ctr_1', someCover({ replacementsUsed: 1, replacementsRemaining: 1 }));
    expect((await reverse(desk, id)).made?.quotes).toMatchObject([
      { status: 'WITHDRAWN', total: { minor: 19_900n } },
      { status: 'OPEN', total: { minor: 29_900n }, lines: [{ ordinal: 2 }] },
    ]);
  });

  it('R-FEE-01: leaves the refusal where no turn is left whose fee is known', async () => {
    const { desk, id } = await refused();
    desk.coverage.covers.set('ctr_1', someCover({ replacementsUsed: 2, replacementsRemaining: 1 }));
    expect((await reverse(desk, id)).refusals).toMatchObject([
      { code: 'QUOTA_EXHAUSTED', field: ['claimId'], basis: [{ ruleId: 'R-FEE-01' }] },
    ]);
    expect(desk.coverage.held.size).toBe(0);
  });

  it('R-FEE-01: counts a use whose message was still on its way', async () => {
    const desk = aClaimsDesk();
    desk.catalog.fees = someFees({ tiers });
    const { id } = await claimAwaitingPayment(desk);
    await refuse(desk, id);
    await desk.useCases.openClaim.execute(openInput({ idempotencyKey: 'open-2' }), holder);
    const other = there(desk.claims.claims[1]);
    const spent = { ...other, hold: heldOn('REPLACEMENT'), status: 'COMPLETED', closedAt: desk.clock.now() } as const;
    await desk.claims.transact(async (stores) => {
      const at = { state: 'SPENT', at: desk.clock.now(), newId: () => 'msg_late' } as const;
      await stores.claims.save(await endHold(stores, spent, at));
    });
    expect((await reverse(desk, id)).made?.quotes[1]?.total.minor).toBe(29_900n);
  }); // prettier-ignore

  it('R-SHP-02: is quoted again beside what a border costs, each for what it was', async () => {
    const { desk, id } = await refused();
    const claim = there(desk.claims.claims[0]);
    const [service] = claim.quotes;
    const border = { ...there(service), id: 'quo_border', purpose: 'SHIPPING' } as const;
    desk.claims.put({ ...claim, quotes: [border, there(service)] });
    const { made } = await reverse(desk, id);
    const open = there(made).quotes.filter(({ status }) => status === 'OPEN');
    expect(open.map(({ purpose }) => purpose)).toEqual(['SHIPPING', 'SERVICE']);
    expect(made?.election?.quoteId).toBe(open[1]?.id);
  });

  const discounted = async () => {
    const desk = aClaimsDesk();
    const services = [{ line: 'REPAIR_DISCOUNT', serviceTypes: ['ONLINE_REPAIR'] }] as const;
    desk.catalog.terms = someTerms({ services, discount: { percent: '10', basis: { ruleId: 'R-QTA-09' } } });
    const leave = (minor: number) => {
      const line = { line: 'REPAIR_DISCOUNT', usesRemaining: 2, moneyRemaining: money(minor, 'PLN') } as const;
      desk.coverage.covers.set('ctr_1', someCover({ lines: [line] }));
    };
    leave(10_000);
    const { id } = await claimAwaitingElection(desk);
    const choice = { claimId: id, remedy: 'REPAIR_DISCOUNT' as const, idempotencyKey: 'elect' };
    await desk.useCases.electRemedy.execute(choice, holder);
    await refuse(desk, id);
    return { desk, id, leave };
  }; // prettier-ignore

  it.each([
    { left: 10_000, cut: null, due: 38_745n },
    { left: 1000, cut: null, due: 42_050n },
    { left: 10_000, cut: 500, due: 42_550n },
  ])(
    'R-QTA-09: takes off no more than is left of the sum: $left, of which coverage holds $cut',
    async ({ left, cut, due }) => {
      const { desk, id, leave } = await discounted();
      leave(left);
      desk.coverage.cut = cut === null ? null : money(cut, 'PLN');
      expect((await reverse(desk, id)).made?.quotes[1]).toMatchObject({
        status: 'OPEN',
        total: { minor: due },
      });
    },
  );

  it('R-QTA-09: leaves the refusal where nothing is left of the sum', async () => {
    const { desk, id, leave } = await discounted();
    leave(0);
    expect((await reverse(desk, id)).refusals).toMatchObject([
      { code: 'QUOTA_EXHAUSTED', basis: [{ ruleId: 'R-QTA-09' }] },
    ]);
  });
});
