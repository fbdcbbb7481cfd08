import type { ValueTransformer } from 'typeorm';

/** Reads a JSON column back: instants stand under names that end in `At`, amounts under `minor`. */
const revive = (key: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (key.endsWith('At')) return new Date(value);
  return key === 'minor' ? BigInt(value) : value;
};

const print = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** A value as JSON that has neither instants nor big numbers of its own. */
const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value, print)) as unknown;

/** The value that was written, with its instants and amounts. */
export const fromJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), revive) as unknown;

/** Keeps a part of the domain in a JSON column. */
export const jsonColumn: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? null : toJson(value)),
  from: (value: unknown) => (value === null || value === undefined ? null : fromJson(value)),
};

/** Whole minor units, which PostgreSQL's driver gives as text. */
export const bigintColumn: ValueTransformer = {
  to: (value: bigint) => value.toString(),
  from: (value: string) => BigInt(value),
};
