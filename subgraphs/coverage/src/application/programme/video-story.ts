import { type Actor, system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { ContractStatus, ServiceContract } from '../../domain/contract';
import type { ActivationWindow } from '../../domain/plan';
import { approved, rejected, type VideoVerification } from '../../domain/video';
import { day, hour } from './calendar';
import { adminActor, type Telling } from './telling';

/** Where the last video got to. */
export type VideoEnd = 'AWAITED' | 'IN_REVIEW' | 'APPROVED' | 'USED';

interface Told {
  readonly contract: ServiceContract;
  readonly window: ActivationWindow & { readonly approvalHours: number };
  readonly at: number;
  readonly by: Actor;
  readonly end: VideoEnd;
}

interface Found {
  /** What the videos changed of the contract. */
  readonly change: Pick<ServiceContract, 'status' | 'activateBy' | 'version'>;
  /** When the plan was activated on one of them. */
  readonly usedAt: number | null;
}

/** A file on record whose content nobody kept. */
const fileOf = (telling: Telling, at: number, by: Actor): string => {
  const id = telling.newId('evd', at);
  const digit = (place: number): string =>
    telling.chance.below(16).toString(16) + String(place % 10);
  telling.records.evidence.push({
    id, kind: 'CONDITION_VIDEO', mediaType: 'video/mp4', byteSize: telling.chance.between(2_000_000, 90_000_000),
    sha256: Array.from({ length: 32 }, (_none, place) => digit(place)).join(''), owner: `customer:${by.principalId ?? ''}`,
    requestedAt: new Date(at - 600_000), expiresAt: new Date(at + 3_000_000), scanDueAt: null,
    receivedAt: new Date(at - 60_000),
  }); // prettier-ignore
  return id;
};

/** The videos of one contract, each with what was decided about it. */
class Videos {
  constructor(
    private readonly telling: Telling,
    private readonly told: Told,
  ) {}

  submit(at: number): VideoVerification {
    const { contract, by } = this.told;
    const video: VideoVerification = {
      id: this.telling.newId('vid', at), contractId: contract.id, evidenceId: fileOf(this.telling, at, by),
      status: 'IN_REVIEW', submittedAt: new Date(at), decidedAt: null, decidedBy: null, rejection: null, note: null,
      approvalHours: null, activateBy: null, settledAt: null, basis: [], version: 1,
    }; // prettier-ignore
    this.step(at, 'submitConditionVideo', { by, from: 'AWAITING_VIDEO', to: 'VIDEO_REVIEW' });
    return video;
  }

  reject(video: VideoVerification, at: number): void {
    const decision = { by: adminActor('one'), at: new Date(at), note: null };
    this.keep({ ...rejected(video, 'UNREADABLE', decision), version: 2 });
    this.decide(at, 'AWAITING_VIDEO');
  }

  approve(video: VideoVerification, at: number): VideoVerification {
    const decision = { by: adminActor('one'), at: new Date(at), note: null };
    this.decide(at, 'AWAITING_ACTIVATION');
    return { ...approved(video, this.told.window, decision), version: 2 };
  }

  lapse(video: VideoVerification): number {
    const at = video.activateBy?.getTime() ?? 0;
    this.keep({ ...video, status: 'LAPSED', settledAt: new Date(at), version: 3 });
    const change = { by: system, from: 'AWAITING_ACTIVATION', to: 'AWAITING_VIDEO' } as const;
    this.step(at + 1, 'lapseApproval', change);
    return at + 1;
  }

  keep(video: VideoVerification): void {
    this.telling.records.videos.push(video);
  }

  private decide(at: number, to: ContractStatus): void {
    const { contract } = this.told;
    this.step(at, 'reviewConditionVideo', { by: adminActor('one'), from: 'VIDEO_REVIEW', to });
    this.telling.records.notices.push({
      id: this.telling.newId('ntc', at), contractId: contract.id, kind: 'VIDEO_DECIDED', medium: 'EMAIL',
      createdAt: new Date(at),
    }); // prettier-ignore
  }

  private step(
    at: number,
    action: string,
    change: { readonly by: Actor; readonly from: ContractStatus; readonly to: ContractStatus },
  ): void {
    const { id: subjectId, partnerId } = this.told.contract;
    this.telling.event({
      subjectId,
      partnerId,
      at,
      action,
      ...change,
      basis: ruleOnly('R-ACT-09'),
    });
  }
}

/** A first video that came to nothing; answers when that was clear. */
const tellFirst = ({ chance }: Telling, videos: Videos, { at, end }: Told): number => {
  const first = videos.submit(at + hour);
  const decidedAt = at + hour + chance.between(hour, 20 * hour);
  if (end === 'USED' && chance.isIn(0.3)) return videos.lapse(videos.approve(first, decidedAt));
  videos.reject(first, decidedAt);
  return decidedAt;
};

/** Videos one after the other, until one got as far as it is to get. */
export const tellVideos = (telling: Telling, told: Told): Found => {
  const { chance } = telling;
  const { at, end } = told;
  const videos = new Videos(telling, told);
  const ended = (status: ContractStatus, activateBy: Date | null, version: number): Found => ({
    change: { status, activateBy, version },
    usedAt: null,
  });
  const ready = chance.isIn(0.4) ? tellFirst(telling, videos, told) + hour : at + hour;
  if (end === 'AWAITED') return ended('AWAITING_VIDEO', null, 2);
  const video = videos.submit(ready);
  if (end === 'IN_REVIEW') {
    videos.keep(video);
    return ended('VIDEO_REVIEW', null, 2);
  }
  const seen = videos.approve(video, ready + chance.between(hour, 12 * hour));
  if (end === 'APPROVED') {
    videos.keep(seen);
    return ended('AWAITING_ACTIVATION', seen.activateBy, 3);
  }
  const usedAt = (seen.decidedAt?.getTime() ?? ready) + hour;
  videos.keep({ ...seen, status: 'USED', settledAt: new Date(usedAt), version: 3 });
  return { change: { status: 'ACTIVE', activateBy: null, version: 4 }, usedAt };
};

/** The longest that videos take before one is used, whatever its terms' hours. */
export const longestVideoPath = (approvalHours: number): number => 4 * day + approvalHours * hour;
