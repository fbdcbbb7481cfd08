import fc from 'fast-check';
import { there } from '../../../../test/support/there';
import type { Product, Region } from './catalogue';
import type { ClauseOf, TermsSelector } from './clause';
import { type TermsQuestion, tiesFor } from './clause-resolution';
import { tiesForPlan, tiesIn } from './clause-ties';

const device = (code: string, seriesCodes: readonly string[]): Product =>
  ({ code, seriesCodes, family: 'HANDHELD_GIMBAL', kind: 'HANDHELD' }) as unknown as Product;

const region = (code: string, partOfCode: string | null): Region =>
  ({ code, partOfCode }) as unknown as Region;

const world = {
  products: [device('rs-4', ['RS']), device('rs-4-mini', ['RS', 'RONIN'])],
  regions: [region('EU', null), region('LT', 'EU'), region('US', null)],
};

const any: TermsSelector = {
  productCode: null, seriesCode: null, family: null, kind: null, planMonths: null, regionCode: null, channel: null,
}; // prettier-ignore

const transfer = (id: string, selector: Partial<TermsSelector>): ClauseOf<'TRANSFER'> => ({
  id,
  termsId: 'trm_1',
  ruleId: 'R-TRF-01',
  kind: 'TRANSFER',
  reference: id,
  position: 1,
  isOfferOnly: false,
  selector: { ...any, ...selector },
  content: { isTransferable: false },
  texts: {},
  editorialNote: null,
  source: { document: 'test', sha256: null, isSynthetic: true, note: null },
});

/** Every question there is, one by one. */
const everyQuestion: readonly TermsQuestion[] = [null, ...world.products].flatMap((product) =>
  [null, 12, 24].flatMap((planMonths) =>
    [null, ...world.regions].flatMap((place) =>
      [null, 'CODE' as const].map((channel) => ({ product, planMonths, region: place, channel })),
    ),
  ),
);

const selectors = fc.record({
  productCode: fc.option(fc.constantFrom('rs-4', 'rs-4-mini')),
  seriesCode: fc.option(fc.constantFrom('RS', 'RONIN')),
  kind: fc.option(fc.constant('HANDHELD' as const)),
  planMonths: fc.option(fc.constantFrom(12, 24)),
  regionCode: fc.option(fc.constantFrom('EU', 'LT', 'US')),
  channel: fc.option(fc.constant('CODE' as const)),
});

const pairsIn = (clauses: readonly ClauseOf<'TRANSFER'>[]) =>
  tiesIn(clauses, world).map(({ one, other }) => `${one.id} ${other.id}`);

describe('clauses that tie', () => {
  it('are those that tie for some question, as asking every question there is would find them', () => {
    fc.assert(
      fc.property(fc.array(selectors, { maxLength: 6 }), (given) => {
        const clauses = given.map((selector, index) => transfer(`cls_${index}`, selector));
        const all = everyQuestion.flatMap((question) =>
          tiesFor(clauses, question).map(([one, other]) => `${one.id} ${other.id}`),
        );
        expect([...pairsIn(clauses)].sort()).toEqual([...new Set(all)].sort());
      }),
      { numRuns: 2000, seed: 20261121 },
    );
  });

  it('are named with a product for which they tie: two series that it is in (R-PRD-04)', () => {
    const rivals = [
      transfer('one', { seriesCode: 'RS' }),
      transfer('other', { seriesCode: 'RONIN' }),
    ];
    const [tie] = tiesIn(rivals, world);
    expect(tie?.question.product?.code).toBe('rs-4-mini');
    const own = transfer('own', { productCode: 'rs-4-mini' });
    expect(tiesIn([...rivals, own], world)).toEqual([]);
  });

  it('are found for a series before its first product comes, by family and kind too', () => {
    const one = transfer('one', { seriesCode: 'AIR' });
    const other = transfer('other', { seriesCode: 'AIR' });
    const [tie] = tiesIn([one, other], world);
    expect(tie?.question.product?.code).toBe('any product of AIR');
    const drone = transfer('drone', { seriesCode: 'AIR', family: 'DRONE' });
    const gimbal = transfer('gimbal', { seriesCode: 'AIR', family: 'HANDHELD_GIMBAL' });
    expect(pairsIn([one, drone])).toEqual(['one drone']);
    expect(pairsIn([drone, gimbal])).toEqual([]);
    expect(pairsIn([drone, gimbal, { ...gimbal, id: 'rival' }])).toEqual(['gimbal rival']);
    expect(pairsIn([one, transfer('wider', { kind: 'AIRCRAFT' })])).toEqual([]);
  });

  it('of one plan are those that tie for it somewhere, as asking everywhere would find them', () => {
    const [product] = world.products;
    const ofPlan = everyQuestion.filter(
      (question) => question.product === product && question.planMonths === 12,
    );
    fc.assert(
      fc.property(fc.array(selectors, { maxLength: 6 }), (given) => {
        const clauses = given.map((selector, index) => transfer(`cls_${index}`, selector));
        const all = ofPlan.flatMap((question) =>
          tiesFor(clauses, question).map(([one, other]) => `${one.id} ${other.id}`),
        );
        const found = tiesForPlan(
          clauses,
          { product: there(product), planMonths: 12 },
          world.regions,
        );
        expect(found.map(({ one, other }) => `${one.id} ${other.id}`).sort()).toEqual(
          [...new Set(all)].sort(),
        );
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  it('belong to one edition and one matter', () => {
    const [one, other] = [transfer('one', {}), transfer('other', {})];
    expect(pairsIn([one, other])).toEqual(['one other']);
    expect(pairsIn([one, { ...other, termsId: 'trm_2' }])).toEqual([]);
    expect(pairsIn([one, { ...other, isOfferOnly: true }])).toEqual([]);
  });
});
