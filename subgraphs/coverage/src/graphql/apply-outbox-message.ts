import { command } from '@care-graph/kernel/graphql/command';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { SerialInput } from '@care-graph/kernel/graphql/shared-types';
import { SerialComponent, ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import type {
  ApplyOutboxMessageCommand,
  ApplyOutboxMessageRefusalCode,
} from '../application/outbox-message';
import { Device } from './devices.type';
import { OutboxAction } from './enums';
import { shared } from './shared';

export const applyOutboxMessage = command<
  ApplyOutboxMessageRefusalCode,
  ApplyOutboxMessageCommand,
  { isNew: boolean; device: object | null }
>(shared, {
  name: 'ApplyOutboxMessage',
  description:
    'Applies one message of the claims subgraph, exactly once and in the order of its claim.',
  access: { inaccessible: true, scopes: [['internal:coverage']] },
  inputDescription: 'What is needed for applying a message.',
  input: {
    messageId: [() => ID, 'The message, kept in the inbox for ever.'],
    claimId: [() => ID, 'The claim that it is about.'],
    sequence: [() => Int, 'Its number among the messages of the claim, from 1.'],
    action: [() => OutboxAction, 'What is to be done.'],
    contractId: [() => ID, 'The contract that the claim is made under.'],
    deviceId: [
      () => ID,
      'The unit it is about; null when it is about the ledger only.',
      { nullable: true },
    ],
    line: [
      () => ServiceLine,
      'The line whose hold is committed or released; null otherwise.',
      { nullable: true },
    ],
    newSerials: [
      () => [SerialInput],
      'The serial numbers of the replacement; null otherwise.',
      { nullable: true },
    ],
    component: [
      () => SerialComponent,
      'The part that was replaced alone; null for a whole unit.',
      { nullable: true },
    ],
    occurredAt: [() => DateTimeScalar, 'When it happened in the claims subgraph.'],
    ruleIds: [() => [String], 'The rules behind it.'],
  },
  payloadDescription: 'What came of applying a message.',
  result: {
    isNew: [() => Boolean, 'False when the message was applied before and nothing was done now.'],
    device: [
      () => Device,
      'The unit as it then is; null when it is about the ledger only.',
      { nullable: true },
    ],
  },
  refusals: {
    OUT_OF_ORDER: 'An earlier message of the claim has not arrived; send it first.',
    NO_RESERVATION: 'Nothing is held for the claim on this line.',
    DEVICE_NOT_FOUND: 'No such unit.',
    SERIAL_TAKEN: 'Another unit has the new serial number.',
    MODEL_SWAP_NOT_ALLOWED: 'The new unit or part is of another model.',
    NOT_POSSIBLE: "The unit's status does not allow it, so an operator has to look.",
  },
});
