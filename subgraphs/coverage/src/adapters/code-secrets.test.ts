import { randomBytes } from 'node:crypto';
import { codeLength, normalizedCode } from '../domain/activation-code';
import { codeSecrets } from './code-secrets';

const secrets = codeSecrets(randomBytes(32));

describe('the secret of a code (A-05)', () => {
  it('is sixteen letters and digits, and another one each time', () => {
    const codes = Array.from({ length: 1000 }, () => secrets.make());
    expect(codes.every((code) => code.length === codeLength && normalizedCode(code) === code)).toBe(
      true,
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is found again by a hash that only the holder of the key can make', () => {
    const code = secrets.make();
    expect(secrets.hashOf(code)).toBe(secrets.hashOf(code));
    expect(secrets.hashOf(code)).not.toContain(code);
    expect(codeSecrets(randomBytes(32)).hashOf(code)).not.toBe(secrets.hashOf(code));
  });

  it('is shown again from its sealed copy, which looks another way each time', () => {
    const code = secrets.make();
    const [one, other] = [secrets.seal(code), secrets.seal(code)];
    expect([secrets.open(one), secrets.open(other)]).toEqual([code, code]);
    expect(one.equals(other)).toBe(false);
    expect(one.includes(code)).toBe(false);
  });

  it('is not shown from a copy that was changed, or sealed under another key', () => {
    const sealed = secrets.seal(secrets.make());
    const changed = Buffer.from(sealed);
    changed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => secrets.open(changed)).toThrow();
    expect(() => codeSecrets(randomBytes(32)).open(sealed)).toThrow();
  });
});
