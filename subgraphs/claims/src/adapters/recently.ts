import { boundedCache } from '@care-graph/kernel/runtime/bounded-cache';
import { inOwnTime } from '@care-graph/kernel/runtime/own-time';

interface Done {
  readonly until: number;
  readonly work: Promise<void>;
}

/**
 * Does the same work once in a while, by the machine's clock; who comes in between waits for what was begun, if it
 * still goes on. No single request is the reason for it, so that it does not count as what one costs.
 */
export const recently = (
  whileMs: number,
  most = 10_000,
): ((key: string, work: () => Promise<void>) => Promise<void>) => {
  const done = boundedCache<Done>(most);
  return (key, work) => {
    const known = done.get(key);
    const now = Date.now();
    if (known && known.until > now) return known.work;
    const begun = inOwnTime(work);
    done.set(key, { until: now + whileMs, work: begun });
    return begun;
  };
};
