import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { csv, type JobsDesk, jobsOf, keyOfA } from '../../../../test/support/coverage-jobs';
import { there } from '../../../../test/support/there';

let desk: CoverageDesk;
let jobs: JobsDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  jobs = jobsOf(desk);
});

const start = async (...rows: readonly string[]): Promise<string> => {
  const header =
    'channel,code,givenName,familyName,email,bodySerial,termsVersion,actOnBehalfVersion';
  return there((await jobs.start('ACTIVATION_IMPORT', csv(header, ...rows))).made).id;
};

const activation = (code: string, serial: string) =>
  `CODE,${code},Ona,Pavyzdė,ona@example.org,${serial},2023-tc,2026-01`;

/** So many wrong codes in imports of the first partner's key, refused just now. */
const guesses = (count: number, of = ' of imports') => {
  const caller = desk.work.secrets.hashOf(`caller${of} partner:${keyOfA.subject}`);
  return Array.from({ length: count }, (_, n) => ({ caller, secretHash: `guess ${n}` }));
};

describe('an import of activations', () => {
  it('R-ACT-11: lets nobody try more codes than one by one', async () => {
    const guessed = Array.from({ length: 25 }, (_, n) =>
      activation(`GUESS${String(n).padStart(11, '0')}`, `RS4-${n}`),
    );
    const id = await start(...guessed);
    expect(await jobs.workOff(id)).toMatchObject({ status: 'RUNNING', doneCount: 20 });
    const codes = jobs.rowsOf(id).flatMap(({ refusals }) => refusals.map(({ code }) => code));
    expect(codes).toEqual(Array.from({ length: 20 }, () => 'CODE_NOT_USABLE'));
    expect(desk.memory.record.queue.at(-1)).toEqual({ task: 'workOff', id, afterSeconds: 3600 });
    jobs.waitAnHour();
    expect(await jobs.workOff(id)).toMatchObject({ status: 'SUCCEEDED', refusedCount: 25 });
  });

  it('R-ACT-11: counts its wrong codes apart from those that are typed at the counter', async () => {
    await aCodeOnRecord(desk, 'CODE000000000001');
    desk.memory.record.tries = guesses(20, '');
    const id = await start(activation('CODE000000000001', 'RS4-0001'));
    expect(await jobs.workOff(id)).toMatchObject({ status: 'SUCCEEDED', refusedCount: 0 });
  });

  it('R-ACT-11: does a row that came upon the limit of tries when that lets it, and the others meanwhile', async () => {
    await aCodeOnRecord(desk, 'CODE000000000001');
    desk.memory.record.tries = guesses(20);
    const id = await start(
      activation('CODE000000000001', 'RS4-0001'),
      'POST,,Ona,Pavyzdė,ona@example.org,RS4-0002,2023-tc,2026-01',
    );
    await jobs.workOff(id);
    expect(jobs.rowsOf(id).map(({ outcome }) => outcome)).toEqual(['PENDING', 'REFUSED']);
    jobs.waitAnHour();
    expect(await jobs.workOff(id)).toMatchObject({ status: 'SUCCEEDED', doneCount: 2 });
    expect(jobs.rowsOf(id)).toMatchObject([{ outcome: 'DONE', input: null }, {}]);
    expect(desk.memory.record.contracts).toMatchObject([{ status: 'ACTIVE', partnerId: 'prt_a' }]);
  });

  it.each([
    { at: '2026-03-13T11:59:59.999Z', outcome: 'PENDING', status: 'RUNNING' },
    { at: '2026-03-13T12:00:00Z', outcome: 'REFUSED', status: 'SUCCEEDED' },
  ])('R-ACT-11: ends a day after it began: at $at the row is $outcome', async ({ at, ...then }) => {
    desk.memory.record.tries = guesses(20);
    const row = activation('CODE000000000001', 'RS4-0001');
    const id = await start(row);
    desk.moveTo(at);
    expect(await jobs.workOff(id)).toMatchObject({ status: then.status });
    const [only] = jobs.rowsOf(id);
    expect(only?.outcome).toBe(then.outcome);
    const limited = then.outcome === 'REFUSED' ? ['RATE_LIMITED'] : [];
    expect(only?.refusals.map(({ code }) => code)).toEqual(limited);
  });
});
