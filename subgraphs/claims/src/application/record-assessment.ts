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
import { type CoverageDesk, deadlineRule, type TermsDesk } from '../domain/desks';
import { type Exclusion, exclusionsFor } from '../domain/exclusions';
import { currencyOf } from '../domain/fee-table';
import type { ClaimReads } from '../domain/ports';
import { flagsOf, raisingFacts } from '../domain/raised-exclusions';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { addPhotos, photosToAdd } from './assessment-photos';
import { requireKnownParts } from './known-parts';
import { pinnedTerms } from './pinned-terms';
import type { Payable, ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';

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

/** The parts that know what an assessment is held against. */
interface Desks {
  readonly terms: TermsDesk;
  readonly coverage: CoverageDesk;
  readonly returns: ReturnDesk;
}

/** Takes on record what was found, which opens the choice of a remedy. */
export class RecordAssessment {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly desks: Desks,
  ) {}

  async execute(
    input: RecordAssessmentCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RecordAssessmentRefusal>> {
    const estimate = input.estimate.map(estimatedLine);
    const around = await this.lookAround(input, estimate, principal);
    return changeClaim<RecordAssessmentRefusal, RecordAssessmentCommand>(this.work, {
      name: 'recordAssessment',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (!isAssessed(claim))
          return wrongStatus('NOT_IN_ASSESSMENT', claim, claim.flyaway ? 'R-FLY-02' : 'R-ORR-05');
        const photos = await photosToAdd(stores, input.photoIds ?? [], { claim, principal });
        const refusedFor = refusedBy<RecordAssessmentRefusal>([
          ...assessmentRefusals({
            ...around,
            terms: claim.contract.terms,
            warranty: input.warranty,
            flaggedClauseIds: input.flaggedClauseIds ?? [],
            estimate,
            occurredAt: claim.incident.occurredAt,
            isLoss: claim.flyaway !== null,
          }),
          ...photoRefusals(claim, photos),
        ]);
        if (refusedFor) return refusedFor;
        const next = this.assessed(claim, { input, estimate, ...around, now, actor });
        await addPhotos(stores, claim, { photos, at: now });
        return made(await save(next, { basis: ruleOnly(...outcomeRules(claim)) }));
      },
    });
  }

  private async lookAround(
    input: RecordAssessmentCommand,
    estimate: readonly EstimatedLine[],
    principal: Principal,
  ): Promise<Surroundings> {
    const [claim] = await this.reads.byIds([input.claimId], visibilityOf(principal));
    if (!claim) return nothingAround;
    requireFittingCause(claim, input.cause);
    const { terms: desk, returns } = this.desks;
    const [terms, partCodes, fees, warrantyEndsAt] = await Promise.all([
      pinnedTerms(desk, claim),
      returns.partCodesOf(claim),
      returns.feesOf(claim),
      this.warrantyEnd(claim, input),
    ]);
    requireKnownParts(estimate, partCodes, 'estimate');
    const electBy = terms && deadlineRule(terms, 'ELECT_REMEDY', claim.serviceType);
    const where = electBy && (await returns.placeFor(electBy, claim.askedIn));
    return {
      exclusions: terms ? exclusionsFor(terms, claim) : [],
      electBy: electBy && where && { rule: electBy, where },
      currency: fees && currencyOf(fees),
      warrantyEndsAt,
    };
  }

  /** Asked where it decides; a claim that was opened under a warranty after the plan is held against that one's time. */
  private async warrantyEnd(
    { contract, deviceId, incident, warrantyLine }: Claim,
    { warranty }: RecordAssessmentCommand,
  ): Promise<Date | null> {
    if (warranty !== 'IN_WARRANTY' || warrantyLine !== null) return null;
    const unit = { contractId: contract.id, deviceId, at: incident.occurredAt };
    const facts = await this.desks.coverage.unitOf({ ...unit, throughout: false });
    return facts?.warrantyEndsAt ?? null;
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
  /** That of the contract's fees; undefined where the catalog does not know them. */
  readonly currency: string | undefined;
  /** The first instant without the maker's warranty; null where it is unknown, or nobody claims it. */
  readonly warrantyEndsAt: Date | null;
}

const nothingAround: Surroundings = {
  exclusions: [],
  electBy: undefined,
  currency: undefined,
  warrantyEndsAt: null,
};

/** What is lost is not broken, and what lies at the centre did not fly away (R-FLY-01). */
const requireFittingCause = ({ serviceType }: Claim, cause: CauseOfLoss): void => {
  if ((serviceType === 'FLYAWAY') === (cause === 'FLYAWAY')) return;
  const words =
    serviceType === 'FLYAWAY'
      ? 'The claim is about a lost unit: send FLYAWAY, or have an adjudicator refuse what is none.'
      : 'The unit is at the centre: send the cause of the damage that was found, such as DROP or COLLISION.';
  throw badInput(words, 'input', 'cause');
};

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
