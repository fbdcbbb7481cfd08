import { Fault, UnknownCredential } from '@care-graph/kernel/domain/fault';
import type { GrantedKey } from './caller';
import { guarded, guessGuard } from './guess-guard';

const key = { id: 'key_1' } as GrantedKey;
const unknown = () => Promise.reject(new UnknownCredential('unknown'));

const saying = (fault: unknown): string => (fault as Fault).message;

describe('whoever tries out keys', () => {
  const guessing = (wasGood: (text: string) => boolean) => {
    const keyOf = (text: string) => (text === 'good' ? Promise.resolve(key) : unknown());
    return guarded({ keyOf, wasGood }, guessGuard());
  };

  const tryOften = async (keyOf: ReturnType<typeof guessing>, text: string, address: string) => {
    const said = [];
    for (let tries = 0; tries < 25; tries += 1)
      said.push(
        saying(await Promise.resolve(keyOf(text, address)).catch((fault: unknown) => fault)),
      );
    return said;
  };

  it('waits after twenty wrong ones, by address, and nobody else does', async () => {
    const keyOf = guessing(() => false);
    const said = await tryOften(keyOf, 'bad', '192.0.2.1');
    expect(said.filter((text) => text === 'unknown')).toHaveLength(21);
    expect(said.at(-1)).toMatch(
      /^Too many unknown keys came from this address. Wait \d+ seconds.$/,
    );
    await expect(keyOf('good', '192.0.2.1')).rejects.toThrow('Too many');
    await expect(keyOf('good', '192.0.2.2')).resolves.toBe(key);
  });

  it('takes nobody’s key away that was good before', async () => {
    const keyOf = guessing((text) => text === 'good');
    await tryOften(keyOf, 'bad', '192.0.2.1');
    await expect(keyOf('good', '192.0.2.1')).resolves.toBe(key);
  });

  it('is not who brings a key that was revoked', async () => {
    const revoked = () => Promise.reject(new Fault('UNAUTHENTICATED', 'revoked'));
    const keyOf = guarded({ keyOf: revoked, wasGood: () => false }, guessGuard());
    expect(new Set(await tryOften(keyOf, 'old', '192.0.2.1'))).toEqual(new Set(['revoked']));
  });
});
