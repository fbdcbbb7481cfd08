import { transfer } from '../../../../../test/support/transfer-clauses';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from '../catalogue';
import { movedRegionFaults, type RegionAnswerFacts } from './region-answers';

const device = { code: 'rs-4', seriesCodes: ['RS'] } as unknown as Product;

const plan = (change: Partial<PlanSku> = {}): PlanSku =>
  ({
    name: 'Plan',
    productCode: 'rs-4',
    termMonths: 12,
    termsId: 'trm_1',
    status: 'PUBLISHED',
    ...change,
  }) as unknown as PlanSku;

describe('what a region is part of', () => {
  const edition = {
    id: 'trm_1',
    programme: 'CARE',
    generation: 'FIRST',
  } as unknown as TermsVersion;

  const region = (code: string, partOfCode: string | null, soldTerms = ['CARE/FIRST']) =>
    ({ code, partOfCode, timeZone: 'Europe/Vilnius', soldTerms }) as unknown as Region;

  const schedule = (name: string, change: Partial<FeeSchedule> = {}) =>
    ({
      id: name,
      name,
      termsId: 'trm_1',
      status: 'PUBLISHED',
      regionCode: name,
      servesRegionCodes: ['LT'],
      channel: 'MAKER_DIRECT',
      validFrom: '2023-07-01',
      ...change,
    }) as unknown as FeeSchedule;

  const tierOf = ({ id }: FeeSchedule) =>
    ({ scheduleId: id, productCode: 'rs-4', planMonths: 12 }) as unknown as FeeTier;

  const now = new Date('2026-03-12T22:00:00Z');
  const lithuania = { line: 2, iso_code: 'LT' };

  const moved = (change: Partial<RegionAnswerFacts>, part_of: string | null = null) => {
    const schedules = change.schedules ?? [];
    const tiers = schedules.map((one) => tierOf(one));
    const regions = [region('EU', null), region('EF', null), region('LT', 'EU')];
    const products = new Map([[device.code, device]]);
    const known = { products, terms: [edition], plans: [plan()], clauses: [], regions };
    const given = { ...known, schedules, tiers, ...change };
    return movedRegionFaults([{ ...lithuania, part_of }], given, now).map(
      ({ line, column, reason }) => [line, column, reason],
    );
  };

  const stays = (names: string, more = '') => [
    [
      2,
      'part_of',
      `has to stay EU: Plan was published, and ${names} would answer for it there otherwise than before${more}`,
    ],
  ];

  const clauses = [transfer('general', {}), transfer('of EU', { regionCode: 'EU' })];
  const wide = schedule('EU');
  const elsewhere = schedule('PL');

  it.each(['PUBLISHED', 'WITHDRAWN'] as const)(
    'stays where clauses would win otherwise for a plan that is %s',
    (status) => {
      const plans = [plan({ status }), plan({ termMonths: 24 })];
      expect(moved({ clauses, plans: [plan({ status })] })).toEqual(stays('general, of EU'));
      expect(moved({ clauses, plans }, 'EF')).toEqual(stays('general, of EU', ', and for 1 more'));
    },
  );

  it('stays where a clause of the wider region wins by one channel only', () => {
    const byCode = [
      transfer('general', {}),
      transfer('of EU', { regionCode: 'EU', channel: 'CODE' }),
    ];
    expect(moved({ clauses: byCode })).toEqual(stays('general, of EU'));
  });

  it('may change where no plan that was published is answered otherwise', () => {
    expect(moved({ clauses, plans: [plan({ status: 'DRAFT' })] })).toEqual([]);
    expect(moved({ clauses }, 'EU')).toEqual([]);
    const own = transfer('of LT', { regionCode: 'LT' });
    expect(moved({ clauses: [...clauses, own] })).toEqual([]);
    expect(moved({ clauses: clauses.map((one) => ({ ...one, termsId: 'trm_2' })) })).toEqual([]);
  });

  it('may change where nothing was sold under the terms whose clauses would win otherwise', () => {
    const selling = (...soldTerms: string[]) => ({
      clauses,
      regions: [region('EU', null), region('LT', 'EU', soldTerms)],
    });
    expect(moved(selling('CARE/SECOND', 'OTHER/FIRST'))).toEqual([]);
    expect(moved(selling('CARE/SECOND', 'CARE/FIRST'))).toEqual(stays('general, of EU'));
  });

  it('is free for a region that is new', () => {
    expect(moved({ clauses, regions: [region('EU', null)] }, 'EU')).toEqual([]);
  });

  it('stays where contracts would pin another schedule of fees', () => {
    const pinned = stays('EU from 2023-07-01, PL from 2024-01-01');
    const schedules = [wide, { ...elsewhere, validFrom: '2024-01-01' }];
    expect(moved({ schedules })).toEqual(pinned);
    expect(moved({ schedules, plans: [plan({ termMonths: 24 })] })).toEqual([]);
  });

  it.each(['DRAFT', 'RETIRED'] as const)(
    'may change where they would have pinned one that is %s',
    (status) => {
      const newer = { ...elsewhere, validFrom: '2024-01-01' };
      expect(moved({ schedules: [{ ...wide, status }, newer] })).toEqual([]);
      expect(moved({ schedules: [wide, { ...newer, status }] })).toEqual([]);
    },
  );

  it('stays where they would from a later day on', () => {
    const schedules = [
      { ...wide, validFrom: '2026-07-01' },
      { ...elsewhere, validFrom: '2026-08-01' },
    ];
    expect(moved({ schedules })).toEqual(stays('EU from 2026-07-01, PL from 2026-08-01'));
  });

  it('may change where they would have on days only that are over there', () => {
    const own = (validFrom: string) => ({
      schedules: [wide, { ...elsewhere, validFrom: '2024-01-01' }, schedule('LT', { validFrom })],
    });
    expect(moved(own('2026-03-13'))).toEqual([]);
    expect(moved(own('2026-03-14'))).toEqual(stays('EU from 2023-07-01, PL from 2024-01-01'));
  });

  it('stays where they would by one channel only', () => {
    const schedules = [wide, { ...elsewhere, channel: 'PARTNER_SERVICE' as const }];
    expect(moved({ schedules })).toEqual(stays('EU from 2023-07-01, PL from 2023-07-01'));
  });
});
