import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
  sellerA,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { forgetSecrets } from './forget-secrets';

const inStock = { status: 'ALLOCATED', partnerId: 'prt_a' } as const;
const codeOf = (n: number) => `ECODE${String(n).padStart(11, '0')}`;

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let forget: (now: Date, limit: number) => Promise<number>;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_forget_secrets');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  forget = forgetSecrets(coverage.database.manager);
});
afterAll(() => coverage.drop());

const sell = async (n: number) => {
  await aCodeOnRecord(desk, codeOf(n), inStock);
  const sale = { saleReference: `LT-${n}`, code: codeOf(n) };
  return there((await desk.sell.execute(sale, sellerA)).made);
};

const copiesLeft = async () =>
  (
    await coverage.database.manager.query<{ id: string }[]>(
      'SELECT id FROM activation_code WHERE sealed_secret IS NOT NULL ORDER BY id',
    )
  ).map(({ id }) => id);

const dayLater = '2026-03-13T12:00:00.000Z';
const momentLater = '2026-03-13T12:00:00.001Z';

describe('the copy of an e-code', () => {
  it('A-05: is kept as long as it is shown, to the last instant, and destroyed then, by the programme’s time', async () => {
    await sell(1);
    expect(await forget(new Date(dayLater), 10)).toBe(0);
    expect(await copiesLeft()).toEqual([`cod_${codeOf(1)}`]);
    expect(await forget(new Date(momentLater), 10)).toBe(1);
    expect(await copiesLeft()).toEqual([]);
    expect(await forget(new Date(momentLater), 10)).toBe(0);
  });

  it('A-05: is not shown from then on, before and after anybody has destroyed it', async () => {
    await sell(1);
    const again = async () =>
      there((await desk.sell.execute({ saleReference: 'LT-1', code: codeOf(1) }, sellerA)).made);
    desk.moveTo(dayLater);
    expect((await again()).secret).toBe(codeOf(1));
    desk.moveTo(momentLater);
    expect((await again()).secret).toBeUndefined();
    await forget(desk.now(), 10);
    expect(await again()).toMatchObject({ secret: undefined, code: { status: 'SOLD' } });
  });

  it('stays with what is in stock, which nobody has been shown', async () => {
    await aCodeOnRecord(desk, codeOf(1), inStock);
    expect(await forget(new Date('2030-01-01T00:00:00Z'), 10)).toBe(0);
    expect(await copiesLeft()).toHaveLength(1);
  });

  it('is worked off in portions, the oldest first, and past what somebody is about to change', async () => {
    for (const n of [1, 2, 3]) {
      desk.moveTo(`2026-03-12T12:00:0${n}Z`);
      await sell(n);
    }
    const late = new Date('2026-03-14T12:00:00Z');
    expect(await forget(late, 1)).toBe(1);
    expect(await copiesLeft()).toEqual([2, 3].map((n) => `cod_${codeOf(n)}`));
    await coverage.database.manager.transaction(async (other) => {
      await other.query(`SELECT 1 FROM activation_code WHERE id = 'cod_${codeOf(2)}' FOR UPDATE`);
      expect(await forget(late, 10)).toBe(1);
    });
    expect(await copiesLeft()).toEqual([`cod_${codeOf(2)}`]);
  });
});
