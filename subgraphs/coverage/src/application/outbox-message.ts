import type { SerialComponent, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { Serial } from '../domain/device';

/** A message of another part, as it comes in. */
export interface ApplyOutboxMessageCommand {
  readonly messageId: string;
  readonly claimId: string;
  readonly sequence: number;
  readonly action: OutboxAction;
  readonly contractId: string;
  readonly deviceId?: string | null;
  readonly line?: ServiceLine | null;
  readonly newSerials?: readonly Serial[] | null;
  /** The part that was replaced alone; null for a whole unit. */
  readonly component?: SerialComponent | null;
  readonly occurredAt: Date;
  readonly ruleIds: readonly string[];
}

/** What is asked for of a unit alone. */
export type UnitAction =
  'LOCK_DEVICE' | 'UNLOCK_DEVICE' | 'TRANSFER_TITLE' | 'RECORD_RECOVERY' | 'UNBIND_CONTROLLER';

export type OutboxAction = 'COMMIT_QUOTA' | 'RELEASE_QUOTA' | 'SUPERSEDE_SERIAL' | UnitAction;

export type ApplyOutboxMessageRefusalCode =
  | 'OUT_OF_ORDER'
  | 'NO_RESERVATION'
  | 'DEVICE_NOT_FOUND'
  | 'SERIAL_TAKEN'
  | 'MODEL_SWAP_NOT_ALLOWED'
  | 'NOT_POSSIBLE';
