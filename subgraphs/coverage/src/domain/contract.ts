import type { Actor } from '@care-graph/kernel/domain/actor';
import type { Period } from '@care-graph/kernel/domain/period';
import type { ActivationChannel, ConsentKind } from '@care-graph/kernel/domain/vocabulary';

/** Every status of a contract and those that may follow it (rule book §2.2); one that nothing follows is final. */
export const nextContractStatuses = {
  PENDING_SHIPMENT: ['SCHEDULED'],
  SCHEDULED: ['ACTIVE'],
  AWAITING_VIDEO: ['VIDEO_REVIEW'],
  VIDEO_REVIEW: ['AWAITING_ACTIVATION', 'AWAITING_VIDEO'],
  AWAITING_ACTIVATION: ['ACTIVE', 'AWAITING_VIDEO'],
  ACTIVE: ['TERMINATION_REQUESTED', 'EXPIRED', 'RETURNED'],
  TERMINATION_REQUESTED: ['TERMINATED', 'ACTIVE'],
  EXPIRED: ['CLOSED'],
  CLOSED: [],
  TERMINATED: [],
  RETURNED: [],
} as const satisfies Record<string, readonly string[]>;

export type ContractStatus = keyof typeof nextContractStatuses;

/** What a customer bought, bound to a device's lineage; terms and fees are those of the day it was made. */
export interface ServiceContract {
  readonly id: string;
  readonly contractNumber: string;
  readonly status: ContractStatus;
  readonly channel: ActivationChannel;
  readonly holderId: string;
  readonly planSkuId: string;
  readonly productCode: string;
  readonly termMonths: number;
  readonly regionCode: string;
  readonly timeZone: string;
  readonly termsVersionId: string;
  readonly termsCode: string;
  readonly feeScheduleId: string;
  readonly period: Period;
  readonly lineageRootId: string;
  readonly activationCodeId: string | null;
  readonly partnerId: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** The status as the clock has it: a contract whose period is over is expired from that very instant (R-TRM-01). */
export const statusAt = ({ status, period }: ServiceContract, now: Date): ContractStatus =>
  status === 'ACTIVE' && now.getTime() >= period.endsAt.getTime() ? 'EXPIRED' : status;

export type BindingStatus = 'ACTIVE' | 'SUPERSEDED' | 'RELEASED';

/** A contract's hold on one unit of the lineage. */
export interface DeviceBinding {
  readonly id: string;
  readonly contractId: string;
  readonly deviceId: string;
  readonly status: BindingStatus;
  readonly boundAt: Date;
  readonly endedAt: Date | null;
  readonly supersededById: string | null;
}

export interface Consent {
  readonly contractId: string;
  readonly kind: ConsentKind;
  readonly documentVersion: string;
  readonly givenAt: Date;
  readonly givenBy: Actor;
}

/** A person who holds contracts; one who was erased has neither subject nor name nor address. */
export interface Customer {
  readonly id: string;
  /** Who it is at the identity provider; null for somebody who has not signed in yet. */
  readonly subject: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly version: number;
}

export type PartnerStatus = 'ACTIVE' | 'SUSPENDED';

/** A retailer that sells plans. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly status: PartnerStatus;
  readonly regionCodes: readonly string[];
  readonly version: number;
}

export interface Store {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly reference: string | null;
  readonly regionCode: string | null;
}
