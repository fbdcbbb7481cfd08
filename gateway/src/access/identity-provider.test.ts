import { generateSigningKey, type SigningKey } from '@care-graph/kernel/runtime/internal-token';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { forge, nowS } from '../../test/forged-token';
import { startOpenServer, startToyGraph } from '../../test/toy-graph';
import { developmentToken } from '../development-issuer';
import { identifier } from './bearer-token';
import type { Role } from './roles';

describe('outside development', () => {
  const trust = async (key: SigningKey) => ({
    issuer: 'care-graph-development',
    audience: 'care-graph',
    jwks: { keys: [{ ...key.publicJwk, kid: key.kid, alg: 'Ed25519' }] },
  });

  it('no partner signs in with a token, and development’s step-up does not count', async () => {
    const key = await generateSigningKey('development-issuer');
    const identify = identifier(await trust(key), false);
    const bearer = async (role: Role) => `Bearer ${await developmentToken(key, role)}`;
    await expect(identify(await bearer('partner'))).rejects.toThrow('Partners sign in with a key');
    await expect(identify(await bearer('admin'))).resolves.toMatchObject({ policies: [] });
  });

  it.each([
    ['a second factor just now', { amr: ['pwd', 'mfa'], auth_time: nowS() - 10 }, ['step_up']],
    ['a second factor 15 minutes ago', { amr: ['mfa'], auth_time: nowS() - 15 * 60 - 2 }, []],
    ['a sign-in of the future', { amr: ['mfa'], auth_time: nowS() + 60 }, []],
    ['a password only', { amr: ['pwd'], auth_time: nowS() }, []],
    ['no time of signing in', { amr: ['mfa'] }, []],
  ])('step_up is judged by %s', async (_title, claims, policies) => {
    const key = await generateSigningKey('development-issuer');
    const identify = identifier(await trust(key), false);
    const token = await forge(key, { claims: { sub: 'x', role: 'admin', ...claims } });
    await expect(identify(`Bearer ${token}`)).resolves.toMatchObject({ policies });
  });
});

describe('an identity provider by its address', () => {
  it('is asked for its keys, and only RS256 and ES256 hold', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
    const provider = await startOpenServer(200, JSON.stringify({ keys: [jwk] }));
    const identify = identifier(
      { issuer: 'https://idp.example', audience: 'care-graph', jwks: provider.url },
      false,
    );
    const token = await new SignJWT({ sub: 'x', role: 'customer' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer('https://idp.example')
      .setAudience('care-graph')
      .setExpirationTime('1h')
      .sign(privateKey);
    await expect(identify(`Bearer ${token}`)).resolves.toMatchObject({
      kind: 'customer',
      subject: 'x',
    });
    const development = await developmentToken(
      await generateSigningKey('development-issuer'),
      'customer',
    );
    await expect(identify(`Bearer ${development}`)).rejects.toThrow('algorithm');
    await provider.stop();
  });

  it('that does not answer is our trouble: 503, not 401', async () => {
    const provider = await startOpenServer(500, '');
    const graph = await startToyGraph({
      tokens: { issuer: 'i', audience: 'a', jwks: provider.url },
    });
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .sign(privateKey);
    const { status, errors } = await graph.ask('{ total }', { token });
    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({
      status: 503,
      code: 'SUBGRAPH_UNAVAILABLE',
    });
    await Promise.all([graph.stop(), provider.stop()]);
  });
});
