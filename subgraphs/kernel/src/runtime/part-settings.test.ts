import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isMovable } from './clocks';
import { generateSigningKey, trusted } from './internal-token';
import { makeLog } from './log';
import { readPartOptions } from './part-settings';
import { demanded } from './settings';

const database = { DATABASE_URL: 'postgres://care@127.0.0.1:5432/care' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-settings-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (environment: Record<string, string>) =>
  readPartOptions(
    {
      part: 'coverage',
      asks: ['catalog'],
      log: makeLog('coverage', 'silent'),
      own: ({ inProduction }) => ({ OWN: demanded(z.string(), inProduction) }),
    },
    { ...database, CARE_DATA_DIR: folder, ...environment },
  );

const inProduction = async (issuer: string): Promise<Record<string, string>> => {
  const [key, gateway] = [await generateSigningKey(issuer), await generateSigningKey('gateway')];
  return {
    NODE_ENV: 'production',
    OWN: 'own',
    CATALOG_URL: 'http://catalog.example/graphql',
    INTERNAL_SIGNING_KEY: JSON.stringify(key),
    INTERNAL_TRUSTED_KEYS: JSON.stringify([trusted(gateway)]),
  };
};

describe('the configuration of a part', () => {
  it('needs a database only: the rest is known or kept in the data folder', async () => {
    const [{ options }, again] = [await read({}), await read({})];
    expect(options).toMatchObject({ host: '127.0.0.1', port: 4002, isDevelopment: true });
    expect(options.peers.catalog()).toBe('http://127.0.0.1:4001/graphql');
    expect(options.environment).toBe('live');
    expect(isMovable(options.clock)).toBe(false);
    expect(options.signingKey.issuer).toBe('coverage');
    expect(again.options.trustedKeys).toEqual(options.trustedKeys);
    expect(options.trustedKeys.map(({ issuer }) => issuer)).toEqual([
      'gateway',
      'catalog',
      'coverage',
      'claims',
      'operator',
      'privacy',
    ]);
  });

  it('gives a clock that can be moved, in development', async () => {
    const { options } = await read({ CARE_CLOCK: '2026-03-12T12:00:00Z' });
    expect(isMovable(options.clock)).toBe(true);
    expect(options.clock.now().toISOString().slice(0, 16)).toBe('2026-03-12T12:00');
  });

  it('gives in production the keys that it is told, and no others', async () => {
    const environment = await inProduction('coverage');
    const { options, settings } = await read(environment);
    expect(options.isDevelopment).toBe(false);
    expect(JSON.stringify(options.signingKey)).toBe(environment['INTERNAL_SIGNING_KEY']);
    expect(JSON.stringify(options.trustedKeys)).toBe(environment['INTERNAL_TRUSTED_KEYS']);
    expect(settings.OWN).toBe('own');
  });

  it('refuses the key of another issuer, halves of two keys, and a trust that leaves the gateway out', async () => {
    await expect(inProduction('claims').then(read)).rejects.toThrow(
      'INTERNAL_SIGNING_KEY: has to be a signing key as JSON, of the issuer coverage',
    );
    const [one, other] = [await generateSigningKey('coverage'), await generateSigningKey('claims')];
    const halves = {
      INTERNAL_SIGNING_KEY: JSON.stringify({ ...one, publicJwk: other.publicJwk }),
      INTERNAL_TRUSTED_KEYS: JSON.stringify([trusted(other)]),
    };
    await expect(read(halves)).rejects.toThrow(
      /2 mistake[^]+INTERNAL_SIGNING_KEY: [^]+INTERNAL_TRUSTED_KEYS: .*the gateway’s among them/,
    );
  });

  it('is refused where it names no environment', async () => {
    await expect(read({ CARE_ENVIRONMENT: 'test' })).rejects.toThrow(
      'CARE_ENVIRONMENT: has to be live or sandbox',
    );
  });
});

describe('the configuration of a part of the sandbox', () => {
  const sandbox = { CARE_ENVIRONMENT: 'sandbox' };

  it('has addresses of its own, and the machine’s time, which can be moved', async () => {
    const { options } = await read(sandbox);
    expect(options).toMatchObject({ environment: 'sandbox', port: 4012 });
    expect(options.peers.catalog()).toBe('http://127.0.0.1:4011/graphql');
    expect(isMovable(options.clock)).toBe(true);
    expect(Math.abs(options.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('is movable in production too, from an instant that may be said', async () => {
    const production = { ...(await inProduction('coverage')), ...sandbox };
    expect(isMovable((await read(production)).options.clock)).toBe(true);
    const { options } = await read({ ...production, CARE_CLOCK: '2026-03-12T12:00:00Z' });
    expect(options.clock.now().toISOString()).toMatch(/^2026-03-12T12:0/);
  });

  it('alone may name the operator’s key in production', async () => {
    const operator = trusted(await generateSigningKey('operator'));
    const production = await inProduction('coverage');
    const keys = JSON.parse(production['INTERNAL_TRUSTED_KEYS'] ?? '') as object[];
    const believing = { ...production, INTERNAL_TRUSTED_KEYS: JSON.stringify([...keys, operator]) };
    const { options } = await read({ ...believing, ...sandbox });
    expect(options.trustedKeys.map(({ issuer }) => issuer)).toEqual(['gateway', 'operator']);
    await expect(read(believing)).rejects.toThrow(
      'INTERNAL_TRUSTED_KEYS: has to be without the operator’s key: in production that is for the sandbox',
    );
  });

  it('leaves the live clock to the machine in production', async () => {
    const production = { ...(await inProduction('coverage')), CARE_CLOCK: '2026-03-12T12:00:00Z' };
    await expect(read(production)).rejects.toThrow('CARE_CLOCK: must not be set in production');
  });
});
