import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { exportFile, exportSubject } from '@care-graph/kernel/runtime/personal-data-export';
import type { EntityManager } from 'typeorm';
import type { Transact } from '@care-graph/kernel/application/transact';
import { someClaim } from '../../../../test/support/claims-builders';
import { MemoryClaims } from '../../../../test/support/claims-stores';
import { aFile } from '../../../../test/support/evidence-files';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import type { ClaimStores } from '../domain/ports';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { personalData } from './personal-data';
import { claimStores, rows } from './stores';

const at = new Date('2026-05-02T09:00:00Z');
const later = new Date('2026-05-02T10:00:00Z');
const laterStill = new Date('2026-05-02T11:00:00Z');

let fresh: FreshDatabase;
let database: Database;
let onPostgres: Transact<ClaimStores>;

beforeAll(async () => {
  fresh = await freshDatabase('claim_files');
  const log = makeLog('claims-test', 'error');
  const place = { url: fresh.url, part: 'claims', entities: rows, migrations };
  database = await openDatabase(place, log);
  onPostgres = database.transact(
    claimStores({ jobSchema: database.jobSchema, retryAfterMs: 60_000 }),
  );
});
beforeEach(async () => {
  await database.manager.query(
    'TRUNCATE claim, incident, evidence, claim_evidence, history_event CASCADE',
  );
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

/** A claim that has ended, of a customer. */
const aClaimOf = async (
  transact: Transact<ClaimStores>,
  id: string,
  holder: { readonly holderId: string; readonly holderSubject: string },
): Promise<void> => {
  const base = someClaim({ id, claimNumber: `CLM-2026-${id}`, status: 'CANCELLED', closedAt: at });
  await transact(({ claims }) =>
    claims.add({
      ...base,
      contract: { ...base.contract, ...holder },
      incident: { ...base.incident, id: `inc_${id}` },
    }),
  );
};

const anna = { holderId: 'cus_anna', holderSubject: 'sub_anna' };
const boris = { holderId: 'cus_boris', holderSubject: 'sub_boris' };

describe.each([
  { where: 'in memory', storesOf: () => new MemoryClaims().transact },
  { where: 'on PostgreSQL', storesOf: () => onPostgres },
])('the files of claims $where', ({ storesOf }) => {
  let transact: Transact<ClaimStores>;

  beforeEach(async () => {
    transact = storesOf();
    await aClaimOf(transact, 'clm_anna', anna);
    await aClaimOf(transact, 'clm_boris', boris);
    await transact(async ({ evidence }) => {
      for (const id of ['evd_1', 'evd_2']) await evidence.add(aFile(id));
    });
  });

  it('are with the claims that they were added to, and known to be with somebody else’s', async () => {
    await transact(({ claimFiles }) => claimFiles.add('clm_anna', ['evd_1'], at));
    const found = await transact(async ({ claimFiles }) => ({
      anna: await claimFiles.idsOf('clm_anna'),
      boris: await claimFiles.idsOf('clm_boris'),
      toBoris: await claimFiles.withOthers(['evd_1', 'evd_2'], 'cus_boris'),
      toAnna: await claimFiles.withOthers(['evd_1', 'evd_2'], 'cus_anna'),
    }));
    expect(found).toEqual({ anna: ['evd_1'], boris: [], toBoris: ['evd_1'], toAnna: [] });
  });

  it('arrive once, wait to be scanned, and are received once they have passed', async () => {
    const steps = await transact(async ({ evidence }) => {
      const first = await evidence.markArrived('evd_1', later);
      const again = await evidence.markArrived('evd_1', laterStill);
      const early = await evidence.toBeScanned(at, 10);
      const due = await evidence.toBeScanned(later, 10);
      await evidence.markReceived('evd_1', later);
      await evidence.markReceived('evd_2', later);
      return { first, again, early, due, none: await evidence.toBeScanned(laterStill, 10) };
    });
    expect(steps).toEqual({ first: true, again: false, early: [], due: ['evd_1'], none: [] });
    const files = await transact(({ evidence }) => evidence.findAll(['evd_1', 'evd_2', 'evd_3']));
    expect(
      files
        .map(({ id, receivedAt, scanDueAt }) => ({ id, receivedAt, scanDueAt }))
        .sort((one, other) => one.id.localeCompare(other.id)),
    ).toEqual([
      { id: 'evd_1', receivedAt: later, scanDueAt: null },
      // What has not arrived cannot pass.
      { id: 'evd_2', receivedAt: null, scanDueAt: null },
    ]);
  });

  it('are kept once a claim has them, and counted and dropped while none has', async () => {
    const owner = 'customer:sub_anna';
    const [open, over] = [new Date('2026-03-12T13:00:00Z'), new Date('2026-03-12T13:00:00.001Z')];
    const dayAfter = new Date('2026-03-13T13:00:00.001Z');
    await transact(({ claimFiles }) => claimFiles.add('clm_anna', ['evd_1'], at));
    const counted = await transact(async ({ evidence }) => {
      await evidence.add(aFile('evd_other', { owner: 'customer:sub_boris' }));
      await evidence.add(aFile('evd_3', { scanDueAt: later }));
      return [await evidence.countUnused(owner, open), await evidence.countUnused(owner, over)];
    });
    // A place that is over counts no more, unlike a file that came to it.
    expect(counted).toEqual([2, 1]);
    const left = await transact(async ({ evidence }) => {
      const early = await evidence.lockUnused(new Date('2026-03-13T13:00:00Z'), 10);
      const due = await evidence.lockUnused(dayAfter, 10);
      await evidence.drop(due);
      return { early, due: [...due].sort(), kept: (await evidence.find('evd_1'))?.id, none: await evidence.find('evd_2') };
    }); // prettier-ignore
    expect(left).toEqual({
      early: [],
      due: ['evd_2', 'evd_3', 'evd_other'],
      kept: 'evd_1',
      none: undefined,
    });
  });

  it('are scanned in the order in which they are due, and their place is open again once they are gone', async () => {
    await transact(async ({ evidence }) => {
      await evidence.markArrived('evd_1', at);
      await evidence.markArrived('evd_2', later);
      await evidence.scanLater('evd_1', laterStill);
    });
    const due = (limit: number) =>
      transact(({ evidence }) => evidence.toBeScanned(laterStill, limit));
    expect(await due(10)).toEqual(['evd_2', 'evd_1']);
    expect(await due(1)).toEqual(['evd_2']);
    await transact(({ evidence }) => evidence.markGone('evd_2'));
    expect(await due(10)).toEqual(['evd_1']);
    expect(await transact(({ evidence }) => evidence.markArrived('evd_2', at))).toBe(true);
  });
});

describe('the files of a customer', () => {
  const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
    database.transact((manager) => manager)(work);
  const subject = { customerId: 'cus_anna', subjects: [] };
  const request = { askedBy: 'officer', reason: 'case 7' };
  const exported = () =>
    inTransaction((manager) => exportSubject(manager, personalData, subject, request));
  const erase = () =>
    inTransaction((manager) =>
      eraseSubject(manager, personalData, subject, { ...request, now: laterStill }),
    );

  beforeEach(async () => {
    await aClaimOf(onPostgres, 'clm_anna', anna);
    await aClaimOf(onPostgres, 'clm_boris', boris);
    await onPostgres(async ({ evidence, claimFiles }) => {
      const arrived = { receivedAt: at };
      await evidence.add(aFile('evd_handed', { kind: 'FLIGHT_RECORD', scanDueAt: later }));
      await evidence.add(aFile('evd_by_agent', { ...arrived, owner: 'agent:sub_carl' }));
      await evidence.add(aFile('evd_of_boris', { ...arrived, owner: 'customer:sub_boris' }));
      await claimFiles.add('clm_anna', ['evd_by_agent'], at);
      await claimFiles.add('clm_boris', ['evd_of_boris'], at);
    });
  });

  it('are given to them with those that an agent added to their claim, without who did', async () => {
    const { evidence, claim_evidence: ties } = await exported();
    expect(evidence?.map((file) => (file as { id: string }).id).sort()).toEqual([
      'evd_by_agent',
      'evd_handed',
    ]);
    expect(JSON.stringify(evidence)).not.toContain('sub_carl');
    expect(ties).toEqual([
      expect.objectContaining({ claim_id: 'clm_anna', evidence_id: 'evd_by_agent' }),
    ]);
  });

  it('are given out once they have passed, and nobody else’s, each with a request on record', async () => {
    const given = (fileId: string) =>
      inTransaction((manager) =>
        exportFile(manager, personalData, { ...subject, fileId }, request),
      );
    const onRecord = () =>
      database.manager.query<object[]>(
        `SELECT action, asked_by, reason FROM personal_data_request WHERE customer_id = 'cus_anna'`,
      );
    const before = await onRecord();
    expect(await given('evd_by_agent')).toBe(true);
    const after = await onRecord();
    expect(after.slice(before.length)).toEqual([
      { action: 'EXPORT', asked_by: 'officer', reason: 'case 7' },
    ]);
    for (const id of ['evd_handed', 'evd_of_boris', 'evd_none'])
      expect([id, await given(id)]).toEqual([id, false]);
    await onPostgres(({ evidence }) => evidence.markReceived('evd_handed', later));
    expect(await given('evd_handed')).toBe(true);
    await erase();
    expect(await given('evd_by_agent')).toBe(false);
    expect(await onRecord()).toHaveLength(after.length + 2);
  });

  it('are removed with them, once, and nobody else’s', async () => {
    expect(await erase()).toMatchObject({ evidence: 2 });
    const left = await onPostgres(async ({ evidence }) => ({
      forgotten: [...(await evidence.lockForgotten(10))].sort(),
      toBeScanned: await evidence.toBeScanned(laterStill, 10),
      ofBoris: (await evidence.find('evd_of_boris'))?.owner,
    }));
    expect(left).toEqual({
      forgotten: ['evd_by_agent', 'evd_handed'],
      toBeScanned: [],
      ofBoris: 'customer:sub_boris',
    });
    await onPostgres(({ evidence }) => evidence.markRemoved(['evd_by_agent', 'evd_handed'], at));
    expect(await onPostgres(({ evidence }) => evidence.lockForgotten(10))).toEqual([]);
    expect(await erase()).toEqual({});
  });

  it('of several claims are read together, those of each in the order in which they were added', async () => {
    await onPostgres(async ({ evidence, claimFiles }) => {
      await evidence.add(aFile('evd_0'));
      await claimFiles.add('clm_anna', ['evd_0'], later);
      await claimFiles.add('clm_boris', ['evd_0'], at);
    });
    const files = await new PgClaimReads(database.manager).filesOf(['clm_anna', 'clm_boris']);
    const idsOf = (of: string) => files.filter(({ claimId }) => claimId === of).map(({ id }) => id);
    expect(idsOf('clm_anna')).toEqual(['evd_by_agent', 'evd_0']);
    expect(idsOf('clm_boris')).toEqual(['evd_0', 'evd_of_boris']);
  });
});
