import type { Transact } from '@care-graph/kernel/application/transact';
import { money } from '@care-graph/kernel/domain/money';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  addContract,
  at,
  someBatch,
  someBinding,
  someCode,
  someContract,
  someCustomer,
  someEntry,
  someUnit,
} from '../../../../test/support/coverage-rows';
import { CoverageInMemory } from '../../../../test/support/coverage-stores';
import { there } from '../../../../test/support/there';
import type { CoverageStores } from '../domain/ports';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_stores');
});
afterAll(() => coverage.drop());

const partner = {
  id: 'prt_a',
  name: 'A',
  status: 'ACTIVE',
  regionCodes: ['EU'],
  version: 1,
} as const;
const shop = { id: 'str_a', partnerId: 'prt_a', name: 'Shop', reference: 'S1', regionCode: 'LT' };

const stockOf = (planSkuId: string, regionCodes?: readonly string[]) => ({
  partnerId: 'prt_a',
  planSkuId,
  regionCodes,
});

describe.each([
  { where: 'in memory', open: () => new CoverageInMemory().transact },
  { where: 'on PostgreSQL', open: () => coverage.transact },
])('coverage $where', ({ where, open }) => {
  let transact: Transact<CoverageStores>;

  beforeEach(async () => {
    if (where === 'on PostgreSQL') await coverage.clear();
    transact = open();
  });

  const codesOnRecord = () =>
    transact(async ({ batches, codes, people }) => {
      await people.addPartner(partner, [shop]);
      const { batch, job } = someBatch('bat_1');
      await batches.add(batch, job);
      await codes.add(['cod_1', 'cod_2', 'cod_3'].map((id) => someCode(id, batch.id)));
      return { batch, job };
    });

  it('reads batches, jobs and codes back as they were written', async () => {
    const { batch, job } = await codesOnRecord();
    await transact(async ({ batches, codes, jobsOnRecord }) => {
      expect(await batches.find('bat_1')).toEqual(batch);
      expect(await batches.lock('bat_1')).toEqual(batch);
      expect(await batches.find('bat_gone')).toBeUndefined();
      expect(await batches.ofJob(job.id)).toEqual(batch);
      expect(await jobsOnRecord.find(job.id)).toMatchObject(job);
      expect(await codes.countOfBatch('bat_1')).toBe(3);
      const { secretHash, ...code } = someCode('cod_1', 'bat_1');
      for (const found of [
        await codes.find('cod_1'),
        await codes.findBySecret(secretHash),
        await codes.lockBySecret(secretHash),
      ]) {
        expect(found).toMatchObject(code);
      }
      expect(await codes.findBySecret('hash of nothing')).toBeUndefined();
    });
  });

  it('hands over and sells codes, each to one', async () => {
    await codesOnRecord();
    await transact(async ({ codes }) => {
      expect(
        await codes.allocate({ batchId: 'bat_1', partnerId: 'prt_a', count: 4, now: at }),
      ).toEqual([]);
      expect(
        await codes.allocate({ batchId: 'bat_1', partnerId: 'prt_a', count: 2, now: at }),
      ).toHaveLength(2);
      expect(await codes.lockNextInStock(stockOf('sku_2'), at)).toBeUndefined();
      expect(await codes.lockNextInStock(stockOf('sku_1', ['US']), at)).toBeUndefined();
      const next = there(await codes.lockNextInStock(stockOf('sku_1'), at));
      const salePrice = money(5899, 'EUR');
      const sold = { status: 'SOLD', saleReference: 'LT-1', salePrice, storeId: 'str_a' } as const;
      await codes.save({ ...next, ...sold });
      expect(await codes.findSale('prt_a', 'LT-1')).toMatchObject({
        code: { id: next.id, ...sold }, salePrice, storeId: 'str_a', soldAt: null,
      }); // prettier-ignore
      expect(await codes.findSale('prt_a', 'LT-2')).toBeUndefined();
      expect(there(await codes.lockNextInStock(stockOf('sku_1'), at)).id).not.toBe(next.id);
    });
  });

  it('saves over the version that was read, and no other', async () => {
    await codesOnRecord();
    await transact(({ devices }) => {
      const { device, serials } = someUnit('dev_1', 'SN-1');
      return devices.lockOrAdd(device, serials);
    });
    const [code, device] = await transact(
      async ({ codes, devices }) =>
        [there(await codes.find('cod_1')), there(await devices.find('dev_1'))] as const,
    );
    const version = await transact(async (stores) => [
      (await stores.codes.save({ ...code, status: 'BLOCKED' })).version,
      (await stores.devices.save({ ...device, firstStartedAt: at })).version,
    ]);
    expect(version).toEqual([2, 2]);
    const stale = { code: 'CONFLICT' };
    await expect(transact(({ codes }) => codes.save(code))).rejects.toMatchObject(stale);
    await expect(transact(({ devices }) => devices.save(device))).rejects.toMatchObject(stale);
  });

  it('R-OPP-02: finds a unit by any serial number that it has, and makes it once', async () => {
    const { device, serials } = someUnit('dev_1', 'SN-1');
    const more = [{ ...there(serials[0]), component: 'GIMBAL' as const, value: 'SN-G' }];
    const other = someUnit('dev_2', 'SN-2');
    await transact(async ({ devices }) => {
      expect(await devices.lockOrAdd(device, [...serials, ...more])).toEqual(device);
      expect(await devices.lockOrAdd(other.device, more)).toEqual(device);
      expect(await devices.findBySerials([{ component: 'GIMBAL', value: 'SN-G' }])).toEqual(device);
      expect(await devices.find('dev_2')).toBeUndefined();
      expect(await devices.serialsOf(['dev_1', 'dev_2'])).toHaveLength(2);
    });
  });

  it('reads contracts back, and those of a lineage that were not ended', async () => {
    const contract = await transact((stores) => addContract(stores, '1'));
    await transact(async ({ contracts, contractEnds }) => {
      expect(await contracts.find(contract.id)).toEqual(contract);
      expect(await contracts.lock(contract.id)).toEqual(contract);
      expect(await contracts.lock('ctr_gone')).toBeUndefined();
      for (const status of ['TERMINATED', 'RETURNED'] as const) {
        const ended = someContract(`ctr_${status}`, contract.lineageRootId, { status });
        await contracts.add(ended, { ...someBinding(ended), status: 'RELEASED' }, []);
      }
      const ofLineage = await contractEnds.ofLineages([contract.lineageRootId]);
      expect(ofLineage.map(({ id }) => id)).toEqual([contract.id, 'ctr_TERMINATED']);
    });
  });

  it('R-SN-04: moves a contract on from one unit to the next', async () => {
    const contract = await transact((stores) => addContract(stores, '1'));
    await transact(async ({ contracts }) => {
      const old = there(await contracts.activeBindingOf('ctr_1'));
      const next = { ...someBinding(contract), id: 'bnd_next' };
      const ended = { ...old, status: 'SUPERSEDED', endedAt: at, supersededById: next.id } as const;
      await contracts.supersede(ended, next);
      expect(await contracts.activeBindingOf('ctr_1')).toEqual(next);
    });
  });

  it('numbers contracts one after the other', async () => {
    const next = () => transact(({ contracts }) => contracts.nextNumber(2026));
    const [first] = [await next(), await transact((stores) => addContract(stores, '1'))] as const;
    expect(first).toMatch(/^CG-2026-\d{6}$/);
    expect(await next()).not.toBe(first);
  });

  it('keeps the ledger in the order of its writing', async () => {
    const { id } = await transact((stores) => addContract(stores, '1'));
    const grant = someEntry('qle_9', id, { count: 2 });
    const reserve = someEntry('qle_1', id, { kind: 'RESERVE', claimId: 'clm_1' });
    await transact(({ ledger }) => ledger.append([grant]));
    await transact(({ ledger }) => ledger.append([reserve]));
    expect(await transact(({ ledger }) => ledger.of(id))).toMatchObject([grant, reserve]);
    expect(await transact(({ ledger }) => ledger.of('ctr_gone'))).toEqual([]);
  });

  it('knows a customer again by sign-in, and one without by e-mail address, whatever its case', async () => {
    const signedIn = { ...someCustomer('cus_1'), subject: 'sub_1' };
    const named = someCustomer('cus_2', { email: 'dora@example.org' });
    await transact(async ({ people }) => {
      expect(await people.customerOfSubject(signedIn)).toEqual(signedIn);
      expect(await people.customerOfSubject({ ...signedIn, id: 'cus_9' })).toEqual(signedIn);
      expect(await people.customerOfEmail(named)).toEqual(named);
      const again = { ...named, id: 'cus_9', email: 'Dora@Example.org' };
      expect(await people.customerOfEmail(again)).toEqual(named);
      const sameAddress = { ...signedIn, id: 'cus_8', subject: 'sub_8', email: named.email };
      expect(await people.customerOfSubject(sameAddress)).toEqual(sameAddress);
    });
  });

  it('knows what was applied, what it said, and the last of each claim', async () => {
    const message = {
      messageId: 'msg_1',
      claimId: 'clm_1',
      sequence: 1,
      action: 'X',
      appliedAt: at,
    };
    await transact(async ({ inbox }) => {
      expect(await inbox.appliedBefore('msg_1', { a: 1 })).toBeUndefined();
      await inbox.add(message, { a: 1, b: 2 });
      expect(await inbox.appliedBefore('msg_1', { b: 2, a: 1 })).toEqual({ sameContent: true });
      expect(await inbox.appliedBefore('msg_1', { a: 1 })).toEqual({ sameContent: false });
      expect(await inbox.lastSequenceOf('clm_1')).toBe(1);
      expect(await inbox.lastSequenceOf('clm_2')).toBe(0);
    });
  });

  it('keeps nothing of a transaction that fails', async () => {
    const failing = transact(async (stores) => {
      const { id } = await addContract(stores, '1');
      await stores.ledger.append([someEntry('qle_1', id)]);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    await transact(async ({ contracts, ledger, devices }) => {
      expect(await contracts.find('ctr_1')).toBeUndefined();
      expect(await ledger.of('ctr_1')).toEqual([]);
      expect(await devices.find('dev_1')).toBeUndefined();
    });
  });
});
