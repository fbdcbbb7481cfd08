import { createServer, type Server } from 'node:http';
import express from 'express';
import type { FileContent } from '../domain/files';
import type { Principal } from '../domain/principal';
import { systemClock } from './clocks';
import type { Database } from './database';
import {
  generateSigningKey,
  privacyVerifier,
  signer,
  type SigningKey,
  trusted,
} from './internal-token';
import { makeLog } from './log';
import { all, type PersonalData, plain } from './personal-data';
import { personalFilesPath, personalFilesRoute } from './personal-files-route';
import { listen, stopServer } from './serve';

const data: PersonalData = {
  part: 'toy',
  tables: { evidence: { rows: 'owner = $1', key: ['id'], columns: all(plain, 'id', 'owner') } },
};

const files: Readonly<Record<string, string>> = {
  evd_1: 'cus_1',
  evd_cut: 'cus_1',
  evd_lost: 'cus_1',
  evd_2: 'cus_2',
};
let recorded: (readonly unknown[])[] = [];
let opened: string[] = [];

/** A database that knows whose each file is, and breaks off at `broken`. */
const database = {
  transact: (storesOf: (manager: never) => unknown) => (work: (stores: unknown) => unknown) => {
    const query = async (sql: string, values: readonly unknown[]) => {
      const [customerId, , fileId] = values;
      if (customerId === 'broken') throw new Error('the value "Anna" broke it');
      if (sql.startsWith('INSERT')) recorded.push(values);
      return files[String(fileId)] === customerId ? [{ id: fileId }] : [];
    };
    return work(storesOf({ query } as never));
  },
} as unknown as Pick<Database, 'transact'>;

async function* film(breaksOff: boolean): FileContent {
  yield await Promise.resolve(Buffer.from('fi'));
  if (breaksOff) throw new Error('the disk is gone');
  yield Buffer.from('lm');
}

const keys = new Map<string, SigningKey>();
let server: Server;
let url: string;

beforeAll(async () => {
  for (const issuer of ['privacy', 'operator']) keys.set(issuer, await generateSigningKey(issuer));
  const verify = privacyVerifier('toy', [...keys.values()].map(trusted));
  const log = makeLog('toy', 'silent');
  const open = async (id: string) => {
    opened.push(id);
    const content = film(id === 'evd_cut');
    return id === 'evd_lost' ? undefined : { mediaType: 'video/mp4', byteSize: 4, content };
  };
  const app = express();
  personalFilesRoute({ data, database, verify, clock: systemClock, log, open })(app);
  server = createServer(app);
  url = `${await listen(server, '127.0.0.1', 0)}${personalFilesPath}`;
});
beforeEach(() => {
  recorded = [];
  opened = [];
});
afterAll(() => stopServer(server));

const principalOf = (subject: string): Principal => ({
  kind: 'service',
  subject,
  scopes: [],
  policies: [],
});

const asked = {
  fileId: 'evd_1',
  customerId: 'cus_1',
  subjects: [],
  askedBy: 'officer',
  reason: 'case 7',
};

const post = async (change: object = {}, issuer = 'privacy') => {
  const key = keys.get(issuer);
  if (!key) throw new Error('There is no such key.');
  const token = await (await signer(key))(principalOf(issuer), 'toy');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...asked, ...change }) });
};

describe('the route for the files of a person', () => {
  it('gives out one of theirs as a file, and puts on record that it did', async () => {
    const answer = await post();
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': '4',
      'content-disposition': 'attachment; filename="evd_1"',
      'cache-control': 'private, no-store',
    });
    expect(await answer.text()).toBe('film');
    expect(recorded).toEqual([['cus_1', 'EXPORT', 'officer', 'case 7']]);
  });

  it.each(['evd_2', 'evd_unknown'])('has none for them that is not theirs: %s', async (fileId) => {
    const answer = await post({ fileId });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ message: `The customer has no file ${fileId} here.` });
    expect({ recorded, opened }).toEqual({ recorded: [], opened: [] });
  });

  it('has none where its content is not there any more', async () => {
    expect((await post({ fileId: 'evd_lost' })).status).toBe(404);
  });

  it.each(['../evd_1', '..', '/etc/passwd', 'evd_1/../evd_2', 'evd_1\0', '', 7, null])(
    'takes no id that could lead elsewhere: %j',
    async (fileId) => {
      const answer = await post({ fileId });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({
        message: 'Send fileId, customerId, subjects, askedBy and reason.',
      });
      expect(opened).toEqual([]);
    },
  );

  it('lets in nobody else’s tokens', async () => {
    expect((await post({}, 'operator')).status).toBe(401);
    expect((await fetch(url, { method: 'POST', body: JSON.stringify(asked) })).status).toBe(401);
    expect(opened).toEqual([]);
  });

  it('cuts what breaks off, so that nobody takes it for the whole', async () => {
    const told = post({ fileId: 'evd_cut' }).then((answer) => answer.text());
    await expect(told).rejects.toThrow(/terminated|fetch failed/);
  });

  it('says that it failed and not with which value', async () => {
    const answer = await post({ customerId: 'broken' });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('Anna');
  });
});
