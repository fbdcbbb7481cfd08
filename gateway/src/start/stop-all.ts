import type { Running } from '@care-graph/kernel/runtime/run-main';

/** Stops what was started, the latest first; what fails to stop keeps nothing else running. */
export const stopAll = async (running: readonly Running[]): Promise<void> => {
  const faults: unknown[] = [];
  for (const one of [...running].reverse()) {
    await one.stop().catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
};
