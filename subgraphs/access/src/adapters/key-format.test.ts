import fc from 'fast-check';
import { looksLikeKey, newKeyText, prefixOf } from './key-format';

const letters = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const form = /^(cg_(?:live|test)_([0-9A-Z]{12}))_([0-9A-Z]{52})_([0-9A-Z]{7})$/;

const aText = fc.constantFrom('LIVE', 'SANDBOX').map((environment) => newKeyText(environment).text);

/** What a hand or an eye makes of a letter: another one of ours, one that is none of ours, or a sign. */
const anything = [...letters, ...Array.from('ILOUabcxyz_- .\u0000é')];

const replaced = (text: string, place: number, by: string): string =>
  text.slice(0, place) + by + text.slice(place + 1);

const swapped = (text: string, place: number): string =>
  text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2);

const places = (text: string): readonly number[] => Array.from(text, (_, place) => place);

describe('the text of a key', () => {
  it.each([
    { environment: 'LIVE', word: 'cg_live_' },
    { environment: 'SANDBOX', word: 'cg_test_' },
  ] as const)('begins with $word where it reaches $environment', ({ environment, word }) => {
    const { text, prefix } = newKeyText(environment);
    const [, begins, id] = form.exec(text) ?? [];
    expect(text.startsWith(word)).toBe(true);
    expect(begins).toBe(prefix);
    expect(prefix).toBe(`${word}${id ?? ''}`);
    expect(prefixOf(text)).toBe(prefix);
    expect(looksLikeKey(text)).toBe(true);
  });

  it('has 256 bits of chance in letters that are not misread, any of them anywhere', () => {
    const texts = Array.from({ length: 500 }, () => newKeyText('LIVE').text);
    const [ids, secrets, checksums] = [2, 3, 4].map((part) =>
      texts.map((text) => form.exec(text)?.[part] ?? ''),
    );
    const used = (of: readonly string[] = []) => [...new Set(of.join(''))].sort();
    expect(used(secrets)).toEqual(letters);
    expect(used(ids)).toEqual(letters);
    expect(used(checksums)).toEqual(letters);
    const ofPlaces = places(secrets?.[0] ?? '').map((place) => {
      const seen = new Set(secrets?.map((secret) => secret.charAt(place)));
      return Math.log2(seen.size);
    });
    expect(ofPlaces.reduce((bits, more) => bits + more, 0)).toBeGreaterThanOrEqual(256);
  });

  it('is never the same twice, nor is what may be shown of it', () => {
    const made = Array.from({ length: 2000 }, () => newKeyText('LIVE'));
    expect(new Set(made.map(({ text }) => text)).size).toBe(made.length);
    expect(new Set(made.map(({ prefix }) => prefix)).size).toBe(made.length);
  });

  it('is refused with any letter of it replaced by any other', () => {
    const wrongOnes = (text: string) =>
      places(text).flatMap((place) =>
        anything
          .filter((letter) => letter !== text.charAt(place))
          .map((letter) => replaced(text, place, letter)),
      );
    fc.assert(
      fc.property(aText, (text) => {
        expect(wrongOnes(text).filter((wrong) => prefixOf(wrong) !== undefined)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is refused with any two neighbours of it swapped', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const wrongOnes = places(text).map((place) => swapped(text, place));
        const differing = wrongOnes.filter((wrong) => wrong !== text);
        expect(differing.length).toBeGreaterThan(50);
        expect(differing.filter((wrong) => prefixOf(wrong) !== undefined)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused with any letter of it missing or doubled, and with anything around it', () => {
    fc.assert(
      fc.property(aText, fc.string({ minLength: 1, unit: 'grapheme' }), (text, more) => {
        const wrongOnes = places(text).flatMap((place) => [
          text.slice(0, place) + text.slice(place + 1),
          text.slice(0, place) + text.charAt(place) + text.slice(place),
          text.slice(0, place),
        ]);
        const around = [text + more, more + text, text.toLowerCase(), `${text}\n`];
        const refused = [...wrongOnes, ...around];
        expect(refused.filter((wrong) => prefixOf(wrong) !== undefined)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('of the sandbox is not one of live data with another word, nor the other way round', () => {
    const { text } = newKeyText('SANDBOX');
    expect(prefixOf(text.replace('cg_test_', 'cg_live_'))).toBeUndefined();
    const { text: live } = newKeyText('LIVE');
    expect(prefixOf(live.replace('cg_live_', 'cg_test_'))).toBeUndefined();
  });

  it.each(['', 'cg', 'Bearer cg_live_1', 'eyJhbGciOiJIUzI1NiJ9.e30.x', 'CG_LIVE_1'])(
    'is not what %j looks like',
    (text) => {
      expect(looksLikeKey(text)).toBe(false);
      expect(prefixOf(text)).toBeUndefined();
    },
  );
});
