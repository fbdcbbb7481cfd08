import type { TermsVersion } from '../domain/catalogue';
import { plansAnsweredBy, type TermsFinding, termsFindings } from '../domain/terms-findings';
import type { Lookups } from './lookups';

/** What the check of an edition reports: of its clauses, and of the fees that go with it. */
export const findingsOf = async (
  lookups: Lookups,
  terms: TermsVersion,
): Promise<readonly TermsFinding[]> => {
  const pinned = [terms.id, ...(terms.supersedesId === null ? [] : [terms.supersedesId])];
  const [clauses, pinning, schedules, world, editions] = await Promise.all([
    lookups.clausesOf.load(terms.id),
    Promise.all(pinned.map((id) => lookups.plansPinning.load(id))),
    lookups.schedulesGoingWith.load(terms.id),
    lookups.world(),
    Promise.all(pinned.map((id) => lookups.terms.load(id))),
  ]);
  const plans = pinning.flat();
  const [, earlier] = editions;
  const tiers = await Promise.all(schedules.map(({ id }) => lookups.tiersOfSchedule.load(id)));
  return termsFindings({
    ...world,
    terms,
    clauses,
    plans: plansAnsweredBy(terms, plans),
    schedules,
    tiers: tiers.flat(),
    succession: earlier ? { terms, earlier, plans } : undefined,
  });
};
