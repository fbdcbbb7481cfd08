import type { Money } from '@care-graph/kernel/domain/money';
import { type ContractStatus, type ServiceContract, statusAt } from '../domain/contract';
import type { EndTerms } from '../domain/end-terms';
import { isHeld, isUsed } from '../domain/ledger-use';
import type { CoverageStores } from '../domain/ports';
import { termsOf } from '../domain/reserve-rules';
import type { ReturnFacts } from '../domain/return-rules';
import type { Visibility } from '../domain/visibility';
import type { CoverageWork } from './coverage-work';

/** What was paid for the plan: in its order, or for its code; null when no price is on record. */
export const pricePaid = async (
  { codes }: CoverageStores,
  { price, activationCodeId }: ServiceContract,
): Promise<Money | null> =>
  price ??
  (activationCodeId === null ? null : ((await codes.find(activationCodeId))?.salePrice ?? null));

/**
 * What is given back with a plan: its price, and those of the plans that were to follow it, which end with it unused
 * null when one of them is not on record, or they were paid in several currencies.
 */
export const priceGivenBack = async (
  stores: CoverageStores,
  contract: ServiceContract,
  now: Date,
): Promise<Money | null> => {
  const { lineageRootId: rootId } = contract;
  const ofLineage = rootId === null ? [] : await stores.contractEnds.ofLineages([rootId]);
  const followers = ofLineage.filter(
    (other) => other.renewsId !== null && statusAt(other, now) === 'SCHEDULED',
  );
  const prices: Money[] = [];
  for (const one of [contract, ...followers]) {
    const price = await pricePaid(stores, one);
    if (!price) return null;
    prices.push(price);
  }
  const currencies = new Set(prices.map(({ currency }) => currency));
  const [first] = prices;
  if (!first || currencies.size > 1) return null;
  return { ...first, minor: prices.reduce((sum, { minor }) => sum + minor, 0n) };
};

interface Returned {
  readonly contract: ServiceContract;
  readonly status: ContractStatus;
  readonly terms: EndTerms;
  readonly productReturnReference: string | null | undefined;
}

/** The facts that the rules of a return read. A contract with a code has redeemed it, so that it was seen. */
export const returnFacts = async (
  { ledger }: CoverageStores,
  { contract, status, terms, productReturnReference }: Returned,
): Promise<ReturnFacts> => {
  const entries = await ledger.of(contract.id);
  return {
    status,
    returns: terms.returns,
    terms: termsOf(contract),
    productReturnReference,
    isUsed: isUsed(entries),
    isHeld: isHeld(entries),
    isSealBroken: contract.activationCodeId !== null,
  };
};

const nothingSaid: EndTerms = {
  renewal: undefined,
  bonus: undefined,
  returns: [],
  transfer: undefined,
  uncounted: [],
};

/** What the terms of a contract say of its end; nothing for a contract that the caller may not see. */
export const endTermsVisible = async (
  { transact, endTerms }: Pick<CoverageWork, 'transact' | 'endTerms'>,
  contractId: string,
  visible: Visibility,
): Promise<EndTerms> => {
  const contract = await transact(({ contractEnds }) =>
    contractEnds.findVisible(contractId, visible),
  );
  return contract ? endTerms.endTermsOf(contract) : nothingSaid;
};
