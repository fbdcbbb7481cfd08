import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';

/** What a file is meant to prove; files of the other kinds belong to a claim. */
export type EvidenceKind = 'CONDITION_VIDEO' | 'FLIGHT_RECORD' | 'PROOF_OF_PURCHASE' | 'PHOTO';

/** A file handed in as proof; its content is kept outside the database under its id. */
export interface Evidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly mediaType: string;
  readonly byteSize: number;
  /** The digest of its content as 64 hexadecimal digits; null once the person it leads to was erased. */
  readonly sha256: string | null;
  /** Whoever asked for its place, as a key of the caller; null once the person it leads to was erased. */
  readonly owner: string | null;
  readonly requestedAt: Date;
  /** The last instant in which it could arrive. */
  readonly expiresAt: Date;
  /** When it had arrived and passed the check; null until then. */
  readonly receivedAt: Date | null;
}

/** Files on record, whose content the file store has. */
export interface EvidenceRepository {
  add(evidence: Evidence): Promise<void>;
  find(id: string): Promise<Evidence | undefined>;
  /** Notes that the content is there; false when it was noted before, or its person was erased. */
  markArrived(id: string, at: Date): Promise<boolean>;
  /** Files whose person was erased and whose content was not removed yet, for a caller that removes it. */
  lockForgotten(limit: number): Promise<readonly string[]>;
  markRemoved(ids: readonly string[], at: Date): Promise<void>;
}

/** What of a kind is taken. */
interface Taken {
  readonly maxBytes: number;
  readonly mediaTypes: readonly string[];
}

const mebibyte = 1024 * 1024;

/** Kinds that prove something about cover. */
const takenHere: Readonly<Partial<Record<EvidenceKind, Taken>>> = {
  CONDITION_VIDEO: {
    maxBytes: 200 * mebibyte,
    mediaTypes: ['video/mp4', 'video/quicktime', 'video/webm'],
  },
  PROOF_OF_PURCHASE: {
    maxBytes: 20 * mebibyte,
    mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'],
  },
};

/** The size of the largest file of a kind, in bytes; 0 for kinds that are not taken. */
export const maxBytesOf = (kind: EvidenceKind): number => takenHere[kind]?.maxBytes ?? 0;

/** Minutes for which a place is open, and for which a file can be fetched by one address. */
export const uploadMinutes = 60;
export const downloadMinutes = 10;

export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);

export type UploadRefusalCode = 'KIND_NOT_TAKEN' | 'MEDIA_TYPE_NOT_TAKEN' | 'FILE_TOO_LARGE';

type UploadWish = Pick<Evidence, 'kind' | 'mediaType' | 'byteSize'>;

const typeRefusal = (
  mediaType: string,
  { mediaTypes }: Taken,
): readonly Refusal<UploadRefusalCode>[] =>
  mediaTypes.includes(mediaType)
    ? []
    : [saying(refusal('MEDIA_TYPE_NOT_TAKEN', ['mediaType'], []), `send ${mediaTypes.join(', ')}`)];

const sizeRefusal = (
  byteSize: number,
  { maxBytes }: Taken,
): readonly Refusal<UploadRefusalCode>[] =>
  byteSize <= maxBytes
    ? []
    : [
        saying(
          refusal('FILE_TOO_LARGE', ['byteSize'], []),
          `it may have up to ${maxBytes / mebibyte} MiB`,
        ),
      ];

/** Every reason not to open a place for a file. */
export const uploadRefusals = ({
  kind,
  mediaType,
  byteSize,
}: UploadWish): readonly Refusal<UploadRefusalCode>[] => {
  const taken = takenHere[kind];
  if (!taken) return [refusal('KIND_NOT_TAKEN', ['kind'], [])];
  return [...typeRefusal(mediaType, taken), ...sizeRefusal(byteSize, taken)];
};

/** True while a place is open: nothing has arrived, and there is time left. */
export const isExpected = ({ receivedAt, expiresAt, sha256 }: Evidence, now: Date): boolean =>
  receivedAt === null && sha256 !== null && now.getTime() <= expiresAt.getTime();

/** True for a file that is there and leads to nobody who was erased. */
export const isThere = ({ receivedAt, sha256 }: Pick<Evidence, 'receivedAt' | 'sha256'>): boolean =>
  receivedAt !== null && sha256 !== null;
