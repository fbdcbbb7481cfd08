import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  type Refusal,
  refusal,
  refused,
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
import { unseenAcceptance } from '../domain/contrary';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import {
  isRefusable,
  isTrueOf,
  type Known,
  type OnRecord,
  rulesAgainst,
} from '../domain/refusable';
import { putBack, setAsideNumbers } from '../domain/replacement';
import { refusingClauses } from '../domain/raised-exclusions';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { endHold } from './end-hold';
import { visibilityOf } from './row-rules';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import type { ReconcilePayment } from './reconcile-payment';
import type { Grounds, RefusalDesk } from './refusal-desk';

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

export type RefuseClaimRefusal =
  'NOT_FOUND' | 'NOT_REFUSABLE' | 'CLAUSE_NOT_APPLICABLE' | 'ALREADY_ACCEPTED';

/** Denies cover: what the claim held is free again, and a fee that was paid stays paid unless a person gives it back. */
export class RefuseClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly desk: RefusalDesk,
    private readonly payments: ReconcilePayment,
  ) {}

  async execute(
    input: RefuseClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RefuseClaimRefusal>> {
    requireDistinctReasons(input);
    const grounds = await this.groundsFor(input, principal);
    return this.payments.clearing((versionNow) =>
      this.refuse(input, principal, { grounds, versionNow }),
    );
  }

  private refuse(
    input: RefuseClaimCommand,
    principal: Principal,
    { grounds, versionNow }: Refusing,
  ): Promise<Outcome<Claim, RefuseClaimRefusal>> {
    return changeClaim<RefuseClaimRefusal, RefuseClaimCommand>(this.work, {
      name: 'refuseClaim',
      input,
      principal,
      versionNow,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (!isRefusable(claim)) return wrongStatus('NOT_REFUSABLE', claim, 'R-RFS-05');
        const reasons = placedReasons(input);
        const found = foundIn(grounds, claim, now);
        const wrong = wrongOf(claim, input, found);
        if (wrong) return wrong;
        requireNoMoneyOnItsWay(claim);
        await requireNoChoicePending(stores, claim.id);
        const { newId } = this.work;
        const freed = await endHold(stores, claim, { state: 'FREED', at: now, newId });
        const decisions = reasons.map((one) => ({
          ...decisionOf(claim, one, found.clauses),
          id: newId('adc'),
          decidedAt: now,
          decidedBy: actor,
        }));
        const closed = await this.closed(stores, freed, now);
        const basis = decisions.flatMap((decision) => decision.basis);
        return made(
          await save(
            { ...closed, decisions: [...claim.decisions, ...decisions] },
            { reason: input.reason, basis },
          ),
        );
      },
    });
  }

  /** The unit that was set aside for the claim is put back. */
  private async closed({ claims }: ClaimStores, claim: Claim, now: Date): Promise<Claim> {
    const closed = withNothingDue(inStatus(claim, 'REFUSED', now), now);
    const replacement = putBack(closed.replacement, now);
    await claims.release(claim.id, setAsideNumbers(closed.replacement));
    return { ...closed, replacement };
  }

  private async groundsFor(
    input: RefuseClaimCommand,
    principal: Principal,
  ): Promise<Grounds | undefined> {
    const [claim] = await this.reads.byIds([input.claimId], visibilityOf(principal));
    return claim && this.desk.groundsFor(claim, placedReasons(input));
  }
}

/** What a refusal is checked by, before its transaction begins. */
interface Refusing {
  readonly grounds: Grounds | undefined;
  readonly versionNow: number | undefined;
}

const nothingKnown: OnRecord = { terms: undefined, cover: undefined, missingTies: [] };

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

/** Each reason is a decision of its own, so that one that is named twice would be decided twice. */
const requireDistinctReasons = (input: RefuseClaimCommand): void => {
  const reasons = placedReasons(input);
  const again = reasons.find(
    ({ refusalCode }, place) =>
      reasons.findIndex((reason) => reason.refusalCode === refusalCode) < place,
  );
  if (!again) return;
  throw badInput(
    `${again.refusalCode} is named before: name a reason once, with all of its clauses.`,
    'input',
    ...again.path,
    'refusalCode',
  );
};

/** What decides whether a reason holds. */
interface Found {
  readonly clauses: readonly Clause[];
  readonly known: Known;
}

const foundIn = (grounds: Grounds | undefined, claim: Claim, now: Date): Found => ({
  clauses: grounds?.terms ? refusingClauses(grounds.terms, claim, grounds.missingTies) : [],
  known: { ...(grounds ?? nothingKnown), now },
});

/** What speaks against the reasons, or else that the contrary was decided before. */
const wrongOf = (claim: Claim, input: RefuseClaimCommand, found: Found) => {
  const reasons = placedReasons(input);
  const unseen = unseenAcceptance(claim, reasons, input.expectedVersion);
  const wrong = refusedBy(reasons.flatMap((one) => wrongsOf(claim, one, found)));
  return wrong ?? (unseen && refused(unseen));
};

/** What speaks against one reason: the records, or the clauses that it names. */
const wrongsOf = (
  claim: Claim,
  reason: PlacedReason,
  { clauses, known }: Found,
): readonly Refusal<RefuseClaimRefusal>[] => {
  const { refusalCode, path } = reason;
  const inTerms = (...ruleIds: readonly string[]) => underTerms(claim.contract.terms, ...ruleIds);
  if (!isTrueOf(refusalCode, claim, known))
    return [
      refusal('NOT_REFUSABLE', [...path, 'refusalCode'], inTerms(...rulesAgainst(refusalCode))),
    ];
  const wrong = wrongClause(reason, clauses);
  return wrong ? [refusal('CLAUSE_NOT_APPLICABLE', [...path, ...wrong], inTerms('R-EXC-C1'))] : [];
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
