import type { EntityManager } from 'typeorm';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  guessOf,
  pepperOf,
  peppers,
} from '../../../../test/support/access-desk';
import { followedBy } from '../../../../test/support/held-back';
import { blindScans } from '../../../../test/support/query-plans';
import { there } from '../../../../test/support/there';
import { newKeyText } from './key-format';
import { KeyRing, type KeyRingParts } from './key-ring';
import { keyHashes } from './key-texts';

const address = '192.0.2.1';

let access: AccessDatabase;
let desk: AccessDesk;
let isHearing: boolean;

beforeAll(async () => {
  access = await accessDatabase('access_ring');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  isHearing = true;
});
afterAll(() => access.drop());

const aRing = (change: Partial<KeyRingParts> = {}) =>
  new KeyRing({
    manager: access.database.manager,
    hashes: keyHashes(peppers),
    clock: desk.clock,
    isHearing: () => isHearing,
    ...change,
  });

const unauthenticated = (message: string) => ({ code: 'UNAUTHENTICATED', message });
const unknown = unauthenticated('The API key is not known here.');
const revoked = unauthenticated('The API key was revoked. Ask for another one.');
const slip = unauthenticated(
  'The API key is not one: it was cut off or mistyped. Copy it again in full.',
);

/** The statements that a piece of work sends. */
const sentBy = async (work: () => unknown): Promise<readonly string[]> => {
  access.statements.length = 0;
  await Promise.resolve(work()).catch(() => undefined);
  return access.statements.slice();
};

const revoke = (apiKeyId: string) =>
  desk.revoke.execute({ apiKeyId, reason: 'It was lost.' }, admin);

describe('a key that somebody comes with', () => {
  it('is found by one statement, which does not carry it', async () => {
    const { key, text } = await desk.aKey();
    const ring = aRing();
    expect(await ring.keyOf(text, address)).toEqual(key);
    const [statement, ...more] = await sentBy(() => aRing().keyOf(text, address));
    expect(more).toEqual([]);
    expect(statement).toMatch(/^SELECT .* WHERE "key"."prefix" = \$1$/);
    expect(await blindScans(access.url, 'access', [there(statement)])).toEqual([]);
  });

  it('is refused with another secret, and known to nobody by another prefix, in the same words and statements', async () => {
    const { key } = await desk.aKey();
    const { text: made } = newKeyText('LIVE');
    const wrong = guessOf(key.prefix);
    const [ofWrong, ofUnknown] = [
      await sentBy(() => aRing().keyOf(wrong, address)),
      await sentBy(() => aRing().keyOf(made, address)),
    ];
    await expect(aRing().keyOf(wrong, address)).rejects.toMatchObject(unknown);
    await expect(aRing().keyOf(made, address)).rejects.toMatchObject(unknown);
    expect(ofWrong).toHaveLength(1);
    expect(ofUnknown).toEqual(ofWrong);
  });

  it('is hashed and compared once, also where it is unknown', async () => {
    const { key, text } = await desk.aKey();
    const hashes = keyHashes(peppers);
    const looks: string[] = [];
    const ring = aRing({
      hashes: {
        ...hashes,
        isOf: (one, fingerprint) => {
          looks.push('compared');
          return hashes.isOf(one, fingerprint);
        },
        pretend: (one) => {
          looks.push('pretended');
          hashes.pretend(one);
        },
      },
    });
    await ring.keyOf(text, address);
    await Promise.resolve(ring.keyOf(guessOf(key.prefix), address)).catch(() => undefined);
    await Promise.resolve(ring.keyOf(newKeyText('LIVE').text, address)).catch(() => undefined);
    expect(looks).toEqual(['compared', 'compared', 'pretended']);
  });

  it('is told as mistyped, and nobody is asked', async () => {
    const { text } = await desk.aKey();
    const slips = [text.slice(0, -1), `${text} `, text.toLowerCase(), 'cg_live_'];
    for (const wrong of slips) {
      expect(await sentBy(() => aRing().keyOf(wrong, address))).toEqual([]);
      await expect(aRing().keyOf(wrong, address)).rejects.toMatchObject(slip);
    }
    expect(await sentBy(() => aRing().keyOf('secret', address))).toEqual([]);
    await expect(aRing().keyOf('secret', address)).rejects.toMatchObject(unknown);
  });

  it('is not known to be good or bad while the database does not answer', async () => {
    const getOne = () => new Promise<never>(() => undefined);
    const query = { addSelect: () => query, where: () => query, getOne };
    const manager = { createQueryBuilder: () => query } as unknown as EntityManager;
    jest.useFakeTimers();
    const answer = aRing({ manager }).keyOf(newKeyText('LIVE').text, address);
    const refused = expect(answer).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await jest.advanceTimersByTimeAsync(2000).finally(() => jest.useRealTimers());
    await refused;
  });

  it('is refused once it is revoked', async () => {
    const { key, text } = await desk.aKey();
    await revoke(key.id);
    await expect(aRing().keyOf(text, address)).rejects.toMatchObject(revoked);
  });

  it('is refused from the instant of its end on, whether it is looked up or not', async () => {
    const { text } = await desk.aKey({ expiresAt: new Date('2026-06-01T00:00:00Z') });
    const ring = aRing();
    desk.moveTo('2026-05-31T23:59:59.999Z');
    await ring.keyOf(text, address);
    desk.moveTo('2026-06-01T00:00:00Z');
    const expired = unauthenticated(
      'The API key has expired. Use the one that took its place, or ask for another one.',
    );
    for (const one of [ring, aRing()])
      await expect(one.keyOf(text, address)).rejects.toMatchObject(expired);
  });

  it('is refused from outside its networks, whether it is looked up or not', async () => {
    const { text } = await desk.aKey({ allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'] });
    const ring = aRing();
    for (const inside of ['192.0.2.9', '::ffff:192.0.2.9', '2001:db8::9'])
      await ring.keyOf(text, inside);
    const outside = unauthenticated('The API key may not be used from this network.');
    for (const one of [ring, aRing()])
      for (const from of ['192.0.3.9', '2001:db9::9', ''])
        await expect(one.keyOf(text, from)).rejects.toMatchObject(outside);
  });

  it('does not tell from where it might come to who has only its prefix', async () => {
    const { key } = await desk.aKey({ allowedNetworks: ['198.51.100.0/24'] });
    await revoke(key.id);
    const text = guessOf(key.prefix);
    await expect(aRing().keyOf(text, address)).rejects.toMatchObject(unknown);
  });
});

describe('a key that was recognised', () => {
  it('is not looked up again while changes are heard', async () => {
    const { key, text } = await desk.aKey();
    const ring = aRing();
    await ring.keyOf(text, address);
    expect(await sentBy(() => ring.keyOf(text, address))).toEqual([]);
    expect(await ring.keyOf(text, address)).toEqual(key);
  });

  it('is looked up each time while they are not', async () => {
    const { key, text } = await desk.aKey();
    const ring = aRing();
    await ring.keyOf(text, address);
    isHearing = false;
    expect(await sentBy(() => ring.keyOf(text, address))).toHaveLength(1);
    expect(await sentBy(() => ring.keyOf(text, address))).toHaveLength(1);
    await revoke(key.id);
    await expect(ring.keyOf(text, address)).rejects.toMatchObject(revoked);
  });

  it('is looked up once for all who come with it at the same time, but for who comes after a change or while none is heard', async () => {
    const [{ text }, ring] = [await desk.aKey(), aRing()];
    const look = () => ring.keyOf(text, address);
    const together = () => Promise.all([look(), look()]);
    expect(await sentBy(together)).toHaveLength(1);
    const parted = () => {
      ring.forgetAll();
      const before = look();
      ring.forgetAll();
      return Promise.all([before, look()]);
    };
    expect(await sentBy(parted)).toHaveLength(2);
    isHearing = false;
    expect(await sentBy(together)).toHaveLength(2);
  });

  it('is looked up again once it is said to have changed, and others are not', async () => {
    const [one, other, ring] = [await desk.aKey(), await desk.aKey(), aRing()];
    for (const { text } of [one, other]) await ring.keyOf(text, address);
    await revoke(one.key.id);
    ring.forget(one.key.prefix);
    await expect(ring.keyOf(one.text, address)).rejects.toMatchObject(revoked);
    expect(await sentBy(() => ring.keyOf(other.text, address))).toEqual([]);
  });

  it('is looked up again, as every other, where something may have been missed', async () => {
    const made = [await desk.aKey(), await desk.aKey()];
    const ring = aRing();
    for (const { text } of made) await ring.keyOf(text, address);
    ring.forgetAll();
    for (const { text } of made)
      expect(await sentBy(() => ring.keyOf(text, address))).toHaveLength(1);
  });

  it('stays so whoever comes with its prefix and another secret, who gets nothing and hinders nothing', async () => {
    const { key, text } = await desk.aKey();
    const ring = aRing();
    await ring.keyOf(text, address);
    const wrong = guessOf(key.prefix);
    await expect(ring.keyOf(wrong, address)).rejects.toMatchObject(unknown);
    expect(await sentBy(() => ring.keyOf(text, address))).toEqual([]);
    await expect(ring.keyOf(wrong, address)).rejects.toMatchObject(unknown);
    await revoke(key.id);
    ring.forget(key.prefix);
    await expect(ring.keyOf(wrong, address)).rejects.toMatchObject(unknown);
    await expect(ring.keyOf(text, address)).rejects.toMatchObject(revoked);
  });

  it.each([
    { what: 'is said to have changed', tell: 'forget' },
    { what: 'may have been missed', tell: 'forgetAll' },
  ] as const)('is not kept where something $what during the look-up', async ({ tell }) => {
    const { key, text } = await desk.aKey();
    // It is found under an older pepper, so that the new hash is written between the look-up and the keeping.
    const manager = followedBy(access.database.manager, 'update', async () => {
      await revoke(key.id);
      ring[tell](key.prefix);
    });
    const ring: KeyRing = aRing({ manager, hashes: keyHashes([pepperOf('pepper-2'), ...peppers]) });
    await ring.keyOf(text, address);
    await expect(ring.keyOf(text, address)).rejects.toMatchObject(revoked);
  });
});
