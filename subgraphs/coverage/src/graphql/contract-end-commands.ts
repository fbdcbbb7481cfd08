import { Decision } from '@care-graph/kernel/graphql/approval.type';
import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type {
  DecidePlanReturnCommand,
  DecidePlanReturnRefusalCode,
} from '../application/decide-plan-return';
import type {
  DecideTerminationCommand,
  DecideTerminationRefusalCode,
} from '../application/decide-termination';
import type {
  RequestPlanReturnCommand,
  RequestPlanReturnRefusalCode,
} from '../application/request-plan-return';
import type {
  RequestTerminationCommand,
  RequestTerminationRefusalCode,
} from '../application/request-termination';
import type {
  TransferContractCommand,
  TransferContractRefusalCode,
} from '../application/transfer-contract';
import { ServiceContract } from './contracts.type';
import { HolderInput } from './eligibility.type';
import { shared } from './shared';

const byHolder = { scopes: [['self:write']], tags: ['public'] };

const byAdministrator = { scopes: [['contracts:decide']], tags: ['internal'] };

const absent = { nullable: true } as const;

interface Changed {
  readonly contract: object;
}

/** The words of refusals that several of these commands give. */
const unknownToCaller = 'No such contract for this caller.';
const notActive = 'The contract is not in force.';
const claimOpen = 'A claim holds part of its quota.';
const notRequested = 'Nobody asked for it, or it was decided already.';

export const requestTermination = command<
  RequestTerminationRefusalCode,
  RequestTerminationCommand,
  Changed
>(shared, {
  name: 'RequestTermination',
  description: 'Asks to end a contract early; cover goes on until it is confirmed.',
  access: byHolder,
  inputDescription: 'What is needed for asking to end a contract.',
  input: {
    contractId: [() => ID, 'The contract to be ended.'],
    reason: [() => String, 'Why.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of asking to end a contract.',
  result: {
    contract: [
      () => ServiceContract,
      'The contract with its request; null when it was refused.',
      absent,
    ],
  },
  refusals: { NOT_FOUND: unknownToCaller, NOT_ACTIVE: notActive, CLAIM_OPEN: claimOpen },
});

export const decideTermination = command<
  DecideTerminationRefusalCode,
  DecideTerminationCommand,
  Changed
>(shared, {
  name: 'DecideTermination',
  description: 'Confirms or denies the end of a contract that its customer asked for.',
  access: byAdministrator,
  inputDescription: 'What is needed for deciding about the end of a contract.',
  input: {
    contractId: [() => ID, 'The contract with the open request.'],
    decision: [() => Decision, 'Whether it ends.'],
    note: [() => String, 'Words for the record.', absent],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of deciding about the end of a contract.',
  result: {
    contract: [() => ServiceContract, 'The contract as decided; null when it was refused.', absent],
  },
  refusals: {
    NOT_FOUND: 'No such contract.',
    NOT_REQUESTED: notRequested,
    CLAIM_OPEN: claimOpen,
  },
});

export const requestPlanReturn = command<
  RequestPlanReturnRefusalCode,
  RequestPlanReturnCommand,
  Changed
>(shared, {
  name: 'RequestPlanReturn',
  description: 'Asks to give a plan back together with the product.',
  access: byHolder,
  inputDescription: 'What is needed for asking to give a plan back.',
  input: {
    contractId: [() => ID, 'The contract to be given back.'],
    productReturnReference: [
      () => String,
      "The number of the product's own return; null when the product is kept.",
      absent,
    ],
    reason: [() => String, 'Why.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of asking to give a plan back.',
  result: {
    contract: [
      () => ServiceContract,
      'The contract with its request; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    NOT_FOUND: unknownToCaller,
    NOT_ACTIVE: notActive,
    PLAN_NOT_RETURNABLE: 'The rules do not let the plan go back.',
    SEAL_BROKEN: 'The seller takes no code back that was seen.',
    CLAIM_OPEN: claimOpen,
  },
});

export const decidePlanReturn = command<
  DecidePlanReturnRefusalCode,
  DecidePlanReturnCommand,
  Changed
>(shared, {
  name: 'DecidePlanReturn',
  description: 'Grants or denies the return of a plan; granting quotes the refund of its price.',
  access: byAdministrator,
  inputDescription: 'What is needed for deciding about the return of a plan.',
  input: {
    contractId: [() => ID, 'The contract with the open request.'],
    decision: [() => Decision, 'Whether it is taken back.'],
    note: [() => String, 'Words for the record.', absent],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of deciding about the return of a plan.',
  result: {
    contract: [() => ServiceContract, 'The contract as decided; null when it was refused.', absent],
  },
  refusals: {
    NOT_FOUND: 'No such contract.',
    NOT_REQUESTED: notRequested,
    PLAN_NOT_RETURNABLE: 'A service was used meanwhile, or a claim holds one.',
  },
});

export const transferContract = command<
  TransferContractRefusalCode,
  TransferContractCommand,
  Changed
>(shared, {
  name: 'TransferContract',
  description:
    'Moves a contract to another person where its terms allow that; no terms on record do.',
  access: byHolder,
  inputDescription: 'What is needed for moving a contract.',
  input: {
    contractId: [() => ID, 'The contract to be moved.'],
    holder: [() => HolderInput, 'The person to be covered.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of moving a contract.',
  result: {
    contract: [
      () => ServiceContract,
      'The contract with its new holder; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    NOT_FOUND: unknownToCaller,
    NOT_ACTIVE: notActive,
    NOT_TRANSFERABLE: 'The terms keep it with the buyer.',
  },
});
