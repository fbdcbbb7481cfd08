import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  boris,
  claimsPart,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { heldBack, lockOfSerial } from '../../../../test/support/held-back';
import type { Serial } from '../domain/device';

const codes = ['ONE0000000000001', 'TWO0000000000002'] as const;
const body: Serial = { component: 'BODY', value: 'RSD-1001' };
const camera: Serial = { component: 'CAMERA', value: 'RSC-1001' };
const gimbal = (value: string): Serial => ({ component: 'GIMBAL', value });

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_one_unit');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const report = (...serials: readonly Serial[]) =>
  desk.firstStart.execute(
    { serials, productCode: 'rs-4-mini', firstStartedAt: desk.now() },
    claimsPart,
  );

interface Answer {
  readonly refusals: readonly { readonly code: string }[];
}

/** What each call came to, in no order: who is first is chance. */
const settled = async (calls: readonly Promise<Answer>[]) =>
  (await Promise.all(calls)).map(({ refusals: [first] }) => first?.code ?? 'made');

const gimbalsOnRecord = () =>
  coverage.database.manager.query<unknown[]>(
    `SELECT value FROM device_serial WHERE component = 'GIMBAL'`,
  );

describe('numbers of one unit that come at once', () => {
  it('R-SN-01, R-SN-02: of two activations with another gimbal each, both having found the unit unknown, one is made', async () => {
    for (const code of codes) await aCodeOnRecord(desk, code);
    const lock = lockOfSerial(body.value);
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [anna, boris].map((by, place) => {
        const serials = [body, gimbal(`RSG-100${place}`)];
        const enrollment = anEnrollment(codes[place] ?? '', { serials });
        return settled([desk.activate.execute({ enrollment, idempotencyKey: 'key' }, by)]);
      }),
    );
    expect(answers.flat().sort()).toEqual(['SERIAL_UNKNOWN', 'made']);
    expect(await gimbalsOnRecord()).toHaveLength(1);
  });

  it('R-SN-01, R-SN-02: of two reports that know the unit by different numbers, one adds its gimbal', async () => {
    await report(body, camera);
    const lock = 'SELECT 1 FROM coverage.device FOR UPDATE';
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [body, camera].map((known, place) => settled([report(known, gimbal(`RSG-100${place}`))])),
    );
    expect(answers.flat().sort()).toEqual(['SERIAL_TAKEN', 'made']);
    expect(await gimbalsOnRecord()).toHaveLength(1);
  });
});
