import { aPlan } from '../../../../test/support/coverage-desk';
import { someContract } from '../../../../test/support/coverage-rows';
import { type ContractStatus, coverAt, hasCover, nextContractStatuses, statusAt } from './contract';
import { closingOf, coverFrom } from './cover';

const vilnius = 'Europe/Vilnius';
const until = (endsAt: string) => ({ startsAt: new Date(0), endsAt: new Date(endsAt) });

describe('until when a contract can be renewed', () => {
  it.each([
    {
      what: 'the last day of cover being 30 June, to the end of 15 July (GJ-10)',
      endsAt: '2026-06-30T21:00:00Z',
      graceDays: 15,
      closesAt: '2026-07-15T21:00:00.000Z',
    },
    {
      what: 'cover ending at noon, counted from that very day',
      endsAt: '2027-03-12T12:00:00Z',
      graceDays: 15,
      closesAt: '2027-03-27T22:00:00.000Z',
    },
    {
      what: 'a summer time beginning meanwhile, by local days',
      endsAt: '2027-03-20T12:00:00Z',
      graceDays: 15,
      closesAt: '2027-04-04T21:00:00.000Z',
    },
    {
      what: 'without days of grace, to its end',
      endsAt: '2027-03-12T12:00:00Z',
      graceDays: 0,
      closesAt: '2027-03-12T12:00:00.000Z',
    },
  ])('A-14: is known with $what', ({ endsAt, graceDays, closesAt }) => {
    const renewal = { isOffered: true, graceDays };
    expect(closingOf(until(endsAt), renewal, vilnius).toISOString()).toBe(closesAt);
  });

  it('R-RNW-01, R-RNW-02: is its end where the terms offer no renewal or are silent', () => {
    const period = until('2027-03-12T12:00:00Z');
    for (const renewal of [undefined, { isOffered: false, graceDays: 15 }])
      expect(closingOf(period, renewal, vilnius)).toEqual(period.endsAt);
  });
});

describe('what is pinned as cover begins', () => {
  it('R-PLN-01, R-FEE-11: the months of the plan, in the region’s own time, its fees and its renewal', () => {
    const plan = aPlan({ termMonths: 24, feeScheduleId: 'fee_9' });
    expect(coverFrom(plan, new Date('2026-04-03T08:00:00Z'))).toEqual({
      period: {
        startsAt: new Date('2026-04-03T08:00:00Z'),
        endsAt: new Date('2028-04-03T08:00:00Z'),
      },
      feeScheduleId: 'fee_9',
      closesAt: new Date('2028-04-18T21:00:00Z'),
    });
  });
});

describe('a contract by the clock', () => {
  const [startsAt, endsAt, closesAt] = [1000, 2000, 3000].map((at) => new Date(at)) as [
    Date,
    Date,
    Date,
  ];
  const at = (status: ContractStatus, instant: number) =>
    statusAt(
      someContract('ctr_1', 'dev_1', { status, period: { startsAt, endsAt }, closesAt }),
      new Date(instant),
    );

  it.each([
    { status: 'SCHEDULED', instant: 999, expected: 'SCHEDULED' },
    { status: 'SCHEDULED', instant: 1000, expected: 'ACTIVE' },
    { status: 'SCHEDULED', instant: 2000, expected: 'EXPIRED' },
    { status: 'SCHEDULED', instant: 3000, expected: 'CLOSED' },
    { status: 'ACTIVE', instant: 1999, expected: 'ACTIVE' },
    { status: 'ACTIVE', instant: 2999, expected: 'EXPIRED' },
    { status: 'TERMINATION_REQUESTED', instant: 1999, expected: 'TERMINATION_REQUESTED' },
    { status: 'TERMINATION_REQUESTED', instant: 2000, expected: 'EXPIRED' },
    { status: 'EXPIRED', instant: 2999, expected: 'EXPIRED' },
    { status: 'EXPIRED', instant: 3000, expected: 'CLOSED' },
    { status: 'TERMINATED', instant: 3000, expected: 'TERMINATED' },
    { status: 'RETURNED', instant: 3000, expected: 'RETURNED' },
  ] as const)(
    'R-PLN-03, R-TRM-01: is $expected at $instant when a timer left it $status',
    ({ status, instant, expected }) => {
      expect(at(status, instant)).toBe(expected);
    },
  );

  it('stays as it is while it has no period, and expired while nobody asked its terms', () => {
    const waiting = {
      status: 'PENDING_SHIPMENT',
      period: null,
      closesAt: null,
      activateBy: null,
    } as const;
    expect(statusAt(waiting, new Date(9000))).toBe('PENDING_SHIPMENT');
    const unasked = someContract('ctr_1', 'dev_1', {
      period: { startsAt, endsAt },
      closesAt: null,
    });
    expect(statusAt(unasked, new Date(9000))).toBe('EXPIRED');
  });

  it('comes to no status that may not follow the one before', () => {
    const order = ['SCHEDULED', 'ACTIVE', 'EXPIRED', 'CLOSED'] as const;
    for (const [place, status] of order.slice(0, -1).entries())
      expect(nextContractStatuses[status]).toContain(order[place + 1]);
  });
});

describe('the contract that covers a lineage', () => {
  const during = (id: string, from: number, to: number) =>
    someContract(id, 'dev_1', { period: { startsAt: new Date(from), endsAt: new Date(to) } });
  const waiting = { ...someContract('ctr_w', 'dev_1', { status: 'AWAITING_VIDEO' }), period: null };
  const [first, next] = [during('ctr_1', 1000, 2000), during('ctr_2', 2000, 3000)];

  it.each([
    { when: 'before all of them', instant: 500, id: 'ctr_1' },
    { when: 'during the first', instant: 1500, id: 'ctr_1' },
    { when: 'when the next takes over', instant: 2000, id: 'ctr_2' },
    { when: 'after the last', instant: 4000, id: 'ctr_2' },
  ])('is $id $when, whatever waits for a video', ({ instant, id }) => {
    expect(coverAt([waiting, next, first], new Date(instant))?.id).toBe(id);
  });

  it('R-ACT-09: is none while all that there is waits for a video', () => {
    expect(coverAt([waiting], new Date(1500))).toBeUndefined();
    expect(hasCover(waiting)).toBe(false);
  });
});
