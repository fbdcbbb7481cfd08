import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ServiceContract } from './contract';
import type { Plan, RenewalTerms } from './plan';

/** What the bonus year follows (C-14). */
export type BonusStart = 'MAKER_WARRANTY' | 'REPLACEMENT_AND_MAINTENANCE' | 'CONTRACT';

/** Whether a period without use earns a further time of warranty. */
export interface BonusTerms {
  readonly isOffered: boolean;
  readonly months: number | null;
  /** The lines of which one use costs the reward (C-13). */
  readonly disqualifyingLines: readonly ServiceLine[];
  readonly startsAfter: BonusStart | null;
  /** The products it is limited to; empty means all. */
  readonly eligibleProducts: readonly string[];
  readonly basis: DecisionBasis;
}

/** One layer's rule of giving a plan back; both layers have to allow it (C-22). */
export interface ReturnTerms {
  readonly layer: 'OBLIGOR' | 'SELLER';
  readonly isReturnable: boolean;
  readonly needsProductReturn: boolean;
  readonly needsNoUse: boolean;
  readonly needsIntactSeal: boolean;
  readonly basis: DecisionBasis;
}

export interface TransferTerms {
  readonly isTransferable: boolean;
  readonly basis: DecisionBasis;
}

/** A service that the terms offer without setting a number of uses, or a length (C-15). */
export interface UncountedLine {
  readonly line: ServiceLine;
  /** How long it runs; null where the text does not say, which is never guessed. */
  readonly months: number | null;
  readonly basis: DecisionBasis;
}

/** What the pinned terms of a contract say beside its counts: of its end and what may follow; undefined where they are silent. */
export interface EndTerms {
  readonly renewal: RenewalTerms | undefined;
  readonly bonus: BonusTerms | undefined;
  readonly returns: readonly ReturnTerms[];
  readonly transfer: TransferTerms | undefined;
  readonly uncounted: readonly UncountedLine[];
}

/** What decides which clauses hold for a contract. */
export type EndTermsQuery = Pick<
  ServiceContract,
  'termsVersionId' | 'termsCode' | 'productCode' | 'termMonths' | 'regionCode' | 'channel'
>;

/** A plan on the shelf with which a contract could be followed. */
export interface ForeseenPlan {
  readonly skuId: string;
}

export interface ForeseenPlanQuery {
  readonly productCode: string;
  readonly regionCode: string;
  readonly planMonths: readonly number[];
  /** The local day of the purchase, as YYYY-MM-DD. */
  readonly on: string;
}

export interface TermsInForceQuery extends Pick<Plan, 'productCode' | 'termMonths'> {
  readonly regionCode: string;
  /** The local day, as YYYY-MM-DD. */
  readonly on: string;
}

/** The catalog's knowledge of how contracts end; never asked inside a transaction. */
export interface EndTermsDesk {
  /** What the contract's pinned terms say. */
  endTermsOf(query: EndTermsQuery): Promise<EndTerms>;
  /** The terms under which a plan for the product is sold on that day; undefined when there are none. */
  termsInForce(query: TermsInForceQuery): Promise<Plan['terms'] | undefined>;
  /** A plan of one of these lengths, under the terms in force; undefined when none is sold. */
  foreseenPlan(query: ForeseenPlanQuery): Promise<ForeseenPlan | undefined>;
}
