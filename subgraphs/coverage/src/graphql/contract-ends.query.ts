import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { arg, query } from '@care-graph/kernel/graphql/decorators';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { Ctx, ID, Resolver } from 'type-graphql';
import type { QuoteRenewal, RenewalQuote as QuotedRenewal } from '../application/quote-renewal';
import type { QuoteReturn, ReturnQuote as QuotedReturn } from '../application/quote-return';
import { requestPlanReturn } from './contract-end-commands';
import { deadlineShape } from './contract-ends.resolver';
import { RenewalQuote, RenewalQuoteInput, ReturnQuote } from './contract-ends.type';
import type { CoverageContext } from './loaders';
import { renewContract } from './renew-contract';

const renewalShape = ({ plan, succession, window, refusals, basis, ...rest }: QuotedRenewal) => ({
  ...rest,
  isOffered: refusals.length === 0,
  planSku: plan ? { id: plan.skuId } : null,
  period: succession?.period ?? null,
  gap: succession?.gap ?? null,
  window: window ? deadlineShape(window) : null,
  refusals: refusals.map((refusal) => renewContract.errorOf(refusal)),
  basis: basis.map(basisTypeOf),
});

const returnShape = ({ refund, refusals, basis, ...quote }: QuotedReturn) => ({
  ...quote,
  refund: refund && moneyTypeOf(refund),
  refusals: refusals.map((refusal) => requestPlanReturn.errorOf(refusal)),
  basis: basis.map(basisTypeOf),
});

@Resolver()
export class ContractEndQueries {
  constructor(
    private readonly renewal: QuoteRenewal,
    private readonly returning: QuoteReturn,
  ) {}

  @query(
    () => RenewalQuote,
    "What renewing would mean, without writing anything; null when the contract is not the caller's.",
    {
      nullable: true,
      tags: ['public', 'partner'],
      scopes: [['self:read'], ['contracts:read']],
    },
  )
  async renewalQuote(
    @arg('input', () => RenewalQuoteInput, 'The renewal to be tried out.')
    input: RenewalQuoteInput,
    @Ctx() { principal }: CoverageContext,
  ) {
    const quote = await this.renewal.execute(input, principal);
    return quote ? renewalShape(quote) : null;
  }

  @query(
    () => ReturnQuote,
    "What giving the plan back would mean, without writing anything; null when the contract is not the caller's.",
    { nullable: true, tags: ['public'], scopes: [['self:read'], ['contracts:read']] },
  )
  async returnQuote(
    @arg('contractId', () => ID, 'The contract to be given back.') contractId: string,
    @Ctx() { principal }: CoverageContext,
  ) {
    const quote = await this.returning.execute(contractId, principal);
    return quote ? returnShape(quote) : null;
  }
}
