import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import {
  made,
  type Outcome,
  type Refusal,
  refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type Adjudication,
  bears,
  type ClaimRefusalCode,
  type Clause,
  needsClause,
  refusalRules,
} from '../domain/adjudication';
import { type Claim, inStatus, withNothingDue } from '../domain/claim';
import type { ClaimTerms, TermsDesk } from '../domain/desks';
import type { ClaimReads } from '../domain/ports';
import { isRefusable, isTrueOf } from '../domain/refusable';
import { putBack } from '../domain/replacement';
import { refusingClauses } from '../domain/raised-exclusions';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { endHold } from './end-hold';
import { visibilityOf } from './row-rules';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import { pinnedTerms } from './pinned-terms';
import type { ReconcilePayment } from './reconcile-payment';

/** One reason, with the clauses that bear it. */
interface Reason {
  readonly refusalCode: ClaimRefusalCode;
  readonly clauseIds: readonly string[];
  /** In words for the customer. */
  readonly reason: string;
}

export interface RefuseClaimCommand extends Reason {
  readonly claimId: string;
  /** Further reasons, each of which would do by itself. */
  readonly furtherReasons?: readonly Reason[] | null;
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
    private readonly payments: ReconcilePayment,
  ) {}

  async execute(
    input: RefuseClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RefuseClaimRefusal>> {
    const terms = await this.termsOf(input.claimId, principal);
    return this.payments.clearing((versionNow) =>
      this.refuse(input, principal, { terms, versionNow }),
    );
  }

  private refuse(
    input: RefuseClaimCommand,
    principal: Principal,
    { terms, versionNow }: Refusing,
  ): Promise<Outcome<Claim, RefuseClaimRefusal>> {
    return changeClaim<RefuseClaimRefusal, RefuseClaimCommand>(this.work, {
      name: 'refuseClaim',
      input,
      principal,
      versionNow,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (!isRefusable(claim)) return wrongStatus('NOT_REFUSABLE', 'R-RFS-05');
        const reasons = placedReasons(input);
        const clauses = terms ? refusingClauses(terms, claim) : [];
        const wrong = refusedBy(reasons.flatMap((one) => wrongsOf(claim, one, clauses)));
        if (wrong) return wrong;
        requireNoMoneyOnItsWay(claim);
        await requireNoChoicePending(stores, claim.id);
        const { newId } = this.work;
        const freed = await endHold(stores, claim, { state: 'FREED', at: now, newId });
        const decisions = reasons.map((one) => ({
          ...decisionOf(claim, one, clauses),
          id: newId('adc'),
          decidedAt: now,
          decidedBy: actor,
        }));
        const closed = withNothingDue(inStatus(freed, 'REFUSED', now), now);
        const replacement = putBack(closed.replacement, now);
        if (replacement) await stores.claims.release(claim.id);
        const basis = decisions.flatMap((decision) => decision.basis);
        return made(
          await save(
            { ...closed, replacement, decisions: [...claim.decisions, ...decisions] },
            { reason: input.reason, basis },
          ),
        );
      },
    });
  }

  private async termsOf(claimId: string, principal: Principal): Promise<ClaimTerms | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    return claim && pinnedTerms(this.terms, claim);
  }
}

/** What a refusal is checked by, before its transaction begins. */
interface Refusing {
  readonly terms: ClaimTerms | undefined;
  readonly versionNow: number | undefined;
}

/** A reason with where in the input it stands. */
type PlacedReason = Reason & { readonly path: readonly string[] };

const placedReasons = ({
  refusalCode,
  clauseIds,
  reason,
  furtherReasons,
}: RefuseClaimCommand): readonly PlacedReason[] => [
  { refusalCode, clauseIds, reason, path: [] },
  ...(furtherReasons ?? []).map((further, place) => ({
    ...further,
    path: ['furtherReasons', String(place)],
  })),
];

/** What speaks against one reason: the records, or the clauses that it names. */
const wrongsOf = (
  claim: Claim,
  reason: PlacedReason,
  clauses: readonly Clause[],
): readonly Refusal<RefuseClaimRefusal>[] => {
  const { refusalCode, path } = reason;
  if (!isTrueOf(refusalCode, claim))
    return [
      refusal('NOT_REFUSABLE', [...path, 'refusalCode'], ruleOnly(...refusalRules[refusalCode])),
    ];
  const wrong = wrongClause(reason, clauses);
  return wrong ? [refusal('CLAUSE_NOT_APPLICABLE', [...path, ...wrong], ruleOnly('R-EXC-C1'))] : [];
};

/** Where in the input a clause stands that does not bear the reason, or is missing; undefined where all is well. */
const wrongClause = (
  { refusalCode, clauseIds }: Reason,
  clauses: readonly Clause[],
): readonly string[] | undefined => {
  if (clauseIds.length === 0) return needsClause(refusalCode) ? ['clauseIds'] : undefined;
  const wrong = clauseIds.findIndex(
    (id) => !clauses.some((clause) => clause.id === id && bears(refusalCode, clause)),
  );
  return wrong < 0 ? undefined : ['clauseIds', String(wrong)];
};

/** The rules of the reason, what was said of it when the claim was opened, and the clauses that were named. */
const basisOf = (
  { contract: { terms }, doubts }: Claim,
  { refusalCode, clauseIds }: Reason,
  clauses: readonly Clause[],
): readonly DecisionBasis[] => {
  const found = [
    ...underTerms(terms, ...refusalRules[refusalCode]),
    ...doubts.filter(({ code }) => code === refusalCode).flatMap(({ basis }) => basis),
    ...clauses.filter(({ id }) => clauseIds.includes(id)).map(({ basis }) => basis),
  ];
  return [...new Map(found.map((one) => [`${one.ruleId} ${one.clause?.id ?? ''}`, one])).values()];
};

const decisionOf = (
  claim: Claim,
  cause: Reason,
  clauses: readonly Clause[],
): Omit<Adjudication, 'id' | 'decidedAt' | 'decidedBy'> => ({
  outcome: 'REFUSED',
  refusalCode: cause.refusalCode,
  reason: cause.reason,
  basis: basisOf(claim, cause, clauses),
  decidedIn: claim.status,
  reversesId: null,
});
