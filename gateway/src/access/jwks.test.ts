import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type IdentityProvider,
  type ProviderKey,
  providerKey,
  providerNames,
  publishedKeys,
  startIdentityProvider,
  tokenOf,
} from '../../test/identity-provider';
import { identifier, type TokenTrust } from './bearer-token';
import { publicKeysIn, usualTimes } from './jwks';

const { maxAgeMs, staleMs, cooldownMs, retryMs } = usualTimes;
const unknownKey = 'a key that is not known here';
const away = 'The identity provider did not answer';

/** Keys that are read as the machine's clock is told to be. */
const reader = (trust: TokenTrust) => {
  let nowMs = Date.now();
  const reports: unknown[] = [];
  const identify = identifier(trust, false, {
    now: () => nowMs,
    report: (error) => reports.push(error),
  });
  const signIn = async (key: ProviderKey) =>
    identify(`Bearer ${await tokenOf(key, { exp: Math.floor(nowMs / 1000) + 60 })}`);
  return {
    reports,
    pass: (ms: number) => {
      nowMs += ms;
    },
    signsIn: async (key: ProviderKey) => {
      await expect(signIn(key)).resolves.toMatchObject({ subject: 'rasa' });
    },
    refuses: async (key: ProviderKey, reason: string, code = 'UNAUTHENTICATED') => {
      await expect(signIn(key)).rejects.toMatchObject({
        code,
        message: expect.stringContaining(reason) as string,
      });
    },
  };
};

describe('the keys of an identity provider by its address', () => {
  let [old, young]: ProviderKey[] = [];
  let provider: IdentityProvider;
  const keys = (): [ProviderKey, ProviderKey] => {
    if (!old || !young) throw new Error('There are no keys.');
    return [old, young];
  };
  beforeAll(async () => {
    [old, young] = [await providerKey('old'), await providerKey('young')];
  });
  beforeEach(async () => {
    provider = await startIdentityProvider(keys()[0]);
  });
  afterEach(() => provider.stop());

  it('are read once for all who sign in together, and kept', async () => {
    const { signsIn, pass } = reader(provider.trust);
    await Promise.all(Array.from({ length: 20 }, () => signsIn(keys()[0])));
    pass(maxAgeMs - 1000);
    await signsIn(keys()[0]);
    expect(provider.readings()).toBe(1);
  });

  it('are read again for a new key, without a restart', async () => {
    const [first, second] = keys();
    const { signsIn, pass } = reader(provider.trust);
    await signsIn(first);
    await provider.publish([first, second]);
    pass(cooldownMs);
    await signsIn(second);
    await signsIn(first);
    expect(provider.readings()).toBe(2);
  });

  it('are not asked for again by every unknown key id', async () => {
    const { signsIn, refuses, pass } = reader(provider.trust);
    await signsIn(keys()[0]);
    for (let index = 0; index < 10; index += 1) await refuses(keys()[1], unknownKey);
    expect(provider.readings()).toBe(1);
    pass(cooldownMs);
    for (let index = 0; index < 10; index += 1) await refuses(keys()[1], unknownKey);
    expect(provider.readings()).toBe(2);
  });

  it('hold no more once the provider has removed them and their time is over', async () => {
    const [first, second] = keys();
    const { signsIn, refuses, pass } = reader(provider.trust);
    await signsIn(first);
    await provider.publish([second]);
    pass(maxAgeMs - 1000);
    await signsIn(first);
    pass(1000);
    await refuses(first, unknownKey);
    await signsIn(second);
  });

  it('are believed for an hour while the provider is away, and asked for in between', async () => {
    const { signsIn, refuses, pass, reports } = reader(provider.trust);
    await signsIn(keys()[0]);
    provider.fail(true);
    pass(maxAgeMs);
    await signsIn(keys()[0]);
    await signsIn(keys()[0]);
    expect([provider.readings(), reports.length]).toEqual([2, 1]);
    await refuses(keys()[1], away, 'SUBGRAPH_UNAVAILABLE');
    pass(staleMs - maxAgeMs);
    await refuses(keys()[0], away, 'SUBGRAPH_UNAVAILABLE');
    provider.fail(false);
    pass(retryMs);
    await signsIn(keys()[0]);
  });

  it('that cannot be read at first are asked for again soon', async () => {
    const { signsIn, refuses, pass } = reader(provider.trust);
    provider.fail(true);
    await refuses(keys()[0], away, 'SUBGRAPH_UNAVAILABLE');
    await refuses(keys()[0], away, 'SUBGRAPH_UNAVAILABLE');
    expect(provider.readings()).toBe(1);
    provider.fail(false);
    pass(retryMs);
    await signsIn(keys()[0]);
  });
});

describe('the keys of an identity provider in a file', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'care-jwks-'));
    file = join(folder, 'jwks.json');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const write = async (...keys: readonly ProviderKey[]) =>
    writeFile(file, JSON.stringify(await publishedKeys(keys)));

  it('are read again for an unknown key id, and once their time is over', async () => {
    const [first, second] = [await providerKey('first'), await providerKey('second')];
    await write(first);
    const { signsIn, refuses, pass } = reader({ ...providerNames, jwks: { file } });
    await signsIn(first);
    await write(second);
    await refuses(second, unknownKey);
    pass(cooldownMs);
    await signsIn(second);
    await refuses(first, unknownKey);
    await writeFile(file, 'half a fi');
    pass(maxAgeMs);
    await signsIn(second);
  });

  it.each([
    ['that is no JSON', '{"keys":'],
    ['without keys', '{"keys":[]}'],
    ['that is another document', '{"issuer":"https://idp.example"}'],
    ['with a shared secret', '{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}'],
    ['with a private key', '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"eA","d":"ZA"}]}'],
  ])('are not taken from one %s', (_title, text) => {
    expect(() => publicKeysIn(text)).toThrow();
  });
});
