import type { JWTVerifyResult } from 'jose';
import { rememberingVerifier } from './recent-tokens';

const startS = 1_800_000_000;

/** A verifier that counts what it looks at, of tokens whose text is when they end. */
const verifier = () => {
  const looked: string[] = [];
  let now = startS * 1000;
  const verify = rememberingVerifier(
    (token) => {
      looked.push(token);
      if (now > (Number(token) + 5) * 1000) return Promise.reject(new Error('expired'));
      return Promise.resolve({ payload: { exp: Number(token) } } as JWTVerifyResult);
    },
    5,
    () => now,
  );
  return { verify, looked, pass: (ms: number) => (now += ms) };
};

describe('a token that held', () => {
  it('is believed for five seconds, and looked at again then', async () => {
    const { verify, looked, pass } = verifier();
    const token = String(startS + 3600);
    await verify(token);
    pass(4999);
    await verify(token);
    expect(looked).toHaveLength(1);
    pass(1);
    await verify(token);
    expect(looked).toHaveLength(2);
  });

  it('is looked at once for all who come with it at the same time', async () => {
    const { verify, looked } = verifier();
    const token = String(startS + 3600);
    await Promise.all([verify(token), verify(token), verify(String(startS + 7200))]);
    expect(looked).toHaveLength(2);
  });

  it('is believed no longer than it holds', async () => {
    const { verify, pass } = verifier();
    const token = String(startS - 3);
    await verify(token);
    pass(2001);
    await expect(verify(token)).rejects.toThrow('expired');
  });

  it('is no word for another one, and what did not hold is looked at each time', async () => {
    const { verify, looked } = verifier();
    await verify(String(startS + 1));
    for (let tries = 0; tries < 2; tries += 1)
      await expect(verify(String(startS - 6))).rejects.toThrow('expired');
    expect(looked).toHaveLength(3);
  });
});
