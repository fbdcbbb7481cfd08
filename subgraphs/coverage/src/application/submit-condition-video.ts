import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
  saying,
} from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { holdsUnit, type ServiceContract } from '../domain/contract';
import { type Evidence, isThere } from '@care-graph/kernel/domain/evidence';
import type { CoverageStores } from '../domain/ports';
import type { VideoVerification } from '../domain/video';
import { coveredByAnother, heldByAnother, isCoveredNow } from '../domain/video-rules';
import { contractNotFound } from './contract-command';
import type { CoverageWork } from './coverage-work';
import { lineageOnRecord } from './enrollment';
import { rowsVisibleTo } from './row-rules';
import { unlessStopped } from './suspended-partner';
import { awaitsVideo, recordStep, settled } from './video-work';

export interface SubmitConditionVideoCommand {
  readonly contractId: string;
  readonly videoId: string;
  readonly idempotencyKey: string;
}

export type SubmitVideoRefusalCode =
  'NOT_FOUND' | 'NOT_AWAITING_VIDEO' | 'VIDEO_NOT_ARRIVED' | 'PARTNER_NOT_ACTIVE';

type SubmitOutcome = Outcome<VideoVerification, SubmitVideoRefusalCode>;

/** True for a video that has arrived and that the caller brought; anybody else's is as good as none. */
const isOwnVideo = (evidence: Evidence | undefined, principal: Principal): boolean =>
  evidence?.kind === 'CONDITION_VIDEO' &&
  evidence.owner === callerKey(principal) &&
  isThere(evidence);

const basis = ruleOnly('R-ACT-09');

/** Hands in the video of a device's condition for the contract that waits for one. */
export class SubmitConditionVideo {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: SubmitConditionVideoCommand,
    principal: Principal,
  ): Promise<SubmitOutcome> {
    const request = requestOf('submitConditionVideo', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => unlessStopped(stores, principal, () => this.submit(stores, command, principal)),
        reread: (id) => stores.videos.find(id),
      }),
    );
  }

  private async submit(
    stores: CoverageStores,
    { contractId, videoId }: SubmitConditionVideoCommand,
    principal: Principal,
  ): Promise<SubmitOutcome> {
    const found = await stores.contracts.lockVisible(contractId, rowsVisibleTo(principal));
    const evidence = await stores.evidence.find(videoId);
    if (!found) return refused(contractNotFound());
    const refusals: Refusal<SubmitVideoRefusalCode>[] = [];
    const notAwaiting = refusal('NOT_AWAITING_VIDEO' as const, ['contractId'], basis);
    const isAwaiting = awaitsVideo(found, this.work.clock.now());
    const inTheWay = isAwaiting ? await this.inTheWay(stores, found) : undefined;
    if (!isAwaiting) refusals.push(notAwaiting);
    if (inTheWay) refusals.push(saying(notAwaiting, inTheWay));
    if (!isOwnVideo(evidence, principal))
      refusals.push(refusal('VIDEO_NOT_ARRIVED', ['videoId'], basis, 'SUBMIT_NEW_VIDEO'));
    return refusedBy(refusals) ?? made(await this.write(stores, found, videoId, principal));
  }

  /** Asked with the unit's lineage locked: of two videos that come at once one is taken. */
  private async inTheWay(
    stores: CoverageStores,
    { lineageRootId: rootId }: ServiceContract,
  ): Promise<string | undefined> {
    if (rootId === null) return undefined;
    const now = this.work.clock.now();
    await stores.devices.lockLineageOf({ id: rootId, rootId });
    const { contractsOfLineage } = await lineageOnRecord(stores, { rootId }, now);
    if (isCoveredNow(contractsOfLineage, now)) return coveredByAnother;
    return contractsOfLineage.some((contract) => holdsUnit(contract, now))
      ? heldByAnother
      : undefined;
  }

  private async write(
    stores: CoverageStores,
    found: ServiceContract,
    evidenceId: string,
    by: Principal,
  ): Promise<VideoVerification> {
    const from = await settled(this.work, stores, found);
    const video: VideoVerification = {
      id: this.work.newId('vid'), contractId: from.id, evidenceId, status: 'IN_REVIEW', submittedAt: this.work.clock.now(),
      decidedAt: null, decidedBy: null, rejection: null, note: null, approvalHours: null, activateBy: null,
      settledAt: null, basis: [], version: 1,
    }; // prettier-ignore
    await stores.videos.add(video);
    const contract = await stores.contracts.save({ ...from, status: 'VIDEO_REVIEW' });
    const step = { action: 'submitConditionVideo', by, basis };
    await recordStep(this.work, stores, { from, to: { contract, video } }, step);
    return video;
  }
}
