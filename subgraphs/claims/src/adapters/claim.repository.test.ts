import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { MemoryClaims } from '../../../../test/support/claims-stores';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { heldBack } from '../../../../test/support/held-back';
import type { Transact } from '@care-graph/kernel/application/transact';
import type { Claim } from '../domain/claim';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { claimStores, rows } from './stores';

interface Stored {
  readonly transact: Transact<ClaimStores>;
  readonly byIds: (ids: readonly string[]) => ReturnType<ClaimReads['byIds']>;
}

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase('claims_repository');
  const log = makeLog('claims-test', 'error');
  database = await openDatabase(
    { url: fresh.url, part: 'claims', entities: rows, migrations },
    log,
  );
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const inMemory = (): Stored => {
  const memory = new MemoryClaims();
  return { transact: memory.transact, byIds: (ids) => memory.reads.byIds(ids, everyClaim) };
};

const onPostgres = (): Stored => {
  const reads = new PgClaimReads(database.manager);
  const place = { jobSchema: database.jobSchema, retryAfterMs: 60_000 };
  return {
    transact: database.transact(claimStores(place)),
    byIds: (ids) => reads.byIds(ids, everyClaim),
  };
};

describe.each([
  { where: 'in memory', store: inMemory },
  { where: 'on PostgreSQL', store: onPostgres },
])('claims $where', ({ where, store }) => {
  const id = (name: string) => `${name}_${where.length}`;

  it('are read back as they were written', async () => {
    const { transact, byIds } = store();
    const claim = fullClaim(id('same'));
    await transact(({ claims }) => claims.add(claim));
    expect(await byIds(['clm_nobody', claim.id])).toEqual([undefined, claim]);
    const found = await transact(async ({ claims }) => [
      await claims.lockByQuote(`quo_${claim.id}`, everyClaim),
      await claims.lockByPayment(`pay_${claim.id}`, everyClaim),
      await claims.lockByShipment(`shp_${claim.id}`, everyClaim),
      await claims.lockByTracking(`T-${claim.id}`, everyClaim),
    ]);
    expect(found).toEqual([claim, claim, claim, claim]);
  });

  it('let one of two writers win who read the same version, and the other fail with a conflict', async () => {
    const { transact, byIds } = store();
    const claim = fullClaim(id('race'));
    await transact(({ claims }) => claims.add(claim));
    const [one, other] = [...(await byIds([claim.id])), ...(await byIds([claim.id]))] as [
      Claim,
      Claim,
    ];
    const results = await Promise.allSettled([
      transact(({ claims }) => claims.save({ ...one, channel: 'MAKER_DIRECT' })),
      transact(({ claims }) => claims.save({ ...other, channel: 'PARTNER_SERVICE' })),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT' },
    });
    expect((await byIds([claim.id]))[0]?.version).toBe(2);
  });

  it('keep nothing of a transaction that fails', async () => {
    const { transact, byIds } = store();
    const claim = fullClaim(id('gone'));
    const failing = transact(async (stores) => {
      await stores.claims.add(claim);
      await stores.claims.setAside(claim.id, [id('SN')]);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await byIds([claim.id])).toEqual([undefined]);
    const kept = fullClaim(id('kept'));
    await transact(({ claims }) => claims.add(kept));
    expect(await transact(({ claims }) => claims.setAside(kept.id, [id('SN')]))).toBe(true);
  });

  it('know whether a claim about the contract or the unit is open (R-ORR-01)', async () => {
    const { transact } = store();
    const claim = fullClaim(id('open'));
    await transact(({ claims }) => claims.add(claim));
    const isOpen = (contractId: string, serials: readonly string[]) =>
      transact(({ claims }) => claims.hasOpenClaim(contractId, serials));
    expect(await isOpen(claim.contract.id, [])).toBe(true);
    expect(await isOpen('ctr_other', ['SN-x', claim.serialNumber])).toBe(true);
    expect(await isOpen('ctr_other', ['SN-x'])).toBe(false);
    await transact(({ claims }) => claims.save({ ...claim, status: 'COMPLETED', closedAt: at }));
    expect(await isOpen(claim.contract.id, [claim.serialNumber])).toBe(false);
  });

  it('give a serial number to one claim only, and none of a set when one is taken', async () => {
    const { transact } = store();
    const [one, other] = [fullClaim(id('one')), fullClaim(id('other'))];
    await transact(async ({ claims }) => {
      await claims.add(one);
      await claims.add(other);
    });
    const setAside = (claim: Claim, ...serials: string[]) =>
      transact(({ claims }) => claims.setAside(claim.id, serials.map(id)));
    expect(await setAside(one, 'S1', 'S2')).toBe(true);
    expect(await setAside(other, 'S3', 'S2')).toBe(false);
    expect(await setAside(other, 'S3')).toBe(true);
    const release = (...serials: string[]) =>
      transact(({ claims }) => claims.release(one.id, serials.map(id)));
    await release('S1', 'S3');
    expect(await setAside(other, 'S1', 'S2')).toBe(false);
    expect(await setAside(other, 'S3')).toBe(false);
    await release('S2');
    expect(await setAside(other, 'S1', 'S2')).toBe(true);
  });

  it('number claims by year, none twice', async () => {
    const { transact } = store();
    const numbers = await Promise.all(
      [1, 2, 3].map(() => transact(({ claims }) => claims.nextNumber(2026))),
    );
    expect(new Set(numbers).size).toBe(3);
    for (const number of numbers) expect(number).toMatch(/^CLM-2026-\d{6}$/);
  });

  it('keep messages until they are delivered, in order', async () => {
    const { transact } = store();
    const claim = fullClaim(id('mail'));
    const message = (sequence: number) => ({
      id: id(`msg_${sequence}`),
      claimId: claim.id,
      sequence,
      action: 'COMMIT_QUOTA' as const,
      contractId: claim.contract.id,
      deviceId: null,
      line: 'REPLACEMENT' as const,
      newSerials: null,
      occurredAt: at,
      ruleIds: ['A-12'],
    });
    await transact(async ({ claims, outbox }) => {
      await claims.add(claim);
      await outbox.add(message(1));
      await outbox.add(message(2));
    });
    await transact(({ outbox }) => outbox.markDelivered(message(1).id, at));
    expect(await transact(({ outbox }) => outbox.undelivered(claim.id))).toEqual([message(2)]);
    expect(await transact(({ outbox }) => outbox.claimsWithUndelivered(claim.contract.id))).toEqual(
      [claim.id],
    );
    const refuse = (sequence: number) =>
      transact(({ outbox }) => outbox.markRefused(message(sequence).id, 'SERIAL_TAKEN'));
    await transact(({ outbox }) => outbox.add(message(3)));
    expect([await refuse(1), await refuse(2), await refuse(2)]).toEqual([false, true, false]);
    expect(await transact(({ outbox }) => outbox.undelivered(claim.id))).toEqual([
      { ...message(3), sequence: 2 },
    ]);
    await refuse(3);
    expect(await transact(({ outbox }) => outbox.claimsWithUndelivered(claim.contract.id))).toEqual(
      [],
    );
  });
});

describe('the tables of claims', () => {
  it('let only one of two claims be open under a contract, even when nobody looked first', async () => {
    const { transact } = onPostgres();
    const [one, other] = [fullClaim('twin_1'), { ...fullClaim('twin_2') }];
    await transact(({ claims }) => claims.add(one));
    const second = transact(({ claims }) => claims.add({ ...other, contract: one.contract }));
    await expect(second).rejects.toThrow(/claim_open_of_contract/);
  });

  it('can be taken back one by one and made again', async () => {
    const other = await freshDatabase('claims_migration');
    const options = {
      url: other.url,
      part: 'claims',
      entities: rows,
      migrations,
    } as const;
    const opened = await openDatabase(options, makeLog('claims-test', 'error'));
    for (let made = migrations.length; made > 0; made -= 1) await opened.undoLastMigration();
    const left = await opened.manager.query<unknown[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'claims'::regnamespace AND relkind = 'r' AND relname <> 'migrations'`,
    );
    await opened.close();
    expect(left).toEqual([]);
    const again = await openDatabase(options, makeLog('claims-test', 'error'));
    expect(await again.isReachable()).toBe(true);
    await again.close();
    await other.drop();
  });
});

describe('two claims that are opened at once', () => {
  it('are not both about one unit that two contracts know (R-ORR-01)', async () => {
    const place = { jobSchema: database.jobSchema, retryAfterMs: 60_000 };
    const transact = database.transact(claimStores(place));
    const opening = (contractId: string) =>
      transact(async ({ claims }) => {
        await claims.lockOpening(contractId, ['SN-shared']);
        if (await claims.hasOpenClaim(contractId, ['SN-shared'])) return false;
        await claims.add({ ...fullClaim(`clm_by_${contractId}`), serialNumber: 'SN-shared' });
        return true;
      });
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('unit:SN-shared', 0))`;
    const contracts = ['ctr_plan', 'ctr_bonus'];
    const opened = await heldBack({ url: fresh.url, lock, count: 2 }, () => contracts.map(opening));
    expect([...opened].sort()).toEqual([false, true]);
  });
});
