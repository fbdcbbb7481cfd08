/** A text of one file that stands in it exactly once, and what stands there when the rule is switched off. */
interface TextEdit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Rows of a table that have some texts in common, and in each of them a text that is replaced. */
interface RowsEdit {
  readonly file: string;
  readonly rows: readonly string[];
  readonly find: string;
  readonly replace: string;
}

/** Rows of a table that have some texts in common, and that are left out. */
interface RowsLeftOut {
  readonly file: string;
  readonly rows: readonly string[];
}

export type Edit = TextEdit | RowsEdit | RowsLeftOut;

/**
 * One way in which a rule is switched off, or why none is. A rule that holds in several places, as in the domain
 * and in the database, has a way for each: tests have to notice every one of them by itself.
 */
export type Mutation =
  | { readonly rule: string; readonly edits: readonly Edit[] }
  | { readonly rule: string; readonly because: string };

export const switchedOff = (rule: string, ...edits: readonly Edit[]): Mutation => ({ rule, edits });

/** For a rule that tests name without proving it. */
export const notSwitchedOff = (rule: string, because: string): Mutation => ({ rule, because });

export const without = (file: string, find: string): Edit => ({ file, find, replace: '' });

export const instead = (file: string, find: string, replace: string): Edit => ({
  file,
  find,
  replace,
});

const occurrences = (text: string, find: string): number => text.split(find).length - 1;

const hasAll = (row: string, texts: readonly string[]): boolean =>
  texts.every((text) => row.includes(text));

/** What is left of a row; nothing where it is left out. */
const rowAfter = (edit: RowsEdit | RowsLeftOut, row: string): readonly string[] => {
  if (!hasAll(row, edit.rows)) return [row];
  return 'find' in edit ? [row.replaceAll(edit.find, () => edit.replace)] : [];
};

/** The text as it is when the rule is switched off. */
export const edited = (edit: Edit, text: string): string =>
  'rows' in edit
    ? text
        .split('\n')
        .flatMap((row) => rowAfter(edit, row))
        .join('\n')
    : text.replace(edit.find, () => edit.replace);

/** Why an edit does not fit the file that it is for; nothing where it does. */
export const misfit = (edit: Edit, text: string | undefined): string | undefined => {
  const { file } = edit;
  if (text === undefined) return `${file} is not there`;
  if ('rows' in edit)
    return edited(edit, text) === text
      ? `${file} has no such rows: ${edit.rows.join(' and ')}`
      : undefined;
  const found = occurrences(text, edit.find);
  if (found !== 1) return `${file} has “${edit.find}” ${found} times`;
  return edit.find === edit.replace ? `${file}: “${edit.find}” changes nothing` : undefined;
};
