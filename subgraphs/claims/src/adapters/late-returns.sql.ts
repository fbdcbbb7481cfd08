import { servicesWithOverdue } from '../domain/claim-status';

/**
 * The condition for a claim that the clock has made overdue though nobody has written it down yet (R-ORR-02, R-EXP-03);
 * the places are those of the instant and of the services in which a unit can come too late. What is asked first is what
 * the index of returns answers.
 */
export const isLateReturn = (now: string, services: string): string =>
  `(status = 'AWAITING_RETURN' AND next_due_at < ${now} AND service_type = ANY(${services})
    AND return_authorization->>'handedOverAt' IS NULL
    AND EXISTS (SELECT 1 FROM jsonb_array_elements(deadlines) AS deadline
      WHERE deadline->>'kind' = 'HAND_OVER_UNIT' AND deadline->>'state' = 'RUNNING'
      AND (deadline->>'dueAt')::timestamptz < ${now}))`;

export const lateServices: readonly string[] = servicesWithOverdue;
