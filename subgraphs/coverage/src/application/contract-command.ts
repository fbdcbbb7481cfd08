import { requireText } from '@care-graph/kernel/domain/required-text';
import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { conflict, requireVersion } from '@care-graph/kernel/domain/fault';
import { type Outcome, refusal, type Refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ContractStatus, type ServiceContract, statusAt } from '../domain/contract';
import {
  type ContractRequest,
  type ContractRequestKind,
  openRequest,
  requestAt,
} from '../domain/contract-request';
import type { CoverageStores } from '../domain/ports';
import { settledByClock } from './clock-work';
import { type CoverageWork, happened } from './coverage-work';
import { rowsVisibleTo } from './row-rules';
import { settled } from './video-work';

/** What is said of a contract that is not there, or not the caller's. */
export const contractNotFound = (): Refusal<'NOT_FOUND'> =>
  refusal('NOT_FOUND', ['contractId'], []);

/** What every command on one contract says. */
export interface ContractCommand {
  readonly contractId: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** What a command finds when it may go on. */
export interface AtContract {
  readonly stores: CoverageStores;
  /** Locked until the transaction ends. */
  readonly contract: ServiceContract;
  /** As the clock has it. */
  readonly status: ContractStatus;
  readonly now: Date;
}

interface CommandOn<Code extends string> {
  readonly name: string;
  readonly command: ContractCommand;
  readonly principal: Principal;
  /** True for what leaves the contract's status to the timer, and locks more before its lineage. */
  readonly leavesStatus?: boolean;
  readonly change: (at: AtContract) => Promise<Outcome<ServiceContract, Code>>;
}

/**
 * Runs one command on one contract in one transaction: a repeat is answered first, then comes whose contract it is,
 * then the version, then the command's own rules.
 */
export const changeContract = <Code extends string>(
  work: CoverageWork,
  { name, command, principal, leavesStatus, change }: CommandOn<Code>,
): Promise<Outcome<ServiceContract, Code | 'NOT_FOUND'>> => {
  const request = requestOf(name, command, principal);
  return work.transact((stores) =>
    answerOnce<ServiceContract, Code | 'NOT_FOUND'>(stores.idempotency, request, {
      reread: (id) => stores.contracts.find(id),
      work: async () => {
        const visible = rowsVisibleTo(principal);
        const found = await stores.contracts.lockVisible(command.contractId, visible);
        if (!found) return refused(contractNotFound());
        requireVersion(command.expectedVersion, found.version);
        const now = work.clock.now();
        const contract = leavesStatus
          ? found
          : await settled(work, stores, await settledByClock(work, stores, found));
        return change({ stores, contract, status: statusAt(contract, now), now });
      },
    }),
  );
};

/** How a contract came to its next state, as the record shows it. */
interface Step {
  readonly action: string;
  readonly principal: Principal;
  readonly to: ContractStatus;
  readonly reason?: string | null | undefined;
  readonly basis: readonly DecisionBasis[];
}

/** Saves the contract in its next status, with the event; one that ends early lets go of its unit. */
export const moveContract = async (
  { newId, clock }: Pick<CoverageWork, 'newId' | 'clock'>,
  { stores, contract, status, now }: AtContract,
  { action, principal, to, reason, basis }: Step,
): Promise<ServiceContract> => {
  const saved = await stores.contracts.save({ ...contract, status: to });
  if (to === 'TERMINATED' || to === 'RETURNED') await stores.contractEnds.release(contract.id, now);
  const moved = status === to ? {} : { from: status, to };
  await stores.history.record([
    happened({ newId, clock }, principal, {
      subjectId: contract.id,
      action,
      ...moved,
      reason,
      basis,
    }),
  ]);
  return saved;
};

/** The rule in the terms that a contract has pinned. */
export const inTermsOf = (
  { termsVersionId: id, termsCode: code }: Pick<ServiceContract, 'termsVersionId' | 'termsCode'>,
  ...ruleIds: readonly string[]
): readonly DecisionBasis[] => underTerms({ id, code }, ...ruleIds);

/** The open request of that kind; undefined when nobody asked, or it was decided or overtaken. */
export const openRequestOf = async (
  { stores, contract, now }: AtContract,
  kind: ContractRequestKind,
): Promise<ContractRequest | undefined> => {
  const found = await stores.contractEnds.openRequest(contract.id);
  const request = found && requestAt(found, contract, now);
  return request?.status === 'OPEN' && request.kind === kind ? request : undefined;
};

/** Two requests of one contract would contradict each other: throws while one waits for a decision. */
const requireNoneOpen = async ({ stores, contract }: AtContract): Promise<void> => {
  const open = await stores.contractEnds.openRequest(contract.id);
  if (!open) return;
  throw conflict(
    'A request about this contract is open already: wait until it is decided.',
    'input',
    'contractId',
  );
};

/** What a customer asks for, and how the contract and its record show it. */
interface Asking extends Step {
  readonly reason: string;
  readonly kind: ContractRequestKind;
  readonly about?: Pick<ContractRequest, 'productReturnReference' | 'refund'>;
}

/** Puts a request on record, for an administrator to decide. */
export const putRequest = async (
  { newId, clock }: CoverageWork,
  at: AtContract,
  { kind, about, ...step }: Asking,
): Promise<ServiceContract> => {
  await requireNoneOpen(at);
  await at.stores.contractEnds.addRequest(
    openRequest({
      ...about,
      kind,
      id: newId('req'),
      contractId: at.contract.id,
      reason: step.reason,
      requestedBy: actorOf(step.principal),
      requestedAt: at.now,
    }),
  );
  return moveContract({ newId, clock }, at, step);
};

/** The longest words that go on record with a request or a decision. */
const longestWords = 500;

/** Checks what no rule of the programme decides: words for the record are there, and not endless. */
export const requireWords = (words: string, field: string): void => {
  requireText(words, longestWords, 'input', field);
};
