import { badInput } from '@care-graph/kernel/domain/fault';
import type { ActivationChannel } from '@care-graph/kernel/domain/vocabulary';
import {
  allowancesOf,
  type PlanAllowance,
  servicesIn,
  type ServiceAvailability,
} from '../domain/allowance';
import type { PlanSku, Product, Region, TermsVersion } from '../domain/catalogue';
import type { ClauseKind, TermsClause } from '../domain/clause';
import { clausesFor, ClauseTie } from '../domain/clause-resolution';
import { publishedOf, sellsUnder, termsInForce } from '../domain/in-force';
import type { Lookups } from './lookups';

/** What a caller asks of some terms, by codes. */
export interface TermsSelectorQuestion {
  readonly productCode?: string | null | undefined;
  readonly planMonths?: number | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly channel?: ActivationChannel | null | undefined;
}

/** What a code names; a code of nothing on record is the caller's mistake, since clauses would be missed. */
export const named = async <Found>(
  code: string | null | undefined,
  find: (code: string) => Promise<Found | null>,
  field: string,
): Promise<Found | null> => {
  if (code === null || code === undefined) return null;
  const found = await find(code);
  if (!found) throw badInput(`${field}: there is no ${JSON.stringify(code)}.`, 'selector', field);
  return found;
};

/** The clauses of some terms that win for what is asked. */
export const winningClauses = async (
  lookups: Lookups,
  termsId: string,
  asked: TermsSelectorQuestion,
  kinds?: readonly ClauseKind[] | null,
): Promise<readonly TermsClause[]> => {
  const [product, region, clauses] = await Promise.all([
    named(asked.productCode, (code) => lookups.product.load(code), 'productCode'),
    named(asked.regionCode, (code) => lookups.region.load(code), 'regionCode'),
    lookups.clausesOf.load(termsId),
  ]);
  const { planMonths, channel } = asked;
  const question = { product, region, planMonths: planMonths ?? null, channel: channel ?? null };
  try {
    return clausesFor(clauses, question, kinds);
  } catch (error) {
    // Only a draft can have clauses that tie: whoever writes it has to say which of them is to win.
    if (error instanceof ClauseTie) throw badInput(error.message, 'selector');
    throw error;
  }
};

/** What a plan grants under its terms. */
export const planAllowances = async (
  lookups: Lookups,
  plan: PlanSku,
): Promise<readonly PlanAllowance[]> => {
  const terms = await lookups.terms.load(plan.termsId);
  const { productCode, termMonths: planMonths } = plan;
  const winners = terms
    ? await winningClauses(lookups, terms.id, { productCode, planMonths }, ['QUOTA'])
    : [];
  return allowancesOf(plan, terms, winners);
};

/** On which day, and for which region; a null region asks for terms wherever they are sold. */
interface ForceQuestion {
  readonly day: string;
  readonly region: Region | null;
}

/** The terms in force for a product on a day, of its published plans or those of one length, and that the region sells. */
export const productTermsInForce = async (
  lookups: Lookups,
  plans: readonly PlanSku[],
  { day, region }: ForceQuestion,
): Promise<TermsVersion | undefined> => {
  const terms = await Promise.all(plans.map(({ termsId }) => lookups.terms.load(termsId)));
  const sold = terms
    .filter((version) => version !== null)
    .filter((version) => region === null || sellsUnder(region, version));
  return termsInForce(plans, sold, day);
};

/** The services that are offered for a product on a day, whatever the length of its plan. */
export const productServices = async (
  lookups: Lookups,
  { code }: Product,
  day: string,
): Promise<readonly ServiceAvailability[]> => {
  const plans = publishedOf(await lookups.plansOf.load(code));
  const terms = await productTermsInForce(lookups, plans, { day, region: null });
  if (!terms) return [];
  const lengths = plans
    .filter(({ termsId }) => termsId === terms.id)
    .map(({ termMonths }) => termMonths);
  const winners = await Promise.all(
    lengths.map((planMonths) =>
      winningClauses(lookups, terms.id, { productCode: code, planMonths }, [
        'SERVICE_AVAILABILITY',
      ]),
    ),
  );
  const distinct = new Map(winners.flat().map((clause) => [clause.id, clause]));
  return servicesIn(code, terms, [...distinct.values()]);
};
