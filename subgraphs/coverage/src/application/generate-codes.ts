import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationCode, CodeForm } from '../domain/activation-code';
import { type CodeBatch, isBatchSize } from '../domain/batch';
import { endedAs, hasEnded, newJob, requesterOf } from '../domain/job';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { feesMissing } from './fees-missing';
import { happened, placesOf } from './coverage-work';

export interface GenerateCodesCommand {
  readonly planSkuId: string;
  readonly regionCode: string;
  readonly deliveryForm: CodeForm;
  readonly size: number;
  readonly redeemBy?: Date | null;
  readonly idempotencyKey: string;
}

export type GenerateCodesRefusalCode =
  'PLAN_NOT_ON_SALE' | 'REGION_NOT_ALLOWED' | 'SIZE_OUT_OF_RANGE';

const requireRedeemable = ({ redeemBy }: GenerateCodesCommand, now: Date): void => {
  if (redeemBy && redeemBy <= now) {
    throw badInput(
      'redeemBy has passed: send an instant that lies ahead, or none.',
      'input',
      'redeemBy',
    );
  }
};

/** Starts the making of a batch of codes for a published plan; a job makes them in the background. */
export class GenerateCodes {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: GenerateCodesCommand,
    principal: Principal,
  ): Promise<Outcome<CodeBatch, GenerateCodesRefusalCode>> {
    const refusedFor = refusedBy(await this.refusals(command));
    const request = requestOf('generateCodes', command, principal);
    return this.work.transact((stores) =>
      answerOnce<CodeBatch, GenerateCodesRefusalCode>(stores.idempotency, request, {
        work: async () => {
          requireRedeemable(command, this.work.clock.now());
          if (refusedFor) return refusedFor;
          const { batch, job } = this.batchFor(command, principal);
          await stores.batches.add(batch, job);
          await stores.history.record([
            happened(this.work, principal, { subjectId: batch.id, action: 'generateCodes' }),
          ]);
          await stores.jobs.generateCodes(batch.id);
          return made(batch);
        },
        reread: (id) => stores.batches.find(id),
      }),
    );
  }

  private async refusals(
    command: GenerateCodesCommand,
  ): Promise<readonly Refusal<GenerateCodesRefusalCode>[]> {
    const { planSkuId: skuId, regionCode, size } = command;
    const [plan, regions] = await Promise.all([
      this.work.terms.planFor({ skuId, regionCode, channel: 'CODE' }),
      this.work.terms.regionWithGroup(regionCode),
    ]);
    return [
      ...(regions.length > 0
        ? []
        : [refusal('REGION_NOT_ALLOWED', ['regionCode'], ruleOnly('R-RGN-01'))]),
      ...(regions.length === 0 || plan?.isPublished
        ? []
        : [refusal('PLAN_NOT_ON_SALE', ['planSkuId'], ruleOnly('R-PRG-05'))]),
      ...(plan?.isPublished ? feesMissing(plan, 'REGION_NOT_ALLOWED', 'regionCode') : []),
      ...(isBatchSize(size) ? [] : [refusal('SIZE_OUT_OF_RANGE', ['size'], [])]),
    ] as readonly Refusal<GenerateCodesRefusalCode>[];
  }

  private batchFor(command: GenerateCodesCommand, principal: Principal) {
    const { planSkuId, regionCode, deliveryForm, size, redeemBy } = command;
    const now = this.work.clock.now();
    const id = this.work.newId('job');
    const requestedBy = requesterOf(principal);
    const job = newJob({
      id,
      kind: 'CODE_GENERATION',
      createdAt: now,
      rowCount: size,
      requestedBy,
    });
    const batch: CodeBatch = {
      id: this.work.newId('bat'), planSkuId, regionCode, form: deliveryForm, size, redeemBy: redeemBy ?? null,
      generatedAt: now, jobId: job.id,
    }; // prettier-ignore
    return { batch, job };
  }
}

/** How many codes are made in one transaction. */
const portion = 1000;

/** Makes what is missing of a batch, portion by portion; started again, it goes on where it stopped. */
export class MakeBatch {
  constructor(private readonly work: CoverageWork) {}

  async execute(batchId: string): Promise<void> {
    for (let left = await this.makePortion(batchId); left > 0;)
      left = await this.makePortion(batchId);
  }

  /** Makes one portion and says how many codes are still missing. */
  private makePortion(batchId: string): Promise<number> {
    return this.work.transact(async (stores) => {
      const batch = await stores.batches.lock(batchId);
      const job = batch && (await stores.jobsOnRecord.lock(batch.jobId));
      if (!job || hasEnded(job)) return 0;
      const before = await stores.codes.countOfBatch(batchId);
      const count = Math.min(portion, batch.size - before);
      await this.add(
        stores,
        Array.from({ length: count }, () => this.codeFor(batch)),
      );
      const done = before + count;
      const running = { ...job, status: 'RUNNING', doneCount: done } as const;
      const isWhole = done === batch.size;
      await stores.jobsOnRecord.save(
        isWhole ? endedAs(running, 'SUCCEEDED', this.work.clock.now()) : running,
      );
      if (isWhole) {
        await stores.history.record([
          happened(this.work, system, {
            subjectId: batch.id,
            action: 'codesGenerated',
            to: 'GENERATED',
          }),
        ]);
      }
      return batch.size - done;
    });
  }

  /** Each code's life begins on record. */
  private async add(
    { codes, history }: CoverageStores,
    made: readonly ReturnType<MakeBatch['codeFor']>[],
  ): Promise<void> {
    const ids = made.map(({ id }) => id);
    const beginning = { subjectId: '', action: 'generateCodes', to: 'GENERATED' };
    await codes.add(made);
    await history.recordEach(happened(this.work, system, beginning), placesOf(this.work, ids));
  }

  private codeFor(batch: CodeBatch): ActivationCode & { readonly secretHash: string } {
    const { secrets, newId } = this.work;
    const secret = secrets.make();
    return {
      id: newId('cod'), batchId: batch.id, lastFour: secret.slice(-4), status: 'GENERATED', form: batch.form,
      planSkuId: batch.planSkuId, regionCode: batch.regionCode, partnerId: null, storeId: null, saleReference: null,
      salePrice: null, soldAt: null, redeemBy: batch.redeemBy, redeemedAt: null, contractId: null, revealedAt: null, blockedFrom: null, version: 1,
      sealedSecret: secrets.seal(secret), secretHash: secrets.hashOf(secret),
    }; // prettier-ignore
  }
}
