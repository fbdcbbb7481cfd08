import { Writable } from 'node:stream';
import type { EntityManager, QueryRunner } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { type Database, openDatabase } from './database';
import { requireNoTransaction } from './in-transaction';
import { makeLog } from './log';

class CreateShelf1700000000000 {
  up = (runner: QueryRunner) => runner.query('CREATE TABLE shelf (id text PRIMARY KEY)');
  down = (runner: QueryRunner) => runner.query('DROP TABLE shelf');
}

class WidenShelf1700000000001 {
  up = (runner: QueryRunner) => runner.query('ALTER TABLE shelf ADD COLUMN width integer');
  down = (runner: QueryRunner) => runner.query('ALTER TABLE shelf DROP COLUMN width');
}

const log = makeLog('test', 'silent');

let fresh: FreshDatabase;
let apples: Database;
let pears: Database;

const open = (part: string, change: object = {}): Promise<Database> => {
  const migrations = [CreateShelf1700000000000, WidenShelf1700000000001];
  return openDatabase({ url: fresh.url, part, entities: [], migrations, ...change }, log);
};

beforeAll(async () => {
  fresh = await freshDatabase('kernel_database');
  [apples, pears] = [await open('apples'), await open('pears')];
});
beforeEach(() => apples.manager.query('TRUNCATE shelf'));
afterAll(async () => {
  await apples.close();
  await pears.close();
  await fresh.drop();
});

const shelfOf = async ({ manager }: Database) =>
  (await manager.query<{ id: string }[]>('SELECT id FROM shelf ORDER BY 1')).map(({ id }) => id);

const put = (manager: EntityManager, id: string) =>
  manager.query('INSERT INTO shelf (id) VALUES ($1)', [id]);

const forbidden = { driverError: { code: '42501' } };

describe('two parts in one database', () => {
  it('have tables of the same name, each its own', async () => {
    await put(apples.manager, 'apple');
    expect([await shelfOf(apples), await shelfOf(pears)]).toEqual([['apple'], []]);
  });

  it.each([
    'SELECT * FROM apples.shelf',
    `INSERT INTO apples.shelf (id) VALUES ('worm')`,
    'TRUNCATE apples.shelf',
    'DROP TABLE apples.shelf',
    'CREATE TABLE apples.worm (id text)',
    'SELECT * FROM apples_jobs.jobs',
    `SELECT apples_jobs.add_job('eat')`,
    'CREATE TABLE public.worm (id text)',
    'CREATE SCHEMA worm',
    'CREATE ROLE worm',
  ])('can do nothing with what is the other’s, nor beside it: %s', async (statement) => {
    await expect(pears.manager.query(statement)).rejects.toMatchObject(forbidden);
  });

  it('see of the server’s other sessions not what they run', async () => {
    const [row] = await pears.manager.query<{ shown: string }[]>(
      `SELECT count(*) FILTER (WHERE query NOT LIKE '<insufficient privilege>') AS shown
       FROM pg_stat_activity WHERE application_name = 'care-apples'`,
    );
    expect(row?.shown).toBe('0');
  });
});

describe('a statement', () => {
  it('is ended by the database when it runs over its limit', async () => {
    const hasty = await open('apples', { statementTimeoutMs: 50 });
    const endless = hasty.manager.query('SELECT pg_sleep(3600)');
    await expect(endless).rejects.toMatchObject({ driverError: { code: '57014' } });
    expect(await shelfOf(hasty)).toEqual([]);
    await hasty.close();
  });

  it('reads and writes time in UTC', async () => {
    expect(await apples.manager.query('SHOW timezone')).toEqual([{ TimeZone: 'UTC' }]);
  });

  it('is told of with its text and without its values', async () => {
    const statements: string[] = [];
    const watched = await open('apples', { onStatement: (sql: string) => statements.push(sql) });
    await put(watched.manager, 'secret apple');
    await watched.close();
    expect(statements).toContain('INSERT INTO shelf (id) VALUES ($1)');
    expect(statements.join()).not.toContain('secret apple');
  });
});

describe('a transaction', () => {
  const work = () => apples.transact((manager) => manager);

  it('keeps all of its work', async () => {
    await work()(async (manager) => {
      await put(manager, 'one');
      await put(manager, 'two');
    });
    expect(await shelfOf(apples)).toEqual(['one', 'two']);
  });

  it('keeps nothing of work that fails at the last', async () => {
    const failing = work()(async (manager) => {
      await put(manager, 'one');
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await shelfOf(apples)).toEqual([]);
  });

  it('makes a question to another part on its path a bug, however deep, and nowhere else', async () => {
    const ask = () => {
      requireNoTransaction('catalog');
    };
    const beside = work()(async () => {
      await Promise.resolve();
      ask();
    });
    expect(ask).not.toThrow();
    await expect(beside).rejects.toThrow('catalog is asked inside a transaction: ask before it.');
    expect(ask).not.toThrow();
  });
});

describe('opening a part’s database', () => {
  const applied = async ({ manager }: Database) =>
    (await manager.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id')).map(
      ({ name }) => name,
    );

  it('by several replicas at once makes its tables once', async () => {
    const replicas = await Promise.all([1, 2, 3].map(() => open('plums')));
    for (const replica of replicas) {
      expect(await applied(replica)).toEqual([
        'CreateShelf1700000000000',
        'WidenShelf1700000000001',
      ]);
      await replica.close();
    }
  });

  it('takes one migration back at a time, and applies it again', async () => {
    const cherries = await open('cherries');
    await cherries.undoLastMigration();
    expect(await applied(cherries)).toEqual(['CreateShelf1700000000000']);
    await cherries.close();
    const again = await open('cherries');
    expect(await applied(again)).toHaveLength(2);
    await again.close();
  });

  it('gives a migration the time it takes, and statements after it none of that', async () => {
    class PauseShelf1700000000002 {
      up = (runner: QueryRunner) => runner.query('SELECT pg_sleep(0.7)');
      down = () => Promise.resolve();
    }
    const migrations = [CreateShelf1700000000000, PauseShelf1700000000002];
    const hasty = await open('dates', { migrations, statementTimeoutMs: 500, poolSize: 1 });
    expect(await applied(hasty)).toHaveLength(2);
    const long = hasty.manager.query('SELECT pg_sleep(0.7)');
    await expect(long).rejects.toMatchObject({ driverError: { code: '57014' } });
    await hasty.close();
  });

  it('leaves what a failing migration began undone, and says what was wrong', async () => {
    class BreakShelf1700000000002 {
      up = async (runner: QueryRunner) => {
        await runner.query('ALTER TABLE shelf ADD COLUMN depth integer');
        await runner.query('ALTER TABLE nothing ADD COLUMN depth integer');
      };
      down = () => Promise.resolve();
    }
    const migrations = [CreateShelf1700000000000, BreakShelf1700000000002];
    await expect(open('grapes', { migrations })).rejects.toThrow(
      'relation "nothing" does not exist',
    );
    const grapes = await open('grapes');
    expect(await applied(grapes)).toHaveLength(2);
    await grapes.close();
  });

  it('that does not answer is a fault that says where it was sought and what to look at', async () => {
    const url = 'postgres://somebody:secret@127.0.0.1:1/nowhere';
    const failing = openDatabase({ url, part: 'apples', entities: [], migrations: [] }, log);
    await expect(failing).rejects.toThrow(
      /^The database 127\.0\.0\.1:1\/nowhere cannot be used \(.+\)\. Check DATABASE_URL and that the server runs\.$/,
    );
    await expect(failing).rejects.not.toThrow('secret');
  });

  it('tells the log which migrations it applied', async () => {
    const lines: string[] = [];
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const migrations = [CreateShelf1700000000000];
    const options = { url: fresh.url, part: 'figs', entities: [], migrations };
    const figs = await openDatabase(options, makeLog('figs', 'info', destination));
    await figs.close();
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { process: 'figs', migrations: ['CreateShelf1700000000000'] },
    ]);
  });

  it('is reachable until it is closed', async () => {
    const melons = await open('melons');
    expect(await melons.isReachable()).toBe(true);
    await melons.close();
    expect(await melons.isReachable()).toBe(false);
  });
});
