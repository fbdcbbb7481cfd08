import { randomUUID } from 'node:crypto';
import type { EntityManager, QueryRunner } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { type Database, openDatabase } from './database';
import { makeLog } from './log';

class CreateShelf1700000000000 {
  up = (runner: QueryRunner) =>
    runner.query('CREATE TABLE shelf (id text PRIMARY KEY, count integer NOT NULL DEFAULT 0)');
  down = (runner: QueryRunner) => runner.query('DROP TABLE shelf');
}

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase('kernel_retried');
  const place = { url: fresh.url, part: 'shelves', entities: [] };
  database = await openDatabase(
    { ...place, migrations: [CreateShelf1700000000000] },
    makeLog('test', 'silent'),
  );
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const transact = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  database.transact((manager) => manager)(work);

const addTo = (manager: EntityManager, id: string) =>
  manager.query('UPDATE shelf SET count = count + 1 WHERE id = $1', [id]);

const counts = async (...ids: readonly string[]) => {
  const rows = await database.manager.query<{ count: number }[]>(
    'SELECT count FROM shelf WHERE id = ANY($1) ORDER BY id',
    [ids],
  );
  return rows.map(({ count }) => count);
};

/** Two shelves that nobody else knows, in order. */
const twoShelves = async (): Promise<readonly [string, string]> => {
  const name = randomUUID();
  const shelves = [`${name} left`, `${name} right`] as const;
  await database.manager.query('INSERT INTO shelf (id) SELECT unnest($1::text[])', [shelves]);
  return shelves;
};

/** Resolves for everybody once so many have come. */
const meeting = (size: number) => {
  let come = 0;
  let open: () => void = () => undefined;
  const full = new Promise<void>((resolve) => (open = resolve));
  return (): Promise<void> => {
    come += 1;
    if (come >= size) open();
    return full;
  };
};

describe('a transaction that PostgreSQL ended for the sake of others', () => {
  it('is run again when it and another one waited for each other, and both come through once', async () => {
    const [left, right] = await twoShelves();
    const bothBegan = meeting(2);
    let begun = 0;
    const inOrder = (first: string, second: string) =>
      transact(async (manager) => {
        begun += 1;
        await addTo(manager, first);
        await bothBegan();
        await addTo(manager, second);
        return first;
      });
    expect(await Promise.all([inOrder(left, right), inOrder(right, left)])).toEqual([left, right]);
    expect(begun).toBe(3);
    expect(await counts(left, right)).toEqual([2, 2]);
  });

  /** A transaction that finds a row changed that it has seen, as often as it begins. */
  const overtaken = (id: string, times: number) => {
    let begun = 0;
    const run = () =>
      transact(async (manager) => {
        begun += 1;
        await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
        await manager.query('SELECT count FROM shelf WHERE id = $1', [id]);
        if (begun <= times) await addTo(database.manager, id);
        await addTo(manager, id);
      });
    return { run, begun: () => begun };
  };

  it('is run again when what it had read was changed meanwhile', async () => {
    const [shelf] = await twoShelves();
    const { run, begun } = overtaken(shelf, 2);
    await run();
    expect(begun()).toBe(3);
    expect(await counts(shelf)).toEqual([3]);
  });

  it('is given up after a few times, with what PostgreSQL said', async () => {
    const [shelf] = await twoShelves();
    const { run, begun } = overtaken(shelf, 100);
    await expect(run()).rejects.toMatchObject({ driverError: { code: '40001' } });
    expect(begun()).toBe(4);
    expect(await counts(shelf)).toEqual([4]);
  });
});

describe('a transaction that failed by itself', () => {
  it('is not run again', async () => {
    const [shelf] = await twoShelves();
    let begun = 0;
    const twice = transact(async (manager) => {
      begun += 1;
      await manager.query('INSERT INTO shelf (id) VALUES ($1)', [shelf]);
    });
    await expect(twice).rejects.toMatchObject({ driverError: { code: '23505' } });
    expect(begun).toBe(1);
  });
});
