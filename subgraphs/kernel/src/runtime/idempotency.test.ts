import type { QueryRunner } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { heldBack } from '../../../../test/support/held-back';
import type { IdempotencyStore } from '../domain/idempotency';
import type { Transact } from '../application/transact';
import { type Database, openDatabase } from './database';
import { idempotencyStore, idempotencyTable, inputHash } from './idempotency';
import { makeLog } from './log';

class CreateKeys1700000000000 {
  up = (runner: QueryRunner) => runner.query(idempotencyTable);
  down = (runner: QueryRunner) => runner.query('DROP TABLE idempotency');
}

let fresh: FreshDatabase;
let database: Database;
let transact: Transact<IdempotencyStore>;

beforeAll(async () => {
  fresh = await freshDatabase('kernel_idempotency');
  database = await openDatabase(
    { url: fresh.url, part: 'toy', entities: [], migrations: [CreateKeys1700000000000] },
    makeLog('test', 'silent'),
  );
  transact = database.transact(idempotencyStore);
});
beforeEach(() => database.manager.query('TRUNCATE idempotency'));
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const request = { caller: 'customer:a', command: 'buy', key: 'k', input: { n: 1 } };

const answer = (change: Partial<typeof request> = {}, reply: unknown = { madeId: 'x' }) =>
  transact(async (keys) => {
    const wanted = { ...request, ...change };
    const kept = await keys.claim(wanted);
    if (!kept) await keys.settle(wanted, reply);
    return kept;
  });

describe('a key that a command was sent with', () => {
  it('is free at first, and then keeps what the command came to', async () => {
    expect(await answer()).toBeUndefined();
    expect(await answer()).toEqual({ sameInput: true, answer: { madeId: 'x' } });
  });

  it('tells another input from the same one, in whatever order its parts are named', async () => {
    await answer({ input: { n: 1, m: { a: 1, b: [1, 2] } } as never });
    const input = { m: { b: [1, 2], a: 1 }, n: 1 } as never;
    expect(await answer({ input })).toMatchObject({ sameInput: true });
    expect(await answer({ input: { n: 2 } })).toMatchObject({ sameInput: false });
  });

  it.each([{ caller: 'customer:b' }, { command: 'sell' }, { key: 'l' }])(
    'is another one for %p',
    async (change) => {
      await answer();
      expect(await answer(change)).toBeUndefined();
    },
  );

  it('is free again when the command’s transaction fails', async () => {
    const failing = transact(async (keys) => {
      await keys.claim(request);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await answer()).toBeUndefined();
  });

  it('sent twice at once is answered once: the second waits for the first', async () => {
    const lock = 'LOCK TABLE toy.idempotency IN SHARE MODE';
    const kept = await heldBack({ url: fresh.url, lock, count: 2 }, () => [answer(), answer()]);
    expect(kept).toContain(undefined);
    expect(kept).toContainEqual({ sameInput: true, answer: { madeId: 'x' } });
  });
});

describe('the hash of an input', () => {
  it.each([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ at: new Date(0) }, { at: new Date(0).toISOString() }],
    [{ n: 1n }, { n: '1' }],
    [undefined, null],
  ])('is the same for %p and %p', (one, other) => {
    expect(inputHash(one)).toBe(inputHash(other));
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: null }, { a: 'null' }],
    [{ a: { b: 1 } }, { a: 1, b: 1 }],
  ])('differs for %p and %p', (one, other) => {
    expect(inputHash(one)).not.toBe(inputHash(other));
  });
});
