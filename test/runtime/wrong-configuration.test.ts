import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { testDatabaseUrl } from '../support/config';
import { canEnter } from '../../subgraphs/kernel/src/runtime/server-account';
import { ask, isRoot, PROJECT, skipUnless } from '../support/embedded-starts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { Processes, type Start } from '../support/processes';

const processes = new Processes();
const parts = ['start:gateway', 'start:catalog', 'start:coverage', 'start:claims'] as const;
let fresh: FreshDatabase;
const folder = (name: string): string => join(processes.folder, name);

beforeAll(async () => {
  fresh = await freshDatabase('wrong_configuration');
});
afterAll(async () => {
  await processes.endAll();
  await fresh.drop();
});

const database = (): Start['env'] => ({ DATABASE_URL: fresh.url });

/** Why a process does not start: exit code 1, no stack trace, nothing left running. */
const refusal = async (script: string, env: Start['env'] = {}, uid?: number): Promise<string> => {
  const place = { CARE_DATA_DIR: folder('data'), PORT: '0', LOG_LEVEL: 'error' };
  const as = uid === undefined ? {} : { uid };
  const start = processes.script(script, { env: { ...place, ...env }, ...as });
  const { code } = await start.leavesNothing();
  expect({ code, out: start.out }).toEqual({ code: 1, out: '' });
  expect(start.err).not.toMatch(/\n\s+at /);
  return start.err;
};

const mistakes = {
  NODE_ENV: 'staging',
  HOST: 'not a host',
  PORT: '70000',
  LOG_LEVEL: 'loud',
  DATABASE_URL: 'mysql://127.0.0.1/care',
  CARE_CLOCK: '2026-02-30T12:00:00Z',
};
const common = ['NODE_ENV', 'HOST', 'PORT', 'LOG_LEVEL'];

/** Each process and what it says of a configuration in which everything is wrong. */
const listed = [
  {
    script: 'start',
    env: { CARE_ENGINE: 'steam', SMTP_URL: 'mail.example' },
    names: [...common, 'DATABASE_URL', 'CARE_ENGINE', 'CARE_CLOCK', 'SMTP_URL'],
  },
  {
    script: 'start:gateway',
    env: {
      CARE_ENGINE: 'steam',
      CATALOG_URL: 'here',
      COVERAGE_URL: 'http://there',
      SANDBOX_COVERAGE_URL: 'elsewhere',
      OIDC_ISSUER: 'https://idp.example',
      INTERNAL_SIGNING_KEY: '{"kid":"s3cret"}',
    },
    names: [
      ...common,
      ...['CATALOG_URL', 'COVERAGE_URL'],
      ...['SANDBOX_CATALOG_URL', 'SANDBOX_COVERAGE_URL', 'SANDBOX_CLAIMS_URL'],
      ...['DATABASE_URL', 'CARE_ENGINE', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL', 'INTERNAL_SIGNING_KEY'],
    ],
  },
  {
    script: 'start:catalog',
    env: { INTERNAL_TRUSTED_KEYS: '[]', INTERNAL_SIGNING_KEY: 's3cret' },
    names: [
      ...common,
      ...['DATABASE_URL', 'CARE_CLOCK', 'INTERNAL_SIGNING_KEY', 'INTERNAL_TRUSTED_KEYS'],
    ],
  },
  {
    script: 'start:coverage',
    env: {
      CODE_KEY: 's3cret',
      CATALOG_URL: 'here',
      SMTP_URL: 'https://care:s3cret@mail.example',
      MAIL_FROM: 'Care Graph',
    },
    names: [
      ...common,
      ...['DATABASE_URL', 'CATALOG_URL', 'CARE_CLOCK', 'CODE_KEY', 'SMTP_URL', 'MAIL_FROM'],
    ],
  },
  {
    script: 'start:claims',
    env: { PAYMENTS_URL: 'bank', FILES_KEY: 's3cret', CLAMD_ADDRESS: 'clamd' },
    names: [
      ...common,
      ...['DATABASE_URL', 'CARE_CLOCK', 'PAYMENTS_URL', 'FILES_KEY', 'CLAMD_ADDRESS'],
    ],
  },
];

/** What each part has to be told in production, beside what it has to be told anywhere. */
const demandedInProduction = {
  'start:gateway': [
    ...['CATALOG_URL', 'COVERAGE_URL', 'CLAIMS_URL', 'API_KEY_PEPPERS'],
    ...['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL', 'INTERNAL_SIGNING_KEY'],
  ],
  'start:catalog': ['CARE_CLOCK', 'INTERNAL_SIGNING_KEY', 'INTERNAL_TRUSTED_KEYS'],
  'start:coverage': [
    ...['CATALOG_URL', 'CARE_CLOCK', 'INTERNAL_SIGNING_KEY', 'INTERNAL_TRUSTED_KEYS', 'CODE_KEY'],
    ...['SMTP_URL', 'MAIL_FROM'],
  ],
  'start:claims': [
    ...['CATALOG_URL', 'COVERAGE_URL', 'CARE_CLOCK'],
    ...['INTERNAL_SIGNING_KEY', 'INTERNAL_TRUSTED_KEYS', 'PAYMENTS_URL', 'FILES_KEY'],
    ...['SMTP_URL', 'MAIL_FROM'],
  ],
} as const;

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}([A-Z_]+): \S/gm)].map(([, name = '']) => name);

describe('a wrong configuration', () => {
  it.each(listed)('of $script is refused with every mistake', async ({ script, env, names }) => {
    const said = await refusal(script, { ...mistakes, ...env });
    expect(said.split('\n')[0]).toBe(`The configuration has ${names.length} mistake(s):`);
    expect(namesIn(said)).toEqual(names);
    expect(said).not.toContain('s3cret');
  });

  it.each(parts)('of %s in production is one without its secrets', async (script) => {
    const clock = { CARE_CLOCK: '2026-03-12T12:00:00Z' };
    const said = await refusal(script, { ...database(), ...clock, NODE_ENV: 'production' });
    expect(namesIn(said)).toEqual(demandedInProduction[script]);
  });

  it('of npm start is one for production', async () => {
    expect(await refusal('start', { NODE_ENV: 'production' })).toContain(
      'NODE_ENV: has to be development or test: in production each part is a process of its own',
    );
  });
});

describe('a database that cannot be used', () => {
  const sentence = (why: RegExp) =>
    new RegExp(
      `^The database \\S+ cannot be used \\(${why.source}\\)\\. Check DATABASE_URL.*\\.\\n$`,
    );

  it.each(['start', 'start:coverage'])('keeps %s from starting', async (script) => {
    const away = { DATABASE_URL: 'postgres://care@127.0.0.1:9/care' };
    expect(await refusal(script, away)).toMatch(sentence(/connect ECONNREFUSED [\d.:]+/));
  });

  it('is one that does not know the user', async () => {
    const url = new URL(testDatabaseUrl());
    url.password = 's3cret';
    const said = await refusal('start:catalog', { DATABASE_URL: url.toString() });
    expect(said).toMatch(sentence(/password authentication failed for user "postgres"/));
    expect(said).not.toContain('s3cret');
  });

  it('is one whose user may not set it up', async () => {
    const url = new URL(testDatabaseUrl());
    await ask(url.toString(), "CREATE ROLE clerk LOGIN PASSWORD 'clerk'");
    [url.username, url.password] = ['clerk', 'clerk'];
    expect(await refusal('start:catalog', { DATABASE_URL: url.toString() })).toMatch(
      /^The user of DATABASE_URL may not set up what catalog needs \(permission denied.+\): give it .+\.\n$/,
    );
    await ask(testDatabaseUrl(), 'DROP ROLE clerk');
  });

  it('is one of another version of PostgreSQL in the data folder', async () => {
    const cluster = folder('older/postgres/cluster');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n');
    expect(await refusal('start', { CARE_DATA_DIR: folder('older') })).toMatch(
      /^The database in \S+ was made by PostgreSQL 15 and this is PostgreSQL 18: dump it .*\.\n$/,
    );
  });
});

describe('an address that cannot be had', () => {
  const server = createServer();
  let port: string;

  beforeAll(async () => {
    ({ port } = new URL(await listen(server, '127.0.0.1', 0)));
  });
  afterAll(() => stopServer(server));

  it.each(['start:gateway', 'start:claims'])(
    'keeps %s from starting where it is taken',
    async (script) => {
      expect(await refusal(script, { ...database(), PORT: port })).toBe(
        `Port ${port} of 127.0.0.1 is taken by another process: set PORT to another one, or to 0 for a free one.\n`,
      );
    },
  );

  it('is one of another machine', async () => {
    expect(await refusal('start', { HOST: '192.0.2.1' })).toMatch(
      /^192\.0\.2\.1 is no address of this machine \(.+\): set HOST to one, such as 127\.0\.0\.1\.\n$/,
    );
  });
});

describe('a data folder that cannot be written', () => {
  const nowhere = (): string => {
    writeFileSync(folder('file'), '');
    return join(folder('file'), 'data');
  };

  it('keeps the database of npm start from being made', async () => {
    expect(await refusal('start', { CARE_DATA_DIR: nowhere() })).toMatch(
      /^The embedded PostgreSQL could not start \(ENOTDIR.+\): see to that, or set CARE_DATA_DIR or DATABASE_URL\.\n$/,
    );
  });

  it.each(['start:gateway', 'start:catalog'])(
    'keeps the keys of %s from being made',
    async (script) => {
      expect(await refusal(script, { ...database(), CARE_DATA_DIR: nowhere() })).toMatch(
        /^The keys in \S+ can be neither read nor made \(ENOTDIR.+\): see to that, or set CARE_DATA_DIR .+\.\n$/,
      );
    },
  );

  const reachable = isRoot && canEnter({ uid: 1000, gid: 1000 }, PROJECT);
  const why = 'a data folder of another user, as this is not root or out of their reach';

  skipUnless(reachable, why)('is one that belongs to somebody else', async () => {
    mkdirSync(folder('theirs'));
    chmodSync(folder('theirs'), 0o755);
    expect(await refusal('start', { CARE_DATA_DIR: folder('theirs') }, 1000)).toMatch(
      /^The embedded PostgreSQL could not start \(EACCES.+\): see to that, or set CARE_DATA_DIR or DATABASE_URL\.\n$/,
    );
  });
});
