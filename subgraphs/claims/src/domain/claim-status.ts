/** The services that claims can be opened for so far; the others come with their own tables. */
export type OpenServiceType = 'ONLINE_REPAIR';

/** Every status of an online repair and those that may follow it (rule book §2.5); one that nothing follows is final. */
const onlineRepair = {
  REGISTERED: ['AWAITING_RETURN', 'CANCELLED', 'REFUSED'],
  AWAITING_RETURN: ['RECEIVED', 'RETURN_OVERDUE', 'CANCELLED', 'REFUSED'],
  RETURN_OVERDUE: ['RECEIVED', 'CANCELLED', 'REFUSED'],
  RECEIVED: ['IN_ASSESSMENT', 'CANCELLED', 'REFUSED'],
  IN_ASSESSMENT: ['AWAITING_ELECTION', 'CANCELLED', 'REFUSED'],
  AWAITING_ELECTION: ['AWAITING_PAYMENT', 'IN_SERVICE', 'SHIPPED', 'CANCELLED', 'REFUSED'],
  AWAITING_PAYMENT: ['IN_SERVICE', 'CANCELLED', 'REFUSED'],
  IN_SERVICE: ['SHIPPED'],
  SHIPPED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
  REFUSED: [],
} as const satisfies Record<string, readonly string[]>;

export type ClaimStatus = keyof typeof onlineRepair;

const tables: Readonly<
  Record<OpenServiceType, Readonly<Record<ClaimStatus, readonly ClaimStatus[]>>>
> = {
  ONLINE_REPAIR: onlineRepair,
};

/** The statuses that may follow; none when the status is final. */
export const nextStatuses = (
  serviceType: OpenServiceType,
  from: ClaimStatus,
): readonly ClaimStatus[] => tables[serviceType][from];

export const mayBecome = (
  serviceType: OpenServiceType,
  from: ClaimStatus,
  to: ClaimStatus,
): boolean => nextStatuses(serviceType, from).includes(to);

export const isFinal = (serviceType: OpenServiceType, status: ClaimStatus): boolean =>
  nextStatuses(serviceType, status).length === 0;

export const claimStatuses = Object.keys(onlineRepair) as readonly ClaimStatus[];
