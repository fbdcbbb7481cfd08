import { Session } from 'node:inspector/promises';
import { countStatements } from './counted-statements';
import { countSignatures } from './pooled-signatures';
import { type ProbeAnswers, type Question, sampleMs } from './probe-messages';

/** Loaded into a process before its program: from then on its parent can ask where CPU and memory go. */
const session = new Session();
const signatures = countSignatures();
const statements = countStatements();

const startProfile = async (): Promise<true> => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: sampleMs * 1000 });
  signatures.reset();
  statements.reset();
  await session.post('Profiler.start');
  return true;
};

const stopProfile = async (): Promise<ProbeAnswers['stop profile']> => {
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { profile, pooled: signatures.work(), statements: statements.counts() };
};

const memory = (): Promise<ProbeAnswers['memory']> => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return Promise.resolve({ rss, heapUsed });
};

const answers: { readonly [Asked in Question]: () => Promise<ProbeAnswers[Asked]> } = {
  'start profile': startProfile,
  'stop profile': stopProfile,
  memory,
};

process.on('message', (question: Question) => {
  void answers[question]().then((answer) => process.send?.(answer));
});
// The program ends when it has ended, whoever listens.
process.channel?.unref();
