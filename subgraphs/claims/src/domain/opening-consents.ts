import { addCalendarMonths } from '@care-graph/kernel/domain/period';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { ConsentKind, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { CoverFacts } from './desks';
import type { GivenConsent } from './registration';

/** Who asks for what, and what the customer has consented to. */
export interface ConsentFacts {
  readonly serviceType: ServiceType;
  readonly consents: readonly ConsentKind[];
  /** True where somebody else than the holder asks. */
  readonly isOnBehalf: boolean;
}

interface ConsentRule {
  readonly kind: ConsentKind;
  readonly ruleIds: readonly string[];
  readonly isAskedFor: (facts: ConsentFacts) => boolean;
}

const consentRules: readonly ConsentRule[] = [
  { kind: 'PRIVACY_POLICY', ruleIds: ['R-PRV-01'], isAskedFor: () => true },
  {
    kind: 'DATA_WIPE',
    ruleIds: ['R-PRV-04', 'R-PRV-05'],
    // What is lost cannot be wiped.
    isAskedFor: ({ serviceType }) => serviceType !== 'FLYAWAY',
  },
  { kind: 'ACT_ON_BEHALF', ruleIds: ['R-PRV-01'], isAskedFor: ({ isOnBehalf }) => isOnBehalf },
];

/** Each consent that is missing is a refusal of its own, with the rule that asks for it. */
export const consentsAreGiven = (facts: ConsentFacts): readonly Refusal<'CONSENT_REQUIRED'>[] =>
  consentRules
    .filter(({ kind, isAskedFor }) => isAskedFor(facts) && !facts.consents.includes(kind))
    .map(({ kind, ruleIds }) =>
      saying(refusal('CONSENT_REQUIRED', ['consents'], ruleOnly(...ruleIds), 'GIVE_CONSENT'), kind),
    );

type Cover = Pick<CoverFacts, 'startsAt' | 'termMonths' | 'timeZone'>;

/** A plan is bought no longer before it begins than it lasts itself, as a renewal is. */
const asOldAsThePlan = ({ startsAt, termMonths, timeZone }: Cover): Date =>
  addCalendarMonths(startsAt, -termMonths, timeZone);

/** Nothing is sent in before there is cover. */
const asOldAsCover = ({ startsAt }: Cover): Date => startsAt;

/** From when each consent can be about the claim: a unit is wiped, and crosses a border, to be served (R-PRV-04). */
const since: Readonly<Record<ConsentKind, (cover: Cover) => Date>> = {
  TERMS: asOldAsThePlan,
  PRIVACY_POLICY: asOldAsThePlan,
  ACT_ON_BEHALF: asOldAsThePlan,
  DATA_WIPE: asOldAsCover,
  CROSS_BORDER_COST: asOldAsCover,
};

/** The first consent that is older than what it is for, and from when it could be; undefined where none is (R-PRV-01). */
export const staleConsent = (
  consents: readonly GivenConsent[],
  cover: Cover,
): { readonly place: number; readonly earliest: Date } | undefined => {
  const place = consents.findIndex(({ kind, givenAt }) => givenAt && givenAt < since[kind](cover));
  const stale = consents[place];
  return stale && { place, earliest: since[stale.kind](cover) };
};
