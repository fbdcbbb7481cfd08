import type { Actor } from '@care-graph/kernel/domain/actor';
import type { Money } from '@care-graph/kernel/domain/money';
import { includes, type Period } from '@care-graph/kernel/domain/period';
import type { ActivationChannel, ConsentKind } from '@care-graph/kernel/domain/vocabulary';
import type { PostalAddress } from '@care-graph/kernel/domain/postal-address';
import { hasLapsed } from './video';

/** Every status of a contract and those that may follow it (rule book §2.2); one that nothing follows is final. */
export const nextContractStatuses = {
  PENDING_SHIPMENT: ['SCHEDULED'],
  SCHEDULED: ['ACTIVE', 'TERMINATED'],
  AWAITING_VIDEO: ['VIDEO_REVIEW', 'CLOSED'],
  VIDEO_REVIEW: ['AWAITING_ACTIVATION', 'AWAITING_VIDEO', 'CLOSED'],
  AWAITING_ACTIVATION: ['ACTIVE', 'AWAITING_VIDEO', 'CLOSED'],
  ACTIVE: ['TERMINATION_REQUESTED', 'EXPIRED', 'RETURNED'],
  TERMINATION_REQUESTED: ['TERMINATED', 'ACTIVE', 'EXPIRED'],
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
  /** Pinned with the terms; null while a video is awaited, since fees are those of the day of activation. */
  readonly feeScheduleId: string | null;
  /** Null until it is known when cover begins. */
  readonly period: Period | null;
  /** The first instant in which it can be renewed no more; null while there is no period, or nobody has asked its terms. */
  readonly closesAt: Date | null;
  /** The unit that it covers, or holds until its video is decided; null while a bundle has not been shipped. */
  readonly lineageRootId: string | null;
  readonly activationCodeId: string | null;
  readonly partnerId: string | null;
  /** The shop that took the order; null for a plan with a code, whose sale is kept with the code. */
  readonly storeId: string | null;
  /** What was paid for a plan without a code; null when nobody said. */
  readonly price: Money | null;
  /** The order in which the plan was bought without a code. */
  readonly orderReference: string | null;
  /** When the device of a bundle left. */
  readonly shippedAt: Date | null;
  /** The seller's offer it was bought under, whose exclusions count too; null when none is on record. */
  readonly offerId: string | null;
  /** The contract that it follows. */
  readonly renewsId: string | null;
  /** The last instant in which it may be activated on its video; said of none that does not wait for that. */
  readonly activateBy?: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** A contract whose cover is set: one that runs, ran, or is about to. */
export type CoveringContract = ServiceContract & {
  readonly feeScheduleId: string;
  readonly period: Period;
  readonly lineageRootId: string;
};

/** True once unit, fees and period are pinned; a contract that waits for one of them covers nothing yet. */
export const hasCover = (contract: ServiceContract): contract is CoveringContract =>
  contract.period !== null && contract.feeScheduleId !== null && contract.lineageRootId !== null;

/** The statuses through which time alone leads a contract. */
const runByTheClock: readonly ContractStatus[] = [
  'SCHEDULED',
  'ACTIVE',
  'TERMINATION_REQUESTED',
  'EXPIRED',
];

const hasCome = (instant: Date | null, now: Date): boolean =>
  instant !== null && now.getTime() >= instant.getTime();

/**
 * The status as the clock has it, whether or not a timer has said so yet: cover begins and ends at the very
 * instants of its period, and is closed once it cannot be renewed any more (R-PLN-03, R-TRM-01). An approval that
 * nobody used in time is one no more (R-ACT-10).
 */
export const statusAt = (
  contract: Pick<ServiceContract, 'status' | 'period' | 'closesAt' | 'activateBy'>,
  now: Date,
): ContractStatus => {
  const { status, period, closesAt, activateBy } = contract;
  if (hasLapsed(activateBy, now)) return 'AWAITING_VIDEO';
  if (!period || !runByTheClock.includes(status)) return status;
  if (hasCome(closesAt, now)) return 'CLOSED';
  if (hasCome(period.endsAt, now)) return 'EXPIRED';
  return status === 'SCHEDULED' && hasCome(period.startsAt, now) ? 'ACTIVE' : status;
};

/** Statuses of a contract that has a unit and whose cover has not begun to be counted. */
const awaitingVideo: readonly ContractStatus[] = [
  'AWAITING_VIDEO',
  'VIDEO_REVIEW',
  'AWAITING_ACTIVATION',
];

/** True for a contract that is to cover its unit once a video of it is approved. */
export const isAwaitingVideo = ({ status }: Pick<ServiceContract, 'status'>): boolean =>
  awaitingVideo.includes(status);

/**
 * True for a contract that keeps other plans from its unit: its video is in review, or approved. One that waits for a
 * video to be sent keeps nobody away, for anybody could say that they will send one (R-ACT-09).
 */
export const holdsUnit = (contract: Parameters<typeof statusAt>[0], now: Date): boolean =>
  ['VIDEO_REVIEW', 'AWAITING_ACTIVATION'].includes(statusAt(contract, now));

/** The contract that covers at an instant; else the one that covered last, else the one that will cover next. */
export const coverAt = <Contract extends ServiceContract>(
  contracts: readonly Contract[],
  instant: Date,
): (Contract & CoveringContract) | undefined => {
  const latestFirst = contracts
    .filter((contract): contract is Contract & CoveringContract => hasCover(contract))
    .sort((one, other) => other.period.startsAt.getTime() - one.period.startsAt.getTime());
  return (
    latestFirst.find(({ period }) => period.startsAt.getTime() <= instant.getTime()) ??
    latestFirst.at(-1)
  );
};

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

/** The tie to a unit that held at an instant. */
export const bindingAt = (
  bindings: readonly DeviceBinding[],
  instant: Date,
): DeviceBinding | undefined =>
  bindings.find(
    ({ boundAt, endedAt }) => boundAt <= instant && (endedAt === null || instant < endedAt),
  );

/** The tie under which a contract covered at an instant; undefined outside its period, and once it has ended early. */
export const coveringTieAt = (
  { period }: Pick<ServiceContract, 'period'>,
  bindings: readonly DeviceBinding[],
  instant: Date,
): DeviceBinding | undefined =>
  period && includes(period, instant) ? bindingAt(bindings, instant) : undefined;

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
  /** In E.164 form. */
  readonly phone: string | null;
  readonly address: PostalAddress | null;
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
