import type { Decision } from '@care-graph/kernel/domain/approval';
import { type Outcome, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ContractStatus, ServiceContract } from '../domain/contract';
import type { EndTerms } from '../domain/end-terms';
import { spoiledMeanwhile } from '../domain/return-rules';
import type { AtContract } from './contract-command';
import type { CoverageWork } from './coverage-work';
import { decideRequest, type DecideRequestCommand, notRequested } from './decide-request';
import { endFollowers } from './end-followers';
import { endTermsVisible, priceGivenBack, returnFacts } from './return-facts';
import { rowsVisibleTo } from './row-rules';

export type DecidePlanReturnCommand = DecideRequestCommand;

export type DecidePlanReturnRefusalCode = 'NOT_FOUND' | 'NOT_REQUESTED' | 'PLAN_NOT_RETURNABLE';

/** What the terms say was asked of the catalog before the transaction. */
const decidingBy = (terms: EndTerms) => ({
  // What was bought to follow the plan meanwhile ends with it, and is given back too.
  givenBack: ({ stores, contract, now }: AtContract) => priceGivenBack(stores, contract, now),
  alongside: endFollowers('R-RTN-01'),
  name: 'decidePlanReturn',
  kind: 'PLAN_RETURN' as const,
  ruleIds: ['R-RTN-01', 'R-RTN-02'] as const,
  statusAfter: (status: ContractStatus, decision: Decision) =>
    decision === 'APPROVE' ? 'RETURNED' : status,
  refusalsOf: async (at: AtContract) => {
    const { stores, contract, status } = at;
    const asked = { contract, status, terms, productReturnReference: undefined };
    return [
      ...(status === 'ACTIVE'
        ? []
        : [saying(notRequested(at, 'R-RTN-01'), `the contract is ${status}`)]),
      ...spoiledMeanwhile(await returnFacts(stores, asked)),
    ];
  },
});

/** Takes a plan back or denies it; what was paid is refunded only when it is taken back (R-RTN-01, R-RTN-02). */
export class DecidePlanReturn {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: DecidePlanReturnCommand,
    principal: Principal,
  ): Promise<Outcome<ServiceContract, DecidePlanReturnRefusalCode>> {
    const visible = rowsVisibleTo(principal);
    const deciding = decidingBy(await endTermsVisible(this.work, command.contractId, visible));
    return decideRequest<'PLAN_NOT_RETURNABLE'>(this.work, deciding, command, principal);
  }
}
