import type { ClaimRefusalCode } from '../domain/adjudication';
import type { Claim } from '../domain/claim';
import type { ClaimTerms, CoverageDesk, TermsDesk } from '../domain/desks';
import { type MissingTie, missingTies } from '../domain/flyaway-ties';
import { asksForCover, asksForTies, type OnRecord } from '../domain/refusable';
import { namesMachineChecked } from '../domain/raised-exclusions';
import type { LossDesk } from './loss-desk';
import { pinnedTerms } from './pinned-terms';

/** What a refusal is checked by. */
export interface Grounds extends OnRecord {
  readonly terms: ClaimTerms | undefined;
}

/** A reason as it is named, with the clauses that are to bear it. */
interface NamedReason {
  readonly refusalCode: ClaimRefusalCode;
  readonly clauseIds: readonly string[];
}

const restsOnTies = (terms: ClaimTerms, { refusalCode, clauseIds }: NamedReason): boolean =>
  asksForTies(refusalCode) || namesMachineChecked(terms, clauseIds);

/** Asks the other parts what reasons to refuse a claim rest on, before its transaction begins. */
export class RefusalDesk {
  constructor(
    private readonly terms: TermsDesk,
    private readonly coverage: CoverageDesk,
    private readonly losses: LossDesk,
  ) {}

  async groundsFor(claim: Claim, reasons: readonly NamedReason[]): Promise<Grounds> {
    const terms = await pinnedTerms(this.terms, claim);
    const [cover] = reasons.some(({ refusalCode }) => asksForCover(refusalCode))
      ? await this.coverage.coverOf([claim.contract.id])
      : [];
    const isTieAsked =
      terms !== undefined &&
      claim.flyaway !== null &&
      reasons.some((reason) => restsOnTies(terms, reason));
    return { terms, cover, missingTies: isTieAsked ? await this.tiesOf(claim, terms) : [] };
  }

  private async tiesOf(claim: Claim, terms: ClaimTerms): Promise<readonly MissingTie[]> {
    const unit = await this.losses.unitOf(claim, terms.binding);
    const pinned = claim.contract.terms;
    return missingTies({ ...terms, pinned }, unit).map(({ code }) => code);
  }
}
