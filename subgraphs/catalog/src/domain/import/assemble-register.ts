import type { DataSource, RegisterEntry } from '../catalogue';
import type { KeyedId } from '../ids';
import type { SourceOf } from './sources';
import type { CatalogueRows } from './tables';

/** What was left out on purpose follows no source. */
const ownChoice: DataSource = {
  document: 'Care Graph (no page address)',
  sha256: null,
  isSynthetic: true,
  note: 'Our own choice: no source was followed.',
};

/** A star in place of a product means that the entry is about none in particular. */
const anyProduct = '*';

export const registerFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly RegisterEntry[] => {
  const shown = (source: string): DataSource => (source === '' ? ownChoice : sourceOf(source));
  return rows.contradictions.map((row) => ({
    id: idOf('rgs', row.id),
    code: row.id,
    kind: 'CONTRADICTION',
    subject: row.field,
    productCode: row.product_code === anyProduct ? null : row.product_code,
    statements: [
      { value: row.value_used, source: shown(row.source_used), isFollowed: true },
      { value: row.value_other, source: shown(row.source_other), isFollowed: false },
    ],
    resolution: row.resolution,
  }));
};
