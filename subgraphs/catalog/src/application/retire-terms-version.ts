import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refusedBy, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { TermsVersion } from '../domain/catalogue';
import { latestDayOf } from '../domain/days';
import type { OnRecord } from '../domain/stores';
import { plansLeftWithoutTerms } from '../domain/terms-retiring';
import { type CatalogWork, type ChangeInput, changeOne, type Turn } from './catalog-work';

export interface RetireTermsVersionCommand extends ChangeInput {
  readonly termsVersionId: string;
  /** The last day on which it is in force. */
  readonly validTo: string;
}

export type RetireTermsVersionRefusalCode =
  'NOT_FOUND' | 'NOT_PUBLISHED' | 'PLANS_LEFT_WITHOUT_TERMS';

type Edition = OnRecord<TermsVersion>;

/** Ends the time in which contracts pin an edition; those that did keep it. */
export class RetireTermsVersion {
  constructor(private readonly work: CatalogWork) {}

  async execute(
    command: RetireTermsVersionCommand,
    principal: Principal,
  ): Promise<Outcome<Edition, RetireTermsVersionRefusalCode>> {
    const { termsVersionId, validTo } = command;
    const sent = { name: 'retireTermsVersion', input: command, principal };
    return changeOne<TermsVersion, RetireTermsVersionRefusalCode>(this.work, sent, {
      named: ['termsVersionId', termsVersionId],
      among: ({ terms }) => terms,
      wanted: { status: 'PUBLISHED', otherwise: 'NOT_PUBLISHED' },
      change: (edition, turn) => retire(edition, validTo, turn),
    });
  }
}

const faultOf = (
  { validFrom, validTo: standing }: Edition,
  lastDay: string,
  latestDay: string,
): string | undefined => {
  if (lastDay === standing) return undefined;
  if (lastDay < validFrom) return `validTo is before ${validFrom}, the first day of the edition`;
  if (standing !== null && lastDay > standing)
    return `validTo is after ${standing}, the last day of the edition`;
  return lastDay < latestDay
    ? `validTo has passed: somewhere it is ${latestDay} already`
    : undefined;
};

/** Only days ahead can be taken from an edition; what held on the others was relied on. */
const requireLastDay = async (
  edition: Edition,
  lastDay: string,
  { stores, now }: Turn,
): Promise<void> => {
  const latestDay = latestDayOf(now, edition.generation, await stores.world.regions());
  const fault = faultOf(edition, lastDay, latestDay);
  if (fault !== undefined) throw badInput(`${fault}.`, 'input', 'validTo');
};

const retire = async (
  edition: Edition,
  lastDay: string,
  turn: Turn,
): Promise<Outcome<Edition, RetireTermsVersionRefusalCode>> => {
  await requireLastDay(edition, lastDay, turn);
  const { terms, plans } = turn.stores;
  const left = plansLeftWithoutTerms({
    retired: edition,
    lastDay,
    editions: await terms.all(),
    onSale: await plans.published(),
  });
  const refusals = left.map(({ name }) =>
    saying(refusal('PLANS_LEFT_WITHOUT_TERMS' as const, ['termsVersionId'], []), name),
  );
  const refusedFor = refusedBy(refusals);
  if (refusedFor) return refusedFor;
  const retired = await terms.save({ ...edition, status: 'RETIRED', validTo: lastDay });
  await turn.record({ subjectId: edition.id, from: 'PUBLISHED', to: 'RETIRED' });
  return made(retired);
};
