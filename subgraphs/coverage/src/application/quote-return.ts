import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ServiceContract, statusAt } from '../domain/contract';
import type { EndTerms } from '../domain/end-terms';
import type { CoverageStores } from '../domain/ports';
import { allowedBy, type ReturnRefusal, returnRefusals } from '../domain/return-rules';
import type { CoverageWork } from './coverage-work';
import { priceGivenBack, returnFacts } from './return-facts';
import { rowsVisibleTo } from './row-rules';

/** What giving a plan back would come to; the rules are those that the request itself asks. */
export interface ReturnQuote {
  readonly isReturnable: boolean;
  readonly obligorAllows: boolean;
  /** Null when the seller has no rules on record. */
  readonly sellerAllows: boolean | null;
  readonly refund: Money | null;
  readonly refusals: readonly ReturnRefusal[];
  readonly basis: readonly DecisionBasis[];
}

/** Tries a return out without writing anything, as if the product went back too. */
export class QuoteReturn {
  constructor(private readonly work: CoverageWork) {}

  /** Undefined when the contract is not there, or somebody else's. */
  async execute(contractId: string, principal: Principal): Promise<ReturnQuote | undefined> {
    const { transact, endTerms } = this.work;
    const visible = rowsVisibleTo(principal);
    const contract = await transact(({ contractEnds }) =>
      contractEnds.findVisible(contractId, visible),
    );
    if (!contract) return undefined;
    const terms = await endTerms.endTermsOf(contract);
    return transact((stores) => this.quote(stores, contract, terms));
  }

  private async quote(
    stores: CoverageStores,
    contract: ServiceContract,
    terms: EndTerms,
  ): Promise<ReturnQuote> {
    const status = statusAt(contract, this.work.clock.now());
    const asked = { contract, status, terms, productReturnReference: undefined };
    const facts = await returnFacts(stores, asked);
    const refusals = returnRefusals(facts);
    const { obligor: obligorAllows, seller: sellerAllows } = allowedBy(facts);
    const isReturnable = refusals.length === 0;
    return {
      isReturnable,
      obligorAllows,
      sellerAllows,
      refund: isReturnable ? await priceGivenBack(stores, contract, this.work.clock.now()) : null,
      refusals,
      basis: terms.returns.map(({ basis }) => basis),
    };
  }
}
