import fc from 'fast-check';
import type { ClauseOf, TermsClause, TermsSelector } from './clause';
import { ClauseTie, clausesFor, type TermsQuestion, tiesFor } from './clause-resolution';

const series = ['RS', 'RONIN', 'MINI'] as const;
const families = ['DRONE', 'HANDHELD_GIMBAL'] as const;
const kinds = ['AIRCRAFT', 'HANDHELD'] as const;
const channels = ['CODE', 'BUNDLED'] as const;
const codes = ['one', 'other', 'third'] as const;

const orAny = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const selector: fc.Arbitrary<TermsSelector> = fc.record({
  productCode: orAny(fc.constantFrom(...codes)),
  seriesCode: orAny(fc.constantFrom(...series)),
  family: orAny(fc.constantFrom(...families)),
  kind: orAny(fc.constantFrom(...kinds)),
  planMonths: orAny(fc.constantFrom(12, 24)),
  regionCode: orAny(fc.constantFrom('LT', 'EU', 'US')),
  channel: orAny(fc.constantFrom(...channels)),
});

const question: fc.Arbitrary<TermsQuestion> = fc.record({
  product: orAny(
    fc.record({
      code: fc.constantFrom(...codes),
      seriesCodes: fc.subarray([...series]),
      family: fc.constantFrom(...families),
      kind: fc.constantFrom(...kinds),
    }),
  ),
  planMonths: orAny(fc.constantFrom(12, 24)),
  region: orAny(
    fc.constantFrom({ code: 'LT', partOfCode: 'EU' }, { code: 'US', partOfCode: null }),
  ),
  channel: orAny(fc.constantFrom(...channels)),
});

type Return = ClauseOf<'RETURN'>;

const returnClause = (
  index: number,
  layer: Return['content']['layer'],
  given: TermsSelector,
): Return => ({
  id: `cls_${index}`,
  termsId: 'trm_1',
  ruleId: 'R-RTN-02',
  kind: 'RETURN',
  reference: `clause ${index}`,
  position: index,
  isOfferOnly: false,
  selector: given,
  content: {
    layer,
    isReturnable: true,
    needsProductReturn: true,
    needsNoUse: true,
    needsIntactSeal: true,
  },
  texts: {},
  editorialNote: null,
  source: { document: 'test', sha256: null, isSynthetic: true, note: null },
});

/** Clauses about two matters, each with a place of its own. */
const clauses: fc.Arbitrary<readonly Return[]> = fc
  .array(fc.tuple(selector, fc.constantFrom('OBLIGOR' as const, 'SELLER' as const)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((given) => given.map(([wanted, layer], index) => returnClause(index, layer, wanted)));

/** The winners by name, or the names of those that tie. */
const answerOf = (given: readonly TermsClause[], asked: TermsQuestion): readonly string[] => {
  try {
    return clausesFor(given, asked).map(({ reference }) => reference);
  } catch (error) {
    if (!(error instanceof ClauseTie)) throw error;
    return ['a tie'];
  }
};

const tiesOf = (given: readonly TermsClause[], asked: TermsQuestion): readonly string[] =>
  tiesFor(given, asked)
    .flat()
    .map(({ reference }) => reference)
    .filter((name, index, names) => names.indexOf(name) === index)
    .sort();

/** What a question names, by the part of a selector that can ask for it. */
const namedIn = ({
  product,
  planMonths,
  region,
  channel,
}: TermsQuestion): Readonly<Record<keyof TermsSelector, readonly unknown[]>> => ({
  productCode: [product?.code],
  seriesCode: product?.seriesCodes ?? [],
  family: [product?.family],
  kind: [product?.kind],
  planMonths: [planMonths],
  regionCode: [region?.code, region?.partOfCode],
  channel: [channel],
});

/** Whether a clause speaks of what is asked at all, told apart from how narrowly it does. */
const applies = ({ selector: wanted }: TermsClause, asked: TermsQuestion): boolean =>
  Object.entries(namedIn(asked)).every(([part, named]) => {
    const value = wanted[part as keyof TermsSelector];
    return value === null || named.includes(value);
  });

/** The narrowest part of a selector that speaks of the device. */
const depthOf = ({ productCode, seriesCode, family, kind }: TermsSelector): number =>
  4 - [productCode, seriesCode, family, kind, ''].findIndex((named) => named !== null);

describe('the winners among any clauses (A-03)', () => {
  it('do not depend on the order of the rows, and neither do ties', () => {
    const shuffled = clauses.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, question, ([given, mixed], asked) => {
        expect(answerOf(mixed, asked)).toEqual(answerOf(given, asked));
        expect(tiesOf(mixed, asked)).toEqual(tiesOf(given, asked));
      }),
      { numRuns: 300 },
    );
  });

  it('apply to what is asked, and leave out nobody who speaks of the device more narrowly', () => {
    fc.assert(
      fc.property(clauses, question, (given, asked) => {
        fc.pre(tiesFor(given, asked).length === 0);
        for (const winner of clausesFor(given, asked) as readonly Return[]) {
          expect(applies(winner, asked)).toBe(true);
          const rivals = given.filter(
            ({ content, ...rival }) =>
              content.layer === winner.content.layer && applies({ ...rival, content }, asked),
          );
          const deepest = Math.max(...rivals.map((rival) => depthOf(rival.selector)));
          expect(depthOf(winner.selector)).toBe(deepest);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are as many as there are matters that some clause speaks of', () => {
    fc.assert(
      fc.property(clauses, question, (given, asked) => {
        fc.pre(tiesFor(given, asked).length === 0);
        const matters = new Set(
          given.filter((one) => applies(one, asked)).map(({ content }) => content.layer),
        );
        expect(clausesFor(given, asked)).toHaveLength(matters.size);
      }),
    );
  });

  it('stay the same when a row is added that speaks of something else', () => {
    fc.assert(
      fc.property(clauses, question, selector, (given, asked, wanted) => {
        const further = returnClause(100, 'OBLIGOR', wanted);
        fc.pre(!applies(further, asked));
        expect(answerOf([...given, further], asked)).toEqual(answerOf(given, asked));
      }),
    );
  });

  it('stay the same when a seller states something beside them (C-11)', () => {
    fc.assert(
      fc.property(clauses, question, selector, (given, asked, wanted) => {
        const stated = { ...returnClause(100, 'OBLIGOR', wanted), isOfferOnly: true };
        expect(answerOf([stated, ...given], asked)).toEqual(answerOf(given, asked));
      }),
    );
  });

  it('give way to a clause that says all that is asked, or tie with their like', () => {
    fc.assert(
      fc.property(clauses, question, (given, asked) => {
        const { product, region } = asked;
        if (!product || !region) return;
        const narrowest = returnClause(100, 'OBLIGOR', {
          productCode: product.code,
          seriesCode: null,
          family: null,
          kind: null,
          planMonths: asked.planMonths,
          regionCode: region.code,
          channel: asked.channel,
        });
        const twin = { ...narrowest, id: 'cls_twin', reference: 'twin' };
        const ofSellers = given.filter(({ content }) => content.layer === 'SELLER');
        const answer = answerOf([...ofSellers, narrowest], asked);
        expect(answer.includes(narrowest.reference) || answer.includes('a tie')).toBe(true);
        expect(tiesOf([narrowest, twin], asked)).toEqual(['clause 100', 'twin']);
        expect(tiesOf([twin, narrowest], asked)).toEqual(['clause 100', 'twin']);
      }),
    );
  });
});
