import { bears, type ClaimRefusalCode, type Clause } from '../../domain/adjudication';
import { isTrueOf } from '../../domain/refusable';
import { refusingClauses } from '../../domain/raised-exclusions';
import type { Course } from './course';

/** Why a person denies cover; an exclusion with its clause. */
export interface Why {
  readonly refusalCode: ClaimRefusalCode;
  readonly clause?: Clause | undefined;
}

/** What comes up now and then. Units of a programme are bought where their plans are, so that no region differs. */
const common = [
  'NOT_OFFICIAL_CHANNEL',
  'PROOF_OF_PURCHASE_MISSING',
  'FLIGHT_RECORDS_MISSING',
] as const satisfies readonly ClaimRefusalCode[];

/** What was found can turn out to be excluded, once it was assessed. */
const excluded = ({ claim, around }: Course): readonly Why[] => {
  if (!claim.assessment) return [];
  const clauses = refusingClauses(around.facts.terms, claim, []);
  return clauses
    .filter((clause) => bears('EXCLUDED_CAUSE', clause))
    .slice(0, 3)
    .map((clause) => ({ refusalCode: 'EXCLUDED_CAUSE', clause }));
};

/** One of the reasons that the services would take, as the claim stands. */
export const chosenReason = (course: Course, at: number): Why => {
  const { claim, around } = course;
  const { terms } = around.facts;
  const known = { terms, cover: undefined, missingTies: [], now: new Date(at) };
  const fitting = common.filter((code) => isTrueOf(code, claim, known));
  return around.chance.oneOf([
    ...fitting.map((refusalCode) => ({ refusalCode })),
    ...excluded(course),
  ]);
};
