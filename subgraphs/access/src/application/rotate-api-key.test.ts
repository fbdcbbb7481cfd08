import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  freshKey,
  reasons,
} from '../../../../test/support/access-desk';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import type { ApiKey } from '../domain/api-key';
import type { RotateApiKeyCommand } from './rotate-api-key';

let access: AccessDatabase;
let desk: AccessDesk;
let key: ApiKey;

const inAYear = new Date('2027-06-01T00:00:00Z');

beforeAll(async () => {
  access = await accessDatabase('access_rotate');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  ({ key } = await desk.aKey({ allowedNetworks: ['192.0.2.0/24'], costPerMinute: 7 }));
});
afterAll(() => access.drop());

const rotate = (change: Partial<RotateApiKeyCommand> = {}) =>
  desk.rotate.execute({ apiKeyId: key.id, expiresAt: inAYear, ...change }, admin);

const onRecord = async (id = key.id) => there(await access.transact(({ keys }) => keys.find(id)));

const keysOnRecord = async () => (await access.query('SELECT 1 FROM api_key')).length;

describe('rotating a key', () => {
  it('makes another one of the same rights, and lets the old one hold for a day', async () => {
    const { made, refusals } = await rotate();
    expect(refusals).toEqual([]);
    const { id, key: successor, secret } = there(made);
    expect(successor).toEqual({
      ...key,
      id,
      prefix: there(secret).slice(0, key.prefix.length),
      createdAt: desk.now(),
      expiresAt: inAYear,
    });
    expect(id).not.toBe(key.id);
    expect(successor.prefix).not.toBe(key.prefix);
    expect(await onRecord(id)).toEqual(successor);
    expect(await onRecord()).toEqual({
      ...key,
      version: 2,
      replacedById: id,
      expiresAt: new Date('2026-03-13T12:00:00Z'),
    });
  });

  it.each([
    { overlapHours: 0, until: '2026-03-12T12:00:00Z' },
    { overlapHours: 1, until: '2026-03-12T13:00:00Z' },
    { overlapHours: null, until: '2026-03-13T12:00:00Z' },
    { overlapHours: 168, until: '2026-03-19T12:00:00Z' },
  ])('with an overlap of $overlapHours hours ends the old one on $until', async (change) => {
    await rotate({ overlapHours: change.overlapHours });
    expect((await onRecord()).expiresAt).toEqual(new Date(change.until));
  });

  it.each([-1, 169, 1000])('takes no overlap of %d hours', async (overlapHours) => {
    await expect(rotate({ overlapHours })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `overlapHours is ${overlapHours}, it has to be from 0 to 168.`,
      field: ['input', 'overlapHours'],
    });
    expect(await onRecord()).toEqual(key);
  });

  it('never lets the old one hold longer than it would have', async () => {
    desk.moveTo('2027-03-12T00:00:00Z');
    await rotate({ overlapHours: 168 });
    expect(await onRecord()).toMatchObject({ version: 2, expiresAt: key.expiresAt });
  });

  it('works for one that has expired, which stays so', async () => {
    desk.moveTo('2027-04-01T00:00:00Z');
    const { made } = await rotate();
    expect(there(made).secret).not.toBeNull();
    expect((await onRecord()).expiresAt).toEqual(key.expiresAt);
  });

  it('is refused for a key that nobody knows', async () => {
    expect(reasons(await rotate({ apiKeyId: 'key_gone' }))).toEqual([
      { code: 'NOT_FOUND', field: ['apiKeyId'] },
    ]);
  });

  it('is refused for one that was replaced; its successor can be', async () => {
    const { made } = await rotate();
    const refused = await rotate();
    expect(reasons(refused)).toEqual([{ code: 'ALREADY_REPLACED', field: ['apiKeyId'] }]);
    expect(await keysOnRecord()).toBe(2);
    expect((await rotate({ apiKeyId: there(made).id })).refusals).toEqual([]);
  });

  it('is refused for one that was revoked, and says everything at once', async () => {
    await rotate();
    await desk.revoke.execute({ apiKeyId: key.id, reason: 'Lost.' }, admin);
    const refused = await rotate({ expiresAt: desk.now() });
    expect(reasons(refused)).toEqual([
      { code: 'REVOKED', field: ['apiKeyId'] },
      { code: 'ALREADY_REPLACED', field: ['apiKeyId'] },
      {
        code: 'EXPIRY_OUT_OF_RANGE',
        field: ['expiresAt'],
        detail:
          'it has to lie after 2026-03-12T12:00:00.000Z and not after 2028-03-12T12:00:00.000Z',
      },
    ]);
    expect(await keysOnRecord()).toBe(2);
  });

  it.each([
    { expiresAt: '2026-03-12T12:00:00.000Z', codes: ['EXPIRY_OUT_OF_RANGE'] },
    { expiresAt: '2026-03-12T12:00:00.001Z', codes: [] },
    { expiresAt: '2028-03-12T12:00:00.000Z', codes: [] },
    { expiresAt: '2028-03-12T12:00:00.001Z', codes: ['EXPIRY_OUT_OF_RANGE'] },
  ])('to one that ends on $expiresAt is refused for $codes', async ({ expiresAt, codes }) => {
    const { refusals } = await rotate({ expiresAt: new Date(expiresAt) });
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });

  it('is a conflict for who has seen another version', async () => {
    await expect(rotate({ expectedVersion: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'expectedVersion is 2, the current version is 1: read it again, then decide.',
      field: ['input', 'expectedVersion'],
    });
    expect(await keysOnRecord()).toBe(1);
    expect((await rotate({ expectedVersion: 1 })).refusals).toEqual([]);
    await expect(rotate({ expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('once more with the same key for repeats gives the same key, its text never again', async () => {
    const idempotencyKey = freshKey();
    const { made: first } = await rotate({ idempotencyKey, expectedVersion: 1 });
    desk.moveTo('2026-03-12T12:00:01Z');
    const { made: again } = await rotate({ idempotencyKey, expectedVersion: 1 });
    expect(again).toEqual({ ...there(first), secret: null });
    await expect(rotate({ idempotencyKey })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await keysOnRecord()).toBe(2);
  });

  it('keeps no copy of the new one’s text that could be opened', async () => {
    await rotate();
    const [sealed] = await access.query('SELECT 1 FROM api_key WHERE sealed_secret IS NOT NULL');
    expect(sealed).toBeUndefined();
  });

  it('twice at once, both having come before either was done, makes one key', async () => {
    const lock = `SELECT 1 FROM access.api_key WHERE id = '${key.id}' FOR UPDATE`;
    const outcomes = await heldBack({ url: access.url, lock, count: 2 }, () => [
      rotate(),
      rotate({ overlapHours: 1 }),
    ]);
    const codes = outcomes.map(({ refusals }) => refusals.map(({ code }) => code).join());
    expect(codes.sort()).toEqual(['', 'ALREADY_REPLACED']);
    expect(await keysOnRecord()).toBe(2);
    const winner = outcomes.find(({ made }) => made);
    expect((await onRecord()).replacedById).toBe(there(winner?.made).id);
    expect((await onRecord()).version).toBe(2);
  });
});
