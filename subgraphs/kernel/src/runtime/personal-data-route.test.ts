import { createServer, type Server } from 'node:http';
import express from 'express';
import type { Principal } from '../domain/principal';
import { systemClock } from './clocks';
import type { Database } from './database';
import {
  generateSigningKey,
  privacyVerifier,
  signer,
  type SigningKey,
  trusted,
  verifier,
} from './internal-token';
import { makeLog } from './log';
import { all, type PersonalData, plain } from './personal-data';
import { personalDataPath, personalDataRoute } from './personal-data-route';
import { listen, stopServer } from './serve';

const data: PersonalData = {
  part: 'toy',
  identity: { table: 'person', id: 'id', subject: 'subject' },
  tables: { person: { rows: 'id = $1', key: ['id'], columns: all(plain, 'id', 'subject') } },
};

/** A database that knows one person, and breaks off at `broken`. */
const database = {
  transact: (storesOf: (manager: never) => unknown) => (work: (stores: unknown) => unknown) => {
    const query = async (sql: string, [id]: readonly unknown[]) => {
      if (id === 'broken') throw new Error('the value "Anna" broke it');
      return id === 'cus_1' && sql.startsWith('SELECT subject') ? [{ subject: 'sub_1' }] : [];
    };
    return work(storesOf({ query } as never));
  },
} as unknown as Pick<Database, 'transact'>;

const issuers = ['privacy', 'operator', 'claims', 'gateway'] as const;
const keys = new Map<string, SigningKey>();
const servers: Server[] = [];
let settled = 0;
let url: string;

beforeAll(async () => {
  for (const issuer of issuers) keys.set(issuer, await generateSigningKey(issuer));
  const app = express();
  const verify = privacyVerifier('toy', [...keys.values()].map(trusted));
  const settle = async () => {
    settled += 1;
  };
  const log = makeLog('toy', 'silent');
  personalDataRoute({ data, database, verify, clock: systemClock, log, settle })(app);
  const server = createServer(app);
  servers.push(server);
  url = `${await listen(server, '127.0.0.1', 0)}${personalDataPath}`;
});
afterAll(() => Promise.all(servers.map((server) => stopServer(server))));

const service = (subject: string): Principal => ({
  kind: 'service',
  subject,
  scopes: ['internal:toy'],
  policies: [],
});

const tokenOf = async (key: SigningKey | undefined, principal: Principal, audience = 'toy') => {
  if (!key) throw new Error('There is no such key.');
  return (await signer(key))(principal, audience);
};

const post = async (token: string, body: unknown) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as unknown };
};

const sight = { action: 'SIGHT', customerId: 'cus_1', subjects: [], askedBy: 'x', reason: null };
const privacy = () => tokenOf(keys.get('privacy'), service('privacy'));

describe('the route for personal data', () => {
  it('answers whoever is responsible for it, once all is written that was heard', async () => {
    const before = settled;
    expect(await post(await privacy(), sight)).toEqual({
      status: 200,
      body: { isKnown: true, subjects: ['sub_1'], open: [] },
    });
    expect(await post(await privacy(), { ...sight, customerId: 'cus_2' })).toEqual({
      status: 200,
      body: { isKnown: false, subjects: [], open: [] },
    });
    expect(settled).toBe(before + 2);
  });

  it.each([
    ['operator', service('operator')],
    ['claims', service('claims')],
    ['gateway', { ...service('admin'), kind: 'admin' }],
    ['claims', service('privacy')],
  ] as const)('believes no token of %s for %j', async (issuer, principal) => {
    const { status } = await post(await tokenOf(keys.get(issuer), principal), sight);
    expect(status).toBe(401);
  });

  it('believes neither a stranger’s key nor a token for another part, nor none', async () => {
    const stranger = await generateSigningKey('privacy');
    for (const token of [
      await tokenOf(stranger, service('privacy')),
      await tokenOf(keys.get('privacy'), service('privacy'), 'coverage'),
      'none',
    ])
      expect((await post(token, sight)).status).toBe(401);
  });

  it.each([
    {},
    { ...sight, action: 'BURN' },
    { ...sight, customerId: '' },
    { ...sight, customerId: { $ne: 1 } },
    { ...sight, subjects: 'sub_1' },
    { ...sight, action: 'ERASE' },
    { ...sight, reason: 'x'.repeat(501) },
  ])('refuses what it cannot read, and says what to send (%#)', async (body) => {
    expect(await post(await privacy(), body)).toEqual({
      status: 400,
      body: { message: 'Send action, customerId, subjects, askedBy and reason.' },
    });
  });

  it('says that it failed and not with which value', async () => {
    expect(await post(await privacy(), { ...sight, customerId: 'broken' })).toEqual({
      status: 500,
      body: { message: 'It failed, and nothing was changed here: see the log.' },
    });
  });
});

describe('the key of whoever is responsible for personal data', () => {
  it('opens nothing else', async () => {
    const verify = verifier('toy', [...keys.values()].map(trusted));
    await expect(verify(await privacy())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const claims = await tokenOf(keys.get('claims'), service('claims'));
    expect(await verify(claims)).toEqual(service('claims'));
  });
});
