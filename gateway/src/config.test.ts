import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKey } from '@care-graph/kernel/runtime/internal-token';
import {
  readGatewaySettings,
  readTokenSettings,
  sandboxAddresses,
  signingKey,
  tokenTrust,
} from './config';

const parts = {
  CATALOG_URL: 'http://127.0.0.1:4001/graphql',
  COVERAGE_URL: 'http://127.0.0.1:4002/graphql',
  CLAIMS_URL: 'http://127.0.0.1:4003/graphql',
};
/** What a gateway has to be told anywhere. */
const database = { DATABASE_URL: 'postgres://care@127.0.0.1:5432/care' };
const provider = {
  OIDC_ISSUER: 'https://idp.example',
  OIDC_AUDIENCE: 'care-graph',
  OIDC_JWKS_URL: 'https://idp.example/keys',
};

const mistakesOf = (environment: Record<string, string>): string => {
  try {
    readGatewaySettings(environment);
    return '';
  } catch (fault) {
    return (fault as Error).message;
  }
};

describe('the gateway’s configuration', () => {
  it('needs a database in development, where the parts are at their usual addresses', () => {
    expect(readGatewaySettings(database)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      CARE_ENGINE: 'apollo',
      NODE_ENV: 'development',
      ...parts,
    });
  });

  it('is refused with every mistake in one list', () => {
    const said = mistakesOf({
      NODE_ENV: 'production',
      PORT: '70000',
      CATALOG_URL: 'here',
      CARE_ENGINE: 'care',
      OIDC_JWKS_URL: 'http://idp.example',
      INTERNAL_SIGNING_KEY: '{"kid":"s3cret"}',
    });
    for (const name of [
      'PORT',
      'CATALOG_URL',
      'COVERAGE_URL',
      'CLAIMS_URL',
      'CARE_ENGINE',
      'OIDC_JWKS_URL',
      'INTERNAL_SIGNING_KEY',
    ]) {
      expect(said).toContain(`  ${name}: `);
    }
    expect(said).toContain('CARE_ENGINE: has to be apollo');
    expect(said).not.toContain('s3cret');
  });

  it('names an identity provider wholly or not at all', () => {
    expect(mistakesOf({ ...parts, OIDC_ISSUER: 'https://idp.example' })).toMatch(
      /OIDC_AUDIENCE: .*\n.*OIDC_JWKS_URL: /,
    );
  });

  it('names the sandbox wholly or not at all', () => {
    expect(sandboxAddresses(readGatewaySettings({ ...database, ...parts }))).toBeUndefined();
    const [SANDBOX_CATALOG_URL, SANDBOX_COVERAGE_URL, SANDBOX_CLAIMS_URL] = [4011, 4012, 4013].map(
      (port) => `http://127.0.0.1:${port}/graphql`,
    ) as [string, string, string];
    const half = { ...database, ...parts, SANDBOX_CATALOG_URL, SANDBOX_COVERAGE_URL };
    expect(mistakesOf(half)).toContain(
      'SANDBOX_CLAIMS_URL: has to be set with the other addresses of the sandbox, or none',
    );
    const found = sandboxAddresses(readGatewaySettings({ ...half, SANDBOX_CLAIMS_URL })) ?? [];
    expect(found.map(({ name, url }) => [name, url()])).toEqual([
      ['catalog', SANDBOX_CATALOG_URL],
      ['coverage', SANDBOX_COVERAGE_URL],
      ['claims', SANDBOX_CLAIMS_URL],
    ]);
  });

  it('names identity provider and signing key in production', async () => {
    expect(mistakesOf({ ...parts, NODE_ENV: 'production' })).toMatch(
      /OIDC_ISSUER[^]*OIDC_AUDIENCE[^]*OIDC_JWKS_URL[^]*INTERNAL_SIGNING_KEY/,
    );
    const key = await generateSigningKey('gateway');
    const settings = readGatewaySettings({
      ...database,
      ...parts,
      ...provider,
      NODE_ENV: 'production',
      API_KEY_PEPPERS: `one:${'ab'.repeat(32)}`,
      INTERNAL_SIGNING_KEY: JSON.stringify(key),
    });
    expect(await signingKey(settings)).toEqual(key);
    expect(await tokenTrust(settings)).toEqual({
      issuer: 'https://idp.example',
      audience: 'care-graph',
      jwks: 'https://idp.example/keys',
      algorithms: ['RS256', 'ES256'],
      clockToleranceS: 5,
      roleClaim: 'role',
      scopesClaim: undefined,
      stepUpAcr: [],
    });
  });

  it('keeps its keys in the data folder in development', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'care-keys-'));
    const settings = readGatewaySettings({ ...database, ...parts, CARE_DATA_DIR: folder });
    expect(await signingKey(settings)).toEqual(await signingKey(settings));
    expect(await tokenTrust(settings)).toEqual(await tokenTrust(settings));
    expect((await signingKey(settings)).issuer).toBe('gateway');
    await rm(folder, { recursive: true });
  });

  it('turns Apollo’s telemetry off before its gateway is made', () => {
    delete process.env['APOLLO_TELEMETRY_DISABLED']; // eslint-disable-line care-graph/no-environment -- what is set is what is tested
    jest.requireActual('./telemetry-off');
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true'); // eslint-disable-line care-graph/no-environment -- what is set is what is tested
  });

  it('gives no development tokens in production', () => {
    expect(() => readTokenSettings({ NODE_ENV: 'production' })).toThrow('hold nowhere else');
  });
});
