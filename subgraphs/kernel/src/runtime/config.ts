import type { Environment } from './settings';

/** Whether npm started this process: between the two there is a shell then, which passes no signal on. */
export const isStartedByNpm = (environment: Environment = process.env): boolean =>
  environment['npm_lifecycle_event'] !== undefined;
