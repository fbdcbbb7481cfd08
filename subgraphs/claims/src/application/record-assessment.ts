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
import { type Claim, inStatus } from '../domain/claim';
import { startDeadline } from '../domain/deadline';
import { type ClaimTerms, deadlineRule, type TermsDesk } from '../domain/desks';
import type { ClaimReads } from '../domain/ports';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
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
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type RecordAssessmentRefusal = 'NOT_FOUND' | 'NOT_IN_ASSESSMENT' | AssessmentRefusalCode;

/** Takes on record what was found, which opens the choice of a remedy. */
export class RecordAssessment {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
  ) {}

  async execute(
    input: RecordAssessmentCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RecordAssessmentRefusal>> {
    const estimate = input.estimate.map(estimatedLine);
    const terms = await this.termsOf(input.claimId, principal);
    return changeClaim<RecordAssessmentRefusal, RecordAssessmentCommand>(this.work, {
      name: 'recordAssessment',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, actor, save }) => {
        if (claim.status !== 'IN_ASSESSMENT') return wrongStatus('NOT_IN_ASSESSMENT', 'R-ORR-05');
        const flaggedClauseIds = input.flaggedClauseIds ?? [];
        const exclusions = terms?.exclusions ?? [];
        const refusedFor = refusedBy(
          assessmentRefusals({ flaggedClauseIds, exclusions, estimate }),
        );
        if (refusedFor) return refusedFor;
        const next = this.assessed(claim, { input, estimate, terms, now, actor });
        return made(await save(next, { basis: ruleOnly('R-ORR-03', 'R-ORR-05') }));
      },
    });
  }

  private async termsOf(claimId: string, principal: Principal): Promise<ClaimTerms | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    return claim && pinnedTerms(this.terms, claim);
  }

  private assessed(claim: Claim, found: Found): Claim {
    const { input, estimate, terms, now, actor } = found;
    const flagged = new Set(input.flaggedClauseIds ?? []);
    const electBy = terms && deadlineRule(terms, 'ELECT_REMEDY', claim.serviceType);
    return {
      ...inStatus(claim, 'AWAITING_ELECTION', now),
      deadlines: [
        ...claim.deadlines,
        ...(electBy ? [startDeadline(electBy, now, claim.askedIn)] : []),
      ],
      assessment: {
        id: this.work.newId('asm'),
        assessedAt: now,
        assessor: actor,
        warranty: input.warranty,
        cause: input.cause,
        findings: input.findings,
        flags: (terms?.exclusions ?? []).filter(({ id }) => flagged.has(id)),
        estimate: estimate.map(estimateLine),
      },
    };
  }
}

interface Found {
  readonly input: RecordAssessmentCommand;
  readonly estimate: readonly EstimatedLine[];
  readonly terms: ClaimTerms | undefined;
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
