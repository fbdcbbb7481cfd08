import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Money } from '@care-graph/kernel/domain/money';
import type {
  ActivationChannel,
  SerialComponent,
  ServiceLine,
} from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from './claim';
import type { Notice } from './notice';

/** The life of a made-up claim, as it goes on record. */
export interface ToldLife {
  readonly claim: Claim;
  readonly events: readonly HistoryEvent[];
  readonly notices: readonly Notice[];
}

/** A unit as a claim of a made-up programme names it. */
export interface ToldUnit {
  readonly deviceId: string;
  readonly serialNumber: string;
  /** Whose number it is. */
  readonly component: SerialComponent;
}

/** What a claim of a made-up programme takes of its plan, as coverage's ledger has it. */
export interface ToldUse {
  readonly line: ServiceLine;
  readonly isLost: boolean;
  /** When a verification locked the lost unit, for which this was paid then; null where none did. */
  readonly lockedAt: Date | null;
  readonly state: 'HELD' | 'SPENT' | 'FREED';
  /** The discount beside it. */
  readonly money: Money | null;
  /** Which use of its line it is, from 1. */
  readonly ordinal: number;
}

export interface ToldContract {
  readonly id: string;
  readonly contractNumber: string;
  readonly holderId: string;
  readonly partnerId: string | null;
  readonly productCode: string;
  readonly termMonths: number;
  readonly regionCode: string;
  readonly channel: ActivationChannel;
  readonly timeZone: string;
  readonly termsVersionId: string;
  readonly termsCode: string;
  /** Null only before cover. */
  readonly feeScheduleId: string | null;
}

/** A claim of a made-up programme as far as coverage had to do with it; the rest is told here. */
export interface ToldClaim {
  readonly id: string;
  readonly claimNumber: string;
  /** Before that instant the claim before it was not over. */
  readonly since: Date;
  /** When its use was held; when it was opened, where it has none. */
  readonly at: Date;
  /** When its use was settled, or it ended without one; null while it is open. */
  readonly endedAt: Date | null;
  /** Null for a claim that takes nothing of the plan. */
  readonly use: ToldUse | null;
  readonly contract: ToldContract;
  readonly holderSubject: string | null;
  readonly unit: ToldUnit;
  /** The unit that came in its place. */
  readonly replacedBy: ToldUnit | null;
}
