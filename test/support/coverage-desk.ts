import type { Transact } from '@care-graph/kernel/application/transact';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { ActivatePlan } from '../../subgraphs/coverage/src/application/activate-plan';
import { AllocateCodes } from '../../subgraphs/coverage/src/application/allocate-codes';
import { ApplyOutboxMessage } from '../../subgraphs/coverage/src/application/apply-outbox-message';
import { CheckEligibility } from '../../subgraphs/coverage/src/application/check-eligibility';
import type { CoverageWork } from '../../subgraphs/coverage/src/application/coverage-work';
import type { Enrollment } from '../../subgraphs/coverage/src/application/enrollment';
import { GenerateCodes, MakeBatch } from '../../subgraphs/coverage/src/application/generate-codes';
import { DecideQuotaAdjustment } from '../../subgraphs/coverage/src/application/decide-quota-adjustment';
import { ProposeQuotaAdjustment } from '../../subgraphs/coverage/src/application/propose-quota-adjustment';
import { RecordFirstStart } from '../../subgraphs/coverage/src/application/record-first-start';
import { ReserveQuota } from '../../subgraphs/coverage/src/application/reserve-quota';
import { SellCode } from '../../subgraphs/coverage/src/application/sell-code';
import type { ActivationCode } from '../../subgraphs/coverage/src/domain/activation-code';
import type { Plan, TermsDesk } from '../../subgraphs/coverage/src/domain/plan';
import type { CodeSecrets, CoverageStores } from '../../subgraphs/coverage/src/domain/ports';
import { fileAddresses } from '@care-graph/kernel/runtime/file-addresses';
import { addPartners } from './coverage-shops';
import { CoverageInMemory } from './coverage-stores';
import { endUseCasesOf, MemoryEndTerms } from './coverage-end-desk';
import { MemoryModels, unitUseCasesOf } from './coverage-unit-desk';

const person = (kind: Principal['kind'], subject: string, more: object = {}): Principal => ({
  kind,
  subject,
  scopes: [],
  policies: [],
  ...more,
});

export const anna = person('customer', 'sub_anna', {
  person: { givenName: 'Anna', familyName: 'Adamkutė', email: 'anna@example.org' },
});
export const boris = person('customer', 'sub_boris', {
  person: { givenName: 'Boris', familyName: 'Banys', email: 'boris@example.org' },
});
export const sellerA = person('partner', 'key_a', { partnerId: 'prt_a' });
export const sellerB = person('partner', 'key_b', { partnerId: 'prt_b' });
export const admin = person('admin', 'sub_admin');
export const claimsPart = person('service', 'claims', { scopes: ['internal:coverage'] });
const terms = { id: 'trm_1', code: '2023-tc' };

/** A plan of twelve months with two replacements, one of which may be a flyaway. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  skuId: 'sku_1',
  name: 'RS 4 Mini, 12 months',
  isPublished: true,
  isOnSale: true,
  productCode: 'rs-4-mini',
  termMonths: 12,
  terms,
  timeZone: 'Europe/Vilnius',
  regionCodes: ['LT', 'EU'],
  feeScheduleId: 'fee_1',
  window: {
    hours: 720,
    allowsVideo: true,
    approvalHours: 72,
    basis: { ruleId: 'R-ACT-08', terms },
  },
  requiredSerials: { components: ['BODY'], basis: { ruleId: 'R-SN-02', terms } },
  serialParts: ['BODY', 'GIMBAL', 'CAMERA'],
  grants: [
    { line: 'REPLACEMENT', count: 2, flyawayCount: 1, basis: { ruleId: 'R-QTA-05', terms } },
  ],
  offerId: null,
  renewal: {
    isOffered: true,
    graceDays: 15,
    maxTotalMonths: 36,
    maxContracts: null,
    basis: { ruleId: 'R-RNW-03', terms },
  },
  bundleDelay: { hours: 48, basis: { ruleId: 'R-PLN-03', terms } },
  ...change,
});

/** What the catalog knows, as a test sets it. */
export class MemoryTerms implements TermsDesk {
  readonly plans = new Map<string, Plan>([['sku_1', aPlan()]]);
  readonly regions = new Map<string, readonly string[]>([
    ['LT', ['LT', 'EU']],
    ['US', ['US']],
  ]);

  planFor: TermsDesk['planFor'] = async ({ skuId }) => this.plans.get(skuId);
  firstDay: TermsDesk['firstDay'] = async () => '2016-05-01';
  hasProduct: TermsDesk['hasProduct'] = async (code) =>
    [...this.plans.values()].some(({ productCode }) => productCode === code);
  regionWithGroup: TermsDesk['regionWithGroup'] = async (code) => this.regions.get(code) ?? [];
}

/** Codes that can be read off their order: the hash names the code, and a seal is the code itself. */
const openSecrets = (): CodeSecrets => {
  let count = 0;
  return {
    make: () => `MADE${String((count += 1)).padStart(12, '0')}`,
    hashOf: (code) => `hash of ${code}`,
    seal: (code) => Buffer.from(code),
    open: (sealed) => sealed.toString(),
  };
};

/** Ids that count up, so that they sort by the time they were made. */
const countingIds = (): IdSource => {
  let count = 0;
  return (prefix) => `${prefix}_${String((count += 1)).padStart(6, '0')}`;
};

/** Every use case on one set of stores. */
export const useCasesOf = (work: CoverageWork) => ({
  activate: new ActivatePlan(work),
  allocate: new AllocateCodes(work),
  apply: new ApplyOutboxMessage(work),
  ...unitUseCasesOf(work),
  ...endUseCasesOf(work),
  check: new CheckEligibility(work),
  decideAdjustment: new DecideQuotaAdjustment(work),
  firstStart: new RecordFirstStart(work),
  generate: new GenerateCodes(work),
  makeBatch: new MakeBatch(work),
  proposeAdjustment: new ProposeQuotaAdjustment(work),
  reserve: new ReserveQuota(work),
  sell: new SellCode(work),
});

/** The use cases of coverage on stores of the test's choice, at an instant that it can move. */
export const aCoverageDesk = async (transact?: Transact<CoverageStores>) => {
  let instant = new Date('2026-03-12T12:00:00Z');
  const memory = new CoverageInMemory();
  const terms = new MemoryTerms();
  const models = new MemoryModels();
  const endTerms = new MemoryEndTerms();
  const work: CoverageWork = {
    transact: transact ?? memory.transact,
    terms,
    endTerms,
    models,
    secrets: openSecrets(),
    addresses: fileAddresses('coverage', Buffer.alloc(32)),
    clock: { now: () => instant },
    newId: countingIds(),
  };
  await work.transact(addPartners);
  return {
    ...useCasesOf(work),
    work,
    terms,
    endTerms,
    models,
    memory,
    now: () => instant,
    moveTo: (text: string) => {
      instant = new Date(text);
    },
  };
};

export type CoverageDesk = Awaited<ReturnType<typeof aCoverageDesk>>;

const aCode = (code: string, change: Partial<ActivationCode>) => ({
  id: `cod_${code}`,
  batchId: `bat_${code}`,
  lastFour: code.slice(-4),
  status: 'SOLD' as const,
  form: 'E_CODE' as const,
  planSkuId: 'sku_1',
  regionCode: 'LT',
  partnerId: 'prt_a',
  storeId: null,
  saleReference: null,
  salePrice: null,
  soldAt: null,
  redeemBy: null,
  redeemedAt: null,
  contractId: null,
  sealedSecret: Buffer.from(code),
  revealedAt: null,
  blockedFrom: null,
  version: 1,
  secretHash: `hash of ${code}`,
  ...change,
});

/** A code on record, sold by the first partner unless the test says otherwise; answers what its holder types. */
export const aCodeOnRecord = async (
  { work }: CoverageDesk,
  code: string,
  change: Partial<ActivationCode> = {},
): Promise<string> => {
  const now = work.clock.now();
  const row = aCode(code, change);
  await work.transact(async ({ batches, codes }) => {
    const jobId = `job_${code}`;
    await batches.add(
      { id: row.batchId, planSkuId: row.planSkuId, regionCode: row.regionCode, form: row.form, size: 1, redeemBy: null, generatedAt: now, jobId },
      { id: jobId, kind: 'CODE_GENERATION', status: 'SUCCEEDED', createdAt: now, finishedAt: now, rowCount: 1, doneCount: 1, refusedCount: 0, partnerId: null },
    ); // prettier-ignore
    await codes.add([row]);
  });
  return code;
};

/** An enrollment that every rule accepts; a test changes only what it is about. */
export const anEnrollment = (code: string, change: Partial<Enrollment> = {}): Enrollment => ({
  channel: 'CODE',
  code,
  serials: [{ component: 'BODY', value: 'RS4-0001' }],
  consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }],
  ...change,
});

let keys = 0;

/** A key that nobody has used. */
export const freshKey = (): string => `key-${(keys += 1)}`;

/** A contract in force on a unit of that serial number, held by Anna; answers its id. */
export const aContractOf = async (desk: CoverageDesk, serial: string): Promise<string> => {
  const code = await aCodeOnRecord(desk, serial.replace(/[^A-Z0-9]/g, '').padStart(16, 'C'));
  const enrollment = anEnrollment(code, { serials: [{ component: 'BODY', value: serial }] });
  const { made, refusals } = await desk.activate.execute(
    { enrollment, idempotencyKey: freshKey() },
    anna,
  );
  if (!made) throw new Error(`It was refused: ${JSON.stringify(refusals)}`);
  return made.id;
};

/** The refusals of an outcome as a test compares them: code, field and rules. */
export const reasons = (outcome: {
  readonly refusals: readonly {
    readonly code: string;
    readonly field: readonly string[] | null;
    readonly basis: readonly { readonly ruleId: string }[];
  }[];
}) =>
  outcome.refusals.map(({ code, field, basis }) => ({
    code,
    field,
    rules: basis.map(({ ruleId }) => ruleId),
  }));
