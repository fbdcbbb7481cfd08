import { textOf, type Value } from './static-value';
import { memberOf } from './static-values';

/** One row of a table: what its test is called, and what its function is given. */
export interface EachTitle {
  readonly text: string;
  readonly row: readonly Value[];
}

/** `%s` and its kin take the columns one after the other; `%%` is a percent sign, `%#` the row's number. */
const withColumns = (template: string, row: readonly Value[]): string => {
  const columns = [...row];
  return template.replace(/%[sdifjop#%]/g, (place) =>
    place === '%%' || place === '%#' ? place.slice(1) : textOf(columns.shift()),
  );
};

const memberAt = (value: Value, path: string): Value =>
  path.split('.').reduce((at: Value, name) => memberOf(at, name), value);

/** `$name` and `$name.of.it` are what the row says under that name. */
const withNames = (template: string, row: Value): string =>
  template.replace(/\$([A-Za-z_][\w.]*\w|[A-Za-z_])/g, (_, path: string) =>
    textOf(memberAt(row, path)),
  );

const rowOf = (row: Value): readonly Value[] => (row?.kind === 'list' ? row.items : [row]);

const titleOf = (template: string, row: Value): EachTitle => {
  const columns = rowOf(row);
  const named = row?.kind === 'record' ? withNames(template, row) : template;
  return { text: withColumns(named, columns), row: columns };
};

/** The tests that a table makes of one title; a table that cannot be read makes one, with its places left open. */
export const eachTitles = (template: string, table: Value): readonly EachTitle[] =>
  table?.kind === 'list'
    ? table.items.map((row) => titleOf(template, row))
    : [titleOf(template, undefined)];
