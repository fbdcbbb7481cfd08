import type { DeadlineConsequence, DeadlineKind, ServiceType } from './vocabulary';

/**
 * What missing a step can bring. A flag is open to every step that terms time; an adjudicator refuses where a reason says
 * that the step was missed, and nobody is asked where the step leaves nothing behind (rule book §2.1, §2.5).
 */
const ofStep: Readonly<Record<DeadlineKind, readonly DeadlineConsequence[]>> = {
  ACTIVATE_PLAN: ['FLAG', 'REFUSABLE'],
  COMPLETE_ACTIVATION: ['AUTO_CANCEL'],
  RENEW_CONTRACT: ['REFUSABLE'],
  HAND_OVER_UNIT: ['FLAG', 'REFUSABLE'],
  PAY_QUOTE: ['FLAG', 'AUTO_CANCEL'],
  ELECT_REMEDY: ['FLAG'],
  SEND_RECOVERED_UNIT: ['FLAG'],
};

/** Services in which a step can bring less: a unit for maintenance is never overdue, and waited for instead (R-MNT-01). */
const ofService: Readonly<Partial<Record<ServiceType, Partial<typeof ofStep>>>> = {
  MAINTENANCE: { HAND_OVER_UNIT: ['FLAG'] },
};

/** What missing the step can bring in a service; in one at least where the service is null. */
export const consequencesOf = (
  kind: DeadlineKind,
  serviceType: ServiceType | null,
): readonly DeadlineConsequence[] =>
  (serviceType && ofService[serviceType]?.[kind]) ?? ofStep[kind];

/** What missing the step brings: a flag where terms for all services name what this one does not know. */
export const consequenceIn = (
  asked: DeadlineConsequence,
  kind: DeadlineKind,
  serviceType: ServiceType,
): DeadlineConsequence => (consequencesOf(kind, serviceType).includes(asked) ? asked : 'FLAG');
