import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type AcceptanceRefusalCode, acceptanceRefusal } from '../domain/acceptance';
import type { Adjudication, Clause } from '../domain/adjudication';
import type { Claim } from '../domain/claim';
import type { TermsDesk } from '../domain/desks';
import type { ClaimReads } from '../domain/ports';
import { changeClaim, type ClaimWork } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { pinnedTerms } from './pinned-terms';
import { visibilityOf } from './row-rules';

export interface AcceptClaimCommand {
  readonly claimId: string;
  readonly reason: string;
  readonly ruleIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type AcceptClaimRefusal = 'NOT_FOUND' | AcceptanceRefusalCode;

/** A rule as the rule book names it, such as R-EXC-W4 or C-11. */
const ruleForm = /^(?:R-[A-Z]{3}-[A-Z]?\d{1,2}|[AC]-\d{2})$/;

const requireRules = ({ ruleIds }: AcceptClaimCommand): readonly string[] => {
  const wrong = (ruleIds ?? []).findIndex((id) => !ruleForm.test(id));
  if (wrong < 0) return ruleIds ?? [];
  throw badInput('A rule is named as in R-EXC-W4 or C-11.', 'input', 'ruleIds', String(wrong));
};

/** Takes on record that cover is given against a flag or a doubt, or for a flyaway under review; the claim stands where it stood. */
export class AcceptClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
  ) {}

  async execute(
    input: AcceptClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, AcceptClaimRefusal>> {
    const ruleIds = requireRules(input);
    const clauses = await this.clausesOf(input.claimId, principal);
    return changeClaim<AcceptClaimRefusal, AcceptClaimCommand>(this.work, {
      name: 'acceptClaim',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        const refusedFor = acceptanceRefusal(claim);
        if (refusedFor) return refused(refusedFor);
        await requireNoChoicePending(stores, claim.id);
        const { reason } = input;
        const basis = basisOf(claim, ruleIds, clauses);
        const decision: Adjudication = {
          id: this.work.newId('adc'),
          outcome: 'ACCEPTED',
          refusalCode: null,
          reason,
          decidedAt: now,
          decidedBy: actor,
          basis,
          decidedIn: claim.status,
          reversesId: null,
        };
        const accepted = { ...claim, decisions: [...claim.decisions, decision] };
        return made(await save(accepted, { reason, basis }));
      },
    });
  }

  private async clausesOf(claimId: string, principal: Principal): Promise<readonly Clause[]> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    const terms = claim && (await pinnedTerms(this.terms, claim));
    return terms?.clauses ?? [];
  }
}

/** The clauses that were flagged and the doubts that were raised, which is what was decided on, and the rules that were named. */
const basisOf = (
  { assessment, doubts, contract: { terms } }: Claim,
  ruleIds: readonly string[],
  clauses: readonly Clause[],
): readonly DecisionBasis[] => {
  const flagged = new Set(assessment?.flags.map(({ id }) => id));
  return [
    ...clauses.filter(({ id }) => flagged.has(id)).map(({ basis }) => basis),
    ...doubts.flatMap(({ basis }) => basis),
    ...underTerms(terms, ...ruleIds),
  ];
};
