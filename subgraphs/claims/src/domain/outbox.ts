import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from './claim';
import type { Serial } from './replacement';

type OutboxAction = 'COMMIT_QUOTA' | 'RELEASE_QUOTA' | 'SUPERSEDE_SERIAL';

/** What coverage has to do because of a claim, written in the transaction of the claim's own change. */
export interface OutboxMessage {
  readonly id: string;
  readonly claimId: string;
  /** Its number among the messages of the claim, from 1; coverage applies them in this order. */
  readonly sequence: number;
  readonly action: OutboxAction;
  readonly contractId: string;
  readonly deviceId: string | null;
  readonly line: ServiceLine | null;
  readonly newSerials: readonly Serial[] | null;
  readonly occurredAt: Date;
  readonly ruleIds: readonly string[];
}

type About = Pick<OutboxMessage, 'id' | 'occurredAt'>;

const nextMessage = (
  claim: Claim,
  about: About,
  what: Omit<OutboxMessage, 'id' | 'occurredAt' | 'claimId' | 'sequence' | 'contractId'>,
): { readonly claim: Claim; readonly message: OutboxMessage } => ({
  claim: { ...claim, messageCount: claim.messageCount + 1 },
  message: {
    ...about,
    ...what,
    claimId: claim.id,
    sequence: claim.messageCount + 1,
    contractId: claim.contract.id,
  },
});

/** The use that was held is spent: its fee was captured. */
export const commitQuota = (claim: Claim, about: About) =>
  nextMessage(claim, about, {
    action: 'COMMIT_QUOTA',
    deviceId: null,
    line: 'REPLACEMENT',
    newSerials: null,
    ruleIds: ['A-12', 'R-QTA-06'],
  });

/** The use that was held is free again: the claim was taken back before it was paid. */
export const releaseQuota = (claim: Claim, about: About) =>
  nextMessage(claim, about, {
    action: 'RELEASE_QUOTA',
    deviceId: null,
    line: 'REPLACEMENT',
    newSerials: null,
    ruleIds: ['A-12'],
  });

/** The replacement takes the original's place in the contract as soon as it leaves (R-SN-04, R-QTA-07). */
export const supersedeSerial = (claim: Claim, about: About, newSerials: readonly Serial[]) =>
  nextMessage(claim, about, {
    action: 'SUPERSEDE_SERIAL',
    deviceId: claim.deviceId,
    line: null,
    newSerials,
    ruleIds: ['R-ORR-07', 'R-SN-04', 'R-QTA-07'],
  });
