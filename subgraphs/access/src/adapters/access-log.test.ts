import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { type AccessDesk, anAccessDesk } from '../../../../test/support/access-desk';
import { aRecord } from '../../../../test/support/access-records';
import { heldBack } from '../../../../test/support/held-back';
import { until } from '../../../../test/support/until';
import { writtenLog } from '../../../../test/support/written-log';
import type { AccessRecord } from '../domain/access-record';
import { AccessLogWriter } from './access-log';

let access: AccessDatabase;
let desk: AccessDesk;
let keyIds: readonly string[];
let writers: readonly AccessLogWriter[];

beforeAll(async () => {
  access = await accessDatabase('access_log');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  keyIds = [(await desk.aKey()).key.id, (await desk.aKey()).key.id].sort();
  writers = [];
});
afterEach(async () => {
  await Promise.all(writers.map((writer) => writer.stop()));
});
afterAll(() => access.drop());

const aWriter = () => {
  const { log, lines } = writtenLog();
  const writer = new AccessLogWriter(access.database.manager, log);
  writers = [...writers, writer];
  return { writer, lines };
};

const times = (count: number, change: (n: number) => Partial<AccessRecord>) =>
  Array.from({ length: count }, (_, n) => aRecord(change(n)));

const noteAll = (writer: AccessLogWriter, records: readonly AccessRecord[]): void => {
  for (const record of records) writer.note(record);
};

const idsOnRecord = async () => {
  const found = await access.query<{ id: string }>('SELECT id FROM access_record ORDER BY id');
  return found.map(({ id }) => id);
};

const idsOf = (records: readonly AccessRecord[]) => records.map(({ id }) => id).sort();

const usage = () =>
  access.query(
    `SELECT key_id AS key, to_char(hour, 'HH24:MI') AS hour, requests::int, refused::int, cost::int
     FROM key_usage ORDER BY 1, 2`,
  );

const lastUses = async () => {
  const found = await access.query<{ last: string | null }>(
    `SELECT to_char(last_used_at, 'HH24:MI:SS') AS last FROM api_key ORDER BY id`,
  );
  return found.map(({ last }) => last);
};

describe('the access log', () => {
  it('keeps of a request who, when, which document, cost, outcome, and which personal fields', async () => {
    const { writer } = aWriter();
    const record = aRecord({
      keyId: keyIds[0] ?? '',
      documentDigest: 'sha256:00',
      personalFields: ['Customer.email', 'DeviceSerial.value'],
    });
    writer.note(record);
    await writer.flush();
    const [row] = await access.query('SELECT * FROM access_record');
    const { actor, ...facts } = record;
    expect(row).toEqual({
      id: facts.id,
      at: facts.at,
      actor_kind: actor.kind,
      actor_label: actor.label,
      principal_id: actor.principalId,
      key_id: keyIds[0],
      document_name: 'SellCode',
      document_digest: 'sha256:00',
      outcome: 'OK',
      cost: 7,
      personal_fields: ['Customer.email', 'DeviceSerial.value'],
    });
  });

  it('is written by one statement for many requests', async () => {
    const { writer } = aWriter();
    const records = times(1200, () => ({}));
    access.statements.length = 0;
    noteAll(writer, records);
    expect(access.statements).toEqual([]);
    await writer.flush();
    expect(access.statements).toHaveLength(3);
    expect(await idsOnRecord()).toEqual(idsOf(records));
  });

  it('is written without being asked to', async () => {
    const { writer } = aWriter();
    writer.note(aRecord());
    await until('it is on record', async () => (await idsOnRecord()).length === 1);
  });

  it('is written to its end where the process stops', async () => {
    const { writer, lines } = aWriter();
    const records = times(600, () => ({}));
    noteAll(writer, records);
    await writer.stop();
    expect(await idsOnRecord()).toEqual(idsOf(records));
    expect(lines).toEqual([]);
  });

  it('keeps what no text may hold as something else, and a cost that is too large as the largest', async () => {
    const { writer, lines } = aWriter();
    const odd = [
      aRecord({ documentName: 'a\u0000b', cost: 10 ** 12 }),
      aRecord({ documentName: `${'n'.repeat(199)}😀`, cost: Number.POSITIVE_INFINITY }),
      aRecord({ documentName: 'n'.repeat(500) }),
    ];
    noteAll(writer, odd);
    await writer.flush();
    expect(lines).toEqual([]);
    expect(
      await access.query('SELECT document_name AS name, cost FROM access_record ORDER BY id'),
    ).toEqual([
      { name: 'a\uFFFDb', cost: 2_147_483_647 },
      { name: `${'n'.repeat(199)}\uFFFD`, cost: 2_147_483_647 },
      { name: 'n'.repeat(200), cost: 7 },
    ]);
  });
});

describe('what a key is used for', () => {
  const [one, other] = [() => keyIds[0] ?? '', () => keyIds[1] ?? ''];
  const at = (time: string) => new Date(`2026-03-12T${time}Z`);

  it('is added up by the hour, with what was over a limit or outside its scopes', async () => {
    const { writer } = aWriter();
    const outcomes = ['OK', 'RATE_LIMITED', 'COST_LIMIT', 'UNAUTHORIZED_FIELD_OR_TYPE', 'PERSISTED_DOCUMENT_REQUIRED', 'BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR']; // prettier-ignore
    noteAll(
      writer,
      outcomes.map((outcome) => aRecord({ keyId: one(), outcome, at: at('12:59:59.999') })),
    );
    await writer.flush();
    noteAll(writer, [
      aRecord({ keyId: one(), cost: 100, at: at('13:00:00') }),
      aRecord({ keyId: one(), cost: 1, at: at('12:00:00') }),
      aRecord({ keyId: null, cost: 1000 }),
    ]);
    await writer.flush();
    expect(await usage()).toEqual([
      { key: one(), hour: '12:00', requests: 8, refused: 4, cost: 50 },
      { key: one(), hour: '13:00', requests: 1, refused: 0, cost: 100 },
    ]);
  });

  it('says when it was used last, to the minute, and never goes back', async () => {
    const { writer } = aWriter();
    expect(await lastUses()).toEqual([null, null]);
    noteAll(writer, [
      aRecord({ keyId: one(), at: at('12:30:59') }),
      aRecord({ keyId: one(), at: at('12:10:00') }),
    ]);
    await writer.flush();
    expect(await lastUses()).toEqual(['12:30:00', null]);
    writer.note(aRecord({ keyId: one(), at: at('12:20:00') }));
    writer.note(aRecord({ keyId: other(), at: at('12:20:30') }));
    await writer.flush();
    expect(await lastUses()).toEqual(['12:30:00', '12:20:00']);
  });

  it('is not lost where the key is not on record', async () => {
    const { writer } = aWriter();
    writer.note(aRecord({ keyId: 'key_gone' }));
    await writer.flush();
    expect(await usage()).toMatchObject([{ key: 'key_gone', requests: 1 }]);
  });

  it('is right though two replicas write of the same keys at once', async () => {
    const [{ writer: first }, { writer: second }] = [aWriter(), aWriter()];
    const both = [one(), other()];
    const ofFirst = times(50, (n) => ({ keyId: both[n % 2] ?? '', at: at('12:30:00'), cost: 1 }));
    const ofSecond = times(30, (n) => ({
      keyId: both[(n + 1) % 2] ?? '',
      at: at('12:40:00'),
      cost: 2,
    }));
    const lock = 'SELECT 1 FROM access.api_key ORDER BY id FOR UPDATE';
    await heldBack({ url: access.url, lock, count: 2 }, () => {
      noteAll(first, ofFirst);
      noteAll(second, ofSecond);
      return [first.flush(), second.flush()];
    });
    expect(await idsOnRecord()).toEqual(idsOf([...ofFirst, ...ofSecond]));
    expect(await usage()).toEqual(
      both.map((key) => ({ key, hour: '12:00', requests: 40, refused: 0, cost: 55 })),
    );
    expect(await lastUses()).toEqual(['12:40:00', '12:40:00']);
  });
});
