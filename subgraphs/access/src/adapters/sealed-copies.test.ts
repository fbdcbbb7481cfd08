import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { anAccessDesk, freshKey, holderOf } from '../../../../test/support/access-desk';
import { blindScans } from '../../../../test/support/query-plans';
import { there } from '../../../../test/support/there';
import { destroyOldCopies } from './sealed-copies';

let access: AccessDatabase;

beforeAll(async () => {
  access = await accessDatabase('access_sealed');
});
afterAll(() => access.drop());

describe('a sealed copy of a key', () => {
  it('is destroyed once 24 hours are over, and not before', async () => {
    const desk = anAccessDesk(access);
    const { key } = await desk.aKey();
    const command = { idempotencyKey: freshKey(), overlapHours: 48 };
    const { made } = await desk.rotateOwn.execute(command, holderOf(key));
    const { id } = there(made);
    const copies = async () => {
      const kept = await access.query<{ id: string }>(
        'SELECT id FROM api_key WHERE sealed_secret IS NOT NULL OR sealed_until IS NOT NULL',
      );
      return kept.map((row) => row.id);
    };
    const { manager } = access.database;
    await destroyOldCopies(manager, new Date('2026-03-13T11:59:59.999Z'));
    expect(await copies()).toEqual([id]);
    access.statements.length = 0;
    await destroyOldCopies(manager, new Date('2026-03-13T12:00:00Z'));
    expect(await blindScans(access.url, 'access', access.statements)).toEqual([]);
    expect(await copies()).toEqual([]);
    expect((await desk.rotateOwn.execute(command, holderOf(key))).made).toMatchObject({
      id,
      secret: null,
    });
  });
});
