import { addHours, type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import { aPlan } from '../../../../test/support/coverage-desk';
import {
  bundleBegins,
  bundled,
  type BundleOrderFacts,
  bundleOrderRefusals,
  type BundleShipmentFacts,
  bundleShipmentRefusals,
  orderable,
} from './bundle-rules';
import { neverLocked } from './device-lock';

const partner = {
  id: 'prt_a',
  name: 'A',
  status: 'ACTIVE',
  regionCodes: ['EU'],
  version: 1,
} as const;

const order = (change: Partial<BundleOrderFacts> = {}) =>
  bundleOrderRefusals({
    partner,
    shop: { regionCode: 'LT' },
    plan: aPlan(),
    regions: ['LT', 'EU'],
    consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }],
    ...change,
  }).map(({ code }) => code);

describe('an order of a device with its plan', () => {
  it('R-ACT-01: is taken when plan, region, partner and terms fit', () => {
    expect(order()).toEqual([]);
  });

  it.each([
    { what: 'nobody knows', plan: undefined },
    { what: 'is not sold there today', plan: aPlan({ isOnSale: false }) },
    { what: 'has no fees there', plan: aPlan({ feeScheduleId: undefined }) },
    { what: 'is sold in no bundle', plan: aPlan({ bundleDelay: undefined }) },
  ])('R-ACT-01, R-FEE-11: is refused for a plan that $what', ({ plan }) => {
    expect(order({ plan })).toEqual(['PLAN_NOT_ON_SALE']);
    expect(orderable(plan)).toBeUndefined();
  });

  it('R-RGN-01, R-RGN-02: is refused in a region in which the partner may not sell, and in one that nobody knows', () => {
    expect(order({ regions: ['US'] })).toEqual(['REGION_MISMATCH']);
    expect(order({ regions: [] })).toEqual(['REGION_MISMATCH']);
  });

  it('R-RGN-02, A-04: is refused in another region than that of its shop', () => {
    expect(order({ regions: ['LV', 'EU'] })).toEqual(['REGION_MISMATCH']);
    expect(order({ shop: { regionCode: 'EU' }, regions: ['LV', 'EU'] })).toEqual([]);
    expect(order({ shop: { regionCode: null }, regions: ['LV', 'EU'] })).toEqual([]);
    expect(order({ shop: undefined, regions: ['LV', 'EU'] })).toEqual([]);
  });

  it('R-PRG-06: is refused without the terms that it would pin', () => {
    expect(order({ consents: [] })).toEqual(['TERMS_NOT_ACCEPTED']);
    const older = [{ kind: 'TERMS', documentVersion: '2018-faq' }] as const;
    expect(order({ consents: older })).toEqual(['TERMS_NOT_ACCEPTED']);
  });

  it('is refused for every reason at once, in reading order', () => {
    const suspended = { ...partner, status: 'SUSPENDED' } as const;
    const plan = aPlan({ isOnSale: false });
    expect(order({ partner: suspended, plan, regions: [], consents: [] })).toEqual([
      'PARTNER_NOT_ACTIVE',
      'PLAN_NOT_ON_SALE',
      'REGION_MISMATCH',
      'TERMS_NOT_ACCEPTED',
    ]);
  });
});

const now = new Date('2026-04-01T12:00:00Z');
const plan = orderable(aPlan());
if (!plan) throw new Error('The plan of the tests is sold in a bundle.');

const shipment = (change: Partial<BundleShipmentFacts> = {}) =>
  bundleShipmentRefusals({
    plan,
    orderedAt: now,
    shippedAt: now,
    serials: [{ component: 'BODY', value: 'RS4-0001' }],
    isAtOdds: false,
    device: undefined,
    contractsOfLineage: [],
    period: periodOfMonths(addHours(now, 48), 12, 'Europe/Vilnius'),
    now,
    ...change,
  }).map(({ code }) => code);

const aUnit = (change: Partial<BundleShipmentFacts['device']> = {}) => ({
  productCode: 'rs-4-mini',
  firstStartedAt: null,
  lock: neverLocked,
  supersededById: null,
  ...change,
});

const aContract = (period: Period | null) =>
  ({ status: 'ACTIVE', termMonths: 12, period }) as const;

describe('the shipment of a bundle', () => {
  it('R-PLN-03: begins cover so many hours later as the terms say (GJ-03)', () => {
    const shippedAt = new Date('2026-04-01T08:00:00Z');
    expect(bundleBegins(shippedAt, plan.bundleDelay)).toEqual(new Date('2026-04-03T08:00:00Z'));
    const { basis } = plan.bundleDelay;
    expect(bundleBegins(shippedAt, { hours: 1, basis })).toEqual(new Date('2026-04-01T09:00:00Z'));
  });

  it('R-PLN-03: is taken up to this very instant, and not for time to come', () => {
    expect(shipment()).toEqual([]);
    expect(shipment({ shippedAt: new Date(now.getTime() + 1) })).toEqual(['SHIPPED_IN_FUTURE']);
  });

  it('R-ACT-01: is of an order that was made before, or at that very instant', () => {
    const earlier = new Date(now.getTime() - 1);
    expect(shipment({ orderedAt: earlier, shippedAt: earlier })).toEqual([]);
    expect(shipment({ orderedAt: now, shippedAt: earlier })).toEqual(['SHIPPED_BEFORE_ORDER']);
  });

  it('R-ACT-07, R-ACT-01: is of no unit that was in use before it left, which would go round window and video', () => {
    const started = (firstStartedAt: Date) => shipment({ device: aUnit({ firstStartedAt }) });
    expect(started(now)).toEqual([]);
    expect(started(new Date(now.getTime() - 1))).toEqual(['DEVICE_ALREADY_STARTED']);
    expect(started(new Date('2020-01-01T00:00:00Z'))).toEqual(['DEVICE_ALREADY_STARTED']);
  });

  it('R-ORR-06: is of no unit that was given up for another one', () => {
    expect(shipment({ device: aUnit({ supersededById: 'dev_2' }) })).toEqual(['DEVICE_LOCKED']);
  });

  it('C-02, R-OPP-01: is of no unit that has had as many contracts as its terms allow', () => {
    const before = aContract({ startsAt: addHours(now, -9000), endsAt: addHours(now, -200) });
    const limits = { maxContracts: 1, maxTotalMonths: 12, basis: { ruleId: 'R-RNW-01' } };
    const once = { ...plan, renewal: { isOffered: false, graceDays: 0, ...limits } };
    expect(shipment({ plan: once })).toEqual([]);
    expect(shipment({ plan: once, contractsOfLineage: [before] })).toEqual([
      'DEVICE_ALREADY_COVERED',
    ]);
    expect(shipment({ contractsOfLineage: [before] })).toEqual([]);
  });

  it('R-SN-01: names every serial that the terms ask for, and one in any case', () => {
    expect(shipment({ serials: [] })).toEqual(['SERIAL_MISSING']);
    expect(shipment({ serials: [{ component: 'GIMBAL', value: 'G-000001' }] })).toEqual([
      'SERIAL_MISSING',
    ]);
    const silent = { ...plan, requiredSerials: { ...plan.requiredSerials, components: [] } };
    expect(shipment({ plan: silent, serials: [] })).toEqual(['SERIAL_MISSING']);
  });

  it('R-PRG-05: is of the model that the plan is for', () => {
    expect(shipment({ device: aUnit() })).toEqual([]);
    expect(shipment({ device: aUnit({ productCode: 'mini-se' }) })).toEqual([
      'SKU_PRODUCT_MISMATCH',
    ]);
  });

  it('R-FLY-04: is of no unit that was verified as flown away', () => {
    const lock = { ...neverLocked, status: 'LOCKED' } as const;
    expect(shipment({ device: aUnit({ lock }) })).toEqual(['DEVICE_LOCKED']);
  });

  it('R-OPP-01: is of a unit that is not covered in that time; what waits for a video does not cover', () => {
    const period = { startsAt: now, endsAt: addHours(now, 49) };
    expect(shipment({ contractsOfLineage: [aContract(period)] })).toEqual([
      'DEVICE_ALREADY_COVERED',
    ]);
    const before = { startsAt: now, endsAt: addHours(now, 48) };
    expect(shipment({ contractsOfLineage: [aContract(before), aContract(null)] })).toEqual([]);
  });

  it('pins the fees of the order, whatever they are by now', () => {
    expect(bundled(aPlan({ feeScheduleId: undefined }), 'fee_old')?.feeScheduleId).toBe('fee_old');
    expect(bundled(aPlan(), null)).toBeUndefined();
  });
});

describe('the numbers of a shipment', () => {
  it('R-PRD-03: are of parts that the product has', () => {
    const serials = [
      { component: 'BODY', value: 'RS4-0001' },
      { component: 'GIMBAL', value: 'RSG-0001' },
    ] as const;
    expect(shipment({ serials, plan: { ...plan, serialParts: ['BODY'] } })).toEqual([
      'SERIAL_UNKNOWN',
    ]);
    expect(shipment({ serials })).toEqual([]);
  });

  it('R-SN-02: are of one unit', () => {
    expect(shipment({ isAtOdds: true })).toEqual(['SERIAL_UNKNOWN']);
  });
});
