import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { money } from '@care-graph/kernel/domain/money';
import { someClaim } from '../../../../test/support/claims-builders';
import { claimsPostTo, MemoryLetterFacts } from '../../../../test/support/claims-mail';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { type MailServer, mailServer } from '../../../../test/support/mail-server';
import { there } from '../../../../test/support/there';
import { writtenLog } from '../../../../test/support/written-log';
import { migrations } from '../adapters/migrations/all';
import { personalData } from '../adapters/personal-data';
import { claimStores, rows } from '../adapters/stores';
import { type LetterName, letters } from '../domain/notice';
import { sendNotice } from './send-notice';

const now = new Date('2026-05-02T10:00:00Z');
const dueAt = new Date('2026-05-09T20:59:59.999Z');

let fresh: FreshDatabase;
let database: Database;
let server: MailServer;
let facts: MemoryLetterFacts;
let lines: readonly string[];

const query = <Row>(sql: string, values: readonly unknown[] = []) =>
  database.manager.query<Row[]>(sql, [...values]);
const transact = <Result>(work: (stores: ReturnType<ReturnType<typeof claimStores>>) => Promise<Result>) =>
  database.transact(claimStores({ jobSchema: database.jobSchema, retryAfterMs: 1 }))(work); // prettier-ignore

beforeAll(async () => {
  fresh = await freshDatabase('claims_mail');
  database = await openDatabase(
    { url: fresh.url, part: 'claims', entities: rows, migrations },
    makeLog('claims-test', 'error'),
  );
});
beforeEach(async () => {
  await query('TRUNCATE claim, incident, notice CASCADE');
  await query(`DELETE FROM ${database.jobSchema}._private_jobs`);
  server = await mailServer();
  facts = new MemoryLetterFacts();
  await transact(({ claims }) => claims.add(someClaim({ closedAt: now, status: 'COMPLETED' })));
});
afterEach(() => server.stop());
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const put = (letter: LetterName, id = 'ntc_1') =>
  transact(({ notices }) =>
    notices.add({
      id, claimId: 'clm_1', letter, kind: letters[letter].kind, medium: 'EMAIL', createdAt: now, dueAt,
      amount: money(19900, 'PLN'),
    }),
  ); // prettier-ignore

const send = async (id = 'ntc_1') => {
  const written = writtenLog();
  lines = written.lines;
  const post = claimsPostTo(server.url, facts, written.log);
  return sendNotice({ transact, clock: { now: () => now } }, post).execute(id, false);
};

const state = async () => (await query<{ state: string }>('SELECT state FROM notice'))[0]?.state;
const textReceived = () => there(there(server.received[0]).parts.get('text/plain'));

describe('a letter about a claim', () => {
  it('names the person and the claim, shows the last places of the serial number, and nothing else', async () => {
    await put('QUOTE_READY');
    expect(await send()).toBe('SENT');
    expect(server.received).toHaveLength(1);
    const { to, headers, parts } = there(server.received[0]);
    expect(to).toEqual(['anna@example.org']);
    expect(headers.get('content-language')).toBe('lt');
    expect(headers.get('message-id')).toBe('<ntc_1@example.com>');
    expect([...parts.keys()]).toEqual(['text/plain', 'text/html']);
    expect(textReceived()).toContain('Sveiki, Anna Adamkutė!');
    expect(textReceived()).toContain('CLM-2026-000001');
    expect(textReceived()).toContain('••••0001');
    expect(textReceived()).toContain('199.00 PLN');
    expect(textReceived()).toContain('2026 m. gegužės 9 d. 23:59');
    const all = [...parts.values()].join('');
    for (const secret of ['RS4-0001', 'It fell from a table', 'sub_anna', 'cus_1'])
      expect(all).not.toContain(secret);
  });

  it.each([
    { regionCode: 'DE', language: 'de', says: 'Guten Tag Anna Adamkutė' },
    { regionCode: 'FR', language: 'fr', says: 'Bonjour Anna Adamkutė' },
    { regionCode: 'RU', language: 'ru', says: 'Здравствуйте, Anna Adamkutė' },
    { regionCode: 'SE', language: 'lt', says: 'Sveiki, Anna Adamkutė' },
  ])('to $regionCode is in $language', async ({ regionCode, language, says }) => {
    facts.holder = { ...there(facts.holder), regionCode };
    await put('UNIT_RECEIVED');
    await send();
    expect(there(server.received[0]).headers.get('content-language')).toBe(language);
    expect(textReceived()).toContain(says);
  });

  it.each(Object.keys(letters) as LetterName[])('%s can be written', async (letter) => {
    await put(letter);
    expect(await send()).toBe('SENT');
    expect(textReceived()).not.toContain('{{');
    const places: readonly string[] = letters[letter].places;
    expect(textReceived().includes('gegužės 9 d.')).toBe(places.includes('dueAt'));
    expect(textReceived().includes('199.00 PLN')).toBe(places.includes('amount'));
    expect(textReceived().includes('RMA-2026-000001')).toBe(places.includes('returnNumber'));
  });

  it('R-FLY-06: names the number for a unit that was found, where nothing was sent in', async () => {
    await query(`UPDATE claim SET service_type = 'FLYAWAY', return_authorization = NULL,
      flyaway = '{"recovery": {"returnNumber": "RMA-2026-000777"}}'`);
    await put('UNIT_FOUND');
    await send();
    expect(textReceived()).toContain('RMA-2026-000777');
  });

  it('leaves neither name nor address on record or in the log', async () => {
    server.says = { recipient: 450 };
    await put('UNIT_SHIPPED');
    await expect(send()).rejects.toThrow('takes nothing at present');
    const kept = await query('SELECT to_jsonb(notice)::text AS row FROM notice');
    const jobs = await query(
      `SELECT payload::text AS row FROM ${database.jobSchema}._private_jobs`,
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify([kept, jobs, lines])).not.toMatch(/anna@|adamkut|example\.org/i);
  });
});

describe('a letter about a claim is mailed at most once', () => {
  it('when it is tried again, and when two try at once', async () => {
    await put('UNIT_SHIPPED');
    expect(await Promise.all([send(), send()])).toContain('SENT');
    expect(await send()).toBeUndefined();
    expect(server.received).toHaveLength(1);
  });

  it('and waits for coverage, which knows the address', async () => {
    await put('UNIT_SHIPPED');
    facts.beforeAnswer = () => Promise.reject(new Error('coverage is away'));
    await expect(send()).rejects.toThrow('coverage is away');
    expect(await state()).toBe('WAITING');
    facts.beforeAnswer = () => Promise.resolve();
    expect(await send()).toBe('SENT');
  });
});

const erase = async (): Promise<void> => {
  const request = { askedBy: 'officer', reason: 'case 7', now: new Date('2028-01-01T00:00:00Z') };
  await database.transact((manager) => manager)((manager) =>
    eraseSubject(manager, personalData, { customerId: 'cus_1', subjects: [] }, request),
  );
};

describe('nobody is written to', () => {
  it.each([
    { who: 'who has no address', holder: { givenName: 'A', familyName: null, email: null, regionCode: 'DE' } },
    { who: 'whom coverage does not know', holder: undefined },
  ])('$who', async ({ holder }) => {
    facts.holder = holder;
    await put('UNIT_SHIPPED');
    expect(await send()).toBe('NO_ADDRESS');
    expect(server.received).toEqual([]);
  }); // prettier-ignore

  it('who was erased, be it while the letter is being written', async () => {
    await put('UNIT_SHIPPED');
    facts.beforeAnswer = erase;
    await expect(send()).rejects.toThrow('changed meanwhile');
    expect(await send()).toBe('NO_ADDRESS');
    expect(server.received).toEqual([]);
  });
});
