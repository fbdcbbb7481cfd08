import { consequencesOf } from '@care-graph/kernel/domain/deadline-consequences';
import { isKnownCurrency } from '@care-graph/kernel/domain/money';
import type { FeeSchedule, FeeTier, PlanSku, TermsVersion } from './catalogue';
import { isClauseOf, type TermsClause } from './clause';
import { tiesIn, type World } from './clause-ties';
import { dayBefore } from './days';
import { stepGaps, tiersInOtherCurrency } from './fee-steps';
import { isPricedByOne, kindsMissingIn, winnersFor } from './sale-readiness';

export type FindingSeverity = 'ERROR' | 'WARNING';

export type TermsFindingKind =
  | 'OVERLAP'
  | 'GAP'
  | 'TIER_GAP'
  | 'CURRENCY_MISSING'
  | 'CONSEQUENCE_IMPOSSIBLE'
  | 'NOT_OFFERED_BUT_GRANTED'
  | 'NO_PLAN';

/** Something that the check of an edition's clauses reports. */
export interface TermsFinding {
  readonly severity: FindingSeverity;
  readonly kind: TermsFindingKind;
  readonly clauses: readonly TermsClause[];
  /** What is wrong, for people. */
  readonly message: string;
}

const isOnSale = ({ status }: PlanSku): boolean => status === 'PUBLISHED';

const samePlan = (one: PlanSku, other: PlanSku): boolean =>
  one.productCode === other.productCode && one.termMonths === other.termMonths;

/**
 * The plans that an edition has to answer for: those that pin it, and of a draft those on sale under the edition that
 * it takes the place of, since their products are to be sold under the draft next.
 */
export const plansAnsweredBy = (
  { id, supersedesId, status }: Pick<TermsVersion, 'id' | 'supersedesId' | 'status'>,
  plans: readonly PlanSku[],
): readonly PlanSku[] => {
  const own = plans.filter(({ termsId }) => termsId === id);
  if (status !== 'DRAFT') return own;
  const onSale = plans.filter((plan) => plan.termsId === supersedesId && isOnSale(plan));
  return [...onSale, ...own.filter((plan) => !onSale.some((sold) => samePlan(sold, plan)))];
};

/** An edition and the one that it takes the place of, with the plans that pin either. */
export interface Succession {
  readonly terms: TermsVersion;
  readonly earlier: TermsVersion;
  readonly plans: readonly PlanSku[];
}

/** What the check of one edition looks at. */
export interface TermsFacts extends World {
  readonly terms: Pick<TermsVersion, 'id' | 'code'>;
  readonly clauses: readonly TermsClause[];
  /** Those that the edition has to answer for: a gap is an error where one is on sale. */
  readonly plans: readonly PlanSku[];
  /** The fee schedules that go with the edition, and their tiers. */
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
  /** Left out where what is sold next is not looked at, or no edition comes before. */
  readonly succession?: Succession | undefined;
}

const overlaps = ({ clauses, products, regions }: TermsFacts): readonly TermsFinding[] =>
  tiesIn(clauses, { products, regions }).map(({ one, other, question }) => ({
    severity: 'ERROR',
    kind: 'OVERLAP',
    clauses: [one, other],
    message: `${one.reference} and ${other.reference} win with equal right${question.product ? ` for ${question.product.code}` : ''}.`,
  }));

const severityFor = (isSold: boolean): FindingSeverity => (isSold ? 'ERROR' : 'WARNING');

/** A plan with the clauses that win for it. */
interface Judged {
  readonly plan: PlanSku;
  readonly winners: readonly TermsClause[];
}

const judged = ({ plans, products, clauses }: TermsFacts): readonly Judged[] =>
  plans
    .filter(({ status }) => status !== 'WITHDRAWN')
    .map((plan) => {
      const product = products.find(({ code }) => code === plan.productCode);
      return { plan, winners: winnersFor(clauses, plan, product) };
    });

const gaps = (plans: readonly Judged[]): readonly TermsFinding[] =>
  plans.flatMap(({ plan, winners }) =>
    kindsMissingIn(winners).map((missing) => ({
      severity: severityFor(isOnSale(plan)),
      kind: 'GAP',
      clauses: [],
      message: `${plan.name}: no clause of kind ${missing} answers for it.`,
    })),
  );

const tierGaps = ({ tiers, schedules, plans }: TermsFacts): readonly TermsFinding[] =>
  stepGaps(tiers).map(({ tier, expected }) => {
    const isSold = plans.some(
      (plan) =>
        isOnSale(plan) &&
        plan.productCode === tier.productCode &&
        (tier.planMonths === null || tier.planMonths === plan.termMonths),
    );
    const schedule = schedules.find(({ id }) => id === tier.scheduleId);
    const wanted =
      expected === undefined ? 'a step before it has no end' : `turn ${expected} was expected`;
    return {
      severity: severityFor(isSold),
      kind: 'TIER_GAP',
      clauses: [],
      message: `${schedule?.name ?? tier.scheduleId}: the fee of ${tier.productCode} (${tier.incidentType}) has a step from turn ${tier.ordinalFrom}; ${wanted}.`,
    };
  });

const currencyMissing = (message: string, clauses: readonly TermsClause[] = []): TermsFinding => ({
  severity: 'ERROR',
  kind: 'CURRENCY_MISSING',
  clauses,
  message,
});

const currencies = ({ clauses, schedules, tiers }: TermsFacts): readonly TermsFinding[] => [
  ...clauses
    .filter(isClauseOf('QUOTA'))
    .filter(({ isOfferOnly }) => !isOfferOnly)
    .filter(({ content: { moneyCap } }) => moneyCap && !isKnownCurrency(moneyCap.currency))
    .map((clause) =>
      currencyMissing(`${clause.reference} has an amount without a known currency.`, [clause]),
    ),
  ...schedules.flatMap((schedule) =>
    tiersInOtherCurrency(schedule, tiers).map(({ productCode, fee }) =>
      currencyMissing(
        `${schedule.name}: a fee of ${productCode} is in ${fee.currency === '' ? 'no currency' : fee.currency} and not in ${schedule.currency}.`,
      ),
    ),
  ),
];

/** Deadlines that name a consequence which their step does not have: whoever missed it would wait for nothing. */
const impossibleConsequences = ({ clauses }: TermsFacts): readonly TermsFinding[] =>
  clauses.filter(isClauseOf('DEADLINE')).flatMap((clause): readonly TermsFinding[] => {
    const { kind, serviceType, onMiss } = clause.content;
    const possible = consequencesOf(kind, serviceType);
    if (possible.includes(onMiss)) return [];
    const step = serviceType ? `${kind} of ${serviceType}` : kind;
    const message = `${clause.reference}: missing ${step} cannot bring ${onMiss}, but ${possible.join(' or ')}.`;
    return [{ severity: 'ERROR', kind: 'CONSEQUENCE_IMPOSSIBLE', clauses: [clause], message }];
  });

type Quota = Extract<TermsClause, { readonly kind: 'QUOTA' }>;

/** What of a quota the clauses beside it do not offer; nothing where all of it is offered. */
const notOffered = ({ content }: Quota, winners: readonly TermsClause[]): string | undefined => {
  if (content.count === 0) return undefined;
  const offer = winners
    .filter(isClauseOf('SERVICE_AVAILABILITY'))
    .find((clause) => clause.content.line === content.line);
  if (!offer) return content.line;
  return (content.flyawayCount ?? 0) > 0 && !offer.content.includesFlyaway ? 'FLYAWAY' : undefined;
};

/** Quotas that some plan is granted without the service, each named once with all those products (C-28). */
const grantedOnly = (plans: readonly Judged[]): readonly TermsFinding[] => {
  const found = new Map<string, { quota: Quota; service: string; products: Set<string> }>();
  for (const { plan, winners } of plans) {
    for (const quota of winners.filter(isClauseOf('QUOTA'))) {
      const service = notOffered(quota, winners);
      if (service === undefined) continue;
      const entry = found.get(quota.id) ?? { quota, service, products: new Set() };
      found.set(quota.id, entry);
      entry.products.add(plan.productCode);
    }
  }
  return [...found.values()].map(({ quota, service, products }) => ({
    severity: 'WARNING',
    kind: 'NOT_OFFERED_BUT_GRANTED',
    clauses: [quota],
    message: `${quota.reference} grants ${service}, which is not offered for ${[...products].sort().join(', ')}.`,
  }));
};

/** Whether the edition before ends because this one begins. */
const endsEarlier = ({ terms, earlier }: Succession): boolean =>
  earlier.status === 'PUBLISHED' &&
  earlier.validFrom < terms.validFrom &&
  (earlier.validTo === null || earlier.validTo === dayBefore(terms.validFrom));

/** An edition that ends another one under which plans are on sale, while none could be put on sale under it. */
const nothingToSell = (facts: TermsFacts, succession: Succession): readonly TermsFinding[] => {
  const { terms, earlier, plans } = succession;
  const sold = plans.filter((plan) => plan.termsId === earlier.id && isOnSale(plan));
  if (sold.length === 0 || !endsEarlier(succession)) return [];
  const own = plans.filter(({ termsId }) => termsId === terms.id);
  const isSellable = judged({ ...facts, plans: own }).some(
    ({ plan, winners }) => kindsMissingIn(winners).length === 0 && isPricedByOne(plan, facts),
  );
  if (isSellable) return [];
  const message = `${earlier.code} ends on ${dayBefore(terms.validFrom)} with ${sold.length} of its plans on sale, and none could be put on sale under ${terms.code}: load plans that its clauses answer for, and fees for each of their uses.`;
  return [{ severity: 'WARNING', kind: 'NO_PLAN', clauses: [], message }];
};

/**
 * What is wrong with the clauses of one edition and the fees that go with it; what sellers state in their offers is
 * none of its clauses. An edition with an error cannot be published; what is granted but not offered may stay, since what is absent is not offered, never zero by accident,
 * and plans may follow later.
 */
export const termsFindings = (facts: TermsFacts): readonly TermsFinding[] => {
  const plans = judged(facts);
  return [
    ...overlaps(facts),
    ...gaps(plans),
    ...tierGaps(facts),
    ...currencies(facts),
    ...impossibleConsequences(facts),
    ...grantedOnly(plans),
    ...(facts.succession ? nothingToSell(facts, facts.succession) : []),
  ];
};
