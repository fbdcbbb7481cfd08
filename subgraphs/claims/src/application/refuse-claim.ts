import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { conflict } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  bears,
  type ClaimRefusalCode,
  type Clause,
  needsClause,
  refusalRules,
} from '../domain/adjudication';
import { type Claim, inStatus, withNothingDue } from '../domain/claim';
import type { TermsDesk } from '../domain/desks';
import { isUndecided } from '../domain/payment';
import type { ClaimReads } from '../domain/ports';
import { isRefusable, isTrueOf } from '../domain/refusable';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { endHold } from './end-hold';
import { visibilityOf } from './row-rules';
import { pinnedTerms } from './pinned-terms';

export interface RefuseClaimCommand {
  readonly claimId: string;
  readonly refusalCode: ClaimRefusalCode;
  readonly clauseIds: readonly string[];
  readonly reason: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type RefuseClaimRefusal = 'NOT_FOUND' | 'NOT_REFUSABLE' | 'CLAUSE_NOT_APPLICABLE';

/** Denies cover: what the claim held is free again, and a fee that was paid stays paid unless a person gives it back. */
export class RefuseClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
  ) {}

  async execute(
    input: RefuseClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RefuseClaimRefusal>> {
    const clauses = await this.clausesOf(input.claimId, principal);
    return changeClaim<RefuseClaimRefusal, RefuseClaimCommand>(this.work, {
      name: 'refuseClaim',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (!isRefusable(claim)) return wrongStatus('NOT_REFUSABLE', 'R-RFS-05');
        if (!isTrueOf(input.refusalCode, claim)) return belied(input.refusalCode);
        const wrong = wrongClause(input, clauses);
        if (wrong)
          return refused(refusal('CLAUSE_NOT_APPLICABLE' as const, wrong, ruleOnly('R-EXC-C1')));
        requireNoMoneyOnItsWay(claim);
        await requireNoChoicePending(stores, claim.id);
        const basis = basisOf(claim, input, clauses);
        const { newId } = this.work;
        const freed = await endHold(stores, claim, { state: 'FREED', at: now, newId });
        const { refusalCode, reason } = input;
        const decision = {
          id: newId('adc'), outcome: 'REFUSED', refusalCode, reason, decidedAt: now, decidedBy: actor, basis,
        } as const; // prettier-ignore
        const closed = withNothingDue(inStatus(freed, 'REFUSED', now), now);
        return made(
          await save({ ...closed, decisions: [...claim.decisions, decision] }, { reason, basis }),
        );
      },
    });
  }

  private async clausesOf(claimId: string, principal: Principal): Promise<readonly Clause[]> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim) return [];
    const terms = await pinnedTerms(this.terms, claim);
    return terms?.clauses ?? [];
  }
}

/** What is on record speaks against the reason. */
const belied = (code: ClaimRefusalCode) =>
  refused(refusal('NOT_REFUSABLE' as const, ['refusalCode'], ruleOnly(...refusalRules[code])));

/** Where in the input a clause stands that does not bear the reason, or is missing; undefined where all is well. */
const wrongClause = (
  { refusalCode, clauseIds }: RefuseClaimCommand,
  clauses: readonly Clause[],
): readonly string[] | undefined => {
  if (clauseIds.length === 0) return needsClause(refusalCode) ? ['clauseIds'] : undefined;
  const wrong = clauseIds.findIndex(
    (id) => !clauses.some((clause) => clause.id === id && bears(refusalCode, clause)),
  );
  return wrong < 0 ? undefined : ['clauseIds', String(wrong)];
};

const basisOf = (
  { contract: { terms } }: Claim,
  { refusalCode, clauseIds }: RefuseClaimCommand,
  clauses: readonly Clause[],
): readonly DecisionBasis[] => [
  ...underTerms(terms, ...refusalRules[refusalCode]),
  ...clauses.filter(({ id }) => clauseIds.includes(id)).map(({ basis }) => basis),
];

/** Nobody knows yet whether the money was taken: whoever decides has to know. */
const requireNoMoneyOnItsWay = ({ payments }: Claim): void => {
  if (payments.some(isUndecided))
    throw conflict('A payment is under way: read the claim again in a moment, then decide.');
};
