import { type RealCatalogue, readRealCatalogue } from '../support/real-catalogue';
import { isClauseOf } from '../../subgraphs/catalog/src/domain/clause';

let real: RealCatalogue;

beforeAll(async () => {
  real = await readRealCatalogue();
});

const replacement = ['REPLACEMENT'];
const repair = ['REPAIR_DISCOUNT', 'MAINTENANCE'];
const warranty = ['WARRANTY_EXTENSION', 'BONUS_WARRANTY'];

const codeOf = (rule: string): string => rule.slice('R-EXC-'.length);

/** Every exclusion of the 2022 terms: the services it touches, all where there are none, and what lifts it. */
const ofTerms = [
  { rule: 'R-EXC-C1', lines: [], unless: null },
  { rule: 'R-EXC-C2', lines: [], unless: null },
  { rule: 'R-EXC-C3', lines: [], unless: null },
  { rule: 'R-EXC-C4', lines: [], unless: null },
  { rule: 'R-EXC-C5', lines: [], unless: null },
  { rule: 'R-EXC-C6', lines: [], unless: null },
  { rule: 'R-EXC-C7', lines: [], unless: null },
  { rule: 'R-EXC-C8', lines: [], unless: null },
  { rule: 'R-EXC-C9', lines: [], unless: null },
  { rule: 'R-EXC-C10', lines: [], unless: null },
  { rule: 'R-EXC-C11', lines: [], unless: null },
  { rule: 'R-EXC-C12', lines: [], unless: null },
  { rule: 'R-EXC-C13', lines: [], unless: null },
  { rule: 'R-EXC-R1', lines: replacement, unless: 'FLYAWAY_VERIFIED' },
  { rule: 'R-EXC-R2', lines: replacement, unless: null },
  { rule: 'R-EXC-R3', lines: replacement, unless: null },
  { rule: 'R-EXC-D1', lines: repair, unless: 'COMPONENT_SENT_IN' },
  { rule: 'R-EXC-D2', lines: repair, unless: null },
  { rule: 'R-EXC-W1', lines: warranty, unless: null },
  { rule: 'R-EXC-W2', lines: warranty, unless: null },
  { rule: 'R-EXC-W3', lines: warranty, unless: null },
  { rule: 'R-EXC-W4', lines: warranty, unless: null },
  { rule: 'R-EXC-W5', lines: warranty, unless: null },
  { rule: 'R-EXC-W6', lines: warranty, unless: null },
  { rule: 'R-EXC-W7', lines: warranty, unless: null },
  { rule: 'R-EXC-W8', lines: warranty, unless: null },
];

/** What the exclusions that win for a product are called. */
const codesFor = (terms: string, product: string): readonly string[] =>
  real.winners(terms, 'EXCLUSION', product, 24).map(({ content }) => content.code);

const statedInOffers = (terms: string) =>
  real
    .clausesOf(terms)
    .filter(isClauseOf('EXCLUSION'))
    .filter(({ isOfferOnly }) => isOfferOnly);

describe('the exclusions of the 2022 terms', () => {
  it.each(ofTerms)('have $rule for $lines, unless $unless', ({ rule, lines, unless }) => {
    const [clause, ...more] = real
      .winners('2022-tc', 'EXCLUSION', 'mini-se', 24)
      .filter(({ ruleId }) => ruleId === rule);
    expect(more).toEqual([]);
    expect(clause?.content).toMatchObject({ code: codeOf(rule), lines, unless });
    expect(clause?.texts['en']).toMatch(/^Not covered: /);
  });

  it('are 13 common ones, 3 for replacement, 2 for discount and maintenance, 8 for warranty', () => {
    expect(codesFor('2022-tc', 'mini-se')).toEqual(ofTerms.map(({ rule }) => codeOf(rule)));
  });

  it.each([
    ['C9', ['natural disasters', 'war', 'military action', 'rebellion', 'coup', 'riot', 'terror']],
    ['C10', ['radiation', 'nuclear explosion', 'radioactive pollution']],
    ['R1', ['some or all covered parts']],
    ['W7', ['the use of batteries', 'quality problems']],
    ['W8', ['natural wear', 'surface', 'housing']],
  ])('name in %s all that the terms name, in every edition: %j', (code, named) => {
    const told = real.catalogue.clauses
      .filter(isClauseOf('EXCLUSION'))
      .filter(({ content }) => content.code === code);
    expect(told.length).toBeGreaterThan(1);
    for (const { texts } of told) for (const one of named) expect(texts['en']).toContain(one);
  });

  it('leave to a person what records cannot say, but for links that were missing (R-EXC-R2, R-BND-02)', () => {
    const checked = real.catalogue.clauses
      .filter(isClauseOf('EXCLUSION'))
      .filter(({ content }) => content.isMachineChecked);
    expect(new Set(checked.map(({ content }) => content.code))).toEqual(new Set(['R2']));
    expect(codesFor('2022-tc', 'rs-3')).not.toContain('R2');
  });

  it('lift the loss of parts by a verified flyaway (C-08) or by sending the main part in (C-19)', () => {
    const lifted = real
      .winners('2022-tc', 'EXCLUSION', 'mavic-3', 24)
      .filter(({ content }) => content.unless !== null);
    expect(lifted.map(({ content }) => [content.code, content.unless])).toEqual([
      ['R1', 'FLYAWAY_VERIFIED'],
      ['D1', 'COMPONENT_SENT_IN'],
    ]);
  });
});

describe('the exclusions of other editions', () => {
  it.each([
    ['2018-faq-r1', 0],
    ['2018-faq', 0],
    ['2021-plus', 16],
    ['2023-tc', 26],
    ['2025-retail', 24],
  ])('are in %s %i: those of the services that it has', (terms, count) => {
    expect(codesFor(terms, 'mini-se')).toHaveLength(count);
  });

  it('in 2023 touch the rewarded year of warranty alone (R-BON-05)', () => {
    const worn = real
      .winners('2023-tc', 'EXCLUSION', 'rs-3')
      .filter(({ content }) => content.code.startsWith('W'));
    expect(worn.map(({ content }) => content.lines)).toEqual(
      Array.from({ length: 8 }, () => ['BONUS_WARRANTY']),
    );
  });
});

describe('the exclusions that a seller states', () => {
  it.each([
    { rule: 'R-EXC-L1' },
    { rule: 'R-EXC-L2' },
    { rule: 'R-EXC-L3' },
    { rule: 'R-EXC-L4' },
    { rule: 'R-EXC-L5' },
    { rule: 'R-EXC-L6' },
    { rule: 'R-EXC-L7' },
    { rule: 'R-EXC-L8' },
    { rule: 'R-EXC-L9' },
    { rule: 'R-EXC-L10' },
    { rule: 'R-EXC-L11' },
  ])('have $rule, which never wins for whoever bought elsewhere (C-11)', ({ rule }) => {
    const code = codeOf(rule);
    const [clause, ...more] = statedInOffers('2022-tc').filter(({ ruleId }) => ruleId === rule);
    expect(more).toEqual([]);
    expect(clause).toMatchObject({
      reference: `2022-tc/offer/${code}`,
      selector: { productCode: 'mini-se', planMonths: 24 },
      content: { code, lines: [] },
      source: { document: expect.stringContaining('Mini SE (2 years)') },
    });
    expect(codesFor('2022-tc', 'mini-se')).not.toContain(code);
  });

  it('are those of one shop alone', () => {
    expect(real.catalogue.clauses.filter(({ isOfferOnly }) => isOfferOnly)).toHaveLength(11);
  });

  it('exclude bad weather and the housing altogether, which the terms do under warranty alone (C-11, C-12)', () => {
    const linesOf = (code: string) =>
      [...real.winners('2022-tc', 'EXCLUSION', 'mini-se', 24), ...statedInOffers('2022-tc')].find(
        ({ content }) => content.code === code,
      )?.content.lines;
    expect(['W4', 'W8', 'L3', 'L6'].map(linesOf)).toEqual([warranty, warranty, [], []]);
  });
});
