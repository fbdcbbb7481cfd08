import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { Plan } from '../domain/plan';

/** Why codes of a plan are neither made nor handed out: no contract of it could begin where its fees are unknown (R-FEE-11). */
export const feesMissing = <Code extends string>(
  { feeScheduleId, terms }: Plan,
  code: Code,
  field: string,
): readonly Refusal<Code>[] =>
  feeScheduleId === undefined
    ? [
        saying(
          refusal(code, [field], underTerms(terms, 'R-FEE-11')),
          'no fees of the plan are known there',
        ),
      ]
    : [];
