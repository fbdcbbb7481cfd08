import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { aRecord } from '../../../../test/support/access-records';
import { blindScans } from '../../../../test/support/query-plans';
import { there } from '../../../../test/support/there';
import { walkPages } from '../../../../test/support/walk-pages';
import { writtenLog } from '../../../../test/support/written-log';
import type { AccessLogFilter, AccessRecord } from '../domain/access-record';
import type { AccessReads } from '../domain/ports';
import { AccessLogWriter } from './access-log';
import { pgReads } from './reads';

const at = (time: string) => new Date(`2026-03-12T${time}Z`);
const span = { from: at('12:00:00'), until: at('13:00:00') } as const;

const who = (principalId: string) =>
  ({ kind: 'ADMIN', label: 'Administrator', principalId }) as const;
const personal = { personalFields: ['Customer.email'] };

/** Everything that can be asked for in its combinations, two at one instant, and the ends of the span. */
const kept: readonly AccessRecord[] = [
  aRecord({ id: 'acc_1', at: at('11:59:59.999') }),
  aRecord({ id: 'acc_2', at: at('12:00:00') }),
  aRecord({ id: 'acc_3', at: at('12:10:00'), keyId: 'key_1' }),
  aRecord({ id: 'acc_4', at: at('12:10:00'), keyId: 'key_1', ...personal }),
  aRecord({ id: 'acc_5', at: at('12:10:00.001'), keyId: 'key_2', ...personal }),
  aRecord({ id: 'acc_6', at: at('12:20:00'), actor: who('sub_1') }),
  aRecord({ id: 'acc_7', at: at('12:30:00'), actor: who('sub_1'), ...personal }),
  aRecord({
    id: 'acc_8',
    at: at('12:59:59.999'),
    actor: who('sub_1'),
    keyId: 'key_1',
    ...personal,
  }),
  aRecord({ id: 'acc_9', at: at('13:00:00') }),
];

let access: AccessDatabase;
let reads: AccessReads;

const write = async (records: readonly AccessRecord[]): Promise<void> => {
  const writer = new AccessLogWriter(access.database.manager, writtenLog().log);
  for (const record of records) writer.note(record);
  await writer.stop();
};

beforeAll(async () => {
  access = await accessDatabase('access_records');
  reads = pgReads(access.database.manager);
});
beforeEach(async () => {
  await access.clear();
  await write(kept);
});
afterAll(() => access.drop());

const forwards: PageRequest = { list: 'access log', limit: 100, direction: 'forward' };
const backwards: PageRequest = { ...forwards, direction: 'backward' };

const numbers = (page: Page<AccessRecord>) =>
  page.rows.map(({ id }) => id.replace('acc_', '')).join('');

const filters: readonly { filter: Partial<AccessLogFilter>; found: string }[] = [
  { filter: {}, found: '8765432' },
  { filter: { principalId: null, keyId: null, personalFieldsOnly: null }, found: '8765432' },
  { filter: { keyId: 'key_1' }, found: '843' },
  { filter: { principalId: 'sub_1' }, found: '876' },
  { filter: { personalFieldsOnly: true }, found: '8754' },
  { filter: { personalFieldsOnly: false }, found: '8765432' },
  { filter: { keyId: 'key_1', personalFieldsOnly: true }, found: '84' },
  { filter: { principalId: 'sub_1', personalFieldsOnly: true }, found: '87' },
  { filter: { principalId: 'sub_1', keyId: 'key_1' }, found: '8' },
  { filter: { principalId: 'sub_1', keyId: 'key_1', personalFieldsOnly: true }, found: '8' },
  { filter: { principalId: 'sub_2' }, found: '' },
  { filter: { keyId: 'key_gone' }, found: '' },
];

const walk = async (filter: AccessLogFilter, request: PageRequest): Promise<readonly string[]> =>
  (await walkPages((page) => reads.records(filter, page), request)).map(numbers);

describe('the access log', () => {
  it('is read as it was written', async () => {
    const { rows } = await reads.records({ ...span, principalId: 'sub_1' }, forwards);
    expect(rows).toEqual([kept[7], kept[6], kept[5]]);
  });

  it.each(filters)('gives for $filter what is within the span: $found', async (one) => {
    const filter = { ...span, ...one.filter };
    expect(numbers(await reads.records(filter, forwards))).toBe(one.found);
    expect((await walk(filter, { ...forwards, limit: 1 })).join('')).toBe(one.found);
    const fromTheEnd = await walk(filter, { ...backwards, limit: 2 });
    expect(fromTheEnd.toReversed().join('')).toBe(one.found);
  });

  it('gives records of the same instant one after the other, none twice and none never', async () => {
    expect(await walk(span, { ...forwards, limit: 4 })).toEqual(['8765', '432']);
    expect(await walk(span, { ...backwards, limit: 3 })).toEqual(['432', '765', '8']);
  });

  it('keeps its places when more is written, before and after a cursor', async () => {
    const request = { ...forwards, limit: 3 };
    const first = await reads.records(span, request);
    const beside = first.cursorOf(there(first.rows.at(-1)));
    await write([
      aRecord({ id: 'acc_x', at: at('12:59:59') }),
      aRecord({ id: 'acc_y', at: at('12:05:00') }),
    ]);
    expect(numbers(await reads.records(span, { ...request, beside }))).toBe('543');
    const rest = await reads.records(span, { ...forwards, beside });
    expect(numbers(rest)).toBe('543y2');
  });

  it.each(['', 'now', '2026-99-99', '-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'])(
    'knows no place at %j',
    async (instant) => {
      for (const [request, field] of [[forwards, 'after'], [backwards, 'before']] as const) {
        const asked = reads.records(span, { ...request, beside: [instant, 'acc_1'] });
        await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: [field] });
      }
    }, // prettier-ignore
  );

  it('is looked through by an index, whatever is asked for', async () => {
    access.statements.length = 0;
    for (const { filter } of filters)
      for (const request of [forwards, backwards])
        for (const beside of [undefined, ['2026-03-12T12:10:00.000Z', 'acc_4'] as const])
          await reads.records({ ...span, ...filter }, { ...request, beside });
    expect(access.statements).toHaveLength(filters.length * 4);
    const sent = new Set(access.statements);
    expect(await blindScans(access.url, 'access', sent)).toEqual([]);
  });

  it.each([
    { filter: {}, index: 'access_record_at' },
    { filter: { keyId: 'key_1' }, index: 'access_record_key' },
    { filter: { keyId: 'key_1', personalFieldsOnly: true }, index: 'access_record_key' },
    { filter: { principalId: 'sub_1' }, index: 'access_record_principal' },
    { filter: { personalFieldsOnly: true }, index: 'access_record_personal' },
  ])('that has grown is looked through for $filter by $index', async ({ filter, index }) => {
    await access.query(`INSERT INTO access_record SELECT 'acc_' || n, '2026-03-12'::timestamptz + n * interval '1 second',
      'ADMIN', 'Administrator', 'sub_' || n % 199, 'key_' || n % 211, NULL, NULL, 'OK', 1,
      CASE n % 97 WHEN 0 THEN '{Customer.email}' ELSE '{}' END::text[] FROM generate_series(10, 20000) n`);
    await access.query('ANALYZE access_record');
    for (const request of [forwards, backwards])
      for (const beside of [undefined, ['2026-03-12T12:10:00.000Z', 'acc_4'] as const]) {
        const look = () => reads.records({ ...span, ...filter }, { ...request, beside });
        expect(await access.indexesOf(look)).toEqual([index]);
      }
  });
});
