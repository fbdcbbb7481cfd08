import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { aRecord } from '../../../../test/support/access-records';
import { writtenLog } from '../../../../test/support/written-log';
import { AccessLogWriter } from './access-log';

// What PostgreSQL refuses by itself, whoever asks and whatever the code forgets.

const refused = { driverError: { code: '23001', message: 'the access log is only added to' } };

let access: AccessDatabase;

beforeAll(async () => {
  access = await accessDatabase('access_log_guards');
});
beforeEach(async () => {
  await access.clear();
  const writer = new AccessLogWriter(access.database.manager, writtenLog().log);
  writer.note(
    aRecord({ keyId: 'key_1', documentDigest: 'sha256:00', personalFields: ['Customer.email'] }),
  );
  await writer.stop();
});
afterAll(() => access.drop());

const onRecord = () => access.query('SELECT * FROM access_record');

const columns = async () => {
  const found = await access.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'access' AND table_name = 'access_record'`,
  );
  return found.map(({ name }) => name);
};

/** Another value of each column's type. */
const others: Readonly<Record<string, string>> = {
  at: `at + interval '1 day'`,
  cost: 'cost + 1',
  personal_fields: `'{}'`,
};

const erasure = `INSERT INTO personal_data_request (customer_id, action, asked_by, reason)
  VALUES ('cus_1', 'ERASE', 'officer', 'case 7')`;

describe('the access log', () => {
  it('lets nobody change a value, not even on the way of an erasure', async () => {
    const before = await onRecord();
    for (const column of (await columns()).filter((name) => name !== 'principal_id')) {
      const change = `UPDATE access_record SET ${column} = ${others[column] ?? `${column} || 'x'`}`;
      await expect(access.query(change)).rejects.toMatchObject(refused);
      const erasing = access.database.transact((manager) => manager)(async (manager) => {
        await manager.query(erasure);
        await manager.query(change.replace('SET', 'SET principal_id = NULL,'));
      });
      await expect(erasing).rejects.toMatchObject(refused);
    }
    expect(await onRecord()).toEqual(before);
  });

  it.each([
    'DELETE FROM access_record',
    'TRUNCATE access_record',
    'TRUNCATE access_record, api_key CASCADE',
  ])('lets nobody take anything out: %s', async (statement) => {
    const before = await onRecord();
    await expect(access.query(statement)).rejects.toMatchObject(refused);
    expect(await onRecord()).toEqual(before);
  });

  it('lets who it was be taken out by a transaction alone that puts an erasure on record', async () => {
    const forget = 'UPDATE access_record SET principal_id = NULL';
    await expect(access.query(forget)).rejects.toMatchObject(refused);
    await access.query(erasure);
    await expect(access.query(forget)).rejects.toMatchObject(refused);
    const [before] = await onRecord();
    await access.database.transact((manager) => manager)(async (manager) => {
      await manager.query(erasure);
      await manager.query(forget);
    });
    expect(await onRecord()).toEqual([{ ...(before as object), principal_id: null }]);
  });

  it('lets nobody put another one in the place of who it was, erasure or not', async () => {
    const accuse = `UPDATE access_record SET principal_id = 'sub_other'`;
    const erasing = access.database.transact((manager) => manager)(async (manager) => {
      await manager.query(erasure);
      await manager.query(accuse);
    });
    await expect(erasing).rejects.toMatchObject(refused);
  });
});
