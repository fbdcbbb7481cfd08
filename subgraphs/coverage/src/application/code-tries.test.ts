import {
  aCodeOnRecord,
  aCoverageDesk,
  admin,
  anEnrollment,
  anna,
  boris,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerB,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { activateOn, codeNotUsable, onBehalf } from '../../../../test/support/coverage-activations';
import { heldBack } from '../../../../test/support/held-back';
import { startLongAgo, videoDesk } from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';
import { triesInAnHour, triesUntilBlocked } from '../domain/code-tries';
import { ChangeCodes } from './change-codes';

const secret = 'ECODE00000000001';
const id = `cod_${secret}`;
const statements: string[] = [];

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_code_tries', (sql) => statements.push(sql));
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const query = <Row>(sql: string, values: readonly unknown[] = []) =>
  coverage.database.manager.query<Row[]>(sql, [...values]);

const onRecord = async () => there(await coverage.transact(({ codes }) => codes.find(id)));

/** A caller without a record of tries. */
const somebody = (name: string) => ({ ...anna, subject: `sub_${name}` });

const tryCode = (code: string, by = anna, key = freshKey()) =>
  activateOn(desk, anEnrollment(code), by, key);

const tryTimes = async (times: number, by = anna): Promise<void> => {
  for (let n = 0; n < times; n += 1) await tryCode(secret, by);
};

const unknown = (n: number) => `UNKNOWN${String(n).padStart(9, '0')}`;

const guess = async (count: number, by = anna): Promise<void> => {
  for (let n = 0; n < count; n += 1) await tryCode(unknown(n), by);
};

describe('a code whose redemption is refused for its own sake', () => {
  it('R-ACT-11: is not counted for who sees the contract that holds it, and is for anybody else', async () => {
    await startLongAgo(desk);
    await aCodeOnRecord(desk, secret);
    there((await videoDesk(desk).open(secret)).made);
    await tryTimes(triesUntilBlocked + 1);
    expect((await onRecord()).status).toBe('SOLD');
    expect(await query('SELECT * FROM caller_try')).toEqual([]);
    await tryTimes(triesUntilBlocked, boris);
    expect((await onRecord()).status).toBe('BLOCKED');
  });

  it('R-ACT-11: five times, by whomever, is blocked by the system and goes on record', async () => {
    await aCodeOnRecord(desk, secret, { status: 'ALLOCATED' });
    await tryTimes(triesUntilBlocked - 1);
    expect((await onRecord()).status).toBe('ALLOCATED');
    await tryTimes(1, boris);
    expect(await onRecord()).toMatchObject({
      status: 'BLOCKED',
      blockedFrom: 'ALLOCATED',
      version: 2,
    });
    expect(
      await query(
        `SELECT action, from_status, to_status, actor->>'kind' AS actor, basis FROM history_event
         WHERE subject_id = $1`,
        [id],
      ),
    ).toEqual([
      {
        action: 'blockCode',
        from_status: 'ALLOCATED',
        to_status: 'BLOCKED',
        actor: 'SYSTEM',
        basis: [{ ruleId: 'R-ACT-11' }],
      },
    ]);
  });

  it('R-ACT-11: by a partner whose it is not, is blocked though it was sold', async () => {
    await aCodeOnRecord(desk, secret);
    for (let n = 0; n < triesUntilBlocked; n += 1)
      await activateOn(desk, anEnrollment(secret, onBehalf), sellerB);
    expect(await onRecord()).toMatchObject({ status: 'BLOCKED', blockedFrom: 'SOLD' });
    expect(reasons(await tryCode(secret))).toEqual(codeNotUsable);
  });

  it('R-ACT-11: is not changed by questions, however many ask: they count against who asks alone', async () => {
    await aCodeOnRecord(desk, secret);
    const enrollment = anEnrollment(secret, onBehalf);
    for (let n = 0; n <= triesUntilBlocked; n += 1) {
      const { refusals } = await desk.check.execute({ enrollment }, sellerB);
      expect(refusals).toMatchObject([{ code: 'CODE_NOT_USABLE' }]);
    }
    expect(await onRecord()).toMatchObject({ status: 'SOLD', version: 1 });
    expect(await query('SELECT * FROM code_try')).toEqual([]);
    expect(await query('SELECT secret_hash FROM caller_try')).toEqual([
      { secret_hash: desk.work.secrets.hashOf(secret) },
    ]);
  });

  it('stays in its status where that is over for good', async () => {
    await aCodeOnRecord(desk, secret, { status: 'VOIDED' });
    await tryTimes(triesUntilBlocked + 1);
    expect((await onRecord()).status).toBe('VOIDED');
  });

  it('is not counted for a refusal of another kind, nor for an answer that is given again', async () => {
    await aCodeOnRecord(desk, secret, { status: 'ALLOCATED' });
    for (let n = 0; n < triesUntilBlocked; n += 1) await tryCode(secret, anna, 'one key');
    expect(await query('SELECT refused_count FROM code_try')).toEqual([{ refused_count: 1 }]);
    await query(`UPDATE activation_code SET status = 'SOLD' WHERE id = $1`, [id]);
    for (let n = 0; n < triesUntilBlocked; n += 1)
      await activateOn(desk, anEnrollment(secret, { consents: [] }));
    expect(await query('SELECT refused_count FROM code_try')).toEqual([{ refused_count: 1 }]);
  });

  it('has all its tries again once it is cleared of suspicion', async () => {
    await aCodeOnRecord(desk, secret, { status: 'ALLOCATED' });
    await tryTimes(triesUntilBlocked);
    const command = { activationCodeId: id, reason: 'The shop had forgotten to sell it.' };
    await new ChangeCodes(desk.work).unblock(command, admin);
    await tryTimes(triesUntilBlocked - 1, boris);
    expect((await onRecord()).status).toBe('ALLOCATED');
  });

  it('by two at once, the last try but one and the last, is blocked once', async () => {
    await aCodeOnRecord(desk, secret, { status: 'ALLOCATED' });
    await tryTimes(triesUntilBlocked - 2);
    const lock = 'SELECT 1 FROM coverage.code_try FOR UPDATE';
    await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [anna, boris].map((by) => tryCode(secret, by)),
    );
    expect(await onRecord()).toMatchObject({ status: 'BLOCKED', version: 2 });
    expect(await query('SELECT refused_count FROM code_try')).toEqual([
      { refused_count: triesUntilBlocked },
    ]);
  });
});

describe('a caller whose codes are refused', () => {
  const limited = { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) };

  it('R-ACT-11: twenty different ones within an hour, has to wait as long as it says', async () => {
    await aCodeOnRecord(desk, secret);
    await guess(triesInAnHour);
    const fault = await tryCode(secret).catch((error: unknown) => error);
    expect(fault).toMatchObject(limited);
    const { retryAfterSeconds } = fault as { retryAfterSeconds: number };
    expect(retryAfterSeconds).toBeGreaterThan(3500);
    expect(retryAfterSeconds).toBeLessThanOrEqual(3600);
    await expect(
      desk.check.execute({ enrollment: anEnrollment(secret) }, anna),
    ).rejects.toMatchObject(limited);
    expect((await onRecord()).status).toBe('SOLD');
  });

  it('is counted when it only tries out what would come of a code', async () => {
    for (let n = 0; n < triesInAnHour; n += 1)
      await desk.check.execute({ enrollment: anEnrollment(unknown(n)) }, anna);
    await expect(tryCode(secret)).rejects.toMatchObject(limited);
  });

  it('has its next try when the first of the twenty is an hour old', async () => {
    await aCodeOnRecord(desk, secret);
    await guess(triesInAnHour);
    await query(
      `UPDATE caller_try SET tried_at = tried_at - interval '1 hour' WHERE secret_hash = $1`,
      [desk.work.secrets.hashOf(unknown(0))],
    );
    expect((await tryCode(secret)).refusals).toEqual([]);
  });

  it('may mistype one code as often as it likes', async () => {
    for (let n = 0; n <= triesInAnHour; n += 1) await tryCode(unknown(1));
    expect(reasons(await tryCode(unknown(2)))).toEqual(codeNotUsable);
  });

  it('is given a kept answer again while it waits, and keeps nobody else waiting', async () => {
    await aCodeOnRecord(desk, secret);
    const first = await tryCode(unknown(0), anna, 'first');
    await guess(triesInAnHour);
    expect(await tryCode(unknown(0), anna, 'first')).toEqual(first);
    expect((await tryCode(secret, boris)).refusals).toEqual([]);
  });

  it('is forgotten after an hour, by whoever comes next', async () => {
    await guess(3);
    await query(`UPDATE caller_try SET tried_at = tried_at - interval '2 hours'`);
    await tryCode(unknown(9), boris);
    expect(await query('SELECT 1 FROM caller_try')).toHaveLength(1);
  });

  it('is kept by no name: the table tells callers apart and nothing of them', async () => {
    await guess(1);
    const kept = JSON.stringify(await query('SELECT * FROM caller_try'));
    expect(kept).toContain(desk.work.secrets.hashOf(`caller customer:${anna.subject}`));
  });
});

describe('codes that cannot be used', () => {
  it('R-ACT-11: unknown, another partner’s, blocked, expired or used: one answer by the same statements in the same order', async () => {
    const change = {
      FOREIGN000000001: { partnerId: 'prt_a' },
      BLOCKED000000001: { partnerId: 'prt_b', status: 'BLOCKED' },
      EXPIRED000000001: { partnerId: 'prt_b', redeemBy: new Date('2026-03-12T11:59:59Z') },
      REDEEMED00000001: { partnerId: 'prt_b', status: 'REDEEMED' },
    } as const;
    for (const [code, story] of Object.entries(change)) await aCodeOnRecord(desk, code, story);
    const seen = new Map<string, string>();
    for (const code of [unknown(1), ...Object.keys(change)]) {
      statements.length = 0;
      const by = { ...sellerB, subject: somebody(code).subject };
      const answer = reasons(await activateOn(desk, anEnrollment(code, onBehalf), by));
      seen.set(code, JSON.stringify([answer, statements]));
    }
    expect([...new Set(seen.values())]).toHaveLength(1);
    expect(seen.get(unknown(1))).toContain('INSERT INTO caller_try');
  });
});
