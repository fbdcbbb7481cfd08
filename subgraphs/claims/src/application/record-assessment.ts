import type { Actor } from '@care-graph/kernel/domain/actor';
import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import {
  assessedClaim,
  isCorrectable,
  isDecidedOn,
  isInAssessment,
  reassessedClaim,
} from '../domain/assessed-claim';
import {
  type Assessment,
  type AssessmentRefusalCode,
  assessmentRefusals,
  type EstimatedLine,
  estimateLine,
  type WarrantyOutcome,
} from '../domain/assessment';
import { type PhotoRefusalCode, photoRefusals } from '../domain/assessment-photos';
import type { Claim } from '../domain/claim';
import { namedPartRefusals } from '../domain/replaced-part';
import { ruleOf } from '../domain/service-rules';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { addPhotos, photosToAdd } from './assessment-photos';
import type { AssessmentDesk, Surroundings } from './assessment-desk';
import { requireNoChoicePending } from './elect-remedy';
import { type EstimateLineCommand, estimatedLines } from './estimate-lines';

export interface RecordAssessmentCommand {
  readonly claimId: string;
  readonly warranty: WarrantyOutcome;
  readonly cause: CauseOfLoss;
  readonly findings: string;
  readonly flaggedClauseIds?: readonly string[] | null;
  readonly estimate: readonly EstimateLineCommand[];
  /** The part, when it alone is to be replaced. */
  readonly replacedComponentCode?: string | null;
  /** Pictures of the damage, once uploaded by whoever assesses. */
  readonly photoIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type RecordAssessmentRefusal =
  | 'NOT_FOUND'
  | 'NOT_IN_ASSESSMENT'
  | 'ASSESSMENT_DECIDED'
  | AssessmentRefusalCode
  | 'PART_NOT_REPLACEABLE'
  | PhotoRefusalCode;

/** Takes on record what was found, which opens the choice of a remedy; until that is made, it can be put right. */
export class RecordAssessment {
  constructor(
    private readonly work: ClaimWork,
    private readonly desk: AssessmentDesk,
  ) {}

  async execute(
    input: RecordAssessmentCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RecordAssessmentRefusal>> {
    const estimate = estimatedLines(input.estimate);
    const around = await this.desk.around({ ...input, estimate }, principal);
    return changeClaim<RecordAssessmentRefusal, RecordAssessmentCommand>(this.work, {
      name: 'recordAssessment',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        const outOfTurn = standingRefusal(claim);
        if (outOfTurn) return outOfTurn;
        await requireNoChoicePending(stores, claim.id);
        const photos = await photosToAdd(stores, input.photoIds ?? [], { claim, principal });
        const refusedFor = refusedBy<RecordAssessmentRefusal>([
          ...refusalsOf(claim, { input, estimate, around }),
          ...photoRefusals(claim, photos),
        ]);
        if (refusedFor) return refusedFor;
        const id = this.work.newId('asm');
        const found = foundBy(actor, { id, input, estimate, assessedAt: now });
        const flaggedClauseIds = input.flaggedClauseIds ?? [];
        const findings = { ...around, found, flaggedClauseIds };
        const next = isInAssessment(claim)
          ? assessedClaim(claim, findings)
          : reassessedClaim(claim, findings);
        await addPhotos(stores, claim, { photos, at: now });
        return made(await save(next, { basis: ruleOnly(...outcomeRules(claim)) }));
      },
    });
  }
}

/** What was found can be put right until somebody went by it: the customer chose, or an adjudicator decided. */
const standingRefusal = (claim: Claim) => {
  if (isInAssessment(claim)) return undefined;
  const ruleId = ruleOf(claim, 'ASSESS');
  if (!isCorrectable(claim)) return wrongStatus('NOT_IN_ASSESSMENT', claim, ruleId);
  if (!isDecidedOn(claim)) return undefined;
  const basis = underTerms(claim.contract.terms, ruleId);
  return refused(refusal('ASSESSMENT_DECIDED' as const, ['claimId'], basis, 'CONTACT_SUPPORT'));
};

interface Facts {
  readonly input: RecordAssessmentCommand;
  readonly estimate: readonly EstimatedLine[];
  readonly around: Surroundings;
}

const refusalsOf = (claim: Claim, { input, estimate, around }: Facts) => {
  const { terms } = claim.contract;
  return [
    ...assessmentRefusals({
      ...around,
      terms,
      warranty: input.warranty,
      flaggedClauseIds: input.flaggedClauseIds ?? [],
      estimate,
      occurredAt: claim.incident.occurredAt,
      isLoss: claim.flyaway !== null,
    }),
    ...namedPartRefusals(input.replacedComponentCode ?? undefined, { ...around, terms }),
  ];
};

interface Found extends Pick<Facts, 'input' | 'estimate'>, Pick<Assessment, 'id' | 'assessedAt'> {}

const foundBy = (
  assessor: Actor,
  { id, input, estimate, assessedAt }: Found,
): Omit<Assessment, 'flags'> => {
  const { warranty, cause, findings, replacedComponentCode, photoIds } = input;
  return {
    id,
    assessedAt,
    assessor,
    warranty,
    cause,
    findings,
    estimate: estimate.map(estimateLine),
    ...(typeof replacedComponentCode === 'string' ? { replacedComponentCode } : {}),
    ...(photoIds ? { photoIds: [...new Set(photoIds)] } : {}),
  };
};

/** By which rules the outcome opens the choice of a remedy. */
const outcomeRules = ({ flyaway }: Claim): readonly string[] =>
  flyaway ? ['R-FLY-02'] : ['R-ORR-03', 'R-ORR-05'];
