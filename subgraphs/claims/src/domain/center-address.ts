/** Where a parcel for a centre goes, as the catalog has it. */
export interface CenterAddress {
  readonly name: string;
  /** One line for each line of the label. */
  readonly lines: readonly string[];
}
