import type { Log } from '@care-graph/kernel/runtime/log';

/** Our log as Apollo's packages write to it: they tell at length that they loaded, and only what is wrong is news. */
export const apolloLog = (log: Log) => ({
  debug: (text: string) => {
    log.trace(text);
  },
  info: (text: string) => {
    log.debug(text);
  },
  warn: (text: string) => {
    log.warn(text);
  },
  error: (text: string) => {
    log.error(text);
  },
});
