import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';

/** Where a claim ends; nothing follows (rule book §2.5). */
const ends = { COMPLETED: [], CANCELLED: [], REFUSED: [] } as const;

/** What a customer and an adjudicator can do until something was paid. */
const exits = ['CANCELLED', 'REFUSED'] as const;

/** Every status of an online repair and those that may follow it. */
const onlineRepair = {
  REGISTERED: ['AWAITING_RETURN', ...exits],
  AWAITING_RETURN: ['RECEIVED', 'RETURN_OVERDUE', ...exits],
  RETURN_OVERDUE: ['RECEIVED', ...exits],
  RECEIVED: ['IN_ASSESSMENT', ...exits],
  IN_ASSESSMENT: ['AWAITING_ELECTION', ...exits],
  AWAITING_ELECTION: ['AWAITING_PAYMENT', 'IN_SERVICE', 'SHIPPED', ...exits],
  AWAITING_PAYMENT: ['IN_SERVICE', ...exits],
  IN_SERVICE: ['SHIPPED'],
  SHIPPED: ['COMPLETED'],
  ...ends,
} as const;

/** Express is paid for before the unit is sent, so that it cannot be taken back from then on (R-EXP-02, A-13). */
const express = {
  REGISTERED: ['AWAITING_PREPAYMENT', ...exits],
  AWAITING_PREPAYMENT: ['AWAITING_RETURN', ...exits],
  AWAITING_RETURN: ['RECEIVED', 'RETURN_OVERDUE', 'REFUSED'],
  RETURN_OVERDUE: ['RECEIVED', 'REFUSED'],
  RECEIVED: ['COMPONENT_CHECK', 'REFUSED'],
  COMPONENT_CHECK: ['AWAITING_SURCHARGE', 'SHIPPED', 'REFUSED'],
  AWAITING_SURCHARGE: ['SHIPPED', 'REFUSED'],
  SHIPPED: ['COMPLETED'],
  ...ends,
} as const;

/** Whatever makes a loss good, it is verified first (R-FLY-03); a working unit under warranty then has nothing to be paid (R-FLY-02). */
const flyaway = {
  REGISTERED: ['AWAITING_FLIGHT_RECORDS', ...exits],
  AWAITING_FLIGHT_RECORDS: ['UNDER_REVIEW', ...exits],
  UNDER_REVIEW: ['AWAITING_ELECTION', ...exits],
  AWAITING_ELECTION: ['AWAITING_VERIFICATION', ...exits],
  AWAITING_VERIFICATION: ['VERIFIED', ...exits],
  VERIFIED: ['AWAITING_PAYMENT', ...exits],
  AWAITING_PAYMENT: ['PAID', ...exits],
  PAID: ['SHIPPED'],
  SHIPPED: ['COMPLETED'],
  ...ends,
} as const;

/** Damage that is found makes a repair claim of it (R-MNT-02). */
const maintenance = {
  REGISTERED: ['AWAITING_RETURN', ...exits],
  AWAITING_RETURN: ['RECEIVED', ...exits],
  RECEIVED: ['ENTITLEMENT_CHECK', ...exits],
  ENTITLEMENT_CHECK: ['IN_MAINTENANCE', 'NOT_ENTITLED', 'CONVERTED', ...exits],
  IN_MAINTENANCE: ['SHIPPED', 'CONVERTED'],
  NOT_ENTITLED: ['SHIPPED'],
  SHIPPED: ['COMPLETED'],
  ...ends,
  CONVERTED: [],
} as const;

const tables = {
  ONLINE_REPAIR: onlineRepair,
  EXPRESS: express,
  FLYAWAY: flyaway,
  MAINTENANCE: maintenance,
} as const satisfies Record<ServiceType, Readonly<Record<string, readonly string[]>>>;

export type ClaimStatus = {
  [Service in ServiceType]: keyof (typeof tables)[Service];
}[ServiceType];

type Table = Readonly<Partial<Record<ClaimStatus, readonly ClaimStatus[]>>>;

const tableOf = (serviceType: ServiceType): Table => tables[serviceType];

/** The statuses that may follow; none when the status is final. */
export const nextStatuses = (serviceType: ServiceType, from: ClaimStatus): readonly ClaimStatus[] =>
  tableOf(serviceType)[from] ?? [];

export const mayBecome = (serviceType: ServiceType, from: ClaimStatus, to: ClaimStatus): boolean =>
  nextStatuses(serviceType, from).includes(to);

export const isFinal = (serviceType: ServiceType, status: ClaimStatus): boolean =>
  nextStatuses(serviceType, status).length === 0;

const wordsFor = (next: readonly ClaimStatus[]): string => {
  const last = next.at(-1);
  if (last === undefined) return 'nothing follows';
  const others = next.slice(0, -1).join(', ');
  return `may become ${others === '' ? last : `${others} or ${last}`}`;
};

/** Where a claim stands and what may follow, in words for whoever wanted something else. */
export const standingOf = ({
  serviceType,
  status,
}: {
  readonly serviceType: ServiceType;
  readonly status: ClaimStatus;
}): string => `the claim is ${status}, and ${wordsFor(nextStatuses(serviceType, status))}`;

/** The statuses that nothing follows, of all services: a claim in one of them is closed. */
export const finalStatuses: ReadonlySet<string> = new Set(
  Object.values<Table>(tables).flatMap((table) =>
    Object.entries(table).flatMap(([status, next]) => (next.length === 0 ? [status] : [])),
  ),
);

/** The statuses of one service. */
export const statusesOf = (serviceType: ServiceType): readonly ClaimStatus[] =>
  Object.keys(tables[serviceType]) as ClaimStatus[];

/** True for a service whose fee is due before anything else (R-EXP-02). */
export const isPrepaidService = (serviceType: ServiceType): boolean =>
  mayBecome(serviceType, 'REGISTERED', 'AWAITING_PREPAYMENT');
