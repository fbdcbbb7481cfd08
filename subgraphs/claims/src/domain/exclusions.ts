import type { CauseOfLoss, ServiceLine, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { Clause } from './adjudication';
import type { ClauseReference } from './assessment';

/** What the pinned terms do not cover. */
export interface Exclusion extends ClauseReference {
  /** The services that it touches; empty means all. */
  readonly lines: readonly ServiceLine[];
  /** The causes that make it likely; a person still decides. */
  readonly causes: readonly CauseOfLoss[];
  /** What lifts it; null when nothing does. */
  readonly unless: ExclusionExemption | null;
  /** True when records alone decide it, so that there is nothing for a person to decide. */
  readonly isMachineChecked: boolean;
}

export type ExclusionExemption = 'FLYAWAY_VERIFIED' | 'COMPONENT_SENT_IN';

/** What of the pinned terms says what is given, and what is not. */
interface Given {
  readonly services: readonly {
    readonly line: ServiceLine;
    readonly serviceTypes: readonly ServiceType[];
  }[];
  readonly exclusions: readonly Exclusion[];
}

/** What is claimed, and under what. */
interface Claimed {
  readonly serviceType: ServiceType;
  readonly warrantyLine: ServiceLine | null;
}

/** What begins only when the plan is over. */
const earned: ServiceLine = 'BONUS_WARRANTY';

/** The services that a claim may come to: the warranty that it was opened under, or what the plan gives in its way. */
const linesOf = (
  { services }: Given,
  { serviceType, warrantyLine }: Claimed,
): readonly ServiceLine[] =>
  warrantyLine
    ? [warrantyLine]
    : services
        .filter(({ line, serviceTypes }) => line !== earned && serviceTypes.includes(serviceType))
        .map(({ line }) => line);

/** The exclusions that touch what is claimed (C-11, C-12, R-BON-05). */
export const exclusionsFor = (terms: Given, claimed: Claimed): readonly Exclusion[] => {
  const claimable = linesOf(terms, claimed);
  return terms.exclusions.filter(
    ({ lines }) => lines.length === 0 || lines.some((line) => claimable.includes(line)),
  );
};

/** The clauses on which a decision on the claim may rest: all but exclusions of services that it cannot come to. */
export const clausesFor = (
  terms: Given & { readonly clauses: readonly Clause[] },
  claimed: Claimed,
): readonly Clause[] => {
  const touching = new Set(exclusionsFor(terms, claimed).map(({ id }) => id));
  const others = new Set(
    terms.exclusions.filter(({ id }) => !touching.has(id)).map(({ id }) => id),
  );
  return terms.clauses.filter(({ id }) => !others.has(id));
};
