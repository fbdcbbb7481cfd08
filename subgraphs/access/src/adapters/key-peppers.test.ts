import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  anAccessDesk,
  guessOf,
  pepperOf,
  peppers,
} from '../../../../test/support/access-desk';
import { there } from '../../../../test/support/there';
import { KeyRing } from './key-ring';
import { keyHashes, type Peppers } from './key-texts';

const address = '192.0.2.1';
const newer = pepperOf('pepper-2');
const unknown = { code: 'UNAUTHENTICATED', message: 'The API key is not known here.' };

let access: AccessDatabase;
let desk: AccessDesk;

beforeAll(async () => {
  access = await accessDatabase('access_peppers');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
});
afterAll(() => access.drop());

const aRing = (held: Peppers) =>
  new KeyRing({
    manager: access.database.manager,
    hashes: keyHashes(held),
    clock: desk.clock,
    isHearing: () => false,
  });

const statementsFor = async (held: Peppers, text: string): Promise<number> => {
  access.statements.length = 0;
  await aRing(held).keyOf(text, address);
  return access.statements.length;
};

const fingerprint = async () => {
  const [row] = await access.query<{ pepper: string; hash: Buffer }>(
    'SELECT pepper_id AS pepper, hash FROM api_key',
  );
  return there(row);
};

describe('a key that was hashed under an older pepper', () => {
  it('is hashed under the first one when it is used, once, and needs the older no more', async () => {
    const { key, text } = await desk.aKey();
    const before = await fingerprint();
    expect(await statementsFor([newer, ...peppers], text)).toBe(2);
    const after = await fingerprint();
    expect([before.pepper, after.pepper]).toEqual(['pepper-1', 'pepper-2']);
    expect(after.hash.equals(before.hash)).toBe(false);
    expect(await statementsFor([newer, ...peppers], text)).toBe(1);
    expect(await aRing([newer]).keyOf(text, address)).toEqual(key);
    await expect(aRing(peppers).keyOf(text, address)).rejects.toMatchObject(unknown);
  });

  it('is not hashed anew for who comes with another secret', async () => {
    const { key } = await desk.aKey();
    const guess = aRing([newer, ...peppers]).keyOf(guessOf(key.prefix), address);
    await expect(guess).rejects.toMatchObject(unknown);
    expect((await fingerprint()).pepper).toBe('pepper-1');
  });

  it('is known to nobody once that pepper is gone', async () => {
    const { text } = await desk.aKey();
    await expect(aRing([newer]).keyOf(text, address)).rejects.toMatchObject(unknown);
  });
});
