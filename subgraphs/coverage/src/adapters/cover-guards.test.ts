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
  someUnit,
} from '../../../../test/support/coverage-rows';
import { followedBy, gateFor } from '../../../../test/support/held-back';
import {
  exclusionViolation,
  rejectedWith,
  uniqueViolation,
} from '../../../../test/support/violations';
import type { CoveringContract } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';

// What PostgreSQL refuses by itself, were a use case to forget to look first.

let coverage: CoverageDatabase;
let contract: CoveringContract;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_guards');
});
beforeEach(async () => {
  await coverage.clear();
  contract = await coverage.transact((stores) => addContract(stores, '1'));
});
afterAll(() => coverage.drop());

const addOnLineage = (
  { contracts }: CoverageStores,
  id: string,
  change: Partial<CoveringContract> = {},
) => {
  const next = someContract(id, contract.lineageRootId, change);
  return contracts.add(next, someBinding(next), []);
};

describe('one contract at a time on a lineage (R-OPP-01)', () => {
  it('holds though nobody looked', async () => {
    const second = coverage.transact((stores) => addOnLineage(stores, 'ctr_2'));
    await expect(second).rejects.toMatchObject(exclusionViolation);
  });

  it('holds of two who both looked before either wrote', async () => {
    const { device, serials } = someUnit('dev_free', 'SN-FREE');
    await coverage.transact(({ devices }) => devices.lockOrAdd(device, serials));
    const bothHaveLooked = gateFor(2);
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      contractEnds: followedBy(stores.contractEnds, 'ofLineages', bothHaveLooked),
    }));
    const results = await Promise.allSettled(
      ['ctr_2', 'ctr_3'].map((id) =>
        transact(async ({ contracts, contractEnds }) => {
          expect(await contractEnds.ofLineages([device.id])).toEqual([]);
          const next = someContract(id, device.id);
          await contracts.add(next, someBinding(next), []);
        }),
      ),
    );
    expect(rejectedWith(results)).toMatchObject([exclusionViolation]);
  });

  it('R-RNW-03: lets the next one begin where the last one ends, and not an instant before', async () => {
    const { endsAt } = contract.period;
    const later = new Date('2028-03-12T00:00:00Z');
    const early = new Date(endsAt.getTime() - 1);
    const overlapping = coverage.transact((stores) =>
      addOnLineage(stores, 'ctr_2', { period: { startsAt: early, endsAt: later } }),
    );
    await expect(overlapping).rejects.toMatchObject(exclusionViolation);
    await coverage.transact((stores) =>
      addOnLineage(stores, 'ctr_2', { period: { startsAt: endsAt, endsAt: later } }),
    );
  });

  it('R-TRM-03: does not count one that was terminated, until somebody revives it', async () => {
    const { manager } = coverage.database;
    const setStatus = (status: string) =>
      manager.query('UPDATE service_contract SET status = $1 WHERE id = $2', [status, contract.id]);
    await setStatus('TERMINATED');
    await coverage.transact((stores) => addOnLineage(stores, 'ctr_2'));
    await expect(setStatus('ACTIVE')).rejects.toMatchObject(exclusionViolation);
  });
});

describe('what has to be one of its kind', () => {
  it('R-ACT-11: a contract of one code', async () => {
    await coverage.transact(async ({ batches, codes, devices }) => {
      const { batch, job } = someBatch('bat_1');
      await batches.add(batch, job);
      await codes.add([someCode('cod_1', batch.id)]);
      for (const id of ['dev_2', 'dev_3']) {
        const { device, serials } = someUnit(id, `SN-${id}`);
        await devices.lockOrAdd(device, serials);
      }
    });
    const activate = (id: string, deviceId: string) =>
      coverage.transact(({ contracts }) => {
        const next = someContract(id, deviceId, { activationCodeId: 'cod_1' });
        return contracts.add(next, someBinding(next), []);
      });
    await activate('ctr_2', 'dev_2');
    await expect(activate('ctr_3', 'dev_3')).rejects.toMatchObject(uniqueViolation);
  });

  it('R-SN-02: a serial number, whatever its component', async () => {
    const { manager } = coverage.database;
    const insert = manager.query(
      `INSERT INTO device_serial (device_id, component, value, valid_from) VALUES ('dev_1', 'GIMBAL', 'SN-1', now())`,
    );
    await expect(insert).rejects.toMatchObject(uniqueViolation);
  });

  it('R-SN-04: the unit that a contract is bound to', async () => {
    const bind = coverage.database.manager.query(
      `INSERT INTO device_binding (id, contract_id, device_id, status, bound_at)
       VALUES ('bnd_2', 'ctr_1', 'dev_1', 'ACTIVE', now())`,
    );
    await expect(bind).rejects.toMatchObject(uniqueViolation);
  });

  it('a message, and its place among its claim’s', async () => {
    const message = {
      messageId: 'msg_1',
      claimId: 'clm_1',
      sequence: 1,
      action: 'X',
      appliedAt: at,
    };
    const add = (change: Partial<typeof message>) =>
      coverage.transact(({ inbox }) => inbox.add({ ...message, ...change }, {}));
    await add({});
    await expect(add({ claimId: 'clm_2' })).rejects.toMatchObject(uniqueViolation);
    await expect(add({ messageId: 'msg_2' })).rejects.toMatchObject(uniqueViolation);
    await add({ messageId: 'msg_2', sequence: 2 });
  });

  it('a partner’s sale of one reference', async () => {
    const sold = { status: 'SOLD', partnerId: 'prt_a', saleReference: 'LT-1' } as const;
    const sell = coverage.transact(async ({ batches, codes, people }) => {
      const shop = {
        id: 'str_a',
        partnerId: 'prt_a',
        name: 'Shop',
        reference: null,
        regionCode: null,
      };
      const partner = {
        id: 'prt_a',
        name: 'A',
        status: 'ACTIVE',
        regionCodes: [],
        version: 1,
      } as const;
      await people.addPartner(partner, [shop]);
      const { batch, job } = someBatch('bat_1');
      await batches.add(batch, job);
      await codes.add(['cod_1', 'cod_2'].map((id) => someCode(id, batch.id, sold)));
    });
    await expect(sell).rejects.toMatchObject(uniqueViolation);
  });
});
