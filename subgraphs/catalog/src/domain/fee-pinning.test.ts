import type { FeeSchedule, FeeTier } from './catalogue';
import { pinnedSchedule } from './fee-pinning';

const schedule = (id: string, change: Partial<FeeSchedule> = {}) =>
  ({
    id,
    termsId: 'trm_1',
    regionCode: 'EU',
    servesRegionCodes: ['EU', 'LT'],
    channel: 'MAKER_DIRECT',
    validFrom: '2025-01-01',
    ...change,
  }) as FeeSchedule;

const tierIn = ({ id }: FeeSchedule, productCode = 'rs-4-mini') =>
  ({ scheduleId: id, productCode, planMonths: null }) as FeeTier;

const partners = { channel: 'PARTNER_SERVICE' } as const;
const own = { regionCode: 'LT', servesRegionCodes: ['LT'] } as const;
const newer = { validFrom: '2026-01-01' } as const;

const pinning = {
  productCode: 'rs-4-mini',
  termMonths: 12,
  termsId: 'trm_1',
  region: { code: 'LT', partOfCode: 'EU' },
  day: '2026-03-12',
} as const;

type Channel = FeeSchedule['channel'];

const pinned = (channel: Channel, schedules: readonly FeeSchedule[]) =>
  pinnedSchedule(
    schedules,
    schedules.map((one) => tierIn(one)),
    { ...pinning, channel },
  )?.id;

describe('the schedule that a contract pins (A-09)', () => {
  it.each([
    ['the nearer one, though another is of the channel', [schedule('far', partners), schedule('near', own)], 'near'],
    ['the nearer one, though another is newer', [schedule('far', newer), schedule('near', own)], 'near'],
    ['the one of the channel, though another is newer', [schedule('old', partners), schedule('new', newer)], 'old'],
    ['the newest of the channel', [schedule('old', partners), schedule('new', { ...partners, ...newer })], 'new'],
    ['the one of the channel, of those equally near and new', [schedule('direct'), schedule('of partners', partners)], 'of partners'],
    ['the newest there is, where nothing is of the channel', [schedule('old'), schedule('new', newer)], 'new'],
    ['whatever there is, where nothing is of the channel', [schedule('direct')], 'direct'],
    ['none of other terms', [schedule('other', { termsId: 'trm_2' })], undefined],
    ['none that has not begun', [schedule('later', { validFrom: '2026-03-13' })], undefined],
    ['none that does not serve the region', [schedule('elsewhere', { servesRegionCodes: ['US'] })], undefined],
  ] as const)('for service by partners is %s', (_which, schedules, expected) => {
    expect(pinned('PARTNER_SERVICE', schedules)).toBe(expected);
    expect(pinned('PARTNER_SERVICE', [...schedules].reverse())).toBe(expected);
  }); // prettier-ignore

  it('goes by the channel that is asked about, among equals', () => {
    const equals = [schedule('of partners', partners), schedule('direct')];
    expect(pinned('MAKER_DIRECT', equals)).toBe('direct');
  });

  it('stays the first of those that nothing tells apart', () => {
    const [one, other] = [schedule('one'), schedule('other')];
    expect(pinned('MAKER_DIRECT', [one, other])).toBe('one');
    expect(pinned('MAKER_DIRECT', [other, one])).toBe('other');
  });

  it('is one with a fee for the product, though it is farther, older and of another channel', () => {
    const near = schedule('near', { ...own, ...newer });
    const far = schedule('far', partners);
    const tiers = [tierIn(near, 'mini-se'), tierIn(far)];
    expect(pinnedSchedule([near, far], tiers, { ...pinning, channel: 'MAKER_DIRECT' })).toBe(far);
  });
});
