import type { ActivationCode } from '../domain/activation-code';
import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { expireCodes } from './expire-codes';
import { pgReads } from './pg-reads';

const now = new Date('2026-03-12T12:00:00Z');
const late = new Date(now.getTime() - 1);
const everybody = { sees: 'all' } as const;

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let expire: (now: Date, limit: number) => Promise<number>;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_expire_codes');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  expire = expireCodes(coverage.database.manager, desk.work.newId);
});
afterAll(() => coverage.drop());

const codeOf = (n: number) => `CODE${String(n).padStart(12, '0')}`;

const addCodes = async (...stories: readonly Partial<ActivationCode>[]): Promise<void> => {
  for (const [place, story] of stories.entries()) await aCodeOnRecord(desk, codeOf(place), story);
};

const rows = <Row>(sql: string) => coverage.database.manager.query<Row[]>(sql);

const statuses = async () =>
  (await rows<{ status: string }>('SELECT status FROM activation_code ORDER BY id')).map(
    ({ status }) => status,
  );

describe('the last instant of codes', () => {
  it('A-17: ends every code that is not over, from the instant after it on, with an event for each', async () => {
    await addCodes(
      { status: 'GENERATED', partnerId: null, redeemBy: late },
      { status: 'ALLOCATED', redeemBy: late },
      { status: 'SOLD', redeemBy: late },
      { status: 'RETURNED', redeemBy: late },
      { status: 'BLOCKED', blockedFrom: 'SOLD', redeemBy: late },
      { status: 'REDEEMED', redeemBy: late },
      { status: 'VOIDED', redeemBy: late },
      { status: 'SOLD', redeemBy: now },
      { status: 'SOLD', redeemBy: null },
    );
    expect(await expire(now, 100)).toBe(5);
    const expired = Array.from({ length: 5 }, () => 'EXPIRED');
    expect(await statuses()).toEqual([...expired, 'REDEEMED', 'VOIDED', 'SOLD', 'SOLD']);
    expect(
      await rows(
        `SELECT subject_id AS id, from_status AS "from", actor->>'kind' AS actor, basis->0->>'ruleId' AS rule
         FROM history_event WHERE to_status = 'EXPIRED' ORDER BY 1`,
      ),
    ).toEqual(
      ['GENERATED', 'ALLOCATED', 'SOLD', 'RETURNED', 'BLOCKED'].map((from, place) => ({
        id: `cod_${codeOf(place)}`,
        from,
        actor: 'SYSTEM',
        rule: 'A-17',
      })),
    );
    expect(await expire(now, 100)).toBe(0);
  });

  it('A-17: is worked off in portions, those that are longest due first', async () => {
    await addCodes(
      { redeemBy: late },
      { redeemBy: new Date('2026-01-01T00:00:00Z') },
      { redeemBy: new Date('2026-02-01T00:00:00Z') },
    );
    expect(await expire(now, 2)).toBe(2);
    expect(await statuses()).toEqual(['SOLD', 'EXPIRED', 'EXPIRED']);
    expect(await expire(now, 2)).toBe(1);
  });

  it('leaves a code that somebody is about to change for the next time, and waits for nobody', async () => {
    await addCodes({ redeemBy: late }, { redeemBy: late });
    await coverage.database.manager.transaction(async (other) => {
      await other.query(`SELECT 1 FROM activation_code WHERE id = 'cod_${codeOf(0)}' FOR UPDATE`);
      expect(await expire(now, 10)).toBe(1);
    });
    expect(await expire(now, 10)).toBe(1);
  });

  it('A-17: counts in lists and stock by the clock, before and after anybody has written it down', async () => {
    await addCodes({ redeemBy: late, storeId: 'str_a1' }, { redeemBy: now }, { status: 'VOIDED' });
    const reads = pgReads(coverage.database.manager);
    const seen = async () => {
      const of = {
        parentIds: ['prt_a'],
        page: { list: 'codes', limit: 9, direction: 'forward' },
      } as const;
      const asked = { filter: { statuses: ['EXPIRED'] }, now } as const;
      const [page] = await reads.codePages({ ...of, parent: 'partner' }, asked, everybody);
      const stock = await reads.stockOf(['prt_a'], { planSkuId: null, storeId: null, now });
      const ofShop = await reads.stockOf(['prt_a'], { planSkuId: 'sku_1', storeId: 'str_a1', now });
      return {
        listed: page?.rows.map(({ id }) => id),
        stock: stock.map(({ status, count }) => [status, count]),
        ofShop: ofShop.map(({ status, count }) => [status, count]),
      };
    };
    const before = await seen();
    expect(before).toEqual({
      listed: [`cod_${codeOf(0)}`],
      stock: [['EXPIRED', 1], ['SOLD', 1], ['VOIDED', 1]],
      ofShop: [['EXPIRED', 1]],
    }); // prettier-ignore
    await expire(now, 10);
    expect(await seen()).toEqual(before);
  });
});
