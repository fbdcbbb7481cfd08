import type { Environment } from '@care-graph/kernel/runtime/settings';

/** The texts between the commas of a setting. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A blank setting is none. */
export const isSet = (environment: Environment, name: string): boolean =>
  (environment[name] ?? '').trim() !== '';
