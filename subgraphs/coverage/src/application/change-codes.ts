import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ActivationCode, blocked, restocked, unblocked } from '../domain/activation-code';
import {
  blockRefusals,
  isSealFoundBroken,
  type RestockRefusalCode,
  restockRefusals,
  returnRefusals,
  type ReturnRefusalCode,
  unblockRefusals,
  voidRefusals,
  type VoidRefusalCode,
} from '../domain/code-rules';
import { isAwaitingVideo } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { changeCode, type CodeCommand } from './change-code';
import type { CoverageWork } from './coverage-work';
import { partnerNotActive } from './suspended-partner';
import { closeCase } from './video-work';

export interface ReasonedCodeCommand extends CodeCommand {
  readonly reason: string;
}

export interface ReturnCodeCommand extends ReasonedCodeCommand {
  readonly isSealIntact: boolean;
}

export type ReturnCodeRefusalCode = ReturnRefusalCode | 'NOT_FOUND' | 'PARTNER_NOT_ACTIVE';
export type VoidCodeRefusalCode = VoidRefusalCode | 'NOT_FOUND' | 'PARTNER_NOT_ACTIVE';
export type RestockCodeRefusalCode = RestockRefusalCode | 'NOT_FOUND';
export type BlockCodeRefusalCode = 'NOT_BLOCKABLE' | 'NOT_FOUND';
export type UnblockCodeRefusalCode = 'NOT_BLOCKED' | 'NOT_FOUND';

/** Locks the contract that a code is held for: a contract is locked before its code everywhere. */
const lockHolding = async (
  { contracts }: Pick<CoverageStores, 'contracts'>,
  { contractId }: ActivationCode,
): Promise<void> => {
  if (contractId !== null) await contracts.lock(contractId);
};

/** What comes of a command on one code. */
type Changed<Code extends string> = Promise<Outcome<ActivationCode, Code>>;

/** The commands that move one code through its life (rule book §2.1). */
export class ChangeCodes {
  constructor(private readonly work: CoverageWork) {}

  /** Takes an unseen code back, out of stock or after its sale; a seal that is found broken is remembered (R-RTN-03). */
  takeBack(command: ReturnCodeCommand, principal: Principal): Changed<ReturnCodeRefusalCode> {
    const { isSealIntact } = command;
    return changeCode<ReturnCodeRefusalCode>(this.work, {
      name: 'returnCode',
      hindrance: partnerNotActive,
      command,
      principal,
      refusals: (code, now) => returnRefusals(code, isSealIntact, now),
      next: (code) => ({ ...code, status: 'RETURNED' }),
      learned: (code, now) =>
        isSealFoundBroken(code, isSealIntact, now) ? { ...code, revealedAt: now } : undefined,
      basis: ruleOnly('R-RTN-03'),
    });
  }

  /** Puts a returned code back into its partner's stock. */
  restock(command: CodeCommand, principal: Principal): Changed<RestockCodeRefusalCode> {
    return changeCode(this.work, {
      name: 'restockCode',
      command,
      principal,
      refusals: restockRefusals,
      next: restocked,
      basis: ruleOnly('R-RTN-03'),
    });
  }

  /** Ends a sold code whose order was cancelled, and with it the contract that waited for a video with it (R-ACT-09). */
  cancelSale(command: ReasonedCodeCommand, principal: Principal): Changed<VoidCodeRefusalCode> {
    return changeCode<VoidCodeRefusalCode>(this.work, {
      name: 'voidCode',
      hindrance: partnerNotActive,
      command,
      principal,
      refusals: voidRefusals,
      next: (code) => ({ ...code, status: 'VOIDED' }),
      lockFirst: lockHolding,
      alongside: (stores, code) => this.closeHeld(stores, code, principal),
      basis: ruleOnly('R-ACT-11'),
    });
  }

  private async closeHeld(
    stores: CoverageStores,
    { contractId }: ActivationCode,
    by: Principal,
  ): Promise<void> {
    const held = contractId === null ? undefined : await stores.contracts.find(contractId);
    const step = { action: 'closeVideoVerification', by, basis: ruleOnly('R-ACT-09', 'R-ACT-11') };
    if (held && isAwaitingVideo(held)) await closeCase(this.work, stores, held, step);
  }

  /** Puts a code under suspicion, so that it can neither be sold nor redeemed. */
  block(command: ReasonedCodeCommand, principal: Principal): Changed<BlockCodeRefusalCode> {
    return changeCode(this.work, {
      name: 'blockCode',
      command,
      principal,
      refusals: blockRefusals,
      next: blocked,
      basis: ruleOnly('R-ACT-11'),
    });
  }

  /** Lifts a suspicion: the code stands where it stood, and its wrong tries count anew. */
  unblock(command: ReasonedCodeCommand, principal: Principal): Changed<UnblockCodeRefusalCode> {
    return changeCode(this.work, {
      name: 'unblockCode',
      command,
      principal,
      refusals: unblockRefusals,
      next: unblocked,
      alongside: ({ tries }, { id }) => tries.forget(id),
      basis: ruleOnly('R-ACT-11'),
    });
  }
}
