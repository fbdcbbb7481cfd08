import { conflict } from '@care-graph/kernel/domain/fault';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import {
  type ActivationCode,
  isRedeemable,
} from '../../subgraphs/coverage/src/domain/activation-code';
import {
  isAwaitingVideo,
  type ServiceContract,
} from '../../subgraphs/coverage/src/domain/contract';
import { evidenceIn, type FileRecord } from './evidence-stores';
import type { Purchase } from '../../subgraphs/coverage/src/domain/unit-ties';
import {
  type DueApprovals,
  hasLapsed,
  type VideoRepository,
  type VideoVerification,
} from '../../subgraphs/coverage/src/domain/video';

/** Files and videos, with the contracts that these are of. */
export interface VideoRecord extends FileRecord {
  videos: readonly VideoVerification[];
  contracts: readonly ServiceContract[];
  readonly purchases: readonly Pick<Purchase, 'proofId'>[];
  codes: readonly (ActivationCode & { readonly secretHash: string })[];
  events: readonly HistoryEvent[];
}

export const noVideos = (): Omit<VideoRecord, 'contracts' | 'codes' | 'events' | 'purchases'> => ({
  evidence: [],
  videos: [],
  removedFiles: [],
});

/** Takes back what is due, as the database does. */
const lapseIn = (record: VideoRecord, { now, limit, action, actor, eventIds }: DueApprovals) => {
  const due = record.contracts.filter(({ activateBy }) => hasLapsed(activateBy, now));
  const lapsed = due.slice(0, limit).flatMap((contract) => {
    const video = record.videos.find(
      ({ contractId, status }) => contractId === contract.id && status === 'APPROVED',
    );
    return video ? [{ contract, video }] : [];
  });
  const event = { at: now, action, actor, reason: null };
  lapsed.forEach(({ contract, video }, place) => {
    const { basis, activateBy: settledAt } = video;
    const waiting = { status: 'AWAITING_VIDEO', activateBy: null } as const;
    record.contracts = record.contracts.map((one) =>
      one === contract ? { ...one, ...waiting, version: one.version + 1 } : one,
    );
    record.videos = record.videos.map((one) =>
      one === video ? { ...one, status: 'LAPSED', settledAt, version: one.version + 1 } : one,
    );
    record.events = [
      ...record.events,
      { ...event, id: eventIds[2 * place] ?? '', subjectId: contract.id, fromStatus: contract.status, toStatus: waiting.status, basis },
      { ...event, id: eventIds[2 * place + 1] ?? '', subjectId: video.id, fromStatus: null, toStatus: 'LAPSED', basis },
    ]; // prettier-ignore
  });
  return lapsed.length;
};

const videosIn = (record: VideoRecord): VideoRepository => ({
  add: async (video) => {
    record.videos = [...record.videos, video];
  },
  find: async (id) => record.videos.find((video) => video.id === id),
  latestOf: async (contractId) =>
    record.videos.filter((one) => one.contractId === contractId).at(-1),
  save: async (video) => {
    const next = { ...video, version: video.version + 1 };
    if (!record.videos.some(({ id, version }) => id === video.id && version === video.version))
      throw conflict('It was changed meanwhile.');
    record.videos = record.videos.map((one) => (one.id === video.id ? next : one));
    return next;
  },
  endedHolds: async (rootId, now) =>
    record.contracts
      .filter(({ lineageRootId, activationCodeId, ...contract }) => {
        const code = record.codes.find(({ id }) => id === activationCodeId);
        return (
          lineageRootId === rootId && isAwaitingVideo(contract) && code && !isRedeemable(code, now)
        );
      })
      .map(({ id }) => id),
  lapse: async (due) => lapseIn(record, due),
});

export const videoStoresIn = (record: VideoRecord) => ({
  evidence: evidenceIn(
    record,
    (id) =>
      record.videos.some(({ evidenceId }) => evidenceId === id) ||
      record.purchases.some(({ proofId }) => proofId === id),
  ),
  videos: videosIn(record),
});
