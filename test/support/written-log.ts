import { type Log, makeLog } from '@care-graph/kernel/runtime/log';

/** A log whose lines, from warnings on, the test can read. */
export const writtenLog = (): { readonly log: Log; readonly lines: string[] } => {
  const lines: string[] = [];
  const log = makeLog('test', 'warn', {
    write: (line) => {
      lines.push(line);
    },
  });
  return { log, lines };
};
