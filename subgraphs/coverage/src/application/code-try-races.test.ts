import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  boris,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { activateOn, codeNotUsable } from '../../../../test/support/coverage-activations';
import { heldBack } from '../../../../test/support/held-back';
import { triesInAnHour } from '../domain/code-tries';

const secret = 'ECODE00000000001';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_code_try_races');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const unknown = (n: number) => `UNKNOWN${String(n).padStart(9, '0')}`;

const limited = expect.objectContaining({
  code: 'RATE_LIMITED',
  retryAfterSeconds: expect.any(Number),
});

/** What came of a try: its reasons, or the fault. */
const tryCode = (code: string, by = anna) =>
  activateOn(desk, anEnrollment(code), by).then(reasons, (error: unknown) => error);

const guess = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) await tryCode(unknown(n));
};

const counted = () =>
  coverage.database.manager.query<{ count: number }[]>(
    'SELECT count(*)::integer AS count FROM caller_try',
  );

/** How many locks of this kind are held now. */
const turnsTaken = async (): Promise<number | undefined> => {
  const rows = await coverage.database.manager.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM pg_locks WHERE locktype = 'advisory' AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0]?.count;
};

/** Another try of Anna's, refused and not yet over. */
const lastTryOnItsWay = () => {
  const caller = desk.work.secrets.hashOf(`caller customer:${anna.subject}`);
  const values = `'${caller}', '${desk.work.secrets.hashOf(unknown(99))}', now()`;
  return `SELECT pg_advisory_xact_lock(hashtextextended('tries:${caller}', 0));
    INSERT INTO coverage.caller_try (caller, secret_hash, tried_at) VALUES (${values})`;
};

describe('tries of one caller that come at once', () => {
  it('R-ACT-11: are answered one after the other, and no further than the limit', async () => {
    await guess(triesInAnHour - 1);
    const lock = 'LOCK TABLE coverage.caller_try IN SHARE MODE';
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [97, 98].map((n) => tryCode(unknown(n))),
    );
    expect(answers).toContainEqual(codeNotUsable);
    expect(answers).toContainEqual(limited);
    expect(await counted()).toEqual([{ count: triesInAnHour }]);
  });

  it('R-ACT-11: wait for the last one that is left, and use no code after it', async () => {
    await aCodeOnRecord(desk, secret);
    await guess(triesInAnHour - 1);
    const [answer] = await heldBack(
      { url: coverage.url, lock: lastTryOnItsWay(), count: 1 },
      () => [tryCode(secret)],
    );
    expect(answer).toEqual(limited);
    const code = await coverage.transact(({ codes }) => codes.find(`cod_${secret}`));
    expect(code?.status).toBe('SOLD');
  });

  it('keep nobody else waiting', async () => {
    await aCodeOnRecord(desk, secret);
    const othersFirst = async () => {
      const other = await tryCode(secret, boris);
      return { other, turns: await turnsTaken(), own: await tryCode(unknown(1)) };
    };
    const lock = lastTryOnItsWay();
    const [seen] = await heldBack({ url: coverage.url, lock, count: 1 }, () => [othersFirst()]);
    expect(seen).toEqual({ other: [], turns: 1, own: codeNotUsable });
  });
});
