import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { someClaim } from '../../../../test/support/claims-builders';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { pgHolderRecord } from './holder-record';
import { migrations } from './migrations/all';
import { claimStores, rows } from './stores';

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase('claims_holders');
  const options = { url: fresh.url, part: 'claims', entities: rows, migrations };
  database = await openDatabase(options, makeLog('claims-test', 'error'));
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const at = new Date('2026-05-01T12:00:00Z');
const later = new Date('2026-05-01T13:00:00Z');

/** A claim of somebody; answers its id. */
const claimOf = async (holderId: string, holderSubject: string | null): Promise<string> => {
  const claim = someClaim({ id: `clm_${holderId}`, claimNumber: `CLM-${holderId}` });
  const { place, id } = { place: { jobSchema: database.jobSchema, retryAfterMs: 1 }, id: claim.id };
  const incident = { ...claim.incident, id: `inc_${holderId}` };
  const contract = { ...claim.contract, id: `ctr_${holderId}`, holderId, holderSubject };
  await database.transact(claimStores(place))(({ claims }) =>
    claims.add({ ...claim, incident, contract }),
  );
  return id;
};

const holderOf = async (id: string) => {
  const [found] = await database.manager.query<unknown[]>(
    'SELECT holder_id, holder_subject, version FROM claim WHERE id = $1',
    [id],
  );
  return found;
};

const record = () => pgHolderRecord(database);

describe('claims, as holders change,', () => {
  it('R-PRV-06: follow each to the customer that it became, and nobody else’s do', async () => {
    const [named, merged, others] = await Promise.all([
      claimOf('cus_named', null),
      claimOf('cus_merged', null),
      claimOf('cus_other', null),
    ]);
    const changes = [
      { formerId: 'cus_named', holderId: 'cus_named', subject: 'sub_named', at },
      { formerId: 'cus_merged', holderId: 'cus_own', subject: 'sub_own', at },
    ];
    await record().follow(changes);
    const followed = [
      { holder_id: 'cus_named', holder_subject: 'sub_named', version: 2 },
      { holder_id: 'cus_own', holder_subject: 'sub_own', version: 2 },
      { holder_id: 'cus_other', holder_subject: null, version: 1 },
    ];
    expect(await Promise.all([named, merged, others].map(holderOf))).toEqual(followed);
    await record().follow(changes);
    expect(await Promise.all([named, merged, others].map(holderOf))).toEqual(followed);
  });

  it('A-05: stay without a name where that was erased', async () => {
    const id = await claimOf('cus_erased', null);
    await database.manager.query(
      `INSERT INTO personal_data_request (customer_id, action, asked_by, reason) VALUES ('cus_erased', 'ERASE', 'x', 'y')`,
    );
    await record().follow([
      { formerId: 'cus_erased', holderId: 'cus_erased', subject: 'sub_erased', at },
    ]);
    expect(await holderOf(id)).toMatchObject({ holder_subject: null });
  });

  it('are heard of up to the latest change, in whatever order they come', async () => {
    await database.manager.query('DELETE FROM holder_news');
    expect(await record().heardUntil()).toBeUndefined();
    const change = { formerId: 'cus_x', holderId: 'cus_x', subject: null };
    await record().follow([{ ...change, at: later }]);
    await record().follow([{ ...change, at }]);
    expect(await record().heardUntil()).toEqual(later);
  });
});
