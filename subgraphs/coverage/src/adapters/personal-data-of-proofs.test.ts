import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { exportFile, exportSubject } from '@care-graph/kernel/runtime/personal-data-export';
import type { EntityManager } from 'typeorm';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract, someUnit } from '../../../../test/support/coverage-rows';
import { someFile } from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';
import type { CoveringContract } from '../domain/contract';
import type { Purchase } from '../domain/unit-ties';
import { personalData } from './personal-data';

let coverage: CoverageDatabase;
let contract: CoveringContract;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_personal_proofs');
});
beforeEach(async () => {
  await coverage.clear();
  contract = await coverage.transact((stores) => addContract(stores, '1'));
});
afterAll(() => coverage.drop());

const anna = { customerId: 'cus_1', subjects: [] };
const request = { askedBy: 'officer', reason: 'case 7' };

const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  coverage.database.transact((manager) => manager)(work);

const byPartner = {
  kind: 'PARTNER',
  label: 'Partner prt_demo',
  principalId: 'key_1',
} as const;

/** Puts a purchase of the covered unit on record, with the proof that the partner sent in for it. */
const tellPurchase = (proofId: string, change: Partial<Purchase> = {}) =>
  coverage.transact(async ({ evidence, units }) => {
    await evidence.add(someFile(proofId, { owner: 'partner:prt_demo', kind: 'PROOF_OF_PURCHASE' }));
    await units.savePurchase({
      lineageRootId: contract.lineageRootId, dealerName: 'Demonstration Retail', regionCodes: ['LT'], proofId,
      purchasedOn: '2026-03-01', isAuthorizedDealer: null, recordedAt: contract.createdAt, recordedBy: byPartner,
      ...change,
    }); // prettier-ignore
  });

const filesShown = async () =>
  (await inTransaction((manager) => exportSubject(manager, personalData, anna, request)))[
    'evidence'
  ];

const forgotten = () => coverage.transact(({ evidence }) => evidence.lockForgotten(10));

const erase = () =>
  inTransaction((manager) =>
    eraseSubject(manager, personalData, anna, { ...request, now: contract.period.endsAt }),
  );

describe('the proof that a partner sent in for a purchase of a customer', () => {
  it('is given to the customer, without who sent it', async () => {
    await tellPurchase('evd_own');
    const shown = await filesShown();
    expect(shown).toEqual([expect.objectContaining({ id: 'evd_own', kind: 'PROOF_OF_PURCHASE' })]);
    expect(JSON.stringify(shown)).not.toContain('prt_demo');
  });

  it('is given out to the customer, and to nobody else', async () => {
    await tellPurchase('evd_own');
    const given = (customerId: string) =>
      inTransaction((manager) =>
        exportFile(manager, personalData, { ...anna, customerId, fileId: 'evd_own' }, request),
      );
    expect([await given('cus_1'), await given('cus_2')]).toEqual([true, false]);
  });

  it('is removed with the customer, once', async () => {
    await tellPurchase('evd_own');
    expect(await erase()).toMatchObject({ evidence: 1, device_purchase: 1 });
    expect(await forgotten()).toEqual(['evd_own']);
    expect(await erase()).toEqual({});
  });

  it('is given and removed with the customer though a later report has replaced it', async () => {
    await tellPurchase('evd_first');
    await tellPurchase('evd_second');
    await coverage.transact(async ({ units }) => {
      const told = there(await units.purchaseOf(contract.lineageRootId));
      await units.savePurchase({ ...told, dealerName: 'Another shop', proofId: null });
    });
    const ids = (await filesShown())?.map((file) => (file as { readonly id: string }).id);
    expect(ids?.sort()).toEqual(['evd_first', 'evd_second']);
    await erase();
    expect([...(await forgotten())].sort()).toEqual(['evd_first', 'evd_second']);
  });

  it('that was replaced stays where it is of the next owner', async () => {
    await tellPurchase('evd_next', { recordedAt: contract.period.endsAt });
    await tellPurchase('evd_later', { recordedAt: contract.period.endsAt });
    await erase();
    expect(await forgotten()).toEqual([]);
  });

  it('R-PRV-06: stays where it is where their own plan for the unit never began', async () => {
    await coverage.database.manager.query(
      `UPDATE service_contract SET status = 'CLOSED', starts_at = NULL, ends_at = NULL, closes_at = NULL WHERE id = $1`,
      [contract.id],
    );
    await tellPurchase('evd_next');
    expect(await filesShown()).toBeUndefined();
    await erase();
    expect(await forgotten()).toEqual([]);
  });

  it('stays where it is of another unit, or of the next owner of the same one', async () => {
    const { device } = someUnit('dev_other', 'RS4-9999');
    await coverage.transact(({ devices }) => devices.lockOrAdd(device, []));
    await tellPurchase('evd_other', { lineageRootId: device.id });
    await tellPurchase('evd_next', { recordedAt: contract.period.endsAt });
    expect(await filesShown()).toBeUndefined();
    await erase();
    expect(await forgotten()).toEqual([]);
  });
});

describe('a file that a customer sent in', () => {
  it('is removed with them, though nothing names it', async () => {
    await coverage.database.manager.query(`UPDATE customer SET subject = 'sub_1'`);
    await coverage.transact(async ({ evidence }) => {
      await evidence.add(someFile('evd_loose', { owner: 'customer:sub_1' }));
      await evidence.add(someFile('evd_others', { owner: 'customer:sub_2' }));
    });
    expect(await filesShown()).toMatchObject([{ id: 'evd_loose' }]);
    await erase();
    expect(await forgotten()).toEqual(['evd_loose']);
  });
});
