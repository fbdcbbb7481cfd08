import { ID, Int } from 'type-graphql';

// Cells that many command tables have word for word.

export const key = [
  () => ID,
  'A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`.',
] as const;

export const optionalKey = [
  () => ID,
  'Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat.',
  { nullable: true },
] as const;

export const expectedVersion = [
  () => Int,
  'The version the caller has seen; another one is `CONFLICT`, and null skips the comparison.',
  { nullable: true },
] as const;

/** What most commands on a claim give. */
export interface ClaimResult {
  readonly claim: object;
}
