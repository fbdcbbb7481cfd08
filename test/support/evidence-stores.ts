import {
  type Evidence,
  type EvidenceRepository,
  hasArrived,
  keptUntil,
} from '@care-graph/kernel/domain/evidence';

/** Files on record, and those whose content is removed. */
export interface FileRecord {
  evidence: readonly Evidence[];
  removedFiles: readonly string[];
}

/** Files in memory, as the database has them. */
export const evidenceIn = (
  record: FileRecord,
  isUsed: (id: string) => boolean = () => false,
): EvidenceRepository => {
  const find = async (id: string) => record.evidence.find((file) => file.id === id);
  const change = (
    id: string,
    isMeant: (file: Evidence) => boolean,
    to: Partial<Evidence>,
  ): boolean => {
    const meant = record.evidence.find(
      (file) => file.id === id && file.sha256 !== null && isMeant(file),
    );
    record.evidence = record.evidence.map((file) => (file === meant ? { ...file, ...to } : file));
    return meant !== undefined;
  };
  const waits = ({ scanDueAt }: Evidence) => scanDueAt !== null;
  return {
    find,
    findAll: async (ids) => record.evidence.filter(({ id }) => ids.includes(id)),
    add: async (file) => {
      record.evidence = [...record.evidence, file];
    },
    markArrived: async (id, scanDueAt) => change(id, (file) => !hasArrived(file), { scanDueAt }),
    markReceived: async (id, receivedAt) => void change(id, waits, { receivedAt, scanDueAt: null }),
    markGone: async (id) => void change(id, waits, { scanDueAt: null }),
    scanLater: async (id, scanDueAt) => void change(id, waits, { scanDueAt }),
    toBeScanned: async (now, limit) =>
      record.evidence
        .flatMap(({ id, sha256, scanDueAt }) =>
          sha256 !== null && scanDueAt && scanDueAt <= now ? [{ id, scanDueAt }] : [],
        )
        .sort((one, other) => one.scanDueAt.getTime() - other.scanDueAt.getTime())
        .map(({ id }) => id)
        .slice(0, limit),
    lockForgotten: async (limit) =>
      record.evidence
        .filter(({ id, sha256 }) => sha256 === null && !record.removedFiles.includes(id))
        .map(({ id }) => id)
        .slice(0, limit),
    markRemoved: async (ids) => {
      record.removedFiles = [...record.removedFiles, ...ids];
    },
    countUnused: async (owner, now) =>
      record.evidence.filter(
        (file) =>
          file.owner === owner && !isUsed(file.id) && (hasArrived(file) || file.expiresAt >= now),
      ).length,
    lockUnused: async (now, limit) =>
      record.evidence
        .filter((file) => !isUsed(file.id) && keptUntil(file) < now)
        .map(({ id }) => id)
        .slice(0, limit),
    drop: async (ids) => {
      record.evidence = record.evidence.filter(({ id }) => !ids.includes(id));
    },
  };
};
