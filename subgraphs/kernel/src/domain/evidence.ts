import { badInput } from './fault';
import { refusal, type Refusal, saying } from './outcome';

/** What a file is meant to prove. */
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
  /** When its content, which is there, is scanned again; null until it is there, and once it has passed. */
  readonly scanDueAt: Date | null;
  /** When it had arrived and passed the check; null until then. */
  readonly receivedAt: Date | null;
}

/** Files on record, whose content the file store has. */
export interface EvidenceRepository {
  add(evidence: Evidence): Promise<void>;
  find(id: string): Promise<Evidence | undefined>;
  findAll(ids: readonly string[]): Promise<readonly Evidence[]>;
  /** Notes that the content is there, to be scanned; false when it was noted before, or its person was erased. */
  markArrived(id: string, scanDueAt: Date): Promise<boolean>;
  /** Notes that the content has passed the check. */
  markReceived(id: string, at: Date): Promise<void>;
  /** Notes that the content is gone, so that the place is open again. */
  markGone(id: string): Promise<void>;
  scanLater(id: string, at: Date): Promise<void>;
  /** Files that were to be scanned by then, the one that has waited longest first. */
  toBeScanned(now: Date, limit: number): Promise<readonly string[]>;
  /** Files whose person was erased and whose content was not removed yet, for a caller that removes it. */
  lockForgotten(limit: number): Promise<readonly string[]>;
  markRemoved(ids: readonly string[], at: Date): Promise<void>;
  /** How many files and open places of somebody's nothing names; waits until nobody else opens a place for them. */
  countUnused(owner: string, now: Date): Promise<number>;
  /** Files and places that nothing has named in their time, for a caller that removes their content and then drops them. */
  lockUnused(now: Date, limit: number): Promise<readonly string[]>;
  drop(ids: readonly string[]): Promise<void>;
}

const mebibyte = 1024 * 1024;

/** What of a kind is taken. */
interface Taken {
  readonly maxMebibytes: number;
  readonly mediaTypes: readonly string[];
}

/** The kinds that a part of the programme takes, and what of each. */
export type TakenKinds = Readonly<Partial<Record<EvidenceKind, Taken>>>;

/** A proof of purchase is the same wherever it is handed in. */
export const purchaseProofs: Taken = {
  maxMebibytes: 20,
  mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'],
};

/** Minutes for which a place is open, and for which a file can be fetched by one address. */
export const uploadMinutes = 60;
export const downloadMinutes = 10;

/** Minutes for which a file is kept behind the time of its place while nothing names it. */
const unusedMinutes = 24 * 60;

/** So many files and open places somebody can have that nothing names. */
export const mostUnused = 50;

/** The last instant for which a file is kept unless something names it. */
export const keptUntil = ({ expiresAt }: Pick<Evidence, 'expiresAt'>): Date =>
  minutesAfter(expiresAt, unusedMinutes);

/** Minutes after which a file is scanned again that the scanner could tell nothing about. */
export const rescanMinutes = 5;

export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);

/** A file as it is announced. */
export type AnnouncedFile = Pick<Evidence, 'kind' | 'mediaType' | 'byteSize'> & {
  readonly sha256: string;
};

/** The longest text that is taken for a media type. */
const longestType = 100;

/** Throws unless the file is announced in a form that a file can have. */
export const requireAnnouncement = ({ byteSize, sha256, mediaType }: AnnouncedFile): void => {
  if (byteSize < 1) throw badInput('byteSize has to be 1 or more.', 'input', 'byteSize');
  if (!/^[0-9a-f]{64}$/i.test(sha256))
    throw badInput('sha256 has to be 64 hexadecimal digits.', 'input', 'sha256');
  if (mediaType.length > longestType)
    throw badInput(`mediaType may have up to ${longestType} characters.`, 'input', 'mediaType');
};

type FileTypeRefusalCode = 'KIND_NOT_TAKEN' | 'MEDIA_TYPE_NOT_TAKEN' | 'FILE_TOO_LARGE';

export type FileRefusalCode = FileTypeRefusalCode | 'TOO_MANY_FILES';

/** Whoever lets files lie that nothing names gets no further place. */
export const unusedRefusals = (unused: number): readonly Refusal<FileRefusalCode>[] =>
  unused < mostUnused
    ? []
    : [saying(refusal('TOO_MANY_FILES', null, []), `${unused} wait to be named`)];

const typeRefusal = (
  mediaType: string,
  { mediaTypes }: Taken,
): readonly Refusal<FileTypeRefusalCode>[] =>
  mediaTypes.includes(mediaType)
    ? []
    : [saying(refusal('MEDIA_TYPE_NOT_TAKEN', ['mediaType'], []), `send ${mediaTypes.join(', ')}`)];

const sizeRefusal = (
  byteSize: number,
  { maxMebibytes }: Taken,
): readonly Refusal<FileTypeRefusalCode>[] =>
  byteSize <= maxMebibytes * mebibyte
    ? []
    : [
        saying(
          refusal('FILE_TOO_LARGE', ['byteSize'], []),
          `it may have up to ${maxMebibytes} MiB`,
        ),
      ];

/** Every reason not to open a place for a file. */
export const uploadRefusals = (
  { kind, mediaType, byteSize }: AnnouncedFile,
  takenHere: TakenKinds,
): readonly Refusal<FileTypeRefusalCode>[] => {
  const taken = takenHere[kind];
  if (!taken) return [refusal('KIND_NOT_TAKEN', ['kind'], [])];
  return [...typeRefusal(mediaType, taken), ...sizeRefusal(byteSize, taken)];
};

/** True once the content is there, whether or not it has passed the check. */
export const hasArrived = ({ receivedAt, scanDueAt }: Evidence): boolean =>
  receivedAt !== null || scanDueAt !== null;

/** True while a place is open: nothing has arrived, and there is time left. */
export const isExpected = (evidence: Evidence, now: Date): boolean =>
  !hasArrived(evidence) &&
  evidence.sha256 !== null &&
  now.getTime() <= evidence.expiresAt.getTime();

/** True for a file that is there, has passed the check and leads to nobody who was erased. */
export const isThere = ({ receivedAt, sha256 }: Pick<Evidence, 'receivedAt' | 'sha256'>): boolean =>
  receivedAt !== null && sha256 !== null;
