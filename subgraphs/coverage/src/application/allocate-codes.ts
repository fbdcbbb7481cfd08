import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
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
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened, placesOf } from './coverage-work';

export interface AllocateCodesCommand {
  readonly batchId: string;
  readonly partnerId: string;
  readonly count: number;
  readonly idempotencyKey: string;
}

export type AllocateCodesRefusalCode =
  'BATCH_NOT_FOUND' | 'PARTNER_NOT_ACTIVE' | 'REGION_NOT_ALLOWED' | 'TOO_FEW_LEFT';

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
    const regions = await this.regionsOf(command.batchId);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.allocate(stores, { command, principal, regions }),
        reread: async (id) => {
          const batch = await stores.batches.find(id);
          return batch && allocationOf(batch, command.partnerId);
        },
      }),
    );
  }

  /** The batch's region and the group it belongs to; asked before the transaction, since the catalog answers it. */
  private async regionsOf(batchId: string): Promise<readonly string[]> {
    const batch = await this.work.transact(({ batches }) => batches.find(batchId));
    return batch ? this.work.terms.regionWithGroup(batch.regionCode) : [];
  }

  private async allocate(
    stores: CoverageStores,
    { command, principal, regions }: AllocateFacts,
  ): Promise<Outcome<Allocation, AllocateCodesRefusalCode>> {
    const batch = await stores.batches.lock(command.batchId);
    const partner = await stores.people.partner(command.partnerId);
    const refusedFor = refusedBy(allocationRefusals(batch, partner, regions));
    if (!batch || refusedFor) return refusedFor ?? refused(batchNotFound());
    const handed =
      command.count < 1
        ? []
        : await stores.codes.allocate({ ...command, now: this.work.clock.now() });
    if (handed.length < 1) return refused(refusal('TOO_FEW_LEFT', ['count'], []));
    const happening = { action: 'allocateCodes', from: 'GENERATED', to: 'ALLOCATED' };
    const event = happened(this.work, principal, { ...happening, subjectId: batch.id });
    await stores.history.recordEach(event, placesOf(this.work, [...handed, batch.id]));
    return made(allocationOf(batch, command.partnerId));
  }
}

interface AllocateFacts {
  readonly command: AllocateCodesCommand;
  readonly principal: Principal;
  readonly regions: readonly string[];
}

const batchNotFound = (): AllocateRefusal => refusal('BATCH_NOT_FOUND', ['batchId'], []);

const maySellIn = (partner: Partner, regions: readonly string[]): boolean =>
  partner.regionCodes.some((code) => regions.includes(code));

/** Regions are those of the batch; without a batch there is none to compare. */
const partnerRefusal = (
  partner: Partner | undefined,
  regions: readonly string[] | undefined,
): AllocateRefusal | undefined => {
  if (partner?.status !== 'ACTIVE') return refusal('PARTNER_NOT_ACTIVE', ['partnerId'], []);
  if (!regions || maySellIn(partner, regions)) return undefined;
  return refusal('REGION_NOT_ALLOWED', ['partnerId'], ruleOnly('R-RGN-01'));
};

const allocationRefusals = (
  batch: CodeBatch | undefined,
  partner: Partner | undefined,
  regions: readonly string[],
): readonly AllocateRefusal[] =>
  [batch ? undefined : batchNotFound(), partnerRefusal(partner, batch && regions)].filter(
    (found) => found !== undefined,
  );

const allocationOf = ({ id, planSkuId, regionCode }: CodeBatch, partnerId: string): Allocation => ({
  id,
  partnerId,
  planSkuId,
  regionCode,
});
