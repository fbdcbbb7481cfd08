/** Remembers what a command came to, per caller, command and key. It writes in the command's transaction. */
export interface IdempotencyStore {
  /**
   * Claims the key for this transaction, or gives what an earlier one came to.
   * A second caller with the same key waits until the first has ended.
   */
  claim(request: IdempotentRequest): Promise<StoredAnswer | undefined>;
  settle(request: IdempotentRequest, answer: unknown): Promise<void>;
}

export interface IdempotentRequest {
  /** Whose key it is. */
  readonly caller: string;
  readonly command: string;
  readonly key: string;
  /** The input as sent, without the key itself; the same key with another input is a conflict. */
  readonly input: unknown;
}

export interface StoredAnswer {
  readonly sameInput: boolean;
  readonly answer: unknown;
}
