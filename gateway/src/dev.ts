import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { type Running, runMain } from '@care-graph/kernel/runtime/run-main';

/** The whole graph under Node's watch: a change in what it was loaded from stops it, database and all, and starts it anew. */
const startWatched = (): Promise<Running> => {
  const watch = ['--watch', '--watch-preserve-output', ...process.execArgv];
  const watcher = spawn(process.execPath, [...watch, join(__dirname, 'start.ts')], {
    stdio: 'inherit',
  });
  const ended = once(watcher, 'exit');
  void ended.then(([code]) => process.exit(Number(code ?? 0)));
  return Promise.resolve({
    stop: async () => {
      watcher.kill('SIGTERM');
      await ended;
    },
  });
};

void runMain(startWatched, makeLog('dev', 'warn'));
