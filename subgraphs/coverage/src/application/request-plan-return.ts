import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceContract } from '../domain/contract';
import type { EndTerms } from '../domain/end-terms';
import { type ReturnRefusalCode, returnRefusals } from '../domain/return-rules';
import {
  type AtContract,
  changeContract,
  type ContractCommand,
  inTermsOf,
  putRequest,
  requireWords,
} from './contract-command';
import type { CoverageWork } from './coverage-work';
import { requireReference } from './enrollment';
import { endTermsVisible, priceGivenBack, returnFacts } from './return-facts';
import { rowsVisibleTo } from './row-rules';

export interface RequestPlanReturnCommand extends Pick<ContractCommand, 'contractId'> {
  /** Null when the product is kept. */
  readonly productReturnReference?: string | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export type RequestPlanReturnRefusalCode = 'NOT_FOUND' | ReturnRefusalCode;

const requireReturn = ({ productReturnReference, reason }: RequestPlanReturnCommand): void => {
  requireWords(reason, 'reason');
  if (typeof productReturnReference === 'string')
    requireReference(productReturnReference, 'input', 'productReturnReference');
};

/** Puts a customer's wish to give a plan back with its product on record (R-RTN-01). */
export class RequestPlanReturn {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RequestPlanReturnCommand,
    principal: Principal,
  ): Promise<Outcome<ServiceContract, RequestPlanReturnRefusalCode>> {
    requireReturn(command);
    const visible = rowsVisibleTo(principal);
    const terms = await endTermsVisible(this.work, command.contractId, visible);
    return changeContract<ReturnRefusalCode>(this.work, {
      name: 'requestPlanReturn',
      command,
      principal,
      change: async (at) => {
        const productReturnReference = command.productReturnReference ?? null;
        const { stores, contract, status } = at;
        const facts = { contract, status, terms, productReturnReference };
        const refusedFor = refusedBy(returnRefusals(await returnFacts(stores, facts)));
        if (refusedFor) return refusedFor;
        return made(await this.ask(at, { command, principal, terms }));
      },
    });
  }

  private async ask(
    at: AtContract,
    { command: { productReturnReference, reason }, principal, terms }: Asked,
  ): Promise<ServiceContract> {
    const basis = [
      ...inTermsOf(at.contract, 'R-RTN-01'),
      ...terms.returns.map((layer) => layer.basis),
    ];
    const refund = await priceGivenBack(at.stores, at.contract, at.now);
    const step = { action: 'requestPlanReturn', principal, to: at.status, reason, basis };
    return putRequest(this.work, at, {
      ...step,
      kind: 'PLAN_RETURN',
      about: { productReturnReference: productReturnReference ?? null, refund },
    });
  }
}

interface Asked {
  readonly command: RequestPlanReturnCommand;
  readonly principal: Principal;
  readonly terms: EndTerms;
}
