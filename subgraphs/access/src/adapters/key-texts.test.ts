import crypto from 'node:crypto';
import { pepperOf } from '../../../../test/support/access-desk';
import { newKeyText } from './key-format';
import { keyHashes, keyTexts } from './key-texts';

const [first, second] = [pepperOf('pepper-1'), pepperOf('pepper-2')];
const { text } = newKeyText('LIVE');

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the fingerprint of a key', () => {
  it('is made under the first pepper, and says so', () => {
    const hashes = keyHashes([second, first]);
    const fingerprint = hashes.fingerprintOf(text);
    expect(fingerprint.pepperId).toBe('pepper-2');
    expect(fingerprint.hash).toHaveLength(32);
    expect(hashes.isCurrent(fingerprint)).toBe(true);
    expect(hashes.isOf(text, fingerprint)).toBe(true);
  });

  it('is that of one text and one pepper', () => {
    const { hash } = keyHashes([first]).fingerprintOf(text);
    expect(keyHashes([first]).fingerprintOf(text).hash).toEqual(hash);
    expect(keyHashes([second]).fingerprintOf(text).hash).not.toEqual(hash);
    expect(keyHashes([first]).fingerprintOf(newKeyText('LIVE').text).hash).not.toEqual(hash);
    expect(hash.includes(crypto.createHash('sha256').update(text).digest())).toBe(false);
  });

  it('is still recognised under an older pepper, as one to be made anew', () => {
    const old = keyHashes([first]).fingerprintOf(text);
    const hashes = keyHashes([second, first]);
    expect(hashes.isOf(text, old)).toBe(true);
    expect(hashes.isOf(newKeyText('LIVE').text, old)).toBe(false);
    expect(hashes.isCurrent(old)).toBe(false);
  });

  it('is not recognised once its pepper is gone, not even one that was made without any', () => {
    const hashes = keyHashes([second]);
    expect(hashes.isOf(text, keyHashes([first]).fingerprintOf(text))).toBe(false);
    const withoutPepper = crypto.createHmac('sha256', '').update(text).digest();
    expect(hashes.isOf(text, { hash: withoutPepper, pepperId: 'pepper-1' })).toBe(false);
  });

  it('is not another one’s because a pepper was changed under the same name', () => {
    const changed = { id: 'pepper-1', secret: second.secret };
    expect(keyHashes([changed]).isOf(text, keyHashes([first]).fingerprintOf(text))).toBe(false);
  });

  it('is looked for in one way, whether the key is right, wrong, unknown or its pepper gone', () => {
    const hashes = keyHashes([second]);
    const right = hashes.fingerprintOf(text);
    const gone = keyHashes([first]).fingerprintOf(text);
    const keyed = jest.spyOn(crypto, 'createHmac');
    const compared = jest.spyOn(crypto, 'timingSafeEqual');
    const workOf = (look: () => unknown) => {
      keyed.mockClear();
      compared.mockClear();
      look();
      return {
        hashes: keyed.mock.calls.length,
        lengths: compared.mock.calls.flat().map((side) => side.byteLength),
      };
    };
    const ways = [
      () => hashes.isOf(text, right),
      () => hashes.isOf(newKeyText('LIVE').text, right),
      () => hashes.isOf(text, gone),
      () => {
        hashes.pretend(text);
      },
    ];
    const once = { hashes: 1, lengths: [32, 32] };
    expect(ways.map(workOf)).toEqual(ways.map(() => once));
  });
});

describe('the texts of keys', () => {
  it.each(['LIVE', 'SANDBOX'] as const)(
    'are made for %s with what is kept of them',
    (environment) => {
      const made = keyTexts([first]).make(environment);
      expect(made.text.startsWith(`${made.prefix}_`)).toBe(true);
      expect(made.fingerprint).toEqual(keyHashes([first]).fingerprintOf(made.text));
    },
  );

  it('are opened again from a sealed copy, also once a newer pepper came', () => {
    const copy = keyTexts([first]).seal(text);
    expect(keyTexts([first]).open(copy)).toBe(text);
    expect(keyTexts([second, first]).open(copy)).toBe(text);
    expect(keyTexts([first, second]).open(keyTexts([second, first]).seal(text))).toBe(text);
  });

  it('are sealed differently each time, and not to be read', () => {
    const texts = keyTexts([first]);
    const [one, other] = [texts.seal(text), texts.seal(text)];
    expect(one.equals(other)).toBe(false);
    expect(one.includes(text.slice(-20))).toBe(false);
  });

  it('cannot be opened once the pepper is gone', () => {
    const copy = keyTexts([first]).seal(text);
    expect(() => keyTexts([second]).open(copy)).toThrow('a pepper that is gone');
  });

  it('cannot be opened from a copy of which a single bit was changed, nor from a part of it', () => {
    const texts = keyTexts([first, second]);
    const copy = texts.seal(text);
    const opened = (tampered: Buffer): boolean => {
      try {
        texts.open(tampered);
        return true;
      } catch {
        return false;
      }
    };
    expect(opened(copy)).toBe(true);
    const changed = [...copy.keys()].flatMap((place) =>
      [0, 7].map((bit) => {
        const tampered = Buffer.from(copy);
        tampered.writeUInt8(tampered.readUInt8(place) ^ (1 << bit), place);
        return tampered;
      }),
    );
    const cut = [...copy.keys()].map((length) => copy.subarray(0, length));
    expect([...changed, ...cut].filter(opened)).toEqual([]);
  });
});
