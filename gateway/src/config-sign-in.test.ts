import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import { providerKey, publishedKeys } from '../test/identity-provider';
import { providerTrust, signInSettings } from './config-sign-in';

type Environment = Readonly<Record<string, string>>;

const names = { OIDC_ISSUER: 'https://idp.example', OIDC_AUDIENCE: 'care-graph' };
const provider = { ...names, OIDC_JWKS_URL: 'https://idp.example/keys' };

const read = (environment: Environment, inProduction = true) =>
  readSettings(z.object(signInSettings(environment, inProduction)), environment);

describe('the settings of signing in', () => {
  it('say who signs, where what is said, and what stands for a second factor', async () => {
    const settings = read({
      ...provider,
      OIDC_ALGORITHMS: 'PS256, EdDSA',
      OIDC_CLOCK_TOLERANCE: '300',
      OIDC_ROLE_CLAIM: 'realm_access.roles',
      OIDC_SCOPES_CLAIM: 'scope',
      OIDC_STEP_UP_ACR: 'phr, https://care.example/mfa',
    });
    expect(await providerTrust(settings)).toEqual({
      issuer: 'https://idp.example',
      audience: 'care-graph',
      jwks: 'https://idp.example/keys',
      algorithms: ['PS256', 'EdDSA'],
      clockToleranceS: 300,
      roleClaim: 'realm_access.roles',
      scopesClaim: 'scope',
      stepUpAcr: ['phr', 'https://care.example/mfa'],
    });
  });

  it('may be absent in development, all together', async () => {
    expect(await providerTrust(read({}, false))).toBeUndefined();
    expect(() => read({ OIDC_ROLE_CLAIM: 'roles' }, false)).toThrow(
      /OIDC_ISSUER: .*\n.*OIDC_AUDIENCE: .*\n.*OIDC_JWKS_URL: has to be set with the other/,
    );
  });

  it.each([
    ['HS256', 'OIDC_ALGORITHMS'],
    ['RS256,HS512', 'OIDC_ALGORITHMS'],
    ['none', 'OIDC_ALGORITHMS'],
    ['rs256', 'OIDC_ALGORITHMS'],
    [',', 'OIDC_ALGORITHMS'],
    ['-1', 'OIDC_CLOCK_TOLERANCE'],
    ['301', 'OIDC_CLOCK_TOLERANCE'],
    ['1.5', 'OIDC_CLOCK_TOLERANCE'],
    ['soon', 'OIDC_CLOCK_TOLERANCE'],
    ['http://idp.example/keys', 'OIDC_JWKS_URL'],
    ['file:///etc/keys', 'OIDC_JWKS_URL'],
    ['/etc/keys', 'OIDC_JWKS_FILE'],
  ])('refuse %j as %s', (value, name) => {
    expect(() => read({ ...provider, [name]: value })).toThrow(new RegExp(`\n  ${name}: `));
  });
});

describe('the keys of a provider in a file', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'care-oidc-'));
    file = join(folder, 'jwks.json');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const trustOf = () => providerTrust(read({ ...names, OIDC_JWKS_FILE: file }));

  it('stand in for its address', async () => {
    await writeFile(file, JSON.stringify(await publishedKeys([await providerKey('one')])));
    expect(await trustOf()).toMatchObject({ jwks: { file } });
  });

  it.each([
    ['is not there', () => rm(file)],
    ['is no JSON', () => writeFile(file, '{"keys":')],
    ['holds no keys', () => writeFile(file, '{"keys":[]}')],
    ['holds a secret', () => writeFile(file, '{"keys":[{"kty":"oct","k":"czNjcmV0"}]}')],
  ])('stop the start where it %s', async (_title, change) => {
    await change();
    await expect(trustOf()).rejects.toThrow(`OIDC_JWKS_FILE ${file} is no set of public keys: `);
    await expect(trustOf()).rejects.not.toThrow('czNjcmV0');
  });
});
