import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { ConsentKind, ServiceType } from '@care-graph/kernel/domain/vocabulary';

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
