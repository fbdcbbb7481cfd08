import { instead, type Mutation, switchedOff, without } from '../mutation';

const code = 'subgraphs/coverage/src/domain/activation-code.ts';
const rules = 'subgraphs/coverage/src/domain/code-rules.ts';
const tries = 'subgraphs/coverage/src/application/code-tries.ts';
const counted = 'subgraphs/coverage/src/adapters/code-tries.ts';
const expire = 'subgraphs/coverage/src/adapters/expire-codes.ts';
const forget = 'subgraphs/coverage/src/adapters/forget-secrets.ts';
const partners = 'subgraphs/coverage/src/application/partner-rules.ts';
const offers = 'subgraphs/coverage/src/application/record-offer.ts';

/** What may become of a code, and of whoever guesses codes. */
export const codeMutations: readonly Mutation[] = [
  switchedOff('R-RTN-03', instead(rules, 'isSealIntact && !isRevealed(code)', 'isSealIntact')),
  switchedOff('R-RTN-03', instead(rules, 'isSealIntact && !isRevealed(code)', '!isRevealed(code)')),
  switchedOff('R-RTN-03', instead(rules, "codeStatusAt(code, now) === 'RETURNED'", 'false')),
  switchedOff(
    'R-RTN-03',
    instead(rules, "isRevealed(code) ? [sealBroken('activationCodeId')] : []", '[]'),
  ),
  switchedOff(
    'R-RTN-03',
    instead(
      code,
      "code.status === 'ALLOCATED' && !isRevealed(code)",
      "code.status === 'ALLOCATED'",
    ),
  ),
  switchedOff('R-RTN-03', without(rules, "status !== 'BLOCKED' && ")),
  switchedOff('R-RTN-03', without(code, ' && code.contractId === null')),
  switchedOff('A-05', without(code, ' &&\n  now <= addHours(revealedAt, secretShownHours)')),
  switchedOff('A-05', instead(forget, 'revealed_at < $1', 'revealed_at <= $1')),
  switchedOff('R-ACT-11', instead(tries, "code === 'CODE_NOT_USABLE'", 'false')),
  switchedOff(
    'R-ACT-11',
    instead(tries, 'await stores.tries.note(asked)', 'await this.recordRefused(stores)'),
  ),
  switchedOff('R-ACT-11', instead(tries, 'isAwaitingVideo(contract)', 'false')),
  switchedOff(
    'R-ACT-11',
    instead(tries, 'if (this.secretHash !== undefined) await tries.takeTurn(this.caller);', ''),
  ),
  switchedOff('R-ACT-11', instead(counted, 'refused_count >= $3', 'refused_count > $3')),
  switchedOff('R-ACT-11', instead(counted, 'OFFSET $2 LIMIT 1', 'OFFSET $2 + 1 LIMIT 1')),
  switchedOff('A-17', instead(expire, 'redeem_by < $1', 'redeem_by <= $1')),
  switchedOff('A-17', instead(code, '!isInTime({ redeemBy }, now)', 'false')),
  switchedOff(
    'R-RGN-01',
    instead(
      partners,
      '(groups.get(code) ?? []).length > 0',
      '(groups.get(code) ?? []).length >= 0',
    ),
  ),
  switchedOff('R-RGN-01', instead(partners, 'allowed.includes(code)', 'true')),
  switchedOff('R-PRG-05', instead(offers, 'plan?.productCode === productCode', 'true')),
  switchedOff('R-PRD-03', instead(offers, 'await this.work.terms.hasProduct(productCode)', 'true')),
];
