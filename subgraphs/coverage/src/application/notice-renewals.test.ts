import { periodOfMonths } from '@care-graph/kernel/domain/period';
import {
  aContractOf,
  aCoverageDesk,
  aPlan,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { someRenewal } from '../../../../test/support/coverage-end-desk';
import { GrantBonuses } from './grant-bonuses';
import { NoticeRenewals } from './notice-renewals';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_notices');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const nearTheEnd = '2027-03-01T00:00:00Z';

const notice = () => desk.noticeRenewals.run(desk.now(), 10);

const kindsOf = async () =>
  (
    await coverage.database.manager.query<{ kind: string }[]>(
      'SELECT kind FROM notice WHERE kind <> $1 ORDER BY id',
      ['CONTRACT_CONFIRMED'],
    )
  ).map(({ kind }) => kind);

describe('telling a holder that a contract can be renewed', () => {
  it('R-RNW-04: is left out where the lineage has all the months that the terms allow', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    desk.endTerms.said = {
      ...desk.endTerms.said,
      renewal: someRenewal({ maxTotalMonths: 12 }),
    };
    desk.moveTo(nearTheEnd);
    expect(await notice()).toBe(1);
    expect(await kindsOf()).toEqual(['DEADLINE_NEAR']);
    const quote = await desk.quoteRenewal.execute({ contractId: id }, { kind: 'admin', subject: 'sub_admin', scopes: [], policies: [] }); // prettier-ignore
    expect(quote?.refusals.map(({ code }) => code)).toEqual(['MAX_TERM_EXCEEDED']);
  });

  it('C-01: is left out where the terms ask for a replacement that is left, and none is', async () => {
    const grants = aPlan().grants.map((grant) => ({ ...grant, count: 1 }));
    desk.terms.plans.set('sku_1', aPlan({ grants }));
    const contractId = await aContractOf(desk, 'RS4-0001');
    const held = { claimId: 'clm_1', claimNumber: 'C-1', contractId, line: 'REPLACEMENT', occurredAt: desk.now() } as const; // prettier-ignore
    const service = { kind: 'service', subject: 'claims', scopes: ['internal:coverage'], policies: [] } as const; // prettier-ignore
    await desk.reserve.execute(held, service);
    const renewal = someRenewal({ requiresUnusedReplacement: true });
    desk.endTerms.said = { ...desk.endTerms.said, renewal };
    desk.moveTo(nearTheEnd);
    await notice();
    expect(await kindsOf()).toEqual(['DEADLINE_NEAR']);
  });

  it('R-RNW-03: is left out where no plan is sold with which it could be followed', async () => {
    await aContractOf(desk, 'RS4-0001');
    desk.endTerms.foreseen = undefined;
    desk.moveTo(nearTheEnd);
    await notice();
    expect(await kindsOf()).toEqual(['DEADLINE_NEAR']);
  });
});

describe('work that time alone makes due', () => {
  /** How often each store was asked in one portion of work. */
  const askedBy = async (serials: readonly string[], now: string) => {
    for (const serial of serials) await aContractOf(desk, serial);
    const asked: string[] = [];
    const counting = <Store extends object>(store: Store): Store =>
      new Proxy(store, {
        get: (target, name) => {
          asked.push(String(name));
          return Reflect.get(target, name) as unknown;
        },
      });
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      notices: counting(stores.notices),
      contractEnds: counting(stores.contractEnds),
      dueContracts: counting(stores.dueContracts),
      expiry: counting(stores.expiry),
      history: counting(stores.history),
    }));
    desk.moveTo(now);
    const work = { ...desk.work, transact };
    const notices = await new NoticeRenewals(work).run(desk.now(), 10);
    const bonuses = await new GrantBonuses(work).run(desk.now(), 10);
    return { asked, done: [notices, bonuses] };
  };

  it.each([
    ['R-RNW-03: tells', nearTheEnd, [3, 0]],
    ['R-BON-02: rewards', periodOfMonths(new Date('2026-03-12T12:00:00Z'), 12, 'UTC').endsAt.toISOString(), [0, 3]],
  ])('%s many with as many statements as one', async (_what, now, done) => {
    const one = await askedBy(['RS4-0001'], now);
    await coverage.clear();
    desk = await aCoverageDesk(coverage.transact);
    const many = await askedBy(['RS4-0001', 'RS4-0002', 'RS4-0003'], now);
    expect(many.asked).toEqual(one.asked);
    expect(many.done).toEqual(done);
  }); // prettier-ignore

  it('R-BON-02: leaves a contract alone that has ended early since it was found', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    await coverage.database.manager.query(
      `UPDATE service_contract SET status = 'TERMINATED' WHERE id = $1`,
      [id],
    );
    const locked = await coverage.transact(({ dueContracts }) =>
      Promise.all([
        dueContracts.lockUnlooked([id], 'bonus'),
        dueContracts.lockUnlooked([id], 'expiry'),
      ]),
    );
    expect(locked).toEqual([[], []]);
  });
});
