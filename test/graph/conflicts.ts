import { aClaim, anEnrollment } from '../support/journey';
import { documentOf, offerRow } from '../support/table-imports';
import { reusedBundleKeys } from './bundle-commands';
import { reusedClaimKeys, staleClaimCommands } from './claim-conflicts';
import { reusedClaimFileKeys } from './claim-file-commands';
import { reusedCodeKeys, staleCodeCommands } from './code-conflicts';
import { attempt } from './command';
import { reusedEndKeys, staleEndCommands } from './contract-end-commands';
import { reusedQuotaKeys, staleQuotaCommands } from './quota-commands';
import { reusedMoneyKeys, staleMoneyCommands } from './money-commands';
import { idsOf } from './refused-publishing';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { reusedUnitKeys, staleUnitCommands } from './unit-commands';
import { reusedVideoKeys, staleVideoCommands } from './video-commands';
import { startsAt } from './world';

const keyField = ['input', 'idempotencyKey'];
const key = { idempotencyKey: 'reused' };

/** Commands on something of the catalogue that is on record, and the field that names it. */
const publishing = [
  ['publishTermsVersion', 'termsVersionId'],
  ['retireTermsVersion', 'termsVersionId'],
  ['publishFeeSchedule', 'feeScheduleId'],
  ['publishPlanSku', 'planSkuId'],
  ['withdrawPlanSku', 'planSkuId'],
] as const;

/** What only the retiring of terms asks for besides. */
const lastDayOf = (name: string): object =>
  name === 'retireTermsVersion' ? { validTo: '2026-12-31' } : {};

export const reusedKeys: readonly ReusedKey[] = [
  ...reusedQuotaKeys,
  ...reusedMoneyKeys,
  ...reusedUnitKeys,
  ...reusedEndKeys,
  ...reusedCodeKeys,
  ...reusedVideoKeys,
  ...reusedClaimKeys,
  ...reusedClaimFileKeys,
  ...reusedBundleKeys,
  {
    title: 'activatePlan',
    send: ({ customer }, number) =>
      attempt(customer, 'activatePlan', {
        enrollment: anEnrollment('AAAABBBBCCCCDDDD', `RS4-FREE-${number}`),
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'openClaim',
    send: (world, number) =>
      attempt(world.customer, 'openClaim', {
        ...aClaim(world, `RS4-NONE-${number}`),
        incident: { occurredAt: startsAt, cause: 'DROP' },
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'generateCodes',
    send: ({ admin, planSkuId }, number) =>
      attempt(admin, 'generateCodes', {
        planSkuId,
        regionCode: 'LT',
        deliveryForm: 'E_CODE',
        size: 1 - number,
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'electRemedy',
    send: ({ customer, awaitingReturn: { claimId } }, number) =>
      attempt(customer, 'electRemedy', {
        claimId,
        remedy: number === 1 ? 'REPLACEMENT' : 'PAID_REPAIR',
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'payQuote',
    send: ({ customer, awaitingPayment: { quoteId } }, number) =>
      attempt(customer, 'payQuote', {
        quoteId,
        paymentMethodToken: 'tok_success',
        amount: { amount: `${number}.00`, currency: 'PLN' },
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'receiveUnit',
    send: ({ agent, inAssessment: { claimId, serial } }, number) =>
      attempt(agent, 'receiveUnit', {
        claimId,
        serialNumber: serial,
        components: [{ componentCode: 'gimbal', quantity: number }],
        hasController: false,
        ...key,
      }),
    field: keyField,
  },
  ...publishing.map(([title, field]): ReusedKey => ({
    title,
    send: ({ admin }, number) =>
      attempt(admin, title, { [field]: `none ${number}`, ...lastDayOf(title), ...key }),
    field: keyField,
  })),
  {
    title: 'draftTermsVersion',
    send: ({ admin }, number) =>
      attempt(admin, 'draftTermsVersion', {
        code: '2023-tc',
        generation: 'RENEWABLE_2023',
        validFrom: `2026-07-0${number}`,
        obligor: 'Obligor',
        sourceDocument: 'terms.pdf',
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'importCatalog',
    send: ({ admin }, number) =>
      attempt(admin, 'importCatalog', {
        table: 'OFFERS',
        document: documentOf('OFFERS', [offerRow({ price: `-${number}` })]),
        ...key,
      }),
    field: keyField,
  },
  {
    title: 'sellCode, whose key is the sale reference',
    send: ({ partner, planSkuId }, number) =>
      attempt(partner, 'sellCode', {
        saleReference: 'reused',
        planSkuId,
        price: { amount: `58.9${number}`, currency: 'EUR' },
      }),
    field: ['input', 'saleReference'],
  },
];

export const staleCommands: readonly StaleCommand[] = [
  ...staleQuotaCommands,
  ...staleMoneyCommands,
  ...staleClaimCommands,
  ...staleUnitCommands,
  ...staleEndCommands,
  ...staleCodeCommands,
  ...staleVideoCommands,
  {
    title: 'receiveUnit',
    send: ({ agent, awaitingReturn: { claimId, serial } }, expectedVersion) =>
      attempt(agent, 'receiveUnit', {
        claimId,
        serialNumber: serial,
        components: [],
        hasController: false,
        expectedVersion,
      }),
  },
  {
    title: 'electRemedy',
    send: ({ customer, awaitingElection: { claimId } }, expectedVersion) =>
      attempt(customer, 'electRemedy', {
        claimId,
        remedy: 'PAID_REPAIR',
        idempotencyKey: 'stale',
        expectedVersion,
      }),
  },
  ...publishing.map(([title, field]): StaleCommand => ({
    title,
    send: async (world, expectedVersion) => {
      const id = (await idsOf(world))[field];
      return attempt(world.admin, title, { [field]: id, ...lastDayOf(title), expectedVersion });
    },
  })),
];
