import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import {
  aContractOf,
  aCoverageDesk,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  noticesIn,
  postTo,
  sendingOf,
  wordsOfCatalog,
} from '../../../../test/support/coverage-mail';
import { type MailServer, mailServer } from '../../../../test/support/mail-server';
import { tcpProxy } from '../../../../test/support/tcp-proxy';
import { there } from '../../../../test/support/there';
import { personalData } from '../adapters/personal-data';
import { letterPlaces, type LetterName } from '../domain/notice';
import type { NoticePost } from './send-notice';

let coverage: CoverageDatabase;
let server: MailServer;
let desk: CoverageDesk;
let noticeId: string;
let number: string;

const query = <Row>(sql: string, values: readonly unknown[] = []) =>
  coverage.database.manager.query<Row[]>(sql, [...values]);

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_mail');
});
beforeEach(async () => {
  await coverage.clear();
  server = await mailServer();
  desk = await aCoverageDesk(coverage.transact);
  const id = await aContractOf(desk, 'RS4-0001');
  number = there(await coverage.transact(({ contracts }) => contracts.find(id))).contractNumber;
  noticeId = there((await noticesIn(coverage))[0]).id;
});
afterEach(() => server.stop());
afterAll(() => coverage.drop());

const send = (change: Partial<NoticePost> = {}, isLast = false) =>
  sendingOf(desk, { ...postTo(server.url), ...change }).execute(noticeId, isLast);

const states = async () => (await noticesIn(coverage)).map(({ state }) => state);
const received = () => there(server.received[0]);
const textReceived = () => there(received().parts.get('text/plain'));

describe('the letter of an activation', () => {
  it('R-ACT-12: reaches the holder as text and as HTML, with the words of the agreement', async () => {
    expect(await send()).toBe('SENT');
    expect(server.received).toHaveLength(1);
    const { to, headers, parts } = received();
    expect(to).toEqual(['anna@example.org']);
    expect(headers.get('subject')).toBe(`Jūsų apsaugos planas ${number} patvirtintas`);
    expect(headers.get('message-id')).toBe(`<${noticeId}@example.com>`);
    expect([...parts.keys()]).toEqual(['text/plain', 'text/html', `${number}.txt`]);
    expect(textReceived()).toContain('Sveiki, Anna Adamkutė!');
    expect(textReceived()).toContain('2027 m. kovo 12 d. 14:00');
    expect(parts.get('text/html')).toContain('<html lang="lt">');
    expect(parts.get(`${number}.txt`)).toBe(
      [
        `${number}\n2023-tc`,
        '2023-tc/quota/12\nTwo replacements in a year (lt).',
        '2023-tc/renewal\nWithin fifteen days.',
      ].join('\n\n'),
    );
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'SENT', sentAt: desk.now() }]);
  });

  it('R-SN-06: shows the last places of the serial number alone', async () => {
    await send();
    expect(textReceived()).toContain('••••0001');
    expect([...received().parts.values()].join('')).not.toContain('RS4-0001');
  });

  it.each([
    { where: 'DE', region: 'LT', language: 'de' },
    { where: 'SE', region: 'PL', language: 'pl' },
    { where: 'SE', region: 'US', language: 'en' },
  ])('to $where about a contract of $region is in $language', async (given) => {
    const address = JSON.stringify({ lines: ['A 1'], city: 'B', regionCode: given.where, postalCode: null }); // prettier-ignore
    await query('UPDATE customer SET address = $1', [address]);
    await query('UPDATE service_contract SET region_code = $1', [given.region]);
    await send();
    expect(received().headers.get('content-language')).toBe(given.language);
    expect(received().parts.get(`${number}.txt`)).toContain(`(${given.language})`);
  });

  it('shows a name with markup in it as it stands', async () => {
    await query(`UPDATE customer SET given_name = '<img src=x onerror=alert(1)>'`);
    await send();
    const html = there(received().parts.get('text/html'));
    expect(html).toContain('Sveiki, &lt;img src=x onerror=alert(1)&gt; Adamkutė!');
    expect(html).not.toContain('<img');
    expect(textReceived()).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('every letter', () => {
  it.each(Object.keys(letterPlaces) as LetterName[])('%s can be written', async (letter) => {
    const dueAt = new Date('2026-04-01T09:30:00Z');
    await query('UPDATE notice SET letter = $1, due_at = $2', [letter, dueAt]);
    await query(`UPDATE service_contract SET region_code = 'DE', time_zone = 'Europe/Berlin'`);
    expect(await send()).toBe('SENT');
    expect(textReceived()).toContain('Guten Tag Anna Adamkutė,');
    expect(textReceived()).toContain('DJI RS 4 Mini');
    expect(textReceived()).not.toContain('{{');
    const places: readonly string[] = letterPlaces[letter];
    expect(textReceived().includes('1. April 2026 um 11:30')).toBe(places.includes('dueAt'));
    expect(received().parts.size).toBe(letter === 'CONTRACT_CONFIRMED' ? 3 : 2);
  });
});

describe('a message is mailed at most once', () => {
  it('when it is tried again, and when two try at once', async () => {
    expect(await Promise.all([send(), send()])).toContain('SENT');
    expect(await send()).toBeUndefined();
    expect(server.received).toHaveLength(1);
    expect(await states()).toEqual(['SENT']);
  });

  it('when its process died while it was handing it over', async () => {
    await query(`UPDATE notice SET state = 'SENDING'`);
    expect(await send()).toBe('IN_DOUBT');
    expect(await send()).toBeUndefined();
    expect(server.received).toEqual([]);
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'IN_DOUBT', sentAt: null }]);
  });

  it('when whoever hands it over is taken for dead, and lives', async () => {
    let other: unknown;
    server.beforeAnswer = async () => {
      other = await send();
    };
    expect(await send()).toBe('SENT');
    expect(other).toBe('IN_DOUBT');
    expect(server.received).toHaveLength(1);
    expect(await states()).toEqual(['SENT']);
  });

  it('when the line breaks before the server has answered', async () => {
    const proxy = await tcpProxy(server.url);
    server.beforeAnswer = () => {
      proxy.end();
    };
    expect(await send(postTo(proxy.url))).toBe('IN_DOUBT');
    expect(await send()).toBeUndefined();
    expect(server.received).toHaveLength(1);
    await proxy.stop();
  });
});

describe('a message that could not be mailed', () => {
  it('waits while the server takes nothing, and goes later under the same id', async () => {
    server.says = { message: 451 };
    await expect(send()).rejects.toThrow('takes nothing at present');
    expect(await states()).toEqual(['WAITING']);
    server.says = {};
    expect(await send()).toBe('SENT');
    expect(received().headers.get('message-id')).toBe(`<${noticeId}@example.com>`);
  });

  it('is given up when the server took nothing for days', async () => {
    server.says = { recipient: 450 };
    expect(await send({}, true)).toBe('GIVEN_UP');
    server.says = {};
    expect(await send()).toBeUndefined();
    expect(server.received).toEqual([]);
  });

  it('is given up at once when nobody has the address', async () => {
    server.says = { recipient: 550 };
    expect(await send()).toBe('REFUSED');
    server.says = {};
    expect(await send()).toBeUndefined();
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'REFUSED', sentAt: null }]);
  });

  it('waits for the catalog, whose words it needs, and is given up after days', async () => {
    const productName = () => Promise.reject(new Error('the catalog is away'));
    const agreements = { ...wordsOfCatalog, productName };
    await expect(send({ agreements })).rejects.toThrow('the catalog is away');
    expect(await states()).toEqual(['WAITING']);
    await expect(send({ agreements }, true)).rejects.toThrow('the catalog is away');
    expect(await states()).toEqual(['GIVEN_UP']);
  });

  it('is not sent where there is no mail server, and says so', async () => {
    expect(await send({ mailer: undefined })).toBe('NO_SERVER');
    expect(await send()).toBeUndefined();
    expect(await noticesIn(coverage)).toMatchObject([{ state: 'NO_SERVER', sentAt: null }]);
  });

  it('is none where it was only put on record', async () => {
    await query(`UPDATE notice SET state = 'RECORDED', letter = NULL`);
    expect(await send()).toBeUndefined();
    expect(server.received).toEqual([]);
  });
});

const erase = async (): Promise<void> => {
  const [holder] = await query<{ id: string }>('SELECT holder_id AS id FROM service_contract');
  const customer = { customerId: there(holder).id, subjects: [] };
  const request = { askedBy: 'officer', reason: 'case 7', now: new Date('2028-01-01T00:00:00Z') };
  await coverage.database.transact((manager) => manager)((manager) =>
    eraseSubject(manager, personalData, customer, request),
  );
};

describe('a customer who was erased', () => {
  it('is written to no more', async () => {
    await erase();
    expect(await send()).toBe('NO_ADDRESS');
    expect(server.received).toEqual([]);
  });

  it('is not written to when that happens while the letter is being written', async () => {
    const clausesOf = async (...of: Parameters<typeof wordsOfCatalog.clausesOf>) => {
      await erase();
      return wordsOfCatalog.clausesOf(...of);
    };
    const agreements = { ...wordsOfCatalog, clausesOf };
    await expect(send({ agreements })).rejects.toThrow('changed meanwhile');
    expect(await send()).toBe('NO_ADDRESS');
    expect(server.received).toEqual([]);
  });
});
