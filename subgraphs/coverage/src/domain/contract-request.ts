import { type Actor, system } from '@care-graph/kernel/domain/actor';
import { type Approval, type Decision, statusAfter } from '@care-graph/kernel/domain/approval';
import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import type { CoveringContract, ServiceContract } from './contract';

/** What a customer asks for and an administrator decides. */
export type ContractRequestKind = 'TERMINATION' | 'PLAN_RETURN';

/** A request to end a contract early or to give its plan back; a contract has one open at a time. */
export interface ContractRequest extends Approval {
  readonly id: string;
  readonly contractId: string;
  readonly kind: ContractRequestKind;
  /** The number of the product's own return; null for a termination, and where the terms ask for none. */
  readonly productReturnReference: string | null;
  /** The plan price to be paid back; null for a termination, and when no price is on record. */
  readonly refund: Money | null;
  readonly refundedAt: Date | null;
}

type Asked = Pick<
  ContractRequest,
  'id' | 'contractId' | 'kind' | 'reason' | 'requestedBy' | 'requestedAt'
> &
  Partial<Pick<ContractRequest, 'productReturnReference' | 'refund'>>;

export const openRequest = (asked: Asked): ContractRequest => ({
  productReturnReference: null,
  refund: null,
  ...asked,
  status: 'OPEN',
  decidedBy: null,
  decidedAt: null,
  note: null,
  basis: [],
  refundedAt: null,
});

interface Decided {
  readonly decision: Decision;
  readonly by: Actor;
  readonly at: Date;
  readonly note: string | null;
  readonly basis: readonly DecisionBasis[];
}

export const decidedRequest = (
  request: ContractRequest,
  { decision, by, at, note, basis }: Decided,
): ContractRequest => ({
  ...request,
  status: statusAfter(decision),
  decidedBy: by,
  decidedAt: at,
  note,
  basis,
});

/** A wish to end cover early that was overtaken by the end of the period: it came to nothing (R-TRM-01). */
const overtaken = (request: ContractRequest, contract: Ended): ContractRequest => {
  const terms = { id: contract.termsVersionId, code: contract.termsCode };
  return decidedRequest(request, {
    decision: 'REJECT',
    by: system,
    at: contract.period.endsAt,
    note: null,
    basis: underTerms(terms, 'R-TRM-01'),
  });
};

type Ended = Pick<CoveringContract, 'period' | 'termsVersionId' | 'termsCode'>;

/** The request as the clock has it, whether or not a timer has said so yet: none to end early outlives the period. */
export const requestAt = (
  request: ContractRequest,
  { period, ...pinned }: Pick<ServiceContract, keyof Ended>,
  now: Date,
): ContractRequest => {
  const isOpen = request.kind === 'TERMINATION' && request.status === 'OPEN';
  return isOpen && period && now >= period.endsAt
    ? overtaken(request, { ...pinned, period })
    : request;
};
