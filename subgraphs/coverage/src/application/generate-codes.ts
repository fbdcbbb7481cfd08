import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refused,
} from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationCode, CodeForm } from '../domain/activation-code';
import { type CodeBatch, isBatchSize, type Job } from '../domain/batch';
import type { CoverageWork } from './coverage-work';
import { happened } from './coverage-work';

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
    const [first, ...rest] = await this.refusals(command);
    const { idempotencyKey, ...input } = command;
    const request = {
      caller: callerKey(principal),
      command: 'generateCodes',
      key: idempotencyKey,
      input,
    };
    return this.work.transact((stores) =>
      answerOnce<CodeBatch, GenerateCodesRefusalCode>(stores.idempotency, request, {
        work: async () => {
          requireRedeemable(command, this.work.clock.now());
          if (first) return refused(first, ...rest);
          const { batch, job } = this.batchFor(command);
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
      ...(isBatchSize(size) ? [] : [refusal('SIZE_OUT_OF_RANGE', ['size'], [])]),
    ] as readonly Refusal<GenerateCodesRefusalCode>[];
  }

  private batchFor({ planSkuId, regionCode, deliveryForm, size, redeemBy }: GenerateCodesCommand) {
    const now = this.work.clock.now();
    const job: Job = {
      id: this.work.newId('job'), kind: 'CODE_GENERATION', status: 'QUEUED', createdAt: now, finishedAt: null,
      rowCount: size, doneCount: 0, refusedCount: 0, partnerId: null,
    }; // prettier-ignore
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
      const job = batch && (await stores.batches.findJob(batch.jobId));
      if (!job || job.status === 'SUCCEEDED') return 0;
      const before = await stores.codes.countOfBatch(batchId);
      const count = Math.min(portion, batch.size - before);
      await stores.codes.add(Array.from({ length: count }, () => this.codeFor(batch)));
      const done = before + count;
      await stores.batches.saveJob({
        ...job,
        status: done === batch.size ? 'SUCCEEDED' : 'RUNNING',
        doneCount: done,
        finishedAt: done === batch.size ? this.work.clock.now() : null,
      });
      if (done === batch.size) {
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

  private codeFor(batch: CodeBatch): ActivationCode & { readonly secretHash: string } {
    const { secrets, newId } = this.work;
    const secret = secrets.make();
    return {
      id: newId('cod'), batchId: batch.id, lastFour: secret.slice(-4), status: 'GENERATED', form: batch.form,
      planSkuId: batch.planSkuId, regionCode: batch.regionCode, partnerId: null, storeId: null, saleReference: null,
      salePrice: null, soldAt: null, redeemBy: batch.redeemBy, redeemedAt: null, contractId: null, version: 1,
      sealedSecret: secrets.seal(secret), secretHash: secrets.hashOf(secret),
    }; // prettier-ignore
  }
}
