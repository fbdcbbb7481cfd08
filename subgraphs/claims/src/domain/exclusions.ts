import type { CauseOfLoss, ServiceLine, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { Clause } from './adjudication';
import type { ClauseReference, WarrantyOutcome } from './assessment';
import type { Remedy } from './remedy';

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

/** What is claimed, and under what; with what was found and chosen, as far as the claim has come. */
interface Claimed {
  readonly serviceType: ServiceType;
  readonly warrantyLine: ServiceLine | null;
  readonly assessment?: { readonly warranty: WarrantyOutcome } | null;
  readonly election?: { readonly remedy: Remedy } | null;
}

/** The services of warranty: where no fault of the unit was found, a plan gives nothing by way of them. */
export const byWarranty: readonly ServiceLine[] = ['WARRANTY_EXTENSION', 'BONUS_WARRANTY'];

/** The services by way of which a remedy is given; none gives what is paid for in full, or what is sent back. */
const linesGiving: Readonly<Record<Remedy, readonly ServiceLine[]>> = {
  WARRANTY_REPAIR: byWarranty,
  WARRANTY_UNIT: byWarranty,
  REPLACEMENT: ['REPLACEMENT'],
  REPAIR_DISCOUNT: ['REPAIR_DISCOUNT'],
  PAID_REPAIR: [],
  RETURN_UNREPAIRED: [],
};

/** What begins only when the plan is over. */
const earned: ServiceLine = 'BONUS_WARRANTY';

/** False for a service that a plan's claim does not come to any more: another remedy was chosen, or no fault was found. */
const isLeft = (line: ServiceLine, { assessment, election }: Claimed): boolean => {
  if (election) return linesGiving[election.remedy].includes(line);
  return !assessment || assessment.warranty === 'IN_WARRANTY' || !byWarranty.includes(line);
};

/** The services that a claim may come to: the warranty that it was opened under, or what the plan gives in its way. */
const linesOf = ({ services }: Given, claimed: Claimed): readonly ServiceLine[] => {
  const { serviceType, warrantyLine } = claimed;
  return warrantyLine
    ? [warrantyLine]
    : services
        .filter(({ line, serviceTypes }) => line !== earned && serviceTypes.includes(serviceType))
        .map(({ line }) => line)
        .filter((line) => isLeft(line, claimed));
};

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
