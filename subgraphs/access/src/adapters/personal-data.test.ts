import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { exportSubject } from '@care-graph/kernel/runtime/personal-data-export';
import type { EntityManager } from 'typeorm';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { admin, anAccessDesk } from '../../../../test/support/access-desk';
import { aRecord } from '../../../../test/support/access-records';
import { writtenLog } from '../../../../test/support/written-log';
import { AccessLogWriter } from './access-log';
import { personalData } from './personal-data';

let access: AccessDatabase;

const anna = { customerId: 'cus_1', subjects: ['sub_anna'] };
const officer = { askedBy: 'officer', reason: 'case 7' };
const asks = (principalId: string) =>
  aRecord({ actor: { kind: 'CUSTOMER', label: 'Customer', principalId } });
const records = [asks('sub_anna'), asks('sub_boris'), asks('sub_anna')];

beforeAll(async () => {
  access = await accessDatabase('access_personal');
});
beforeEach(async () => {
  await access.clear();
  const desk = anAccessDesk(access);
  const { key } = await desk.aKey();
  await desk.revoke.execute({ apiKeyId: key.id, reason: 'Lost.' }, admin);
  const writer = new AccessLogWriter(access.database.manager, writtenLog().log);
  for (const record of records) writer.note(record);
  await writer.stop();
});
afterAll(() => access.drop());

const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  access.database.transact((manager) => manager)(work);

const erase = () =>
  inTransaction((manager) =>
    eraseSubject(manager, personalData, anna, { ...officer, now: new Date() }),
  );

const everything = async (): Promise<string> => {
  const told = [];
  for (const table of Object.keys(personalData.tables))
    told.push(await access.query(`SELECT * FROM ${table}`));
  return JSON.stringify(told);
};

describe('what access keeps about people', () => {
  it('is said of every column of every table, and of none beside them', async () => {
    const found = await access.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'access' ORDER BY 1`,
    );
    const declared = Object.entries(personalData.tables).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    expect(declared.sort()).toEqual(found.map(({ name }) => name).sort());
  });

  it('is given out to whom it is about, without what others asked', async () => {
    const given = await inTransaction((manager) =>
      exportSubject(manager, personalData, anna, officer),
    );
    expect(given['access_record']).toMatchObject([
      { id: records[0]?.id, principal_id: 'sub_anna', document_name: 'SellCode' },
      { id: records[2]?.id, principal_id: 'sub_anna' },
    ]);
    expect(JSON.stringify(given)).not.toContain('sub_boris');
    expect(Object.keys(given)).toEqual(['access_record', 'personal_data_request']);
  });

  it('is gone once they are erased; that somebody asked stays on record', async () => {
    expect(await everything()).toContain('sub_anna');
    expect(await erase()).toEqual({ access_record: 2 });
    const after = await everything();
    expect(after).not.toContain('sub_anna');
    expect(after).toContain('sub_boris');
    const found = await access.query('SELECT id, principal_id FROM access_record ORDER BY id');
    expect(found).toEqual(
      records.map(({ id, actor: { principalId } }) => ({
        id,
        principal_id: principalId === 'sub_anna' ? null : principalId,
      })),
    );
    expect(await erase()).toEqual({});
  });
});
