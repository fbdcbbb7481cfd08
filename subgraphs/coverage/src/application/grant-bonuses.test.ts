import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anna,
  claimsPart,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { someBonus, someRenewal } from '../../../../test/support/coverage-end-desk';
import { noticesIn } from '../../../../test/support/coverage-mail';
import { heldBack } from '../../../../test/support/held-back';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_bonuses');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const theEnd = '2027-03-12T12:00:00Z';

const hold = (contractId: string) =>
  desk.reserve.execute(
    { claimId: 'clm_1', claimNumber: 'C-1', contractId, line: 'REPLACEMENT', occurredAt: desk.now() },
    claimsPart,
  ); // prettier-ignore

const commit = (contractId: string) =>
  desk.apply.execute(
    {
      messageId: 'msg_1', claimId: 'clm_1', sequence: 1, action: 'COMMIT_QUOTA', contractId, line: 'REPLACEMENT',
      occurredAt: desk.now(), ruleIds: ['R-QTA-06'],
    },
    claimsPart,
  ); // prettier-ignore

const run = (limit = 10) => desk.grantBonuses.run(desk.now(), limit);

const grantOf = (contractId: string) =>
  coverage.transact(({ contractEnds }) => contractEnds.bonusGrant(contractId));

const noticesOf = async (kind: string) =>
  (
    await coverage.database.manager.query<{ id: string }[]>(
      'SELECT contract_id AS id FROM notice WHERE kind = $1 ORDER BY contract_id',
      [kind],
    )
  ).map(({ id }) => id);

describe('bonus years', () => {
  it('R-BON-01, R-BON-02, A-15: are granted at the very end of a period without use, once, and told', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    desk.moveTo('2027-03-12T11:59:59.999Z');
    expect(await run()).toBe(0);
    desk.moveTo(theEnd);
    expect([await run(), await run()]).toEqual([1, 0]);
    expect(await grantOf(id)).toMatchObject({ grantedAt: new Date(theEnd), revokedAt: null });
    expect(await noticesOf('BONUS_GRANTED')).toEqual([id]);
  });

  it('R-BON-01: are not granted for a period in which a replacement was used', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    await hold(id);
    await commit(id);
    desk.moveTo(theEnd);
    expect(await run()).toBe(1);
    expect(await grantOf(id)).toBeUndefined();
    expect(await noticesOf('BONUS_GRANTED')).toEqual([]);
  });

  it('R-BON-04: are not granted for products that are not on the list, nor where the terms have none', async () => {
    desk.endTerms.said = {
      ...desk.endTerms.said,
      bonus: someBonus({ eligibleProducts: ['rs-3'] }),
    };
    const id = await aContractOf(desk, 'RS4-0001');
    desk.moveTo(theEnd);
    await run();
    expect(await grantOf(id)).toBeUndefined();
  });

  it('A-15: are revoked when a claim of the period commits afterwards', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    desk.moveTo('2027-03-01T00:00:00Z');
    await hold(id);
    desk.moveTo('2027-03-13T00:00:00Z');
    await run();
    desk.moveTo('2027-03-14T00:00:00Z');
    await commit(id);
    expect(await grantOf(id)).toMatchObject({ revokedAt: new Date('2027-03-14T00:00:00Z') });
    expect(await noticesOf('BONUS_GRANTED')).toEqual([id, id]);
    const letters = (await noticesIn(coverage)).map(({ letter }) => letter);
    expect(letters).toEqual(['CONTRACT_CONFIRMED', 'BONUS_GRANTED', 'BONUS_REVOKED']);
  });

  it('are looked at a few at a time, until none is left', async () => {
    for (const serial of ['RS4-0001', 'RS4-0002', 'RS4-0003']) await aContractOf(desk, serial);
    desk.moveTo(theEnd);
    expect([await run(2), await run(2), await run(2)]).toEqual([2, 1, 0]);
  });

  it('A-15: of two timers at once, both having found the contract, one grants it', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    desk.moveTo(theEnd);
    const lock = 'LOCK TABLE coverage.service_contract IN ACCESS EXCLUSIVE MODE';
    const looked = await heldBack({ url: coverage.url, lock, count: 2 }, () => [run(), run()]);
    expect(looked.reduce((sum, one) => sum + one)).toBe(1);
    expect(await noticesOf('BONUS_GRANTED')).toEqual([id]);
  });
});

describe('the end of cover', () => {
  const notice = () => desk.noticeRenewals.run(desk.now(), 10);

  it('R-RNW-03: is told once, thirty days ahead, and that the contract can be renewed', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    desk.moveTo('2027-02-10T11:59:59Z');
    expect(await notice()).toBe(0);
    desk.moveTo('2027-02-10T12:00:00Z');
    expect([await notice(), await notice()]).toEqual([1, 0]);
    expect(await noticesOf('DEADLINE_NEAR')).toEqual([id]);
    expect(await noticesOf('RENEWAL_OPEN')).toEqual([id]);
    // Cover ends on 12 March, and the last of fifteen days of grace counts in full.
    expect((await noticesIn(coverage)).slice(1)).toMatchObject([
      { letter: 'DEADLINE_NEAR', state: 'WAITING', dueAt: null },
      { letter: 'RENEWAL_OPEN', state: 'WAITING', dueAt: new Date('2027-03-27T21:59:59.999Z') },
    ]);
  });

  it('R-RNW-01: says nothing of renewal where the terms offer none', async () => {
    const id = await aContractOf(desk, 'RS4-0001');
    const renewal = someRenewal({ isOffered: false });
    desk.endTerms.said = { ...desk.endTerms.said, renewal };
    desk.moveTo('2027-03-01T00:00:00Z');
    await notice();
    expect(await noticesOf('DEADLINE_NEAR')).toEqual([id]);
    expect(await noticesOf('RENEWAL_OPEN')).toEqual([]);
  });

  it('is told to nobody whose contract is followed by another one', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    const code = await aCodeOnRecord(desk, 'RENEW00000000001');
    const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const;
    await desk.renew.execute({ contractId, code, consents, idempotencyKey: 'key' }, anna);
    desk.moveTo('2027-03-01T00:00:00Z');
    expect(await notice()).toBe(1);
    expect(await noticesOf('DEADLINE_NEAR')).toEqual([]);
  });
});
