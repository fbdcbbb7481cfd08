import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CodeBatch } from '../domain/batch';
import type { Partner } from '../domain/contract';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened, placesOf } from './coverage-work';
import { feesMissing } from './fees-missing';

export interface AllocateCodesCommand {
  readonly batchId: string;
  readonly partnerId: string;
  readonly count: number;
  readonly idempotencyKey: string;
}

export type AllocateCodesRefusalCode =
  | 'BATCH_NOT_FOUND'
  | 'PARTNER_NOT_ACTIVE'
  | 'REGION_NOT_ALLOWED'
  | 'PLAN_NOT_ON_SALE'
  | 'TOO_FEW_LEFT';

/** Whose stock of which plan grew. */
export interface Allocation {
  readonly id: string;
  readonly partnerId: string;
  readonly planSkuId: string;
  readonly regionCode: string;
}

type AllocateRefusal = Refusal<AllocateCodesRefusalCode>;

/** Hands codes of a batch to a partner who may sell in the batch's region. */
export class AllocateCodes {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: AllocateCodesCommand,
    principal: Principal,
  ): Promise<Outcome<Allocation, AllocateCodesRefusalCode>> {
    const request = requestOf('allocateCodes', command, principal);
    requireCount(command);
    const known = await this.knownOf(command.batchId);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.allocate(stores, { command, principal, ...known }),
        reread: async (id) => {
          const batch = await stores.batches.find(id);
          return batch && allocationOf(batch, command.partnerId);
        },
      }),
    );
  }

  /** The batch's region with its group, and its plan there; asked before the transaction, since the catalog answers it. */
  private async knownOf(batchId: string): Promise<KnownOfBatch> {
    const { transact, terms } = this.work;
    const batch = await transact(({ batches }) => batches.find(batchId));
    if (!batch) return { regions: [], plan: undefined };
    const { planSkuId: skuId, regionCode } = batch;
    const [regions, plan] = await Promise.all([
      terms.regionWithGroup(regionCode),
      terms.planFor({ skuId, regionCode, channel: 'CODE' }),
    ]);
    return { regions, plan };
  }

  private async allocate(
    stores: CoverageStores,
    { command, principal, ...known }: AllocateFacts,
  ): Promise<Outcome<Allocation, AllocateCodesRefusalCode>> {
    const batch = await stores.batches.lock(command.batchId);
    const partner = await stores.people.partner(command.partnerId);
    const refusedFor = refusedBy(allocationRefusals(batch, partner, known));
    if (!batch || refusedFor) return refusedFor ?? refused(batchNotFound());
    const handed = await stores.codes.allocate({ ...command, now: this.work.clock.now() });
    if (handed.length < 1) return refused(refusal('TOO_FEW_LEFT', ['count'], []));
    const happening = { action: 'allocateCodes', from: 'GENERATED', to: 'ALLOCATED' };
    const event = happened(this.work, principal, { ...happening, subjectId: batch.id });
    await stores.history.recordEach(event, placesOf(this.work, [...handed, batch.id]));
    return made(allocationOf(batch, command.partnerId));
  }
}

/** What the catalog knows of a batch. */
interface KnownOfBatch {
  readonly regions: readonly string[];
  readonly plan: Plan | undefined;
}

interface AllocateFacts extends KnownOfBatch {
  readonly command: AllocateCodesCommand;
  readonly principal: Principal;
}

const requireCount = ({ count }: AllocateCodesCommand): void => {
  if (count < 1) throw badInput('count has to be at least 1.', 'input', 'count');
};

const batchNotFound = (): AllocateRefusal => refusal('BATCH_NOT_FOUND', ['batchId'], []);

const maySellIn = (partner: Partner, regions: readonly string[]): boolean =>
  partner.regionCodes.some((code) => regions.includes(code));

/** Regions are those of the batch; without a batch there is none to compare. */
const partnerRefusals = (
  partner: Partner | undefined,
  regions: readonly string[] | undefined,
): readonly AllocateRefusal[] => {
  if (partner?.status !== 'ACTIVE') return [refusal('PARTNER_NOT_ACTIVE', ['partnerId'], [])];
  if (!regions || maySellIn(partner, regions)) return [];
  return [refusal('REGION_NOT_ALLOWED', ['partnerId'], ruleOnly('R-RGN-01'))];
};

const allocationRefusals = (
  batch: CodeBatch | undefined,
  partner: Partner | undefined,
  { regions, plan }: KnownOfBatch,
): readonly AllocateRefusal[] => [
  ...(batch ? [] : [batchNotFound()]),
  ...partnerRefusals(partner, batch && regions),
  ...(plan ? feesMissing(plan, 'PLAN_NOT_ON_SALE' as const, 'batchId') : []),
];

const allocationOf = ({ id, planSkuId, regionCode }: CodeBatch, partnerId: string): Allocation => ({
  id,
  partnerId,
  planSkuId,
  regionCode,
});
