import type { Actor } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { moneyFrom } from '@care-graph/kernel/domain/money';
import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import {
  type AssessmentRefusalCode,
  assessmentRefusals,
  type EstimatedLine,
  estimateLine,
  type WarrantyOutcome,
} from '../domain/assessment';
import { type PhotoRefusalCode, photoRefusals } from '../domain/assessment-photos';
import { type Claim, inStatus } from '../domain/claim';
import { startDeadline } from '../domain/deadline';
import { deadlineRule, type TermsDesk } from '../domain/desks';
import { type Exclusion, exclusionsFor } from '../domain/exclusions';
import type { ClaimReads } from '../domain/ports';
import { flagsOf, raisingFacts } from '../domain/raised-exclusions';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { addPhotos, photosToAdd } from './assessment-photos';
import type { Payable, ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';
import { pinnedTerms } from './pinned-terms';

interface EstimateLineCommand {
  readonly kind: string;
  readonly text: string;
  readonly componentCode?: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
}

export interface RecordAssessmentCommand {
  readonly claimId: string;
  readonly warranty: WarrantyOutcome;
  readonly cause: CauseOfLoss;
  readonly findings: string;
  readonly flaggedClauseIds?: readonly string[] | null;
  readonly estimate: readonly EstimateLineCommand[];
  /** Pictures of the damage, once uploaded by whoever assesses. */
  readonly photoIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type RecordAssessmentRefusal =
  'NOT_FOUND' | 'NOT_IN_ASSESSMENT' | AssessmentRefusalCode | PhotoRefusalCode;

/** Takes on record what was found, which opens the choice of a remedy. */
export class RecordAssessment {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
    private readonly returns: ReturnDesk,
  ) {}

  async execute(
    input: RecordAssessmentCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RecordAssessmentRefusal>> {
    const estimate = input.estimate.map(estimatedLine);
    const around = await this.lookAround(input.claimId, principal);
    return changeClaim<RecordAssessmentRefusal, RecordAssessmentCommand>(this.work, {
      name: 'recordAssessment',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (!isAssessed(claim))
          return wrongStatus('NOT_IN_ASSESSMENT', claim.flyaway ? 'R-FLY-02' : 'R-ORR-05');
        const flaggedClauseIds = input.flaggedClauseIds ?? [];
        const { exclusions } = around;
        const photos = await photosToAdd(stores, input.photoIds ?? [], { claim, principal });
        const refusedFor = refusedBy<RecordAssessmentRefusal>([
          ...assessmentRefusals({ flaggedClauseIds, exclusions, estimate }),
          ...photoRefusals(claim, photos),
        ]);
        if (refusedFor) return refusedFor;
        const next = this.assessed(claim, { input, estimate, ...around, now, actor });
        await addPhotos(stores, claim, { photos, at: now });
        return made(await save(next, { basis: ruleOnly(...outcomeRules(claim)) }));
      },
    });
  }

  private async lookAround(claimId: string, principal: Principal): Promise<Surroundings> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    const terms = claim && (await pinnedTerms(this.terms, claim));
    const exclusions = terms ? exclusionsFor(terms, claim) : [];
    const electBy = terms && deadlineRule(terms, 'ELECT_REMEDY', claim.serviceType);
    const where = electBy && (await this.returns.placeFor(electBy, claim.askedIn));
    return { exclusions, electBy: electBy && where && { rule: electBy, where } };
  }

  private assessed(claim: Claim, found: Found): Claim {
    const { input, estimate, exclusions, electBy, now, actor } = found;
    return {
      ...inStatus(claim, 'AWAITING_ELECTION', now),
      deadlines: [
        ...claim.deadlines,
        ...(electBy ? [startDeadline(electBy.rule, now, electBy.where)] : []),
      ],
      assessment: {
        id: this.work.newId('asm'),
        assessedAt: now,
        assessor: actor,
        warranty: input.warranty,
        cause: input.cause,
        findings: input.findings,
        flags: flagsOf(exclusions, input.flaggedClauseIds ?? [], raisingFacts(claim, input)),
        estimate: estimate.map(estimateLine),
        ...(input.photoIds ? { photoIds: [...new Set(input.photoIds)] } : {}),
      },
    };
  }
}

/** A unit is assessed at the centre; a lost one by its records (R-FLY-02). */
const isAssessed = ({ status }: Claim): boolean =>
  status === 'IN_ASSESSMENT' || status === 'UNDER_REVIEW';

/** By which rules the outcome opens the choice of a remedy. */
const outcomeRules = ({ flyaway }: Claim): readonly string[] =>
  flyaway ? ['R-FLY-02'] : ['R-ORR-03', 'R-ORR-05'];

/** What the other parts know, asked before the transaction begins. */
interface Surroundings {
  /** Those of the pinned terms that touch what is claimed. */
  readonly exclusions: readonly Exclusion[];
  /** Until when a remedy is to be chosen; undefined where the terms set no time. */
  readonly electBy: Payable | undefined;
}

interface Found extends Surroundings {
  readonly input: RecordAssessmentCommand;
  readonly estimate: readonly EstimatedLine[];
  readonly now: Date;
  readonly actor: Actor;
}

const estimatedLine = (line: EstimateLineCommand, index: number): EstimatedLine => {
  const path = ['input', 'estimate', String(index)] as const;
  const { kind, text, componentCode = null } = line;
  if (kind !== 'REPAIR_LABOR' && kind !== 'REPAIR_PARTS') {
    throw badInput('An estimate has lines of REPAIR_LABOR and REPAIR_PARTS only.', ...path, 'kind');
  }
  const amount = moneyFrom(line.amount.amount, line.amount.currency);
  if (!amount || amount.minor <= 0n) {
    throw badInput(
      'The amount is more than 0, with no more decimals than its currency has.',
      ...path,
      'amount',
      'amount',
    );
  }
  return { kind, text, componentCode, amount };
};
