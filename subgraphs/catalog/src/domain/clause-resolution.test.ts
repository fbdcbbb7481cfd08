import type { ClauseOf, TermsClause, TermsSelector } from './clause';
import { ClauseTie, clausesFor, type TermsQuestion, tiesFor } from './clause-resolution';

const any: TermsSelector = {
  productCode: null,
  seriesCode: null,
  family: null,
  kind: null,
  planMonths: null,
  regionCode: null,
  channel: null,
};

const source = { document: 'test', sha256: null, isSynthetic: true, note: null };

let position = 0;
const transfer = (reference: string, selector: Partial<TermsSelector>): ClauseOf<'TRANSFER'> => ({
  id: `cls_${reference}`,
  termsId: 'trm_1',
  ruleId: 'R-TRF-01',
  kind: 'TRANSFER',
  reference,
  position: (position += 1),
  isOfferOnly: false,
  selector: { ...any, ...selector },
  content: { isTransferable: false },
  texts: {},
  editorialNote: null,
  source,
});

const deadline = (
  reference: string,
  content: Partial<ClauseOf<'DEADLINE'>['content']>,
): ClauseOf<'DEADLINE'> => ({
  ...transfer(reference, {}),
  kind: 'DEADLINE',
  content: {
    kind: 'HAND_OVER_UNIT',
    serviceType: 'ONLINE_REPAIR',
    allowance: 7,
    unit: 'CALENDAR_DAY',
    onMiss: 'REFUSABLE',
    ...content,
  },
});

const product = {
  code: 'rs-4-mini',
  seriesCodes: ['RS', 'RONIN'],
  family: 'HANDHELD_GIMBAL',
  kind: 'HANDHELD',
} as const;

/** The RS 4 Mini's annual plan, bought as a code in Lithuania. */
const question = (change: Partial<TermsQuestion> = {}): TermsQuestion => ({
  product,
  planMonths: 12,
  region: { code: 'LT', partOfCode: 'EU' },
  channel: 'CODE',
  ...change,
});

const winners = (clauses: readonly TermsClause[], change: Partial<TermsQuestion> = {}) =>
  clausesFor(clauses, question(change)).map(({ reference }) => reference);

describe('the clauses for a question', () => {
  // From the widest to the narrowest: each wins over all before it.
  const ladder: readonly (readonly [string, Partial<TermsSelector>])[] = [
    ['any', {}],
    ['channel', { channel: 'CODE' }],
    ['wider region', { regionCode: 'EU' }],
    ['region', { regionCode: 'LT' }],
    ['length', { planMonths: 12 }],
    ['kind', { kind: 'HANDHELD' }],
    ['family', { family: 'HANDHELD_GIMBAL' }],
    ['series', { seriesCode: 'RS' }],
    ['series and length', { seriesCode: 'RS', planMonths: 12 }],
    ['product', { productCode: 'rs-4-mini' }],
    ['product and length', { productCode: 'rs-4-mini', planMonths: 12 }],
  ];

  it.each(ladder.slice(1).map(([reference], index) => ({ reference, rung: index + 1 })))(
    '$reference wins over everything wider (A-03: product, series, family)',
    ({ reference, rung }) => {
      const clauses = ladder.slice(0, rung + 1).map(([name, selector]) => transfer(name, selector));
      expect(winners(clauses)).toEqual([reference]);
      expect(winners([...clauses].reverse())).toEqual([reference]);
    },
  );

  it.each<[string, Partial<TermsSelector>]>([
    ['another product', { productCode: 'rs-3' }],
    ['another series', { seriesCode: 'MINI' }],
    ['another kind', { kind: 'AIRCRAFT' }],
    ['another length', { planMonths: 24 }],
    ['another region', { regionCode: 'US' }],
    ['another channel', { channel: 'BUNDLED' }],
    ['its product in another series', { productCode: 'rs-4-mini', seriesCode: 'MINI' }],
  ])('leave out what is for %s', (_what, selector) => {
    expect(winners([transfer('x', selector)])).toEqual([]);
  });

  it.each<[string, Partial<TermsSelector>, Partial<TermsQuestion>]>([
    ['product', { productCode: 'rs-4-mini' }, { product: null }],
    ['length', { planMonths: 12 }, { planMonths: null }],
    ['region', { regionCode: 'LT' }, { region: null }],
    ['channel', { channel: 'CODE' }, { channel: null }],
  ])('leave out what asks for a %s that the question does not name', (_what, selector, change) => {
    expect(winners([transfer('x', selector), transfer('any', {})], change)).toEqual(['any']);
  });

  it('reach a product by its second series too', () => {
    expect(winners([transfer('ronin', { seriesCode: 'RONIN' })])).toEqual(['ronin']);
  });

  it('stand beside each other where they are about different matters', () => {
    const clauses = [
      deadline('online', {}),
      deadline('express', { serviceType: 'EXPRESS', allowance: 3 }),
      deadline('pay', { kind: 'PAY_QUOTE', serviceType: null }),
    ];
    expect(winners(clauses)).toEqual(['online', 'express', 'pay']);
  });

  it('come in the order of the text, narrowed to the kinds asked for', () => {
    const clauses = [deadline('first', {}), transfer('second', {})].reverse();
    expect(clausesFor(clauses, question()).map(({ reference }) => reference)).toEqual([
      'first',
      'second',
    ]);
    expect(clausesFor(clauses, question(), ['TRANSFER']).map(({ reference }) => reference)).toEqual(
      ['second'],
    );
    expect(clausesFor(clauses, question(), [])).toEqual([]);
  });

  it('tie when two say it with equal right, and the tie names both', () => {
    const clauses = [
      transfer('one', { seriesCode: 'RS' }),
      transfer('other', { seriesCode: 'RONIN' }),
    ];
    expect(() => winners(clauses)).toThrow(ClauseTie);
    expect(() => winners(clauses)).toThrow('The clauses one and other tie');
    expect(
      tiesFor(clauses, question()).map((pair) => pair.map(({ reference }) => reference)),
    ).toEqual([['one', 'other']]);
  });

  it('do not tie where a narrower clause settles it', () => {
    const clauses = [
      transfer('one', {}),
      transfer('other', {}),
      transfer('settles', { kind: 'HANDHELD' }),
    ];
    expect(winners(clauses)).toEqual(['settles']);
    expect(tiesFor(clauses, question())).toEqual([]);
  });
});
