import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOfAddress } from './address-network';

/** Wrong credentials that one address may send in a minute before it has to wait. */
const mostGuesses = 20;
const windowS = 60;
/** How long it waits when it went on all the same. */
const blockS = 300;

/** Slows down whoever tries out keys and tokens: an address that sent too many wrong ones waits. */
export interface GuessGuard {
  /** Seconds that an address still has to wait; undefined where it need not. */
  waitOf(address: string): Promise<number | undefined>;
  /** A credential from the address did not hold. */
  wrong(address: string): Promise<void>;
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1000));

/** Counts by address in this process: each replica slows guessing down by itself. */
export const guessGuard = (): GuessGuard => {
  const limiter = new RateLimiterMemory({
    points: mostGuesses,
    duration: windowS,
    blockDuration: blockS,
  });
  return {
    waitOf: async (address) => {
      const known = await limiter.get(networkOfAddress(address));
      return known && known.consumedPoints > mostGuesses ? secondsOf(known) : undefined;
    },
    wrong: async (address) => {
      // Over the limit it rejects, which is what the next look at the address tells.
      await limiter.consume(networkOfAddress(address)).catch(() => undefined);
    },
  };
};
