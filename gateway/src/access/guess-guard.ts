import { Fault, UnknownCredential } from '@care-graph/kernel/domain/fault';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { AccessDesk } from './access-desk';
import { networkOfAddress } from './address-network';
import type { GrantedKey } from './caller';
import type { KeyOf } from './identify-caller';

/** Unknown keys that one address may send in a minute before it has to wait. */
const mostGuesses = 20;
const windowS = 60;
/** How long it waits when it went on all the same. */
const blockS = 300;
const forgottenAfterMs = (windowS + blockS) * 1000;

/** Slows down whoever tries out keys: an address that sent too many that nobody was given waits. */
export interface GuessGuard {
  /** Whether nobody has guessed for so long that no address has to wait. */
  isQuiet(): boolean;
  /** Seconds that an address still has to wait; undefined where it need not. */
  waitOf(address: string): Promise<number | undefined>;
  /** A key from the address was none. */
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
  let quietFrom = -Infinity;
  return {
    isQuiet: () => Date.now() >= quietFrom,
    waitOf: async (address) => {
      const known = await limiter.get(networkOfAddress(address));
      return known && known.consumedPoints > mostGuesses ? secondsOf(known) : undefined;
    },
    wrong: async (address) => {
      quietFrom = Date.now() + forgottenAfterMs;
      // Over the limit it rejects, which is what the next look at the address tells.
      await limiter.consume(networkOfAddress(address)).catch(() => undefined);
    },
  };
};

/** What is said to an address that has to wait. */
export class TooManyGuesses extends Fault {
  constructor(readonly seconds: number) {
    super('RATE_LIMITED', `Too many unknown keys came from this address. Wait ${seconds} seconds.`);
  }
}

/** The same keys, but for an address that is guessing; keys that were good lately are looked at all the same. */
export const guarded = (
  { keyOf, wasGood }: Pick<AccessDesk, 'keyOf' | 'wasGood'>,
  guesses: GuessGuard,
): KeyOf => {
  const noting = async (key: Promise<GrantedKey>, address: string): Promise<GrantedKey> => {
    try {
      return await key;
    } catch (fault) {
      if (fault instanceof UnknownCredential) await guesses.wrong(address);
      throw fault;
    }
  };
  const look: KeyOf = (text, address) => {
    const key = keyOf(text, address);
    return key instanceof Promise ? noting(key, address) : key;
  };
  const lookLater: KeyOf = async (text, address) => {
    const wait = await guesses.waitOf(address);
    if (wait !== undefined && !wasGood(text)) throw new TooManyGuesses(wait);
    return look(text, address);
  };
  return (text, address) => (guesses.isQuiet() ? look : lookLater)(text, address);
};
