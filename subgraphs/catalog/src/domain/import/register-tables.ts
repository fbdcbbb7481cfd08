import type { RegisterEntry } from '../catalogue';
import * as cell from './cells';
import { table } from './table';

// What the rule book's sources disagree on or leave open, beside what was met while collecting.

export const register = table(
  'register.csv',
  {
    code: cell.text,
    kind: cell.oneOf<RegisterEntry['kind']>(['CONTRADICTION', 'ASSUMPTION']),
    product_code: cell.text,
    subject: cell.text,
    resolution: cell.text,
  },
  ['code'],
);

export const registerStatements = table(
  'register_statements.csv',
  {
    code: cell.text,
    statement_no: cell.wholeNumber(1, 99),
    value: cell.text,
    is_followed: cell.truthWord,
    source: cell.sourceText,
    is_synthetic: cell.truthWord,
  },
  ['code', 'statement_no'],
);
