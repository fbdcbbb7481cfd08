/** What most commands on a claim give. */
export interface ClaimResult {
  readonly claim: object;
}
