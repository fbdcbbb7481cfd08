import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { aCoverageDesk, type CoverageDesk } from '../../../../test/support/coverage-desk';
import {
  aContractWithCap,
  euros,
  type Quotas,
  quotasOf,
} from '../../../../test/support/coverage-quotas';
import { there } from '../../../../test/support/there';
import { lineBalance } from '../domain/ledger';
import { expireQuotas } from './expire-quotas';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let contractId: string;
let quotas: Quotas;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_expiry');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  contractId = await aContractWithCap(desk);
  quotas = quotasOf(desk, contractId);
});
afterAll(() => coverage.drop());

const entries = () => coverage.transact(({ ledger }) => ledger.of(contractId));
const balance = async (line: 'REPLACEMENT' | 'REPAIR_DISCOUNT' = 'REPLACEMENT') =>
  lineBalance(await entries(), line);

const overAt = new Date('2027-03-12T12:00:00Z');

describe('the end of the period', () => {
  const expire = (limit = 10, now = overAt) => expireQuotas(desk.work)(now, limit);

  it('R-QTA-11: takes what is left from that very instant on, once, and leaves what is held', async () => {
    await quotas.reserve('clm_1', { incidentType: 'FLYAWAY' });
    expect(await expire(10, new Date(overAt.getTime() - 1))).toBe(0);
    expect(await expire()).toBe(1);
    expect(await balance()).toMatchObject({
      uses: { reserved: 1, expired: 1, remaining: 0 },
      flyaways: { reserved: 1, expired: 0, remaining: 0 },
    });
    expect((await balance('REPAIR_DISCOUNT')).money).toMatchObject({ expired: euros(20000) });
    const [, , , , , expiry] = await entries();
    expect(expiry).toMatchObject({
      kind: 'EXPIRE', claimId: null, reason: null, actor: { kind: 'SYSTEM' }, basis: [{ ruleId: 'R-QTA-11' }],
    }); // prettier-ignore
    expect(await expire()).toBe(0);
  });

  it('A-16: what was held is used, or expires when it is given back', async () => {
    await quotas.reserve('clm_1');
    await quotas.reserve('clm_2');
    await expire();
    desk.moveTo('2027-06-01T00:00:00Z');
    await quotas.settle('clm_1', 'COMMIT_QUOTA');
    await quotas.settle('clm_2', 'RELEASE_QUOTA');
    expect((await balance()).uses).toMatchObject({ committed: 1, expired: 1, remaining: 0 });
  });

  it('A-16: what expired is still there for a claim in time', async () => {
    await expire();
    desk.moveTo('2027-06-01T00:00:00Z');
    const held = await quotas.reserve('clm_1', { incidentType: 'FLYAWAY' });
    expect(held.refusals).toEqual([]);
    expect(await balance()).toMatchObject({
      uses: { reserved: 1, expired: 1, remaining: 0 },
      flyaways: { reserved: 1, expired: 0, remaining: 0 },
    });
    expect((await entries()).slice(-3).map(({ kind, count }) => [kind, count])).toEqual([
      ['EXPIRE', -1],
      ['EXPIRE', -1],
      ['RESERVE', 1],
    ]);
  });

  it('is worked through in batches, of which two processes never have the same', async () => {
    for (const serial of ['RS4-0002', 'RS4-0003']) await aContractWithCap(desk, serial);
    expect(await expire(2)).toBe(2);
    expect(await expire(2)).toBe(1);
    expect(await expire(2)).toBe(0);
    await coverage.database.manager.query('UPDATE service_contract SET quotas_expired_at = NULL');
    const amounts = await coverage.transact(async ({ expiry }) => {
      const [first] = await expiry.lockDue(overAt, 1);
      const others = await coverage.transact((second) => second.expiry.lockDue(overAt, 10));
      return [first, ...others].map((contract) => there(contract).id);
    });
    expect(new Set(amounts).size).toBe(3);
  });

  it('asks as many statements for many contracts as for one', async () => {
    const asked: string[] = [];
    const counted = coverage.transactWith((stores) => ({
      ...stores,
      ledger: new Proxy(stores.ledger, {
        get: (target, name) => {
          asked.push(String(name));
          return Reflect.get(target, name) as unknown;
        },
      }),
    }));
    for (const serial of ['RS4-0002', 'RS4-0003']) await aContractWithCap(desk, serial);
    await expireQuotas({ ...desk.work, transact: counted })(overAt, 10);
    expect(asked).toEqual(['append']);
  });
});
