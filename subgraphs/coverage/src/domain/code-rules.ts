import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import {
  type ActivationCode,
  codeMayBecome,
  type CodeStatus,
  codeStatusAt,
  isRevealed,
} from './activation-code';

// What speaks against a step in a code's life. Each rule names its refusal, or says nothing.

export type ReturnRefusalCode = 'SEAL_BROKEN' | 'ALREADY_REDEEMED' | 'NOT_RETURNABLE';
export type RestockRefusalCode = 'NOT_RETURNED' | 'SEAL_BROKEN';
export type VoidRefusalCode = 'NOT_SOLD' | 'ALREADY_REDEEMED';

const field = ['activationCodeId'];

/** Says where the code stands, so that whoever asked need not look. */
const stands = <Code extends string>(
  code: Code,
  status: CodeStatus,
  ...ruleIds: readonly string[]
): Refusal<Code> => saying(refusal(code, field, ruleOnly(...ruleIds)), `it is ${status}`);

const redeemed = (): Refusal<'ALREADY_REDEEMED'> =>
  refusal('ALREADY_REDEEMED', field, ruleOnly('R-ACT-11'));

/** A code comes back while it is in stock or sold, and while no contract waits for it. */
const returnStatusRefusals = (
  code: ActivationCode,
  now: Date,
): readonly Refusal<ReturnRefusalCode>[] => {
  const status = codeStatusAt(code, now);
  if (status === 'REDEEMED') return [redeemed()];
  return codeMayBecome(status, 'RETURNED') && status !== 'BLOCKED' && code.contractId === null
    ? []
    : [stands('NOT_RETURNABLE', status, 'R-RTN-03')];
};

const sealBroken = (place: string): Refusal<'SEAL_BROKEN'> =>
  refusal('SEAL_BROKEN', [place], ruleOnly('R-RTN-03'));

/** Every reason not to take a code back; one that was seen stays where it is (R-RTN-03). */
export const returnRefusals = (
  code: ActivationCode,
  isSealIntact: boolean,
  now: Date,
): readonly Refusal<ReturnRefusalCode>[] => [
  ...returnStatusRefusals(code, now),
  ...(isSealIntact && !isRevealed(code) ? [] : [sealBroken('isSealIntact')]),
];

/** True where a return that is refused tells that a card's seal is broken, which nobody knew; it may have come back before. */
export const isSealFoundBroken = (
  code: ActivationCode,
  isSealIntact: boolean,
  now: Date,
): boolean =>
  !isSealIntact &&
  !isRevealed(code) &&
  code.form === 'CARD' &&
  (codeStatusAt(code, now) === 'RETURNED' || returnStatusRefusals(code, now).length === 0);

export const voidRefusals = (
  code: ActivationCode,
  now: Date,
): readonly Refusal<VoidRefusalCode>[] => {
  const status = codeStatusAt(code, now);
  if (status === 'REDEEMED') return [redeemed()];
  return status === 'SOLD' ? [] : [stands('NOT_SOLD', status, 'R-ACT-11')];
};

/** Why a code does not go back into stock; one that was seen is sold to nobody else (R-RTN-03). */
export const restockRefusals = (
  code: ActivationCode,
  now: Date,
): readonly Refusal<RestockRefusalCode>[] => {
  const status = codeStatusAt(code, now);
  if (status !== 'RETURNED') return [stands('NOT_RETURNED', status, 'R-RTN-03')];
  return isRevealed(code) ? [sealBroken('activationCodeId')] : [];
};

export const blockRefusals = (
  code: ActivationCode,
  now: Date,
): readonly Refusal<'NOT_BLOCKABLE'>[] => {
  const status = codeStatusAt(code, now);
  return codeMayBecome(status, 'BLOCKED') ? [] : [stands('NOT_BLOCKABLE', status, 'R-ACT-11')];
};

export const unblockRefusals = (
  code: ActivationCode,
  now: Date,
): readonly Refusal<'NOT_BLOCKED'>[] => {
  const status = codeStatusAt(code, now);
  return status === 'BLOCKED' ? [] : [stands('NOT_BLOCKED', status, 'R-ACT-11')];
};
