import {
  adding,
  from,
  itRefusesEach,
  type Mistake,
  onLine,
  readSmall,
} from '../../../../../test/support/catalog-sheets';
import { sentenceOf } from './sheet';

const otherTerms = (terms: string): string => `${terms},Obligor,${from},false,`;

const mistakes: readonly Mistake[] = [
  {
    what: 'terms of a programme that has no name',
    file: 'terms_versions.csv',
    change: onLine(2, 'CARE_REFRESH', 'OTHER_CARE'),
    line: 2,
    column: 'programme',
    reason: 'OTHER_CARE is no programme on record',
  },
  {
    what: 'revisions of two generations under one word',
    file: 'terms_versions.csv',
    change: adding(
      otherTerms('2023-tc-r2,2023-tc,RETAIL_2025,2,PUBLISHED,2024-01-01,,,CARE_REFRESH'),
    ),
    line: 2,
    column: 'generation',
    reason: '2023-tc is RETAIL_2025 on line 3',
  },
  {
    what: 'a serial number on a part that is nowhere on record',
    file: 'serial_parts.csv',
    change: onLine(2, 'gimbal,BODY', 'wing,BODY'),
    line: 2,
    column: 'component_code',
    reason: 'wing is no component on record',
  },
  {
    what: 'a part of something that is nowhere on record',
    file: 'components.csv',
    change: onLine(2, 'Gimbal,false,,', 'Gimbal,false,wing,'),
    line: 2,
    column: 'part_of',
    reason: 'wing is no component on record',
  },
  {
    what: 'an entry of the register about an unknown product',
    file: 'register.csv',
    change: onLine(2, '*', 'rs-9'),
    line: 2,
    column: 'product_code',
    reason: 'rs-9 is no product on record',
  },
  {
    what: 'an entry of the register that follows nothing',
    file: 'register_statements.csv',
    change: onLine(2, 'true', 'false'),
    line: 2,
    column: 'code',
    reason: 'no statement of A-01 is followed',
    shownIn: 'register.csv',
  },
  {
    what: 'an entry that was collected already',
    file: 'register.csv',
    change: onLine(2, 'A-01', 'D-01'),
    line: 2,
    column: 'code',
    reason: 'D-01 stands in contradictions.csv already',
  },
  {
    what: 'a statement without its entry',
    file: 'register_statements.csv',
    change: adding(`A-02,1,whole ones,true,${from},true`),
    line: 3,
    column: 'code',
    reason: 'A-02 is no entry of the register',
  },
];

describe('checking programmes and the register', () => {
  itRefusesEach(mistakes);

  it('names a product whose plans are of two programmes', () => {
    const { findings } = readSmall({
      'programmes.csv': adding(`OTHER_CARE,Other Care,Other,${from},false`),
      'terms_versions.csv': adding(
        otherTerms('other-1,other-1,RENEWABLE_2023,1,PUBLISHED,2024-01-01,,,OTHER_CARE'),
      ),
      'plans.csv': onLine(3, '2023-tc', 'other-1'),
    });
    expect(findings.map(sentenceOf)).toEqual([
      'plans.csv, line 3, terms_generation: rs-4-mini is in another programme on line 2',
    ]);
  });
});
