import type { Principal } from '@care-graph/kernel/domain/principal';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  freshKey,
  holderOf,
  reasons,
} from '../../../../test/support/access-desk';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { prefixOf } from '../adapters/key-format';
import type { ApiKey } from '../domain/api-key';
import type { RotateOwnApiKeyCommand } from './rotate-own-api-key';

let access: AccessDatabase;
let desk: AccessDesk;
let key: ApiKey;

beforeAll(async () => {
  access = await accessDatabase('access_rotate_own');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  ({ key } = await desk.aKey());
});
afterAll(() => access.drop());

const rotate = (change: Partial<RotateOwnApiKeyCommand> = {}, by: Principal = holderOf(key)) =>
  desk.rotateOwn.execute({ idempotencyKey: freshKey(), ...change }, by);

const onRecord = async (id = key.id) => there(await access.transact(({ keys }) => keys.find(id)));

const keysOnRecord = async () => (await access.query('SELECT 1 FROM api_key')).length;

const revoke = (apiKeyId: string) =>
  desk.revoke.execute({ apiKeyId, reason: 'It was found in a public place.' }, admin);

describe('a key that rotates itself', () => {
  it('gets one of its own rights and its own length of life, and holds for a day more', async () => {
    desk.moveTo('2026-09-12T12:00:00Z');
    const { made, refusals } = await rotate();
    expect(refusals).toEqual([]);
    const { id, prefix, secret, oldKeyExpiresAt } = there(made);
    expect(prefixOf(there(secret))).toBe(prefix);
    expect(oldKeyExpiresAt).toEqual(new Date('2026-09-13T12:00:00Z'));
    expect(await onRecord(id)).toEqual({
      ...key,
      id,
      prefix,
      isSelfMade: true,
      createdAt: desk.now(),
      expiresAt: new Date('2027-09-12T12:00:00Z'),
    });
    expect(await onRecord()).toEqual({
      ...key,
      version: 2,
      replacedById: id,
      expiresAt: oldKeyExpiresAt,
    });
  });

  it.each([
    { overlapHours: 0, until: '2026-03-12T12:00:00Z' },
    { overlapHours: null, until: '2026-03-13T12:00:00Z' },
    { overlapHours: 168, until: '2026-03-19T12:00:00Z' },
  ])('with an overlap of $overlapHours hours holds until $until', async (change) => {
    const { made } = await rotate({ overlapHours: change.overlapHours });
    expect(there(made).oldKeyExpiresAt).toEqual(new Date(change.until));
  });

  it('never holds longer than it would have', async () => {
    desk.moveTo('2027-03-12T00:00:00Z');
    const { made } = await rotate({ overlapHours: 168 });
    expect(there(made).oldKeyExpiresAt).toEqual(key.expiresAt);
  });

  it('gets none that ends more than two years ahead, though two years were once a day longer', async () => {
    desk.moveTo('2027-03-01T00:00:00Z');
    ({ key } = await desk.aKey({ expiresAt: new Date('2029-03-01T00:00:00Z') }));
    desk.moveTo('2028-03-01T00:00:00Z');
    const { made } = await rotate();
    const successor = await onRecord(there(made).id);
    expect(successor.expiresAt).toEqual(new Date('2030-03-01T00:00:00Z'));
  });

  it('of BI does so as well', async () => {
    ({ key } = await desk.aKey({
      audience: 'BI',
      scopes: ['bi:read'],
      documentMode: 'PUBLISHED_ONLY',
    }));
    const { made } = await rotate();
    expect(await onRecord(there(made).id)).toMatchObject({ audience: 'BI', partnerId: null });
  });

  it.each([-1, 169])('is refused an overlap of %d hours', async (overlapHours) => {
    expect(reasons(await rotate({ overlapHours }))).toEqual([
      {
        code: 'OVERLAP_OUT_OF_RANGE',
        field: ['overlapHours'],
        detail: 'it can be from 0 to 168 hours',
      },
    ]);
    expect(await onRecord()).toEqual(key);
  });

  it('is refused a second successor; its successor rotates for itself', async () => {
    const { made } = await rotate();
    expect(reasons(await rotate())).toEqual([{ code: 'ALREADY_REPLACED', field: null }]);
    const successor = await onRecord(there(made).id);
    expect((await rotate({}, holderOf(successor))).refusals).toEqual([]);
    expect(await keysOnRecord()).toBe(3);
  });

  it('twice at once gets one successor', async () => {
    const lock = `SELECT 1 FROM access.api_key WHERE id = '${key.id}' FOR UPDATE`;
    const outcomes = await heldBack({ url: access.url, lock, count: 2 }, () => [
      rotate(),
      rotate(),
    ]);
    const codes = outcomes.map(({ refusals }) => refusals.map(({ code }) => code).join());
    expect(codes.sort()).toEqual(['', 'ALREADY_REPLACED']);
    expect(await keysOnRecord()).toBe(2);
  });

  it.each(['admin', 'customer', 'agent', 'adjudicator', 'service', 'anonymous'] as const)(
    'is none where %s asks, by whatever name',
    async (kind) => {
      const somebody = { ...admin, kind, subject: key.id };
      expect(reasons(await rotate({}, somebody))).toEqual([{ code: 'NOT_A_KEY', field: null }]);
      expect(await onRecord()).toEqual(key);
    },
  );

  it('is none where there is no such key', async () => {
    const nobody = { ...holderOf(key), subject: 'key_gone' };
    expect(reasons(await rotate({}, nobody))).toEqual([{ code: 'NOT_A_KEY', field: null }]);
  });
});

describe('a key that rotates itself once more', () => {
  it('is given the same answer, and its text for 24 hours', async () => {
    const command = { idempotencyKey: freshKey(), overlapHours: 48 };
    const { made: first } = await rotate(command);
    desk.moveTo('2026-03-13T11:59:59.999Z');
    expect(await rotate(command)).toEqual({ made: first, refusals: [] });
    desk.moveTo('2026-03-13T12:00:00Z');
    expect((await rotate(command)).made).toEqual({ ...there(first), secret: null });
    expect(await keysOnRecord()).toBe(2);
  });

  it('is told of a conflict where it asks for something else', async () => {
    const command = { idempotencyKey: freshKey(), overlapHours: 48 };
    await rotate(command);
    await expect(rotate({ ...command, overlapHours: 24 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'idempotencyKey'],
    });
  });

  it('is given no text of a successor that was revoked', async () => {
    const command = { idempotencyKey: freshKey() };
    const { made: first } = await rotate(command);
    await revoke(there(first).id);
    expect((await rotate(command)).made).toEqual({ ...there(first), secret: null });
  });

  it('meets no answer that another key or a person was given', async () => {
    const command = { idempotencyKey: freshKey() };
    const { made: first } = await rotate(command);
    const other = (await desk.aKey()).key;
    const { made: second } = await rotate(command, holderOf(other));
    expect(there(second).id).not.toBe(there(first).id);
    const somebody = { ...admin, subject: key.id };
    expect(reasons(await rotate(command, somebody))).toEqual([{ code: 'NOT_A_KEY', field: null }]);
  });
});

describe('a key that was taken away since it was recognised', () => {
  const gone = { code: 'UNAUTHENTICATED' };

  it('gets no successor once it is revoked', async () => {
    await revoke(key.id);
    await expect(rotate()).rejects.toMatchObject({
      ...gone,
      message: 'The API key was revoked. Ask for another one.',
    });
    expect(await keysOnRecord()).toBe(1);
  });

  it('gets no successor where the revocation is committed while it waits', async () => {
    const lock = `UPDATE access.api_key SET revoked_at = now() WHERE id = '${key.id}'`;
    const outcome = heldBack({ url: access.url, lock, count: 1 }, () => [rotate()]);
    await expect(outcome).rejects.toMatchObject(gone);
    expect(await keysOnRecord()).toBe(1);
  });

  it('is not told its successor’s text again', async () => {
    const command = { idempotencyKey: freshKey() };
    await rotate(command);
    await revoke(key.id);
    await expect(rotate(command)).rejects.toMatchObject(gone);
  });

  it('gets no successor once it has expired', async () => {
    desk.moveTo('2027-03-12T12:00:00Z');
    await expect(rotate()).rejects.toMatchObject({
      ...gone,
      message: 'The API key has expired. Use the one that took its place, or ask for another one.',
    });
  });
});
