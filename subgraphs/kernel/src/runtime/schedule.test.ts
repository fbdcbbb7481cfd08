import { makeLog } from './log';
import { isInOwnTime } from './own-time';
import { movableClock } from './clocks';
import { type ScheduledTask, startSchedule } from './schedule';

const start = '2026-03-12T12:00:00Z';
const after = (ms: number): Date => new Date(new Date(start).getTime() + ms);

/** Connections of which every one gets the lock or none does, and which tell what they were asked. */
const clientsThat = (gets: boolean) => {
  const asked: string[] = [];
  const client = {
    query: async (sql: string) => {
      asked.push(/pg_\w+/.exec(sql)?.[0] ?? sql);
      return Promise.resolve({ rows: [{ got: gets }] });
    },
    on: () => undefined,
    connect: () => Promise.resolve(),
    end: () => {
      asked.push('end');
      return Promise.resolve();
    },
  };
  return { asked, newClient: () => client as never };
};

const aSchedule = (tasks: readonly ScheduledTask[], { gets = true } = {}) => {
  const clock = movableClock(new Date(start));
  const { asked, newClient } = clientsThat(gets);
  const logged: string[] = [];
  const log = makeLog('schedule-test', 'silent');
  log.error = ((_more: object, message: string) => logged.push(message)) as never;
  const schedule = startSchedule({ newClient, tasks, clock, log, lookEveryMs: 5, batchSize: 2 });
  return { clock, asked, logged, schedule };
};

const until = async (isSo: () => boolean): Promise<void> => {
  const end = Date.now() + 5_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It never was so.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** Long enough for several looks at the clock. */
const severalLooks = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('work that comes due by time', () => {
  it('is looked for once a minute has gone by on the part’s clock, forth or back, and not before', async () => {
    const runs: string[] = [];
    const run = async (now: Date) => {
      runs.push(now.toISOString().slice(0, 16));
      return Promise.resolve(0);
    };
    const { clock, schedule } = aSchedule([{ name: 'look', run }]);
    clock.moveTo(after(50_000));
    await severalLooks();
    expect(runs).toEqual([]);
    clock.moveTo(after(60_000));
    await until(() => runs.length === 1);
    await severalLooks();
    clock.moveTo(after(-86_400_000));
    await until(() => runs.length === 2);
    await schedule.stop();
    expect(runs).toEqual(['2026-03-12T12:01', '2026-03-11T12:00']);
  });

  it('is done in batches until none is left, one task after the other, under one lock', async () => {
    let left = 5;
    const done: string[] = [];
    const task = (name: string): ScheduledTask => ({
      name,
      run: async (_now, limit) => {
        const batch = Math.min(left, limit);
        left -= batch;
        done.push(`${name} ${batch}`);
        return Promise.resolve(batch);
      },
    });
    const { clock, asked, schedule } = aSchedule([task('one'), task('other')]);
    clock.moveTo(after(60_000));
    await until(() => asked.includes('end'));
    await schedule.stop();
    expect(done).toEqual(['one 2', 'one 2', 'one 1', 'one 0', 'other 0']);
    expect(asked).toEqual(['pg_try_advisory_lock', 'end']);
  });

  it('is left to the process that holds the lock', async () => {
    let runs = 0;
    const run = async () => Promise.resolve((runs += 1));
    const { clock, asked, schedule } = aSchedule([{ name: 'look', run }], { gets: false });
    clock.moveTo(after(60_000));
    await until(() => asked.includes('end'));
    await schedule.stop();
    expect([runs, asked]).toEqual([0, ['pg_try_advisory_lock', 'end']]);
  });

  it('goes on with the next task when one fails, which is told of, and comes again the next minute', async () => {
    const runs: string[] = [];
    const tasks: readonly ScheduledTask[] = [
      { name: 'breaks', run: () => Promise.reject(new Error('away')) },
      {
        name: 'works',
        run: async () => {
          runs.push('works');
          return Promise.resolve(0);
        },
      },
    ];
    const { clock, logged, schedule } = aSchedule(tasks);
    clock.moveTo(after(60_000));
    await until(() => runs.length === 1);
    await severalLooks();
    clock.moveTo(after(120_000));
    await until(() => runs.length === 2);
    await schedule.stop();
    expect(logged).toEqual(['a scheduled task failed', 'a scheduled task failed']);
  });

  it('is nobody’s request, and is over once the schedule has stopped', async () => {
    const seen: boolean[] = [];
    const run = async () => {
      seen.push(isInOwnTime());
      await new Promise((resolve) => setTimeout(resolve, 20));
      return 1;
    };
    const { clock, asked, schedule } = aSchedule([{ name: 'endless', run }]);
    expect(isInOwnTime()).toBe(false);
    clock.moveTo(after(60_000));
    await until(() => seen.length > 1);
    await schedule.stop();
    const runs = seen.length;
    expect(asked).toContain('end');
    clock.moveTo(after(180_000));
    await severalLooks();
    expect([seen.length, seen.every((own) => own)]).toEqual([runs, true]);
  });
});
