import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { type ClaimStatus, mayBecome, nextStatuses, standingOf, statusesOf } from './claim-status';

/** The way that a claim usually goes, and the steps of it after which nothing is taken back (rule book §2.5). */
const ways: Readonly<Record<ServiceType, { readonly way: readonly ClaimStatus[]; readonly paid: ClaimStatus }>> = {
  ONLINE_REPAIR: {
    way: [
      'REGISTERED', 'AWAITING_RETURN', 'RECEIVED', 'IN_ASSESSMENT', 'AWAITING_ELECTION', 'AWAITING_PAYMENT',
      'IN_SERVICE', 'SHIPPED', 'COMPLETED',
    ],
    paid: 'IN_SERVICE',
  },
  EXPRESS: {
    way: [
      'REGISTERED', 'AWAITING_PREPAYMENT', 'AWAITING_RETURN', 'RECEIVED', 'COMPONENT_CHECK', 'AWAITING_SURCHARGE',
      'SHIPPED', 'COMPLETED',
    ],
    paid: 'AWAITING_RETURN',
  },
  FLYAWAY: {
    way: [
      'REGISTERED', 'AWAITING_FLIGHT_RECORDS', 'UNDER_REVIEW', 'AWAITING_ELECTION', 'AWAITING_VERIFICATION',
      'VERIFIED', 'AWAITING_PAYMENT', 'PAID', 'SHIPPED', 'COMPLETED',
    ],
    paid: 'PAID',
  },
  MAINTENANCE: {
    way: [
      'REGISTERED', 'AWAITING_RETURN', 'RECEIVED', 'ENTITLEMENT_CHECK', 'IN_MAINTENANCE', 'SHIPPED', 'COMPLETED',
    ],
    paid: 'IN_MAINTENANCE',
  },
}; // prettier-ignore

/** What else a status may lead to, or stands beside the way. */
const beside: Readonly<Record<ServiceType, readonly (readonly [ClaimStatus, ClaimStatus])[]>> = {
  ONLINE_REPAIR: [
    ['AWAITING_RETURN', 'RETURN_OVERDUE'],
    ['RETURN_OVERDUE', 'RECEIVED'],
    ['AWAITING_ELECTION', 'IN_SERVICE'],
    ['AWAITING_ELECTION', 'SHIPPED'],
  ],
  EXPRESS: [
    ['AWAITING_RETURN', 'RETURN_OVERDUE'],
    ['RETURN_OVERDUE', 'RECEIVED'],
    ['COMPONENT_CHECK', 'SHIPPED'],
  ],
  FLYAWAY: [],
  MAINTENANCE: [
    ['ENTITLEMENT_CHECK', 'NOT_ENTITLED'],
    ['NOT_ENTITLED', 'SHIPPED'],
    ['ENTITLEMENT_CHECK', 'CONVERTED'],
    ['IN_MAINTENANCE', 'CONVERTED'],
  ],
};

const services = Object.keys(ways) as readonly ServiceType[];
const cases = services.flatMap((service) =>
  statusesOf(service).map((status) => ({ service, status })),
);

const bothExits: readonly ClaimStatus[] = ['CANCELLED', 'REFUSED'];

/** A unit has left or is about to, or nothing is left to do. */
const leaving: readonly ClaimStatus[] = [
  'SHIPPED', 'NOT_ENTITLED', 'COMPLETED', 'CANCELLED', 'REFUSED', 'CONVERTED',
]; // prettier-ignore

/** Before the payment anybody may end it; what was paid for is refused only where the unit has not left. */
const exitsOf = (service: ServiceType, status: ClaimStatus): readonly ClaimStatus[] => {
  const { way, paid } = ways[service];
  const isPaid = way.indexOf(status) >= way.indexOf(paid);
  if (leaving.includes(status)) return [];
  if (status === 'RETURN_OVERDUE') return service === 'EXPRESS' ? ['REFUSED'] : bothExits;
  if (!isPaid) return bothExits;
  return service === 'EXPRESS' ? ['REFUSED'] : [];
};

describe('the statuses of a claim', () => {
  it.each(cases)('$service: $status leads where the table says and nowhere else (rule book §2.5)', ({ service, status }) => {
    const { way } = ways[service];
    const next = way[way.indexOf(status) + 1];
    const onTheWay = way.includes(status) && next ? [next] : [];
    const besides = beside[service].filter(([from]) => from === status).map(([, to]) => to);
    const expected = [...onTheWay, ...besides, ...exitsOf(service, status)];
    expect([...nextStatuses(service, status)].sort()).toEqual(expected.sort());
    expect(mayBecome(service, status, status)).toBe(false);
  }); // prettier-ignore

  it.each(services)('of %s are all reachable from registration', (service) => {
    const reached = new Set<ClaimStatus>(['REGISTERED']);
    for (const status of reached)
      for (const next of nextStatuses(service, status)) reached.add(next);
    expect([...reached].sort()).toEqual([...statusesOf(service)].sort());
  });

  it('of another service lead nowhere', () => {
    expect(nextStatuses('ONLINE_REPAIR', 'AWAITING_PREPAYMENT')).toEqual([]);
    expect(nextStatuses('FLYAWAY', 'AWAITING_RETURN')).toEqual([]);
  });

  it('R-EXP-01: of Express know no assessment and no choice', () => {
    for (const status of ['IN_ASSESSMENT', 'AWAITING_ELECTION', 'AWAITING_PAYMENT'] as const)
      expect(statusesOf('EXPRESS')).not.toContain(status);
  });

  it('R-ORR-02, R-RFS-05: let a late unit be received or refused by a person', () => {
    for (const service of ['ONLINE_REPAIR', 'EXPRESS'] as const)
      expect(nextStatuses(service, 'RETURN_OVERDUE')).toEqual(
        expect.arrayContaining(['RECEIVED', 'REFUSED']),
      );
  });

  it.each([
    ['ONLINE_REPAIR', 'RECEIVED', 'may become IN_ASSESSMENT, CANCELLED or REFUSED'],
    ['FLYAWAY', 'PAID', 'may become SHIPPED'],
    ['EXPRESS', 'REFUSED', 'nothing follows'],
  ] as const)('of %s say in words what is allowed in %s', (serviceType, status, words) => {
    expect(standingOf({ serviceType, status })).toBe(`the claim is ${status}, and ${words}`);
  });
});
