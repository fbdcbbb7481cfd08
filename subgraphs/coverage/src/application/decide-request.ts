import { actorOf } from '@care-graph/kernel/domain/actor';
import type { Decision } from '@care-graph/kernel/domain/approval';
import type { Money } from '@care-graph/kernel/domain/money';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ContractStatus, ServiceContract } from '../domain/contract';
import {
  type ContractRequest,
  type ContractRequestKind,
  decidedRequest,
} from '../domain/contract-request';
import {
  type AtContract,
  changeContract,
  type ContractCommand,
  inTermsOf,
  moveContract,
  openRequestOf,
  requireWords,
} from './contract-command';
import type { CoverageWork } from './coverage-work';

/** What an administrator says of what a customer asked for. */
export interface DecideRequestCommand extends ContractCommand {
  readonly decision: Decision;
  readonly note?: string | null;
}

type DecidingCode<Own extends string> = Own | 'NOT_REQUESTED';

/** What is the command's own in deciding a request of its kind. */
interface DecisionOn<Own extends string> {
  readonly name: string;
  readonly kind: ContractRequestKind;
  /** What the decision rests on; the first is what lets a customer ask at all. */
  readonly ruleIds: readonly [string, ...string[]];
  /** What came between the request and its approval; a denial asks nothing. */
  readonly refusalsOf: (at: AtContract) => Promise<readonly Refusal<DecidingCode<Own>>[]>;
  readonly statusAfter: (status: ContractStatus, decision: Decision) => ContractStatus;
  /** What an approval gives back, which is what there is then; nothing is where the request gives nothing back. */
  readonly givenBack?: (at: AtContract) => Promise<Money | null>;
  /** What an approval brings about besides. */
  readonly alongside?: (work: CoverageWork, at: AtContract, by: Principal) => Promise<void>;
}

/** Grants or denies the open request of one kind, and moves its contract on. */
export const decideRequest = <Own extends string>(
  work: CoverageWork,
  { name, kind, ruleIds, refusalsOf, statusAfter, givenBack, alongside }: DecisionOn<Own>,
  command: DecideRequestCommand,
  principal: Principal,
): Promise<Outcome<ServiceContract, DecidingCode<Own> | 'NOT_FOUND'>> => {
  const { decision, note } = command;
  if (typeof note === 'string') requireWords(note, 'note');
  return changeContract<DecidingCode<Own>>(work, {
    name,
    command,
    principal,
    change: async (at) => {
      const request = await openRequestOf(at, kind);
      if (!request) return { made: undefined, refusals: [notRequested(at, ruleIds[0])] };
      const refusedFor = refusedBy(decision === 'REJECT' ? [] : await refusalsOf(at));
      if (refusedFor) return refusedFor;
      const basis = inTermsOf(at.contract, ...ruleIds);
      const decided = { decision, by: actorOf(principal), at: at.now, note: note ?? null, basis };
      const isGranted = decision === 'APPROVE';
      const refund = await refundOf(request, isGranted ? givenBack : undefined, at);
      await at.stores.contractEnds.saveRequests([decidedRequest({ ...request, refund }, decided)]);
      const to = statusAfter(at.status, decision);
      if (isGranted) await alongside?.(work, at, principal);
      return made(
        await moveContract(work, at, { action: name, principal, to, reason: note, basis }),
      );
    },
  });
};

const refundOf = <Own extends string>(
  { refund }: ContractRequest,
  givenBack: DecisionOn<Own>['givenBack'],
  at: AtContract,
): Promise<Money | null> => givenBack?.(at) ?? Promise.resolve(refund);

/** Nobody asked, or it is not open any more. */
export const notRequested = ({ contract }: AtContract, ruleId: string): Refusal<'NOT_REQUESTED'> =>
  refusal('NOT_REQUESTED', ['contractId'], inTermsOf(contract, ruleId));
