import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { anAccessDesk } from '../../../../test/support/access-desk';
import { aRecord } from '../../../../test/support/access-records';
import { followedBy, gateFor } from '../../../../test/support/held-back';
import { until } from '../../../../test/support/until';
import { writtenLog } from '../../../../test/support/written-log';
import type { AccessRecord } from '../domain/access-record';
import { AccessLogWriter } from './access-log';

let access: AccessDatabase;
let writers: readonly AccessLogWriter[];

beforeAll(async () => {
  access = await accessDatabase('access_log_trouble');
});
beforeEach(async () => {
  await access.clear();
  writers = [];
});
afterEach(async () => {
  await Promise.all(writers.map((writer) => writer.stop()));
});
afterAll(() => access.drop());

const aWriter = (manager: EntityManager) => {
  const { log, lines } = writtenLog();
  const writer = new AccessLogWriter(manager, log);
  writers = [...writers, writer];
  return { writer, lines };
};

const records = (count: number, change: Partial<AccessRecord> = {}) =>
  Array.from({ length: count }, () => aRecord(change));

const noteAll = (writer: AccessLogWriter, all: readonly AccessRecord[]): void => {
  for (const record of all) writer.note(record);
};

type Answer = (records: readonly { readonly id: string }[]) => Promise<void>;

/** A database of which only matters what it was given to write. */
const givenTo = (answer: Answer): EntityManager =>
  ({
    query: async (_statement: string, [json]: readonly string[]) => {
      await answer(JSON.parse(json ?? '[]') as readonly { readonly id: string }[]);
    },
  }) as object as EntityManager;

/** The database, from which nothing comes back until it is back itself. */
const away = (when: 'before' | 'after') => {
  const { manager } = access.database;
  let isAway = true;
  const fail = async (): Promise<void> => {
    if (isAway) throw new Error('The connection broke.');
  };
  const unreached = {
    query: async (statement: string, parameters: unknown[]) => {
      await fail();
      return manager.query<unknown[]>(statement, parameters);
    },
  } as object as EntityManager;
  return {
    manager: when === 'before' ? unreached : followedBy(manager, 'query', fail),
    comesBack: () => {
      isAway = false;
    },
  };
};

const idsOnRecord = async () => {
  const found = await access.query<{ id: string }>('SELECT id FROM access_record ORDER BY id');
  return found.map(({ id }) => id);
};

describe('while the database is away', () => {
  it.each(['before', 'after'] as const)(
    'nothing is lost or doubled, be it that it breaks %s a statement was carried out',
    async (when) => {
      const { manager, comesBack } = away(when);
      const { writer, lines } = aWriter(manager);
      const all = records(700, { keyId: 'key_1', cost: 1 });
      noteAll(writer, all.slice(0, 600));
      await writer.flush();
      await writer.flush();
      noteAll(writer, all.slice(600));
      expect(lines.join()).toContain('access records wait to be written');
      comesBack();
      await writer.flush();
      expect(await idsOnRecord()).toEqual(all.map(({ id }) => id));
      const [used] = await access.query('SELECT requests::int, cost::int FROM key_usage');
      expect(used).toEqual({ requests: 700, cost: 700 });
    },
  );

  it('no more than 50,000 wait: the oldest are lost, and the log says how many', async () => {
    const written: string[] = [];
    let isAway = true;
    const manager = givenTo(async (some) => {
      if (isAway) throw new Error('The connection broke.');
      written.push(...some.map(({ id }) => id));
    });
    const { writer, lines } = aWriter(manager);
    const all = records(50_100);
    noteAll(writer, all.slice(0, 50_000));
    await writer.flush();
    noteAll(writer, all.slice(50_000));
    isAway = false;
    await writer.flush();
    expect(written).toEqual(all.slice(100).map(({ id }) => id));
    const told = lines.map((line) => JSON.parse(line) as { records: number; msg: string });
    expect(told).toContainEqual(
      expect.objectContaining({ records: 100, msg: 'access records were lost: too many waited' }),
    );
  });

  it('no more than 50,000 wait either where more came during a write that failed', async () => {
    const written: string[] = [];
    const overfull = gateFor(2);
    const answers: Answer[] = [
      async () => {
        await overfull();
        throw new Error('The connection broke.');
      },
    ];
    const manager = givenTo(async (some) => {
      await (answers.shift() ?? (async () => written.push(...some.map(({ id }) => id))))(some);
    });
    const { writer } = aWriter(manager);
    const all = records(50_100);
    noteAll(writer, all.slice(0, 100));
    const failed = writer.flush();
    await until('it is being written', () => answers.length === 0);
    noteAll(writer, all.slice(100));
    await overfull();
    await failed;
    await writer.flush();
    expect(written).toEqual(all.slice(100).map(({ id }) => id));
  });

  it('the log says at the end what was not written', async () => {
    const { writer, lines } = aWriter(away('before').manager);
    noteAll(writer, records(3));
    await writer.stop();
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      records: 3,
      msg: 'access records could not be written',
    });
  });

  it('who wants to write during a slow attempt shares the one after it', async () => {
    const hangs = gateFor(2);
    const batches: number[] = [];
    const manager = givenTo(async (some) => {
      batches.push(some.length);
      await hangs();
      throw new Error('The connection broke.');
    });
    const { writer } = aWriter(manager);
    noteAll(writer, records(2));
    const first = writer.flush();
    await until('it is being written', () => batches.length === 1);
    const others = Array.from({ length: 100 }, () => writer.flush());
    await hangs();
    await Promise.all([first, ...others]);
    // One for all of them, and perhaps one more for the writer's own clock.
    expect(batches.length).toBeLessThanOrEqual(3);
  });
});

/** The database as it plans where nothing comes sorted by chance. */
const withoutSorting = () => {
  const { manager } = access.database;
  return {
    query: (statement: string, parameters: unknown[]) =>
      manager.transaction(async (own) => {
        await own.query('SET LOCAL enable_sort = off; SET LOCAL enable_nestloop = off');
        return own.query<unknown[]>(statement, parameters);
      }),
  } as object as EntityManager;
};

describe('writers of the same keys', () => {
  it('never end up waiting for each other: whatever the order of the requests, the keys are locked in that of their ids', async () => {
    const desk = anAccessDesk(access);
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) ids.push((await desk.aKey()).key.id);
    const [lowest = '', ...others] = ids.sort();
    // They come to lie in the opposite order in the table.
    for (const id of ids.toReversed())
      await access.query('UPDATE api_key SET name = name WHERE id = $1', [id]);
    const holder = new Client({ connectionString: access.url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM access.api_key WHERE id = $1 FOR UPDATE', [lowest]);
    const { writer } = aWriter(withoutSorting());
    noteAll(
      writer,
      ids.toReversed().map((keyId) => aRecord({ keyId })),
    );
    const written = writer.flush();
    await until('it waits for the first key', async () => {
      const waiting = await holder.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.rowCount === 1;
    });
    const free = await holder.query(
      'SELECT id FROM access.api_key WHERE id = ANY($1) FOR UPDATE SKIP LOCKED',
      [others],
    );
    await holder.query('COMMIT');
    await holder.end();
    await written;
    expect(free.rowCount).toBe(others.length);
    const [used] = await access.query(
      'SELECT count(*)::int AS keys FROM api_key WHERE last_used_at IS NOT NULL',
    );
    expect(used).toEqual({ keys: 20 });
  });
});
