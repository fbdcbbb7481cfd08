import { ID, Int } from 'type-graphql';

// Cells that the command tables have word for word.

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
