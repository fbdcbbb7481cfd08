/** What comes out about one request while it is worked on, for the access log: names and numbers, no values. */
export interface Observed {
  documentName: string | null;
  documentDigest: string | null;
  /** The client whose document it was, or could have been; null before that is known. */
  client: string | null;
  /** Whether it was executed, whatever came of single fields. */
  isRun: boolean;
  /** Whether the text is to be noted as one that is not published. */
  isUnknown: boolean;
  /** `OK`, or the code of the first fault. */
  outcome: string;
  cost: number;
  personalFields: readonly string[];
}

export const nothingObserved = (): Observed => ({
  documentName: null,
  documentDigest: null,
  client: null,
  isRun: false,
  isUnknown: false,
  outcome: 'OK',
  cost: 0,
  personalFields: [],
});
