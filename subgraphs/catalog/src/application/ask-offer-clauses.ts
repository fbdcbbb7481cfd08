import { badInput } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { PlanOffer, PlanSku } from '../domain/catalogue';
import type { ClauseKind, TermsClause } from '../domain/clause';
import { visibleOffer } from './ask-offers';
import { type TermsSelectorQuestion, winningClauses } from './ask-terms';
import type { Lookups } from './lookups';

/** What is asked of some terms, and the offer that a plan was sold under. */
export interface SaleQuestion {
  readonly termsId: string;
  readonly selector: TermsSelectorQuestion;
  readonly kinds?: readonly ClauseKind[] | null | undefined;
  /** Null for the terms alone. */
  readonly offerId?: string | null | undefined;
}

/** An offer is of one plan, whatever its page says of other products (C-20). */
const isOfferOf = (plan: PlanSku | null, { termsId, selector }: SaleQuestion): boolean =>
  plan !== null &&
  plan.termsId === termsId &&
  plan.productCode === selector.productCode &&
  plan.termMonths === selector.planMonths;

/** The offer that was named; one that is of another plan would bring clauses that nobody was told of. */
const offerOfSale = async (
  lookups: Lookups,
  asked: SaleQuestion,
  principal: Principal,
): Promise<PlanOffer | null> => {
  const { offerId } = asked;
  if (typeof offerId !== 'string') return null;
  const offer = visibleOffer(await lookups.offer.load(offerId), principal);
  const plan = offer && (await lookups.plan.load(offer.planSkuId));
  if (!offer || !plan) throw badInput(`offerId: there is no "${offerId}".`, 'offerId');
  if (isOfferOf(plan, asked)) return offer;
  const wanted = 'give the product and the length of its plan in the selector, and ask its terms';
  throw badInput(`offerId: the offer is of another plan: ${wanted}.`, 'offerId');
};

/** The clauses under which a plan was sold: what its terms say of it, and what its seller states beyond them (C-11, C-12). */
export const clausesOfSale = async (
  lookups: Lookups,
  asked: SaleQuestion,
  principal: Principal,
): Promise<readonly TermsClause[]> => {
  const { termsId, selector, kinds } = asked;
  const [ofTerms, offer] = await Promise.all([
    winningClauses(lookups, termsId, selector, kinds),
    offerOfSale(lookups, asked, principal),
  ]);
  const ids = offer?.exclusionIds ?? [];
  const stated = await Promise.all(ids.map((id) => lookups.clause.load(id)));
  const wanted = stated
    .filter((clause) => clause !== null)
    .filter(({ kind }) => !kinds || kinds.includes(kind));
  return [...ofTerms, ...wanted];
};
