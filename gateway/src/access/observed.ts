/** What comes out about one request while it is worked on, for the access log: names and numbers, no values. */
export interface Observed {
  documentName: string | null;
  documentDigest: string | null;
  /** `OK`, or the code of the first fault. */
  outcome: string;
  cost: number;
  personalFields: readonly string[];
}

export const nothingObserved = (): Observed => ({
  documentName: null,
  documentDigest: null,
  outcome: 'OK',
  cost: 0,
  personalFields: [],
});
