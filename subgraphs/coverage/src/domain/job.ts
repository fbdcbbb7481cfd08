import type { Refusal } from '@care-graph/kernel/domain/outcome';
import { hasScope, type Principal } from '@care-graph/kernel/domain/principal';

/** Jobs that do one command for each row of a document. */
export type ImportKind = 'SALE_IMPORT' | 'ACTIVATION_IMPORT' | 'OFFER_IMPORT';

export type JobKind = ImportKind | 'CODE_GENERATION' | 'SALE_EXPORT';

export type JobStatus = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** Work that goes on after its command has answered. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly status: JobStatus;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly rowCount: number | null;
  readonly doneCount: number;
  readonly refusedCount: number;
  readonly partnerId: string | null;
}

/** Who asked for a job, with what they may do: the job does it in their name. */
export type Requester = Pick<Principal, 'kind' | 'subject' | 'scopes' | 'partnerId'>;

/** What was asked for beside the kind. */
export interface JobOrder {
  /** Null for jobs from before this was kept. */
  readonly requestedBy: Requester | null;
  /** The span of an export, whose end is left out; null where there is none. */
  readonly soldFrom: Date | null;
  readonly soldUntil: Date | null;
}

/** A job with what it was asked for and what is left of its result. */
export interface JobOnRecord extends Job, JobOrder {
  /** The size of the file that it wrote; null while there is none. */
  readonly resultBytes: number | null;
  /** When the result was fetched for the only time, or removed. */
  readonly resultGoneAt: Date | null;
}

/** A job nobody has begun. */
export const newJob = (
  job: Pick<JobOnRecord, 'id' | 'kind' | 'createdAt' | 'rowCount'> & Partial<JobOrder>,
): JobOnRecord => ({
  requestedBy: null,
  soldFrom: null,
  soldUntil: null,
  ...job,
  status: 'QUEUED',
  finishedAt: null,
  doneCount: 0,
  refusedCount: 0,
  partnerId: job.requestedBy?.partnerId ?? null,
  resultBytes: null,
  resultGoneAt: null,
});

export const requesterOf = ({ kind, subject, scopes, partnerId }: Principal): Requester => ({
  kind,
  subject,
  scopes,
  ...(partnerId === undefined ? {} : { partnerId }),
});

export const isExport = ({ kind }: Pick<Job, 'kind'>): boolean => kind === 'SALE_EXPORT';

const ended: readonly JobStatus[] = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

export const hasEnded = ({ status }: Pick<Job, 'status'>): boolean => ended.includes(status);

/** The job as it is at its end. */
export const endedAs = (
  job: JobOnRecord,
  status: 'SUCCEEDED' | 'FAILED' | 'CANCELLED',
  finishedAt: Date,
): JobOnRecord => ({ ...job, status, finishedAt });

export type RowOutcome = 'DONE' | 'REFUSED' | 'PENDING';

/** Why a row was refused: as the command refuses, or as it says that a value cannot be one, then in words of its own. */
export interface RowRefusal extends Refusal {
  readonly message?: string | undefined;
}

/** One row of a job and what came of it. */
export interface JobRow {
  readonly id: string;
  readonly jobId: string;
  /** The line in the document, the header being line 1. */
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly codeId: string | null;
  readonly contractId: string | null;
  readonly refusals: readonly RowRefusal[];
}

/** A row whose turn has not come. */
export interface PendingRow {
  readonly id: string;
  readonly number: number;
  /** Its cells, sealed: they hold codes and people's names. */
  readonly input: Buffer;
}

const longestNumber = 7;

/** The id of a row, which sorts as the rows stand in the document. */
export const rowIdOf = (jobId: string, number: number): string =>
  `${jobId}_${String(number).padStart(longestNumber, '0')}`;

const rowsWaitHours = 24;

/**
 * Until when a row may wait for its caller to have a try left: a day is enough for some hundred wrong codes in a
 * document, and whoever guesses has no job that goes on for weeks.
 */
export const rowsWaitUntil = ({ createdAt }: Pick<Job, 'createdAt'>): Date =>
  new Date(createdAt.getTime() + rowsWaitHours * 3_600_000);

/** How many rows a document may have. */
export const maximumImportRows = 10_000;

/**
 * Days for which a result waits to be fetched: a week leaves time for a weekend and a holiday, and a file that nobody
 * needs any more is not kept.
 */
export const resultKeptDays = 7;

/** What an export shows only to keys that may read it; nobody else's key fetches what was written for such a one. */
const resultScopes = ['codes:read', 'contracts:read'] as const;

const mayFetchExport = (principal: Principal, { partnerId, requestedBy }: JobOnRecord): boolean =>
  partnerId !== null &&
  principal.partnerId === partnerId &&
  resultScopes.every((scope) => !requestedBy?.scopes.includes(scope) || hasScope(principal, scope));

/** Secrets are for whoever asked for them, with the same rights. */
const mayFetchSecrets = (principal: Principal, { requestedBy }: JobOnRecord): boolean =>
  principal.kind === requestedBy?.kind &&
  principal.subject === requestedBy.subject &&
  hasScope(principal, 'codes:manage') &&
  principal.policies.includes('step_up');

/** Whether there is something to be fetched. */
export const hasResult = ({ kind, status, resultBytes, resultGoneAt }: JobOnRecord): boolean =>
  status === 'SUCCEEDED' &&
  resultGoneAt === null &&
  (kind === 'CODE_GENERATION' || resultBytes !== null);

export const mayFetchResult = (principal: Principal, job: JobOnRecord): boolean =>
  job.kind === 'CODE_GENERATION' ? mayFetchSecrets(principal, job) : mayFetchExport(principal, job);

/** A partner stops its own jobs, and an administrator every job. */
export const mayCancel = (principal: Principal, { partnerId }: Pick<Job, 'partnerId'>): boolean =>
  principal.kind === 'admin' || (partnerId !== null && principal.partnerId === partnerId);
