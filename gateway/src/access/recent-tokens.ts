import type { JWTVerifyResult } from 'jose';
import { InFlight } from '@care-graph/kernel/runtime/in-flight';
import type { Soon } from '@care-graph/kernel/runtime/soon';
import { LRUCache } from 'lru-cache';

/** Looks at a token, as the header carried it. */
export type VerifyToken = (sent: string) => Soon<JWTVerifyResult>;

/** For so long a token that held is believed without its signature being looked at again. */
const trustedMs = 5000;
const mostTokens = 2000;

interface Verified {
  readonly result: JWTVerifyResult;
  readonly until: number;
}

/**
 * Remembers tokens that held for some seconds and never beyond their own end; what did not hold is
 * looked at each time. Only claims are kept: what they mean is worked out anew for every request.
 */
export const rememberingVerifier = (
  verify: VerifyToken,
  toleranceS: number,
  now: () => number,
): VerifyToken => {
  const recent = new LRUCache<string, Verified>({ max: mostTokens });
  const looking = new InFlight<JWTVerifyResult>();
  const look = async (sent: string): Promise<JWTVerifyResult> => {
    recent.delete(sent);
    const result = await verify(sent);
    const endsAt = ((result.payload.exp ?? 0) + toleranceS) * 1000;
    recent.set(sent, { result, until: Math.min(now() + trustedMs, endsAt) });
    return result;
  };
  return (sent) => {
    const known = recent.get(sent);
    return known && now() < known.until ? known.result : looking.of(sent, () => look(sent));
  };
};
