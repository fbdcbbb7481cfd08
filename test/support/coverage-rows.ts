import type { Actor } from '@care-graph/kernel/domain/actor';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { ActivationCode } from '../../subgraphs/coverage/src/domain/activation-code';
import type { CodeBatch } from '../../subgraphs/coverage/src/domain/batch';
import type { Job } from '../../subgraphs/coverage/src/domain/job';
import type {
  CoveringContract,
  Customer,
  DeviceBinding,
} from '../../subgraphs/coverage/src/domain/contract';
import {
  type Device,
  type DeviceSerial,
  originalUnit,
  serialsOn,
} from '../../subgraphs/coverage/src/domain/device';
import type { QuotaEntry } from '../../subgraphs/coverage/src/domain/ledger';
import type { CoverageStores } from '../../subgraphs/coverage/src/domain/ports';

export const at = new Date('2026-03-12T12:00:00.123Z');
const yearOn = new Date('2027-03-12T12:00:00.123Z');
const monthOn = new Date('2027-04-12T12:00:00.123Z');
const actor: Actor = { kind: 'CUSTOMER', label: 'Customer', principalId: 'sub_1' };

export const someCustomer = (id: string, change: Partial<Customer> = {}): Customer => ({
  id,
  subject: null,
  givenName: 'Anna',
  familyName: 'Adamkutė',
  email: `${id}@example.org`,
  phone: null,
  address: null,
  version: 1,
  ...change,
});

export const someBatch = (id: string): { readonly batch: CodeBatch; readonly job: Job } => ({
  batch: { id, planSkuId: 'sku_1', regionCode: 'LT', form: 'E_CODE', size: 3, redeemBy: yearOn, generatedAt: at, jobId: `job_${id}` },
  job: { id: `job_${id}`, kind: 'CODE_GENERATION', status: 'QUEUED', createdAt: at, finishedAt: null, rowCount: 3, doneCount: 0, refusedCount: 0, partnerId: null },
}); // prettier-ignore

export const someCode = (
  id: string,
  batchId: string,
  change: Partial<ActivationCode> = {},
): ActivationCode & { readonly secretHash: string } => ({
  id, batchId, lastFour: '0001', status: 'GENERATED', form: 'E_CODE', planSkuId: 'sku_1', regionCode: 'LT',
  partnerId: null, storeId: null, saleReference: null, salePrice: null, soldAt: null, redeemBy: null,
  redeemedAt: null, contractId: null, sealedSecret: Buffer.from(id), revealedAt: null, blockedFrom: null, version: 1, secretHash: `hash of ${id}`,
  ...change,
}); // prettier-ignore

/** A unit with one serial number of its own. */
export const someUnit = (
  id: string,
  serial: string,
): { readonly device: Device; readonly serials: readonly DeviceSerial[] } => {
  const device = originalUnit(id, 'rs-4-mini', null);
  return { device, serials: serialsOn(device, [{ component: 'BODY', value: serial }], at) };
};

export const someContract = (
  id: string,
  lineageRootId: string,
  change: Partial<CoveringContract> = {},
): CoveringContract => ({
  id, contractNumber: `CG-${id}`, status: 'ACTIVE', channel: 'CODE', holderId: 'cus_1', planSkuId: 'sku_1',
  productCode: 'rs-4-mini', termMonths: 12, regionCode: 'LT', timeZone: 'Europe/Vilnius', termsVersionId: 'trm_1',
  termsCode: '2023-tc', feeScheduleId: 'fee_1', period: { startsAt: at, endsAt: yearOn }, lineageRootId,
  closesAt: change.period ? change.period.endsAt : monthOn, activationCodeId: null, partnerId: null, storeId: null, price: null, orderReference: null,
  shippedAt: null, offerId: null, renewsId: null, activateBy: null, createdAt: at, version: 1, ...change,
}); // prettier-ignore

export const someBinding = (contract: CoveringContract): DeviceBinding => ({
  id: `bnd_${contract.id}`,
  contractId: contract.id,
  deviceId: contract.lineageRootId,
  status: 'ACTIVE',
  boundAt: at,
  endedAt: null,
  supersededById: null,
});

export const someEntry = (
  id: string,
  contractId: string,
  change: Partial<QuotaEntry> = {},
): QuotaEntry => ({
  id, contractId, kind: 'GRANT', line: 'REPLACEMENT', incidentType: null, count: 1, money: null, settlesId: null,
  claimId: null, claimNumber: null, adjustmentId: null, at, actor, reason: null, basis: [{ ruleId: 'R-QTA-05' }], ...change,
}); // prettier-ignore

export const someEvent = (id: string, subjectId: string): HistoryEvent => ({
  id, subjectId, at, action: 'activatePlan', fromStatus: null, toStatus: 'ACTIVE', actor, reason: null,
  basis: [{ ruleId: 'R-ACT-12', terms: { id: 'trm_1', code: '2023-tc' } }],
}); // prettier-ignore

/** A contract of the holder `cus_1` on a unit of its own; answers the contract. */
export const addContract = async (
  { people, devices, contracts }: CoverageStores,
  name: string,
): Promise<CoveringContract> => {
  await people.customerOfSubject({ ...someCustomer('cus_1'), subject: 'sub_1' });
  const { device, serials } = someUnit(`dev_${name}`, `SN-${name}`);
  await devices.lockOrAdd(device, serials);
  const contract = someContract(`ctr_${name}`, device.id);
  await contracts.add(contract, someBinding(contract), [
    { contractId: contract.id, kind: 'TERMS', documentVersion: '2023-tc', givenAt: at, givenBy: actor },
  ]); // prettier-ignore
  return contract;
};
