import { csvRows } from '@care-graph/kernel/runtime/csv-rows';
import type { ReadSheet } from '../domain/import-sheet';

const byteOrderMark = '\uFEFF';

/** Splits a partner's document into cells; spreadsheets begin theirs with a byte order mark, which says nothing. */
export const readSheet: ReadSheet = (document) => {
  const text = document.startsWith(byteOrderMark) ? document.slice(1) : document;
  try {
    return { rows: csvRows(text) };
  } catch (error) {
    const { lines, code } = error as { readonly lines?: number; readonly code?: string };
    // The parser's own words repeat what it stumbled over.
    return { line: lines ?? 1, reason: code ?? 'it cannot be split into cells' };
  }
};
