import { type Actor, actorOf } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ServiceContract, statusAt } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { droppedVideo, hasLapsed, type VideoVerification } from '../domain/video';
import { type CoverageWork, happened } from './coverage-work';
import { lapsing } from './lapse-approvals';

type Work = Pick<CoverageWork, 'clock' | 'newId'>;

/** Who did what to a contract and its video, and why. */
interface Step {
  readonly action: string;
  readonly by: Principal | Actor;
  readonly basis: readonly DecisionBasis[];
}

/** A contract, and the video that it is about, before and after a step. */
export interface Moved {
  readonly contract: ServiceContract;
  readonly video: VideoVerification;
}

/** Puts on record where a step led contract and video. */
export const recordStep = (
  work: Work,
  stores: CoverageStores,
  { from, to }: { readonly from: ServiceContract; readonly to: Moved },
  { action, by, basis }: Step,
): Promise<void> =>
  stores.history.record([
    happened(work, by, {
      action, basis, subjectId: from.id, from: from.status, to: to.contract.status,
    }),
    happened(work, by, { action, basis, subjectId: to.video.id, to: to.video.status }),
  ]); // prettier-ignore

/** Takes back an approval that nobody used in time: the contract waits for another video (R-ACT-10, A-06). */
export const lapse = async (
  work: Work,
  stores: CoverageStores,
  { contract, video }: Moved,
): Promise<ServiceContract> => {
  const settledAt = video.activateBy ?? work.clock.now();
  const lapsed = await stores.videos.save({ ...video, status: 'LAPSED', settledAt });
  const next = await stores.contracts.save({
    ...contract,
    status: 'AWAITING_VIDEO',
    activateBy: null,
  });
  const to = { contract: next, video: lapsed };
  const step = { ...lapsing, basis: video.basis };
  await recordStep(work, stores, { from: contract, to }, step);
  return next;
};

/** The contract as the clock has it: an approval that is over is taken back first, whether or not a timer came by. */
export const settled = async (
  work: Work,
  stores: CoverageStores,
  contract: ServiceContract,
): Promise<ServiceContract> => {
  if (!hasLapsed(contract.activateBy, work.clock.now())) return contract;
  const video = await stores.videos.latestOf(contract.id);
  return video ? lapse(work, stores, { contract, video }) : contract;
};

/** Ends a wait for a video that nothing can come of any more: the contract lets go of its unit, and an undecided video lapses. */
export const closeCase = async (
  work: Work,
  stores: CoverageStores,
  waiting: ServiceContract,
  step: Step,
): Promise<ServiceContract> => {
  const now = work.clock.now();
  const from = await settled(work, stores, waiting);
  const video = await stores.videos.latestOf(from.id);
  const by = 'scopes' in step.by ? actorOf(step.by) : step.by;
  const dropped = video && droppedVideo(video, { by, at: now });
  const lapsed = dropped && (await stores.videos.save(dropped));
  const closed = await stores.contracts.save({ ...from, status: 'CLOSED', activateBy: null });
  await stores.contractEnds.release(from.id, now);
  const { status: to } = closed;
  await stores.history.record([
    happened(work, by, { ...step, subjectId: from.id, from: from.status, to }),
    ...(lapsed ? [happened(work, by, { ...step, subjectId: lapsed.id, to: lapsed.status })] : []),
  ]);
  return closed;
};

/** True for a contract that waits for a video now. */
export const awaitsVideo = (contract: ServiceContract, now: Date): boolean =>
  statusAt(contract, now) === 'AWAITING_VIDEO';
