import { generateSigningKey, type SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { base64url, importJWK, SignJWT } from 'jose';
import { forge, nowS } from '../../test/forged-token';
import { startToyGraph, type ToyGraph } from '../../test/toy-graph';
import { developmentClaims, developmentToken } from '../development-issuer';
import { identifier } from './bearer-token';
import { roleScopes } from './roles';

const unsigned = (claims: object): string =>
  `${base64url.encode(JSON.stringify({ alg: 'none' }))}.${base64url.encode(JSON.stringify(claims))}.`;

describe('signing in', () => {
  let graph: ToyGraph;
  let key: SigningKey;
  beforeAll(async () => {
    graph = await startToyGraph();
    key = graph.issuerKey;
  });
  afterAll(() => graph.stop());

  const callerBy = async (token: string): Promise<unknown> => {
    const { data } = await graph.ask('{ caller }', { token });
    return JSON.parse(String(data?.['caller']));
  };

  const refusal = async (token: string) => {
    const before = { ...graph.fetches };
    const answer = await graph.ask('{ total }', { token });
    expect(graph.fetches).toEqual(before);
    expect(answer).toMatchObject({ status: 401, data: undefined });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    return answer.errors[0]?.message;
  };

  it('is not needed for what is public', async () => {
    const { data } = await graph.ask('{ total caller }');
    expect(data?.['total']).toBe(7);
    expect(JSON.parse(String(data?.['caller']))).toEqual({
      kind: 'anonymous',
      subject: 'anonymous',
      scopes: [],
      policies: [],
    });
  });

  it('is needed for what wants a signed-in caller', async () => {
    const { status, data, errors } = await graph.ask('{ mine }');
    expect({ status, data }).toEqual({ status: 200, data: { mine: null } });
    expect(errors[0]).toMatchObject({
      path: ['mine'],
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
  });

  it('makes a customer with the name that the identity provider knows', async () => {
    expect(await callerBy(await developmentToken(key, 'customer'))).toEqual({
      kind: 'customer',
      subject: 'dev-customer',
      scopes: ['self:read', 'self:write'],
      policies: [],
      person: { givenName: 'Rasa', familyName: 'Pavyzdė', email: 'rasa@example.com' },
      verifiedEmail: 'rasa@example.com',
    });
  });

  it.each([
    ['agent', { serviceCenterCode: 'SC-DE-1', policies: ['step_up'] }],
    ['adjudicator', { policies: ['step_up'] }],
    ['admin', { policies: ['step_up'] }],
    ['partner', { partnerId: 'prt_demo', policies: [] }],
  ] as const)('gives the %s the scopes of the role', async (role, details) => {
    const caller = await callerBy(await developmentToken(key, role));
    expect(caller).toEqual({
      kind: role,
      subject: `dev-${role}`,
      scopes: roleScopes[role],
      ...details,
    });
  });

  it('tells two people of one role apart', async () => {
    expect(await callerBy(await developmentToken(key, 'partner', 'other'))).toMatchObject({
      subject: 'dev-partner-other',
      partnerId: 'prt_other',
    });
  });

  it('refuses an expired token, but for five seconds of a slow clock', async () => {
    expect(await refusal(await forge(key, { expires: nowS() - 7 }))).toBe(
      'The token has expired. Sign in again.',
    );
    expect(await callerBy(await forge(key, { expires: nowS() - 2 }))).toMatchObject({
      kind: 'customer',
    });
  });

  it.each([
    ['another issuer', { issuer: 'https://elsewhere.example' }, 'claim iss'],
    ['another audience', { audience: 'another-graph' }, 'claim aud'],
    ['an unknown key id', { kid: 'nobody' }, 'a key that is not known here'],
    ['no role', { claims: { sub: 'x' } }, 'names no role'],
    ['a role that people do not have', { claims: { sub: 'x', role: 'service' } }, 'names no role'],
    [
      'a role that every object has',
      { claims: { sub: 'x', role: 'constructor' } },
      'names no role',
    ],
    ['no subject', { claims: { role: 'customer' } }, 'claim sub'],
    [
      'an agent without a service centre',
      { claims: { sub: 'x', role: 'agent' } },
      'service_center',
    ],
    [
      'a partner without an id',
      { claims: { sub: 'x', role: 'partner', partner_id: 7 } },
      'partner_id',
    ],
  ])('refuses %s', async (_title, forged, reason) => {
    expect(await refusal(await forge(key, forged))).toContain(reason);
  });

  it('refuses a token that never expires', async () => {
    const token = await new SignJWT(developmentClaims('customer'))
      .setProtectedHeader({ alg: 'Ed25519', kid: key.kid })
      .setIssuer('care-graph-development')
      .setAudience('care-graph')
      .sign(await importJWK(key.privateJwk, 'Ed25519'));
    expect(await refusal(token)).toContain('claim exp');
  });

  it('refuses the signature of another key under a known id', async () => {
    const other = await generateSigningKey('development-issuer');
    expect(await refusal(await forge(other, { kid: key.kid }))).toBe(
      'The signature of the token does not hold.',
    );
  });

  it('refuses a token without a signature', async () => {
    const claims = {
      ...developmentClaims('admin'),
      iss: 'care-graph-development',
      aud: 'care-graph',
      exp: nowS() + 60,
    };
    expect(await refusal(unsigned(claims))).toContain('algorithm');
  });

  it('refuses a token signed with the public key as a shared secret', async () => {
    const token = await new SignJWT(developmentClaims('admin'))
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .setIssuer('care-graph-development')
      .setAudience('care-graph')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(JSON.stringify(key.publicJwk)));
    expect(await refusal(token)).toContain('algorithm');
  });

  it('refuses a token of over 8 KB', async () => {
    const claims = { ...developmentClaims('customer'), note: 'x'.repeat(8 * 1024) };
    expect(await refusal(await forge(key, { claims }))).toBe(
      'The token is over the limit of 8192 bytes.',
    );
  });

  it.each(['hello', 'a.b.c', ''])('refuses the token %j', async (token) => {
    expect(await refusal(token)).toContain('no JSON Web Token');
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'cg_live_1'])(
    'refuses the header %j',
    async (authorization) => {
      const identify = identifier({ issuer: 'i', audience: 'a', jwks: { keys: [] } }, true);
      await expect(identify(authorization)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );
});
