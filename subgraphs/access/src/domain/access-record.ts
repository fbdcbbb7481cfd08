import type { Actor } from '@care-graph/kernel/domain/actor';

/** One request that was answered or refused: who, when, which document, cost, outcome; no values. */
export interface AccessRecord {
  readonly id: string;
  readonly at: Date;
  readonly actor: Actor;
  /** The key that asked; null for a person. */
  readonly keyId: string | null;
  /** The operation's name or the published document; null when it had none. */
  readonly documentName: string | null;
  /** The digest of the text; null when the request had none. */
  readonly documentDigest: string | null;
  /** `OK`, or the code of the first fault. */
  readonly outcome: string;
  readonly cost: number;
  /** Fields with personal data or full serial numbers that were answered, as `Type.field`. */
  readonly personalFields: readonly string[];
}

/** The same as it is noted, with what is counted of documents. */
export interface NotedRecord extends AccessRecord {
  /** The client whose document it was, or could have been; absent where that was not found out. */
  readonly client?: string | null;
  /** Whether it was executed. */
  readonly isRun?: boolean;
  /** Whether the text is to be noted as one that is not published. */
  readonly isUnknown?: boolean;
}

/** What was asked of a key in the last hours. */
export interface KeyUsage {
  readonly keyId: string;
  readonly requests: number;
  readonly refused: number;
  readonly cost: number;
}

/** Which records are asked for. */
export interface AccessLogFilter {
  readonly from: Date;
  /** Left out itself. */
  readonly until: Date;
  readonly principalId?: string | null;
  readonly keyId?: string | null;
  readonly personalFieldsOnly?: boolean | null;
}

/** Days that one look into the log may span. */
export const longestSpanDays = 31;
