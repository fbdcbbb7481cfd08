import type { ServiceContract } from './contract';
import { balancesOf, type LineBalance, type QuotaEntry } from './ledger';

/** What one entry of the ledger is about: so many uses, or a sum, of a line or of the flyaways inside it. */
export type QuotaAmount = Pick<QuotaEntry, 'line' | 'incidentType' | 'count' | 'money'>;

const isOver = ({ period }: Pick<ServiceContract, 'period'>, now: Date): boolean =>
  period !== null && period.endsAt.getTime() <= now.getTime();

const leftOf = ({ line, uses, flyaways, money }: LineBalance): readonly QuotaAmount[] => {
  const of = { line, incidentType: null, count: null, money: null } as const;
  const pool = { ...of, count: uses.remaining };
  const limit = { ...of, incidentType: 'FLYAWAY', count: flyaways?.remaining ?? 0 } as const;
  const sum = money?.remaining;
  return [
    ...[pool, limit].filter(({ count }) => count > 0),
    ...(sum && sum.minor > 0n ? [{ ...of, money: sum }] : []),
  ];
};

/** What has expired of the ledger at an instant: all that is left once the period is over, while what is held stays held. */
export const expiredAt = (
  contract: Pick<ServiceContract, 'period'>,
  entries: readonly QuotaEntry[],
  now: Date,
): readonly QuotaAmount[] =>
  isOver(contract, now) ? balancesOf(entries).flatMap((balance) => leftOf(balance)) : [];

/** What a claim wants to hold of a line. */
export interface Wanted {
  readonly isFlyaway: boolean;
  /** The sum beside the use; zero where none is asked for or none is kept. */
  readonly minor: bigint;
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/**
 * What has to come back of what expired, so that a claim in time can hold what it wants: a claim that was
 * registered inside the period runs on after it.
 */
export const givenBackFor = (
  { line, uses, flyaways, money }: LineBalance,
  { isFlyaway, minor }: Wanted,
): readonly QuotaAmount[] => {
  const of = { line, incidentType: null, count: null, money: null } as const;
  const isShort = ({ remaining, expired }: LineBalance['uses']) => remaining < 1 && expired > 0;
  const missing = money ? least(minor - money.remaining.minor, money.expired.minor) : 0n;
  return [
    ...(isShort(uses) ? [{ ...of, count: -1 }] : []),
    ...(isFlyaway && flyaways && isShort(flyaways)
      ? [{ ...of, incidentType: 'FLYAWAY', count: -1 } as const]
      : []),
    ...(money && missing > 0n ? [{ ...of, money: { ...money.remaining, minor: -missing } }] : []),
  ];
};
