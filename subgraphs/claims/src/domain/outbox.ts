import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from './claim';
import type { Serial } from './replacement';
import { ruleOf } from './service-rules';

/** What becomes of the lock of a lost unit, and of whose it is (rule book §2.6). */
type LockAction = 'LOCK_DEVICE' | 'UNLOCK_DEVICE' | 'TRANSFER_TITLE' | 'RECORD_RECOVERY';

type OutboxAction =
  'COMMIT_QUOTA' | 'RELEASE_QUOTA' | 'SUPERSEDE_SERIAL' | 'UNBIND_CONTROLLER' | LockAction;

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
  /** The part that was replaced alone; left out for a whole unit. */
  readonly component?: Serial['component'];
  readonly occurredAt: Date;
  readonly ruleIds: readonly string[];
}

/** Which message it is, and when what it tells came about. */
export type About = Pick<OutboxMessage, 'id' | 'occurredAt'>;

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

const ends = {
  SPENT: { action: 'COMMIT_QUOTA', ruleIds: ['A-12', 'R-QTA-06'] },
  FREED: { action: 'RELEASE_QUOTA', ruleIds: ['A-12', 'A-13'] },
} as const;

/** The use that is held is spent or free again; nothing where none is held. */
export const endOfHold = (claim: Claim, state: keyof typeof ends, about: About) => {
  if (claim.hold?.state !== 'HELD') return undefined;
  const { line } = claim.hold;
  const what = { ...ends[state], deviceId: null, line, newSerials: null };
  return nextMessage({ ...claim, hold: { line, state } }, about, what);
};

/** A part that is replaced alone has its number changed on record, and the unit stays what it was (R-SN-03, R-SN-05). */
export const supersedePart = (claim: Claim, about: About, serial: Serial) =>
  nextMessage(claim, about, {
    action: 'SUPERSEDE_SERIAL',
    deviceId: claim.deviceId,
    line: null,
    newSerials: [serial],
    component: serial.component,
    ruleIds: ['R-SN-03', 'R-SN-05', 'R-CMP-16'],
  });

/** The replacement takes the original's place in the contract as soon as it leaves (R-SN-04, R-QTA-07). */
export const supersedeSerial = (claim: Claim, about: About, newSerials: readonly Serial[]) =>
  nextMessage(claim, about, {
    action: 'SUPERSEDE_SERIAL',
    deviceId: claim.replacement?.supersededDeviceId ?? claim.deviceId,
    line: null,
    newSerials,
    ruleIds: [ruleOf(claim, 'BIND'), 'R-SN-04', 'R-QTA-07'],
  });

const lockRules: Readonly<Record<LockAction, readonly string[]>> = {
  LOCK_DEVICE: ['R-FLY-04'],
  UNLOCK_DEVICE: ['R-FLY-05'],
  TRANSFER_TITLE: ['R-FLY-06'],
  RECORD_RECOVERY: ['R-FLY-06'],
};

/** The lost unit is locked, free again, the obligor's or back with the obligor. */
export const changeLock = (claim: Claim, about: About, action: LockAction) =>
  nextMessage(claim, about, {
    action,
    deviceId: claim.deviceId,
    line: null,
    newSerials: null,
    ruleIds: lockRules[action],
  });

/** The centre unties the controller of a unit that came tied (R-BND-03). */
export const unbindController = (claim: Claim, about: About) =>
  nextMessage(claim, about, {
    action: 'UNBIND_CONTROLLER',
    deviceId: claim.deviceId,
    line: null,
    newSerials: null,
    ruleIds: ['R-BND-03'],
  });
