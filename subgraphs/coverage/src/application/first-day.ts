import { badInput } from '@care-graph/kernel/domain/fault';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { CoverageWork } from './coverage-work';
import type { GivenConsent } from './enrollment';

type Asking = Pick<CoverageWork, 'terms'>;

/** Where a day begins first: what is not there is nowhere yet. */
export const firstZone = 'Pacific/Kiritimati';

/** Checks a day at the path of the input: nothing of the programme happened before it had terms. */
export const requireDaySinceFirst = async (
  { terms }: Asking,
  day: string,
  ...path: readonly string[]
): Promise<void> => {
  const first = await terms.firstDay();
  if (day >= first) return;
  throw badInput(`${path.at(-1)} is before ${first}, when the programme began.`, ...path);
};

/** The same of an instant, by the day that it is where days begin first; null and undefined say nothing. */
export const requireSinceFirstDay = async (
  asking: Asking,
  at: Date | null | undefined,
  ...path: readonly string[]
): Promise<void> => {
  if (at) await requireDaySinceFirst(asking, localDayOf(at, firstZone), ...path);
};

/** The same of the consents that are at the path. */
export const requireConsentsSinceFirstDay = async (
  asking: Asking,
  consents: readonly GivenConsent[] | null | undefined,
  ...path: readonly string[]
): Promise<void> => {
  for (const [place, { givenAt }] of (consents ?? []).entries())
    await requireSinceFirstDay(asking, givenAt, ...path, String(place), 'givenAt');
};
