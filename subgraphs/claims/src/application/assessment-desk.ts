import type { Principal } from '@care-graph/kernel/domain/principal';
import { badInput } from '@care-graph/kernel/domain/fault';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from '../domain/claim';
import type { Assessment, EstimatedLine } from '../domain/assessment';
import {
  type ClaimTerms,
  type CoverageDesk,
  deadlineRule,
  isOffered,
  type PartsCover,
  type TermsDesk,
} from '../domain/desks';
import { type Exclusion, exclusionsFor } from '../domain/exclusions';
import { currencyOf } from '../domain/fee-table';
import type { ClaimReads } from '../domain/ports';
import { partsGivenAlone } from '../domain/replaced-part';
import { requireKnownParts } from './known-parts';
import { pinnedTerms } from './pinned-terms';
import type { Payable, ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';

/** The parts that know what an assessment is held against. */
interface Desks {
  readonly terms: TermsDesk;
  readonly coverage: CoverageDesk;
  readonly returns: ReturnDesk;
}

/** What the other parts know, asked before the transaction begins. */
export interface Surroundings {
  /** Those of the pinned terms that touch what is claimed. */
  readonly exclusions: readonly Exclusion[];
  /** Until when a remedy is to be chosen; undefined where the terms set no time. */
  readonly electBy: Payable | undefined;
  /** That of the contract's fees; undefined where the catalog does not know them. */
  readonly currency: string | undefined;
  /** The first instant without the maker's warranty; null where it is unknown, or nobody claims it. */
  readonly warrantyEndsAt: Date | null;
  /** The parts that a replacement covers; undefined where the claim comes to none, or the terms do not say. */
  readonly cover: PartsCover | undefined;
  /** Those of them that it gives alone. */
  readonly partsAlone: readonly string[];
}

/** What was found, as far as others have to be asked about it. */
export interface ToHoldAgainst extends Pick<Assessment, 'cause' | 'warranty'> {
  readonly claimId: string;
  readonly estimate: readonly EstimatedLine[];
}

/** Asks the other parts what an assessment is held against; never inside a transaction. */
export class AssessmentDesk {
  constructor(
    private readonly reads: ClaimReads,
    private readonly desks: Desks,
  ) {}

  async around(found: ToHoldAgainst, principal: Principal): Promise<Surroundings> {
    const [claim] = await this.reads.byIds([found.claimId], visibilityOf(principal));
    if (!claim) return nothingAround;
    requireFittingCause(claim, found.cause);
    const { terms: desk, returns } = this.desks;
    const [terms, partCodes, fees, warrantyEndsAt, numberedParts] = await Promise.all([
      pinnedTerms(desk, claim),
      returns.partCodesOf(claim),
      returns.feesOf(claim),
      this.warrantyEnd(claim, found),
      desk.numberedPartsOf(claim.contract.productCode),
    ]);
    requireKnownParts(found.estimate, partCodes, 'estimate');
    const cover = terms && replacementCover(terms, claim);
    return {
      // As for a first assessment, also where another one is put right.
      exclusions: terms ? exclusionsFor(terms, { ...claim, assessment: null }) : [],
      electBy: terms && (await this.electBy(terms, claim)),
      currency: fees && currencyOf(fees),
      warrantyEndsAt,
      cover,
      partsAlone: partsGivenAlone(cover, numberedParts),
    };
  }

  private async electBy(
    terms: ClaimTerms,
    { serviceType, askedIn }: Claim,
  ): Promise<Payable | undefined> {
    const rule = deadlineRule(terms, 'ELECT_REMEDY', serviceType);
    return rule && { rule, where: await this.desks.returns.placeFor(rule, askedIn) };
  }

  /** Asked where it decides; a claim that was opened under a warranty after the plan is held against that one's time. */
  private async warrantyEnd(
    { contract, deviceId, incident, warrantyLine }: Claim,
    { warranty }: ToHoldAgainst,
  ): Promise<Date | null> {
    if (warranty !== 'IN_WARRANTY' || warrantyLine !== null) return null;
    const unit = { contractId: contract.id, deviceId, at: incident.occurredAt };
    const facts = await this.desks.coverage.unitOf({ ...unit, throughout: false });
    return facts?.warrantyEndsAt ?? null;
  }
}

const nothingAround: Surroundings = {
  exclusions: [],
  electBy: undefined,
  currency: undefined,
  warrantyEndsAt: null,
  cover: undefined,
  partsAlone: [],
};

/** What a replacement covers of a unit that was sent in; a lost one has no parts to choose from. */
const replacementCover = (
  terms: ClaimTerms,
  { serviceType, warrantyLine, flyaway }: Claim,
): PartsCover | undefined =>
  warrantyLine === null && flyaway === null && isOffered(terms, serviceType, 'REPLACEMENT')
    ? terms.covers.find(({ line }) => line === 'REPLACEMENT')
    : undefined;

/** What is lost is not broken, and what lies at the centre did not fly away (R-FLY-01). */
const requireFittingCause = ({ serviceType }: Claim, cause: CauseOfLoss): void => {
  if ((serviceType === 'FLYAWAY') === (cause === 'FLYAWAY')) return;
  const words =
    serviceType === 'FLYAWAY'
      ? 'The claim is about a lost unit: send FLYAWAY, or have an adjudicator refuse what is none.'
      : 'The unit is at the centre: send the cause of the damage that was found, such as DROP or COLLISION.';
  throw badInput(words, 'input', 'cause');
};
