import { csvRows } from '@care-graph/kernel/runtime/csv-rows';
import type { ReadSheet } from '../domain/import-sheet';

const byteOrderMark = '\uFEFF';

/** What the parser stumbles over, in words; its own repeat what stands there. */
const inWords: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quotation mark in its cell',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside of a cell that does not begin with one',
};

/** Splits a partner's document into cells; spreadsheets begin theirs with a byte order mark, which says nothing. */
export const readSheet: ReadSheet = (document) => {
  const text = document.startsWith(byteOrderMark) ? document.slice(1) : document;
  try {
    return { rows: csvRows(text) };
  } catch (error) {
    const { lines, code } = error as { readonly lines?: number; readonly code?: string };
    return { line: lines ?? 1, reason: inWords[code ?? ''] ?? 'it cannot be split into cells' };
  }
};
