import type { Transact } from '@care-graph/kernel/application/transact';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { someClaim } from '../../../../test/support/claims-builders';
import { MemoryClaims } from '../../../../test/support/claims-stores';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { sentParcel } from '../domain/parcel';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { everyClaim, type Visibility } from '../domain/visibility';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { claimStores, rows } from './stores';

const shipment = sentParcel({
  id: 'shp_1',
  direction: 'TO_CENTER',
  carrier: 'DHL',
  trackingNumber: 'TR-1',
  isCrossBorder: false,
  recipient: null,
  toldAt: new Date('2026-05-02T09:00:00Z'),
});
const claim = someClaim({ shipments: [shipment] });

let fresh: FreshDatabase;
let database: Database;
const statements: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase('claim_fence');
  database = await openDatabase(
    {
      url: fresh.url,
      part: 'claims',
      entities: rows,
      migrations,
      onStatement: (sql) => statements.push(sql),
    },
    makeLog('claims-test', 'error'),
  );
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

interface Stored {
  readonly transact: Transact<ClaimStores>;
  readonly byIds: ClaimReads['byIds'];
}

const inMemory = (): Stored => {
  const memory = new MemoryClaims();
  return { transact: memory.transact, byIds: memory.reads.byIds };
};

const onPostgres = (): Stored => {
  const reads = new PgClaimReads(database.manager);
  const place = { jobSchema: database.jobSchema, retryAfterMs: 60_000 };
  return {
    transact: database.transact(claimStores(place)),
    byIds: (...asked) => reads.byIds(...asked),
  };
};

/** Every way to look a claim up by what a caller says. */
const lookedUp = (
  { transact, byIds }: Stored,
  ids: { readonly claim: string; readonly shipment: string },
  visibility: Visibility,
) =>
  Promise.all([
    byIds([ids.claim], visibility).then(([one]) => one),
    transact(({ claims }) => claims.lock(ids.claim, visibility)),
    transact(({ claims }) => claims.lockByShipment(ids.shipment, visibility)),
  ]);

const ids = { claim: claim.id, shipment: shipment.id };
const seeing: readonly Visibility[] = [
  everyClaim,
  { kind: 'holder', subject: 'sub_anna' },
  { kind: 'serviceCenter', code: 'DE-1' },
  { kind: 'partner', id: 'ptr_1' },
];
const others: readonly Visibility[] = [
  { kind: 'holder', subject: 'sub_bert' },
  { kind: 'serviceCenter', code: 'PL-1' },
  { kind: 'partner', id: 'ptr_2' },
  { kind: 'none' },
];

describe.each([
  { where: 'in memory', store: inMemory },
  { where: 'on PostgreSQL', store: onPostgres },
])('a claim $where', ({ store }) => {
  it('is there for those alone who may see it, however it is looked up', async () => {
    const stored = store();
    await stored.transact(({ claims }) => claims.add(claim));
    for (const visibility of seeing)
      expect(await lookedUp(stored, ids, visibility)).toEqual([claim, claim, claim]);
    for (const visibility of others)
      expect(await lookedUp(stored, ids, visibility)).toEqual(Array.from({ length: 3 }));
  });
});

describe('a claim of somebody else', () => {
  it('takes the same statements as one that never was', async () => {
    const stored = onPostgres();
    const reads = new PgClaimReads(database.manager);
    const took = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
      statements.length = 0;
      await work();
      return statements.slice().sort();
    };
    for (const visibility of others) {
      const never = { claim: 'clm_nobody', shipment: 'shp_nobody' };
      expect(await took(() => lookedUp(stored, ids, visibility))).toEqual(
        await took(() => lookedUp(stored, never, visibility)),
      );
      expect(await took(() => reads.idOfNumber(claim.claimNumber, visibility))).toEqual(
        await took(() => reads.idOfNumber('CLM-2026-999999', visibility)),
      );
      expect(await reads.idOfNumber(claim.claimNumber, visibility)).toBeUndefined();
    }
    expect(await reads.idOfNumber(claim.claimNumber, everyClaim)).toBe(claim.id);
  });
});
