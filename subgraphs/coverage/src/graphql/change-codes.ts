import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type { CodeCommand } from '../application/change-code';
import {
  type BlockCodeRefusalCode,
  ChangeCodes,
  type ReasonedCodeCommand,
  type RestockCodeRefusalCode,
  type ReturnCodeCommand,
  type ReturnCodeRefusalCode,
  type UnblockCodeRefusalCode,
  type VoidCodeRefusalCode,
} from '../application/change-codes';
import type { CoverageWork } from '../application/coverage-work';
import type { ActivationCode as Code } from '../domain/activation-code';
import { ActivationCode } from './codes.type';
import { codeShape } from './shapes';
import { shared } from './shared';

interface Result {
  readonly activationCode: object;
}

const cells = { expectedVersion, idempotencyKey: optionalKey } as const;
const why = [() => String, 'Why.'] as const;
const codeCell = (description: string) => [() => ID, description] as const;
const resultOf = (description: string) => ({
  activationCode: [() => ActivationCode, description, { nullable: true }] as const,
});

const unknown = { NOT_FOUND: 'No such code.' } as const;
const foreign = {
  NOT_FOUND: 'No such code for this caller.',
  PARTNER_NOT_ACTIVE: 'The partner may not trade.',
} as const;

const returnCode = command<ReturnCodeRefusalCode, ReturnCodeCommand, Result>(shared, {
  name: 'ReturnCode',
  description: "Takes an unseen code back from a customer or from the partner's own stock.",
  access: { scopes: [['codes:sell']], tags: ['partner'] },
  inputDescription: 'What is needed for returning a code.',
  input: {
    activationCodeId: codeCell('The code that comes back.'),
    isSealIntact: [() => Boolean, 'True when the seal is whole or the secret was never sent out.'],
    reason: [() => String, 'Why it comes back.'],
    ...cells,
  },
  payloadDescription: 'What came of returning a code.',
  result: resultOf('The returned code; null when it was refused.'),
  refusals: {
    ...foreign,
    SEAL_BROKEN: 'A code that was seen is not taken back.',
    ALREADY_REDEEMED: 'It has become a contract.',
    NOT_RETURNABLE: 'It is not in a status from which it can come back.',
  },
});

const restockCode = command<RestockCodeRefusalCode, CodeCommand, Result>(shared, {
  name: 'RestockCode',
  description: "Puts a returned code back into its partner's stock.",
  access: { scopes: [['codes:manage']], tags: ['internal'] },
  inputDescription: 'What is needed for restocking a code.',
  input: { activationCodeId: codeCell('The returned code.'), ...cells },
  payloadDescription: 'What came of restocking a code.',
  result: resultOf('The code in stock; null when it was refused.'),
  refusals: {
    ...unknown,
    NOT_RETURNED: 'Only returned codes are restocked.',
    SEAL_BROKEN: 'A code that was seen is not sold again.',
  },
});

const voidCode = command<VoidCodeRefusalCode, ReasonedCodeCommand, Result>(shared, {
  name: 'VoidCode',
  description: 'Ends a sold code whose order was cancelled.',
  access: { scopes: [['codes:sell'], ['codes:manage']], tags: ['partner'] },
  inputDescription: 'What is needed for voiding a code.',
  input: { activationCodeId: codeCell('The code of the cancelled order.'), reason: why, ...cells },
  payloadDescription: 'What came of voiding a code.',
  result: resultOf('The voided code; null when it was refused.'),
  refusals: {
    ...foreign,
    NOT_SOLD: 'Only sold codes are voided.',
    ALREADY_REDEEMED: 'It has become a contract.',
  },
});

const blockCode = command<BlockCodeRefusalCode, ReasonedCodeCommand, Result>(shared, {
  name: 'BlockCode',
  description: 'Puts a code that is not redeemed under suspicion, so that it cannot be used.',
  access: { scopes: [['codes:manage']], tags: ['internal'] },
  inputDescription: 'What is needed for blocking a code.',
  input: { activationCodeId: codeCell('The code under suspicion.'), reason: why, ...cells },
  payloadDescription: 'What came of blocking a code.',
  result: resultOf('The blocked code; null when it was refused.'),
  refusals: { ...unknown, NOT_BLOCKABLE: 'It is redeemed, ended or blocked already.' },
});

const unblockCode = command<UnblockCodeRefusalCode, ReasonedCodeCommand, Result>(shared, {
  name: 'UnblockCode',
  description: 'Lifts a suspicion, so that a code stands where it stood before.',
  access: { scopes: [['codes:manage']], tags: ['internal'] },
  inputDescription: 'What is needed for unblocking a code.',
  input: { activationCodeId: codeCell('The code cleared of suspicion.'), reason: why, ...cells },
  payloadDescription: 'What came of unblocking a code.',
  result: resultOf('The code as before; null when it was refused.'),
  refusals: { ...unknown, NOT_BLOCKED: 'It is not under suspicion.' },
});

/** The commands that move one code through its life. */
export const codeLifeCommands = (work: CoverageWork): readonly object[] => {
  const codes = new ChangeCodes(work);
  const shown = (code: Code): Result => ({ activationCode: codeShape(code, work.clock.now()) });
  return [
    returnCode.resolver((input, by) => codes.takeBack(input, by), shown),
    restockCode.resolver((input, by) => codes.restock(input, by), shown),
    voidCode.resolver((input, by) => codes.cancelSale(input, by), shown),
    blockCode.resolver((input, by) => codes.block(input, by), shown),
    unblockCode.resolver((input, by) => codes.unblock(input, by), shown),
  ];
};
