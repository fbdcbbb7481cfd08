import type { DataSource } from '../catalogue';
import type { Row } from './tables';

/** A row's source as the API shows it. */
export type SourceOf = (
  source: string,
  more?: { readonly isSynthetic?: boolean; readonly note?: string | null },
) => DataSource;

/** Shows founding documents by their titles and everything else as it was written. */
export const sourcesFrom = (documents: readonly Row<'documents'>[]): SourceOf => {
  const titles = new Map(
    documents.map(({ file, title, publisher }) => [file, `${title} (${publisher})`]),
  );
  return (source, { isSynthetic = false, note = null } = {}) => ({
    document: titles.get(source) ?? source,
    sha256: null,
    isSynthetic,
    note: note === '' ? null : note,
  });
};
