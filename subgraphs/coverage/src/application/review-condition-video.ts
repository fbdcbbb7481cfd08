import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
  saying,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceContract } from '../domain/contract';
import type { ActivationWindow } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import {
  approved,
  rejected,
  takesVideo,
  type VideoRejection,
  type VideoVerification,
} from '../domain/video';
import { coveredByAnother, isCoveredNow } from '../domain/video-rules';
import type { CoverageWork } from './coverage-work';
import { pinnedPlanOf } from './pinned-plan';
import { recordStep } from './video-work';

export interface ReviewConditionVideoCommand {
  readonly videoVerificationId: string;
  readonly decision: 'APPROVE' | 'REJECT';
  readonly rejection?: VideoRejection | null;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ReviewVideoRefusalCode = 'NOT_FOUND' | 'NOT_IN_REVIEW' | 'REJECTION_MISSING';

type ReviewOutcome = Outcome<VideoVerification, ReviewVideoRefusalCode>;

interface Review {
  readonly command: ReviewConditionVideoCommand;
  readonly principal: Principal;
  /** The window of the terms that the contract has pinned. */
  readonly window: ActivationWindow | undefined;
}

const requireReasonForRejection = ({ decision, rejection }: ReviewConditionVideoCommand): void => {
  if (decision === 'APPROVE' && rejection)
    throw badInput(
      'rejection says why a video is rejected: leave it out, or send REJECT.',
      'input',
      'rejection',
    );
};

const notFound = () => refusal('NOT_FOUND', ['videoVerificationId'], []);

const reviewRefusals = (
  { status }: VideoVerification,
  { decision, rejection }: ReviewConditionVideoCommand,
): readonly Refusal<ReviewVideoRefusalCode>[] => [
  ...(status === 'IN_REVIEW'
    ? []
    : [refusal('NOT_IN_REVIEW' as const, ['videoVerificationId'], ruleOnly('R-ACT-09'))]),
  ...(decision === 'REJECT' && !rejection
    ? [refusal('REJECTION_MISSING' as const, ['rejection'], ruleOnly('R-ACT-09'))]
    : []),
];

/** The video as it was decided; an approval holds as long as the contract's terms say. */
const decided = (
  video: VideoVerification,
  { command, principal, window }: Review,
  at: Date,
): VideoVerification => {
  const { rejection, note } = command;
  const decision = { by: actorOf(principal), at, note: note ?? null };
  if (rejection) return rejected(video, rejection, decision);
  if (takesVideo(window)) return approved(video, window, decision);
  throw new Error(`the terms of ${video.contractId} take no video`);
};

/** Decides about a video, once. */
export class ReviewConditionVideo {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: ReviewConditionVideoCommand,
    principal: Principal,
  ): Promise<ReviewOutcome> {
    requireReasonForRejection(command);
    const window = await this.windowBehind(command);
    const request = requestOf('reviewConditionVideo', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.review(stores, { command, principal, window }),
        reread: (id) => stores.videos.find(id),
      }),
    );
  }

  private async windowBehind({
    videoVerificationId,
    decision,
  }: ReviewConditionVideoCommand): Promise<ActivationWindow | undefined> {
    if (decision === 'REJECT') return undefined;
    const contract = await this.work.transact(async (stores) => {
      const video = await stores.videos.find(videoVerificationId);
      return video && stores.contracts.find(video.contractId);
    });
    return contract && (await pinnedPlanOf(this.work.terms, contract))?.window;
  }

  private async review(stores: CoverageStores, review: Review): Promise<ReviewOutcome> {
    const { videoVerificationId, expectedVersion } = review.command;
    const named = await stores.videos.find(videoVerificationId);
    const contract = named && (await stores.contracts.lock(named.contractId));
    // Read again once nobody else is at the contract.
    const video = contract && (await stores.videos.find(videoVerificationId));
    if (!contract || !video) return refused(notFound());
    requireVersion(expectedVersion, video.version);
    const refusals = refusedBy([
      ...reviewRefusals(video, review.command),
      ...(await this.inTheWay(stores, contract, review.command)),
    ]);
    return refusals ?? made(await this.write(stores, { contract, video }, review));
  }

  /** An approval that could never be used would only send its customer from one refusal to the next. */
  private async inTheWay(
    { contractEnds }: CoverageStores,
    { lineageRootId }: ServiceContract,
    { decision }: ReviewConditionVideoCommand,
  ): Promise<readonly Refusal<ReviewVideoRefusalCode>[]> {
    if (decision === 'REJECT' || lineageRootId === null) return [];
    const ofLineage = await contractEnds.ofLineages([lineageRootId]);
    if (!isCoveredNow(ofLineage, this.work.clock.now())) return [];
    const found = refusal('NOT_IN_REVIEW' as const, ['decision'], ruleOnly('R-OPP-01', 'R-ACT-09'));
    return [saying(found, `${coveredByAnother}, so it can only be rejected`)];
  }

  private async write(
    stores: CoverageStores,
    {
      contract: from,
      video: seen,
    }: { readonly contract: ServiceContract; readonly video: VideoVerification },
    review: Review,
  ): Promise<VideoVerification> {
    const { clock, newId } = this.work;
    const video = await stores.videos.save(decided(seen, review, clock.now()));
    const status = video.status === 'APPROVED' ? 'AWAITING_ACTIVATION' : 'AWAITING_VIDEO';
    const contract = await stores.contracts.save({ ...from, status, activateBy: video.activateBy });
    const letter = video.status === 'APPROVED' ? 'VIDEO_APPROVED' : 'VIDEO_REJECTED';
    await stores.notices.add({
      id: newId('ntc'), contractId: contract.id, kind: 'VIDEO_DECIDED', medium: 'EMAIL', createdAt: clock.now(),
      letter, dueAt: video.activateBy,
    }); // prettier-ignore
    const step = { action: 'reviewConditionVideo', by: review.principal, basis: video.basis };
    await recordStep(this.work, stores, { from, to: { contract, video } }, step);
    return video;
  }
}
