import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  freshKey,
  holderOf,
  reasons,
} from '../../../../test/support/access-desk';
import { there } from '../../../../test/support/there';
import type { ApiKey } from '../domain/api-key';
import type { RevokeApiKeyCommand } from './revoke-api-key';

let access: AccessDatabase;
let desk: AccessDesk;
let key: ApiKey;

beforeAll(async () => {
  access = await accessDatabase('access_revoke');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  ({ key } = await desk.aKey());
});
afterAll(() => access.drop());

const revoke = (change: Partial<RevokeApiKeyCommand> = {}) =>
  desk.revoke.execute({ apiKeyId: key.id, reason: 'It was lost.', ...change }, admin);

interface Kept {
  readonly reason: string | null;
  readonly isSealed: boolean;
}

const kept = async (id = key.id) => {
  const [row] = await access.query<Kept>(
    'SELECT revoke_reason AS reason, sealed_secret IS NOT NULL AS "isSealed" FROM api_key WHERE id = $1',
    [id],
  );
  return there(row);
};

describe('revoking a key', () => {
  it('puts on record when and why', async () => {
    desk.moveTo('2026-04-01T00:00:00Z');
    const { made, refusals } = await revoke();
    expect(refusals).toEqual([]);
    expect(made).toEqual({ ...key, version: 2, revokedAt: desk.now() });
    expect(await access.transact(({ keys }) => keys.find(key.id))).toEqual(made);
    expect(await kept()).toEqual({ reason: 'It was lost.', isSealed: false });
  });

  it('takes the keys with it that it made in its own place, and not one that an administrator made', async () => {
    const rotated = (of: ApiKey) =>
      desk.rotateOwn.execute({ idempotencyKey: `own ${of.id}` }, holderOf(of));
    const found = async (id: string) => there(await access.transact(({ keys }) => keys.find(id)));
    const second = await found(there((await rotated(key)).made).id);
    const third = await found(there((await rotated(second)).made).id);
    const expiresAt = there(third).expiresAt;
    const byAdmin = there(
      (await desk.rotate.execute({ apiKeyId: third.id, expiresAt }, admin)).made,
    ).id;
    expect((await found(byAdmin)).budgetId).toBe(key.id);
    await revoke();
    expect((await found(second.id)).revokedAt).toEqual(desk.now());
    expect((await found(third.id)).revokedAt).toEqual(desk.now());
    expect((await found(byAdmin)).revokedAt).toBeNull();
  });

  it('is refused for a key that nobody knows', async () => {
    expect(reasons(await revoke({ apiKeyId: 'key_gone' }))).toEqual([
      { code: 'NOT_FOUND', field: ['apiKeyId'] },
    ]);
  });

  it('is refused the second time, and the first reason stays', async () => {
    await revoke();
    desk.moveTo('2026-04-01T00:00:00Z');
    expect(reasons(await revoke({ reason: 'Once more.' }))).toEqual([
      { code: 'ALREADY_REVOKED', field: ['apiKeyId'] },
    ]);
    expect(await kept()).toMatchObject({ reason: 'It was lost.' });
    const found = await access.transact(({ keys }) => keys.find(key.id));
    expect(found?.revokedAt).toEqual(new Date('2026-03-12T12:00:00Z'));
  });

  it('works for one that was replaced or has expired', async () => {
    await desk.rotate.execute({ apiKeyId: key.id, expiresAt: key.expiresAt }, admin);
    desk.moveTo('2028-01-01T00:00:00Z');
    expect((await revoke()).made).toMatchObject({ version: 3, revokedAt: desk.now() });
  });

  it('destroys the sealed copy of its text', async () => {
    const own = { idempotencyKey: freshKey() };
    const { made } = await desk.rotateOwn.execute(own, holderOf(key));
    const { id } = there(made);
    expect(await kept(id)).toEqual({ reason: null, isSealed: true });
    await revoke({ apiKeyId: id });
    expect(await kept(id)).toEqual({ reason: 'It was lost.', isSealed: false });
  });

  it('once more with the same key for repeats gives the same answer; with another input it is a conflict', async () => {
    const idempotencyKey = freshKey();
    const first = await revoke({ idempotencyKey });
    expect(await revoke({ idempotencyKey })).toEqual(first);
    await expect(revoke({ idempotencyKey, reason: 'Another.' })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'idempotencyKey'],
    });
  });
});
