import type { DataSource, RegisterEntry, RegisterStatement } from '../catalogue';
import type { KeyedId } from '../ids';
import type { SourceOf } from './sources';
import type { CatalogueRows, Row } from './tables';

/** What was left out on purpose follows no source. */
const ownChoice: DataSource = {
  document: 'Care Graph (no page address)',
  sha256: null,
  isSynthetic: true,
  note: 'Our own choice: no source was followed.',
};

/** A star in place of a product means that the entry is about none in particular. */
const anyProduct = '*';

const productIn = (cell: string): string | null => (cell === anyProduct ? null : cell);

/** What was met while collecting: one value was used, another was not. */
const collectedEntry = (
  row: Row<'contradictions'>,
  idOf: KeyedId,
  sourceOf: SourceOf,
): RegisterEntry => {
  const shown = (source: string): DataSource => (source === '' ? ownChoice : sourceOf(source));
  return {
    id: idOf('rgs', row.id),
    code: row.id,
    kind: 'CONTRADICTION',
    subject: row.field,
    productCode: productIn(row.product_code),
    statements: [
      { value: row.value_used, source: shown(row.source_used), isFollowed: true },
      { value: row.value_other, source: shown(row.source_other), isFollowed: false },
    ],
    resolution: row.resolution,
  };
};

/** Those that are followed lead; each is followed in its own edition of the terms where several are. */
const statementsOf = (
  { registerStatements }: CatalogueRows,
  code: string,
  sourceOf: SourceOf,
): readonly RegisterStatement[] =>
  registerStatements
    .filter((row) => row.code === code)
    .sort((one, other) => one.statement_no - other.statement_no)
    .map(({ value, source, is_synthetic, is_followed }) => ({
      value,
      source: sourceOf(source, { isSynthetic: is_synthetic }),
      isFollowed: is_followed,
    }));

export const registerFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly RegisterEntry[] => [
  ...rows.contradictions.map((row) => collectedEntry(row, idOf, sourceOf)),
  ...rows.register.map((row) => ({
    id: idOf('rgs', row.code),
    code: row.code,
    kind: row.kind,
    subject: row.subject,
    productCode: productIn(row.product_code),
    statements: statementsOf(rows, row.code, sourceOf),
    resolution: row.resolution,
  })),
];
