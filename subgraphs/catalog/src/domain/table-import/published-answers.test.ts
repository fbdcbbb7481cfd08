import { transfer } from '../../../../../test/support/transfer-clauses';
import type { PlanSku, Product, Region, TermsVersion } from '../catalogue';
import type { TermsSelector } from '../clause';
import { type AnswerFacts, answerFaults, lostAircraftFaults } from './published-answers';

const device = (change: Partial<Product> = {}): Product =>
  ({
    code: 'rs-4',
    seriesCodes: ['RS'],
    family: 'HANDHELD_GIMBAL',
    kind: 'HANDHELD',
    ...change,
  }) as unknown as Product;

const plan = (change: Partial<PlanSku> = {}): PlanSku =>
  ({
    name: 'Plan',
    productCode: 'rs-4',
    termMonths: 12,
    termsId: 'trm_1',
    status: 'PUBLISHED',
    counts: { replacements: 2, flyaways: 0, repairDiscounts: 0, maintenances: 0 },
    ...change,
  }) as unknown as PlanSku;

const edition = (id: string, status: TermsVersion['status']) =>
  ({ id, status }) as unknown as TermsVersion;

const facts = (change: Partial<AnswerFacts> = {}): AnswerFacts => ({
  products: new Map([['rs-4', device()]]),
  regions: [
    { code: 'EU', partOfCode: null },
    { code: 'LT', partOfCode: 'EU' },
  ] as unknown as readonly Region[],
  terms: [edition('trm_1', 'PUBLISHED'), edition('trm_2', 'DRAFT')],
  plans: [plan()],
  clauses: [transfer('general', {}), transfer('of RS', { seriesCode: 'RS' })],
  ...change,
});

const row = { line: 2, product_code: 'rs-4', series: 'Ronin', family: 'handheld_gimbal' };
const asRonin = device({ seriesCodes: ['RONIN'] });

const found = (after: Product, change: Partial<AnswerFacts> = {}) =>
  answerFaults({ ...row, product_code: after.code }, after, facts(change)).map(
    ({ line, column, reason }) => [line, column, reason],
  );

const otherwise = (references: string) =>
  expect.stringContaining(`Plan was published, and ${references} would answer`) as unknown;

describe('what published clauses answer for a product', () => {
  it.each(['PUBLISHED', 'WITHDRAWN'] as const)(
    'stays as it was for a plan that is %s',
    (status) => {
      expect(found(asRonin, { plans: [plan({ status })] })).toEqual([
        [2, 'series', otherwise('general, of RS')],
      ]);
    },
  );

  it('may change where the only plan is a draft, or another product’s', () => {
    expect(found(asRonin, { plans: [plan({ status: 'DRAFT' })] })).toEqual([]);
    expect(found(asRonin, { plans: [plan({ productCode: 'rs-3' })] })).toEqual([]);
  });

  it('may change where the clause of the series never won', () => {
    const clauses = [
      transfer('of RS', { seriesCode: 'RS' }),
      transfer('own', { productCode: 'rs-4' }),
    ];
    expect(found(asRonin, { clauses })).toEqual([]);
  });

  it('is looked at in every place and by every channel that clauses name', () => {
    const named = (selector: Partial<TermsSelector>) => [
      transfer('general', {}),
      transfer('own', { productCode: 'rs-4', regionCode: null }),
      transfer('narrow', { seriesCode: 'RS', productCode: 'rs-4', ...selector }),
    ];
    expect(found(asRonin, { clauses: named({ regionCode: 'EU' }) })).toEqual([
      [2, 'series', otherwise('narrow, own')],
    ]);
    expect(found(asRonin, { clauses: named({ channel: 'CODE' }) })).toEqual([
      [2, 'series', otherwise('narrow, own')],
    ]);
  });

  it('names the family where that is what changes', () => {
    const clauses = [transfer('general', {}), transfer('held', { kind: 'HANDHELD' })];
    expect(found(device({ family: 'DRONE', kind: 'AIRCRAFT' }), { clauses })).toEqual([
      [2, 'family', otherwise('general, held')],
    ]);
  });
});

describe('a product that would make published clauses tie', () => {
  const rivals = [
    transfer('of RS', { seriesCode: 'RS' }),
    transfer('of cameras', { seriesCode: 'RS', family: 'POCKET_CAMERA' }),
  ];
  const camera = device({ code: 'rs-5', family: 'POCKET_CAMERA' });
  const tie = [
    2,
    'series',
    expect.stringContaining('of RS and of cameras are published') as unknown,
  ];

  it('is refused when it is new', () => {
    expect(found(camera, { clauses: rivals })).toEqual([tie]);
  });

  it('is taken where the clauses are a draft’s, or tell it apart', () => {
    const drafted = rivals.map((clause) => ({ ...clause, termsId: 'trm_2' }));
    expect(found(camera, { clauses: drafted })).toEqual([]);
    expect(found(device({ code: 'rs-5' }), { clauses: rivals })).toEqual([]);
  });

  it('is refused when it is on record, even without a published plan', () => {
    const products = new Map([['rs-5', device({ code: 'rs-5' })]]);
    expect(found(camera, { clauses: rivals, products, plans: [] })).toEqual([
      [2, 'family', tie[2]],
    ]);
  });
});

describe('a plan that was published with a right for lost aircraft', () => {
  const counts = { replacements: 2, flyaways: 1, repairDiscounts: 0, maintenances: 0 };
  const faults = (flyaway_covered: boolean, given: PlanSku) =>
    lostAircraftFaults({ ...row, flyaway_covered }, facts({ plans: [given] }));

  it('keeps its product covered for it', () => {
    expect(faults(false, plan({ counts }))).toMatchObject([
      { line: 2, column: 'flyaway_covered', reason: expect.stringContaining('with 1') as unknown },
    ]);
    expect(faults(true, plan({ counts }))).toEqual([]);
    expect(faults(false, plan())).toEqual([]);
    expect(faults(false, plan({ counts, status: 'DRAFT' }))).toEqual([]);
  });
});
