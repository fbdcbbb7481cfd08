import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFile } from '../../subgraphs/catalog/src/adapters/csv-sheet';

const kinds = ['DECIDES', 'FACT', 'JOURNEY'] as const;

/** A rule that decides an answer, one that only states a fact, or a journey through several of them. */
export type RuleKind = (typeof kinds)[number];

/** A rule of the programme by the id that code, data and tests cite. */
export interface Rule {
  readonly id: string;
  /** The part that it is for, or the programme as a whole. */
  readonly part: string;
  readonly kind: RuleKind;
  readonly section: string;
  readonly text: string;
}

/** What an id of the rule book looks like. */
const idForm = /\b(?:R-[A-Z]{2,3}-[A-Z]?\d+|[AC]-\d{2}|GJ-\d{2})\b/g;

export const idsIn = (text: string): readonly string[] => [...new Set(text.match(idForm))];

const kindOf = (word: string): RuleKind => {
  const kind = kinds.find((one) => one === word);
  if (kind) return kind;
  throw new Error(`rules.csv has the kind ${word}: give one of ${kinds.join(', ')}.`);
};

const ruleOf = ({ cells }: { readonly cells: readonly string[] }): Rule => {
  const [id = '', part = '', kind = '', section = '', text = ''] = cells;
  return { id, part, kind: kindOf(kind), section, text };
};

/** Every rule of the rule book, in its order. */
export const readRules = (): readonly Rule[] => {
  const { sheet } = splitFile('rules.csv', readFileSync(join(__dirname, 'rules.csv')));
  if (!sheet)
    throw new Error('rules.csv cannot be read: it is UTF-8 with fields as RFC 4180 has them.');
  return sheet.rows.map(ruleOf);
};
