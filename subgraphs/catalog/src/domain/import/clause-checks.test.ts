import {
  adding,
  anything,
  clause,
  from,
  type Mistake,
  onLine,
  itRefusesEach,
  readSmall,
} from '../../../../../test/support/catalog-sheets';
import { sentenceOf } from './sheet';

const mistakes: readonly Mistake[] = [
  {
    what: 'two clauses that tie',
    file: 'clauses.csv',
    change: adding(clause('TRANSFER', anything, { isTransferable: true }, 'rival')),
    line: 14,
    column: 'reference',
    reason: 'rival ties with TRANSFER on line 13',
  },
  {
    what: 'two clauses that tie through two series',
    file: 'clauses.csv',
    change: adding(
      clause('TRANSFER', ',RS,,,,,', { isTransferable: true }, 'rs'),
      clause('TRANSFER', ',RONIN,,,,,', { isTransferable: true }, 'ronin'),
    ),
    line: 15,
    column: 'reference',
    reason: 'ronin ties with rs on line 14 for rs-4-mini',
  },
  {
    what: 'content that does not fit its kind',
    file: 'clauses.csv',
    change: adding(clause('BINDING', anything, { isTransferable: false })),
    line: 14,
    column: 'content',
    reason: 'isTransferable is no field of this kind',
  },
  {
    what: 'content that is no JSON',
    file: 'clauses.csv',
    change: adding(`2023-tc,R-X-01,BONUS,b,${anything},{,Words.,,false,${from},true`),
    line: 14,
    column: 'content',
    reason: 'is no JSON',
  },
  {
    what: 'content that names an unknown part',
    file: 'clauses.csv',
    change: onLine(5, 'gimbal', 'wing'),
    line: 5,
    column: 'content',
    reason: 'wing is no component on record',
  },
];

describe('checking clauses', () => {
  itRefusesEach(mistakes);

  it('names both rows of a tie, and lets what sellers state stand beside the terms (C-11, C-12)', () => {
    const rival = clause('TRANSFER', anything, { isTransferable: true }, 'rival');
    const { findings } = readSmall({ 'clauses.csv': adding(rival) });
    expect(findings.map(sentenceOf)).toEqual([
      'clauses.csv, line 14, reference: rival ties with TRANSFER on line 13: neither is more specific',
    ]);
    const stated = rival.replace(',false,Test', ',true,Test');
    expect(readSmall({ 'clauses.csv': adding(stated) }).findings).toEqual([]);
  });
});
