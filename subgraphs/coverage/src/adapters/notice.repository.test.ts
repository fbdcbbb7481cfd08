import { mailAttempts, mailTask } from '@care-graph/kernel/runtime/mail-task';
import { startWorker, type Worker } from '@care-graph/kernel/runtime/worker';
import {
  aContractOf,
  aCoverageDesk,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { noticesIn, postTo, sendingOf } from '../../../../test/support/coverage-mail';
import { type MailServer, mailServer } from '../../../../test/support/mail-server';
import { until } from '../../../../test/support/until';
import { writtenLog } from '../../../../test/support/written-log';

let coverage: CoverageDatabase;
let server: MailServer;
let desk: CoverageDesk;
let workers: Worker[] = [];

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_mail_queue');
});
beforeEach(async () => {
  await coverage.clear();
  server = await mailServer();
  desk = await aCoverageDesk(coverage.transact);
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
  await server.stop();
  await query('DELETE FROM coverage_jobs._private_jobs');
});
afterAll(() => coverage.drop());

const query = (sql: string) => coverage.database.manager.query<Record<string, unknown>[]>(sql);
const jobs = () =>
  query('SELECT task_identifier AS task, queue_name AS queue, max_attempts, attempts FROM coverage_jobs.jobs'); // prettier-ignore

const startOne = async (url = server.url): Promise<readonly string[]> => {
  const { log, lines } = writtenLog();
  const sending = sendingOf(desk, postTo(url, log));
  const tasks = { mail_notice: mailTask(sending.execute.bind(sending), log) };
  workers.push(await startWorker(coverage.database, tasks, log));
  return lines;
};

const isOver = async () => (await jobs()).length === 0;

describe('messages in the queue', () => {
  it('go out once each, however many workers there are', async () => {
    const serials = ['RS4-0001', 'RS4-0002', 'RS4-0003', 'RS4-0004', 'RS4-0005'];
    for (const serial of serials) await aContractOf(desk, serial);
    await Promise.all([startOne(), startOne()]);
    await until('all messages are sent', isOver);
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    const notices = await noticesIn(coverage);
    expect(ids.sort()).toEqual(notices.map(({ id }) => `<${id}@example.com>`));
    expect(new Set(notices.map(({ state }) => state))).toEqual(new Set(['SENT']));
  });

  it('wait one after the other and for days', async () => {
    await aContractOf(desk, 'RS4-0001');
    expect(await jobs()).toEqual([
      { task: 'mail_notice', queue: 'mail', max_attempts: mailAttempts, attempts: 0 },
    ]);
    // The pauses are e to the power of the tries so far, and of ten at most, in seconds.
    const pauses = Array.from({ length: mailAttempts - 1 }, (_, n) =>
      Math.exp(Math.min(10, n + 1)),
    );
    const days = pauses.reduce((sum, pause) => sum + pause) / 86_400;
    expect(Math.round(days)).toBe(4);
  });

  it('are there if, and only if, what they tell of is', async () => {
    const failing = coverage.transact(async ({ notices }) => {
      await notices.add({
        id: 'ntc_1', contractId: 'ctr_none', kind: 'BONUS_GRANTED', medium: 'EMAIL', createdAt: desk.now(),
        letter: 'BONUS_GRANTED', dueAt: null,
      }); // prettier-ignore
    });
    await expect(failing).rejects.toThrow('foreign key');
    expect(await jobs()).toEqual([]);
  });

  it('are tried again after a pause when the server takes none, and name nobody in the log', async () => {
    server.says = { recipient: 450 };
    await aContractOf(desk, 'RS4-0001');
    const lines = await startOne();
    await until('it was tried', async () => (await jobs())[0]?.['attempts'] === 1);
    await until('it was told', () => lines.length > 1);
    server.says = {};
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'WAITING' }]);
    await until('it is sent', isOver);
    expect(server.received).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/anna|example\.org|adamkut/i);
  });

  it('get another job when whoever had theirs was taken for dead, and is told to come again', async () => {
    await aContractOf(desk, 'RS4-0001');
    await query('DELETE FROM coverage_jobs._private_jobs');
    const [{ id } = { id: '' }] = await noticesIn(coverage);
    const sending = sendingOf(desk, postTo(server.url));
    let other: unknown;
    server.beforeAnswer = async () => {
      other = await sending.execute(id, false);
    };
    server.says = { message: 451 };
    await expect(sending.execute(id, false)).rejects.toThrow('takes nothing at present');
    // Whoever took the job over has done it: the message was in doubt, and is not any more.
    expect(other).toBe('IN_DOUBT');
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'WAITING' }]);
    server.beforeAnswer = () => undefined;
    server.says = {};
    await startOne();
    await until('it is sent', isOver);
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'SENT' }]);
    expect(server.received).toHaveLength(1);
  });

  it('are told of when nobody has the address, once', async () => {
    server.says = { recipient: 550 };
    await aContractOf(desk, 'RS4-0001');
    const lines = await startOne();
    await until('it is settled', isOver);
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'REFUSED' }]);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'a mail was not taken',
      'the mail server refused a message for good',
    ]);
  });
});
