import { generateSigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import {
  base64url,
  CompactSign,
  exportJWK,
  exportSPKI,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import {
  goodClaims,
  type IdentityProvider,
  type ProviderKey,
  providerKey,
  startIdentityProvider,
  tokenOf,
} from '../../test/identity-provider';
import { post, startOpenServer, startToyGraph, type ToyGraph } from '../../test/toy-graph';
import { identifier } from './bearer-token';

/** The keys of the test: what the provider publishes, and what an attacker has. */
interface Keys {
  readonly es: ProviderKey;
  readonly rs: ProviderKey;
  readonly attacker: ProviderKey;
}

const nowS = (): number => Math.floor(Date.now() / 1000);

const unsigned = (alg: unknown): string =>
  [{ alg }, goodClaims()].map((part) => base64url.encode(JSON.stringify(part))).join('.') + '.';

const withSecret = (secret: string, kid: string): Promise<string> =>
  new SignJWT(goodClaims())
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(secret));

/** A token whose body is that text, rightly signed. */
const withBody = ({ kid, pair }: ProviderKey, body: string): Promise<string> =>
  new CompactSign(new TextEncoder().encode(body))
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(pair.privateKey);

type Forge = (keys: Keys) => string | Promise<string>;

const withClaims =
  (claims: JWTPayload): Forge =>
  ({ es }) =>
    tokenOf(es, claims);
const withHeader =
  (header: Partial<JWTHeaderParameters>): Forge =>
  ({ es }) =>
    tokenOf(es, {}, header);

const algorithm = 'signed by an algorithm that is not accepted here';
const unknownKey = 'signed with a key that is not known here';
const signature = 'The signature of the token does not hold.';
const feature = 'asks for a feature that is not accepted here';
const malformed = 'carries no JSON Web Token';
const type = 'of a type that is not accepted here: bring an access token';

/** An attempt, what it is refused with, and the token of it. */
const attempts: readonly (readonly [string, string, Forge])[] = [
  ['alg none', algorithm, () => unsigned('none')],
  ['alg nOnE', algorithm, () => unsigned('nOnE')],
  ['an algorithm that is no text', malformed, () => unsigned(7)],
  [
    'the public key in PEM as a shared secret',
    algorithm,
    async ({ rs }) => withSecret(await exportSPKI(rs.pair.publicKey), 'rs'),
  ],
  [
    'the public key in JSON as a shared secret',
    algorithm,
    async ({ es }) => withSecret(JSON.stringify(await exportJWK(es.pair.publicKey)), 'es'),
  ],
  ['an algorithm outside the list', algorithm, async () => tokenOf(await providerKey('es', 'ES384'))],
  ['a key of nobody', unknownKey, ({ attacker }) => tokenOf(attacker)],
  ['a key id that needs escaping', unknownKey, ({ attacker }) => tokenOf({ ...attacker, kid: '../es' })],
  ["another key under the provider's id", signature, ({ attacker }) => tokenOf({ ...attacker, kid: 'es' })],
  ['the id of a key of another algorithm', unknownKey, ({ es }) => tokenOf({ ...es, kid: 'rs' })],
  ['no key id where there are several of its kind', 'does not say which key', async ({ es }) =>
    tokenOf(es, {}, { kid: undefined } as never)],
  ['a critical header that nobody knows', feature, ({ es }) =>
    new SignJWT(goodClaims())
      .setProtectedHeader({ alg: 'ES256', kid: 'es', crit: ['exp-2'], 'exp-2': 1 })
      .sign(es.pair.privateKey, { crit: { 'exp-2': true } })],
  ['a payload that is no JSON', malformed, ({ es }) => withBody(es, 'admin')],
  ['a payload that is a list', malformed, ({ es }) => withBody(es, '[]')],
  ['another issuer', 'claim iss', withClaims({ iss: 'https://evil.example' })],
  ['an issuer with a slash too many', 'claim iss', withClaims({ iss: 'https://idp.example/' })],
  ["an ID token, made for the client's own use", 'claim aud', withClaims({ aud: 'shop-app' })],
  ['no audience', 'claim aud', withClaims({ aud: undefined } as never)],
  ['no end', 'claim exp', withClaims({ exp: undefined } as never)],
  ['an end that is a text', 'claim exp', withClaims({ exp: '9999999999' as never })],
  ['an end that is over', 'has expired', withClaims({ exp: nowS() - 60 })],
  ['a beginning that is to come', 'does not hold yet (claim nbf)', withClaims({ nbf: nowS() + 600 })],
  ['a beginning that is a text', 'claim nbf', withClaims({ nbf: 'soon' as never })],
  ['no subject', 'claim sub', withClaims({ sub: undefined } as never)],
  ['an empty subject', 'claim sub', withClaims({ sub: '' })],
  ['the type of an internal token', type, withHeader({ typ: 'care-internal+jwt' })],
  ['the type of a logout token', type, withHeader({ typ: 'logout+jwt' })],
  ['8 KB', 'over the limit of 8192 bytes', withClaims({ note: 'x'.repeat(8192) })],
]; // prettier-ignore

describe('a token that does not hold', () => {
  let keys: Keys;
  let provider: IdentityProvider;
  let graph: ToyGraph;
  beforeAll(async () => {
    const [es, rs, spare] = [await providerKey('es'), await providerKey('rs', 'RS256'), await providerKey('spare')];
    keys = { es, rs, attacker: await providerKey('attacker') };
    provider = await startIdentityProvider(es, rs, spare);
    graph = await startToyGraph({
      tokens: provider.trust,
      isDevelopment: false,
      transport: { trustedProxies: ['127.0.0.1'] },
    });
  }); // prettier-ignore
  afterAll(() => Promise.all([graph.stop(), provider.stop()]));

  let addresses = 0;
  /** Each from an address of its own, since one that guesses is made to wait. */
  const send = (authorization: string) => {
    addresses += 1;
    const headers = { authorization, 'x-forwarded-for': `198.51.100.${addresses}` };
    return post(graph.gateway.url, { query: '{ total }' }, headers);
  };

  const isRefused = async (token: string, reason: string): Promise<void> => {
    const answer = await send(`Bearer ${token}`);
    expect(answer).toMatchObject({ status: 401, data: undefined });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining(reason) as string,
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
    expect(graph.fetches).toEqual({});
  };

  it.each(attempts)('for %s is refused: %s', async (_title, reason, forge) => {
    await isRefused(await forge(keys), reason);
  });

  it.each([
    ['Basic dXNlcjpwYXNz', malformed],
    ['Bearer', malformed],
    ['Bearer a.b.c d', malformed],
    ['hello', malformed],
  ])('is the header %s, refused: %s', async (authorization, reason) => {
    const { status, errors } = await send(authorization);
    expect([status, errors.length]).toEqual([401, 1]);
    expect(errors[0]?.message).toContain(reason);
  });

  it.each(['jku', 'x5u'])('names its own keys by %s, and nobody looks there', async (name) => {
    let visits = 0;
    const jwk = { ...(await exportJWK(keys.attacker.pair.publicKey)), kid: 'attacker' };
    const trap = await startOpenServer(200, JSON.stringify({ keys: [jwk] }), () => {
      visits += 1;
    });
    await isRefused(await tokenOf(keys.attacker, {}, { [name]: trap.url }), unknownKey);
    expect(visits).toBe(0);
    await trap.stop();
  });

  it('brings its own key along, and nobody takes it', async () => {
    const jwk = await exportJWK(keys.attacker.pair.publicKey);
    await isRefused(await tokenOf(keys.attacker, {}, { jwk }), unknownKey);
    await isRefused(await tokenOf({ ...keys.attacker, kid: 'es' }, {}, { jwk }), signature);
  });

  it('is one that the gateway itself signed for a subgraph', async () => {
    const sign = await signer(await generateSigningKey('gateway'));
    await isRefused(
      await sign({ kind: 'admin', subject: 'x', scopes: [], policies: [] }, 'shelf'),
      algorithm,
    );
  });

  it('beside the header is not read: by the address it is refused, in the body the caller is nobody', async () => {
    const token = await tokenOf(keys.es, { sub: 'by address' });
    const ask = async (search: string) => {
      const response = await fetch(graph.gateway.url + search, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ caller }', access_token: token }),
      });
      return [response.status, await response.text()];
    };
    expect(await ask(`?access_token=${token}`)).toEqual([401, expect.any(String)]);
    expect(await ask('')).toEqual([200, expect.stringContaining('anonymous')]);
  });
});

describe('a token that holds', () => {
  it.each([
    ['without a type', undefined],
    ['of type JWT', 'JWT'],
    ['of type at+jwt', 'at+jwt'],
    ['of its media type', 'application/at+jwt'],
  ])('is one %s', async (_title, typ) => {
    const key = await providerKey('one');
    const provider = await startIdentityProvider(key);
    const identify = identifier(provider.trust, false);
    const token = await tokenOf(key, {}, typ === undefined ? {} : { typ });
    await expect(identify(`Bearer ${token}`)).resolves.toMatchObject({ kind: 'customer' });
    await provider.stop();
  });

  it.each(['RS256', 'PS384', 'ES512', 'EdDSA', 'Ed25519'] as const)(
    'is one signed by %s, where the settings list it, and then by no other',
    async (alg) => {
      const [key, other] = [await providerKey('one', alg), await providerKey('two', 'ES256')];
      const provider = await startIdentityProvider(key, other);
      const identify = identifier({ ...provider.trust, algorithms: [alg] }, false);
      await expect(identify(`Bearer ${await tokenOf(key)}`)).resolves.toBeDefined();
      await expect(identify(`Bearer ${await tokenOf(other)}`)).rejects.toThrow(algorithm);
      await provider.stop();
    },
  );

  it.each([
    ['5 seconds', undefined, 5],
    ['what the settings say', 300, 300],
  ])('may be wrong by %s on its end and its beginning', async (_title, clockToleranceS, byS) => {
    const key = await providerKey('one');
    const provider = await startIdentityProvider(key);
    const nowMs = nowS() * 1000;
    const identify = identifier({ ...provider.trust, clockToleranceS }, false, {
      now: () => nowMs,
    });
    const signIn = async (claims: JWTPayload) => identify(`Bearer ${await tokenOf(key, claims)}`);
    const at = nowMs / 1000;
    await expect(signIn({ exp: at - byS + 1, nbf: at + byS })).resolves.toBeDefined();
    await expect(signIn({ exp: at - byS })).rejects.toThrow('expired');
    await expect(signIn({ nbf: at + byS + 1 })).rejects.toThrow('does not hold yet');
    await provider.stop();
  });
});
