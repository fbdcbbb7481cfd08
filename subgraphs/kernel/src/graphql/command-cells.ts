import { ID, Int } from 'type-graphql';

// Cells that many command tables have word for word.

/** The idempotency key of a command that is only carried out under one. */
export const requiredKey = [
  () => ID,
  'A key the caller chooses for this command; the same key and input give the first answer again, with another input it is `CONFLICT`.',
] as const;

/** The idempotency key of a command that may be sent without one. */
export const optionalKey = [
  () => ID,
  'Makes a repeat safe: the same key and input give the first answer again; null when the caller will not repeat.',
  { nullable: true },
] as const;

/** The version of what the command changes. */
export const expectedVersion = [
  () => Int,
  'The version the caller has seen; another one is `CONFLICT`, and null skips the comparison.',
  { nullable: true },
] as const;
