import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKey } from '@care-graph/kernel/runtime/internal-token';
import { readGatewaySettings, readTokenSettings, signingKey, tokenTrust } from './config';

const parts = {
  CATALOG_URL: 'http://127.0.0.1:4001/graphql',
  COVERAGE_URL: 'http://127.0.0.1:4002/graphql',
  CLAIMS_URL: 'http://127.0.0.1:4003/graphql',
};
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
  it('needs nothing in development, where the parts are at their usual addresses', () => {
    expect(readGatewaySettings({})).toMatchObject({
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

  it('names identity provider and signing key in production', async () => {
    expect(mistakesOf({ ...parts, NODE_ENV: 'production' })).toMatch(
      /OIDC_ISSUER[^]*OIDC_AUDIENCE[^]*OIDC_JWKS_URL[^]*INTERNAL_SIGNING_KEY/,
    );
    const key = await generateSigningKey('gateway');
    const settings = readGatewaySettings({
      ...parts,
      ...provider,
      NODE_ENV: 'production',
      INTERNAL_SIGNING_KEY: JSON.stringify(key),
    });
    expect(await signingKey(settings)).toEqual(key);
    expect(await tokenTrust(settings)).toEqual({
      issuer: 'https://idp.example',
      audience: 'care-graph',
      jwks: 'https://idp.example/keys',
    });
  });

  it('keeps its keys in the data folder in development', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'care-keys-'));
    const settings = readGatewaySettings({ ...parts, CARE_DATA_DIR: folder });
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
