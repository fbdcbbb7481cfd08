import { type CodeStatus, codeMayBecome, nextCodeStatuses } from './activation-code';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';

/** How often a redemption of one code may be refused for the code's own sake until the code is blocked. */
export const triesUntilBlocked = 5;

/** How many different codes may be refused to one caller in an hour. */
export const triesInAnHour = 20;

/** The statuses that a suspicion can be laid on (rule book §2.1: any that is not redeemed). */
export const blockableStatuses = (Object.keys(nextCodeStatuses) as CodeStatus[]).filter((status) =>
  codeMayBecome(status, 'BLOCKED'),
);

/** A code that was refused, as somebody typed it. */
export interface RefusedTry {
  readonly caller: string;
  readonly secretHash: string;
}

/** What is written when a try turns out to be one too many; the code and its status are found by the store. */
export type BlockEvent = Omit<HistoryEvent, 'subjectId' | 'fromStatus'>;

/**
 * Counts refused tries: by caller, each code once an hour and by the machine's clock as for every limit, and by code.
 * Tries that are over an hour old are forgotten.
 */
export interface CodeTryRepository {
  /** Waits for whoever tries a code for the same caller; nobody else does until this transaction ends. */
  takeTurn(caller: string): Promise<void>;
  /** Seconds until the caller may try another code; undefined while there are tries left. */
  secondsToWait(caller: string): Promise<number | undefined>;
  /** Counts a code that was only asked about against its caller; the code itself stays as it is. */
  note(asked: RefusedTry): Promise<void>;
  /** Puts a try on record, by one statement whether or not there is such a code; blocks a code that was tried too often. */
  record(refused: RefusedTry, blocking: BlockEvent): Promise<void>;
  /** Lets the tries of a code begin anew. */
  forget(codeId: string): Promise<void>;
}
