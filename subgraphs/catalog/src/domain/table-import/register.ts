import { registerFrom } from '../import/assemble-register';
import { register as entries, registerStatements } from '../import/register-tables';
import { type RowOf, table } from '../import/table';
import type { CatalogueRows } from '../import/tables';
import { catalogTable, codesOf, type LoadingTools, untitledSources } from './catalog-table';
import { invalidAt, type RowFault, unknownNames } from './fault';

const spec = table('register.csv', { ...entries.columns, ...registerStatements.columns }, [
  'code',
  'statement_no',
]);
type Row = RowOf<typeof spec>;

interface Facts {
  readonly productCodes: ReadonlySet<string>;
}

const entryColumns = ['kind', 'product_code', 'subject', 'resolution'] as const;

const firstOf = (rows: readonly Row[]): ReadonlyMap<string, Row> => {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(row.code)) first.set(row.code, row);
  return first;
};

/** Every line of an entry says the same of the entry itself. */
const entryFaults = (rows: readonly Row[]): readonly RowFault[] => {
  const first = firstOf(rows);
  return rows.flatMap((row) =>
    entryColumns
      .filter((column) => row[column] !== first.get(row.code)?.[column])
      .map((column) =>
        invalidAt(
          row,
          column,
          `is not what line ${first.get(row.code)?.line ?? ''} says of ${row.code}`,
        ),
      ),
  );
};

const unfollowed = (rows: readonly Row[]): readonly RowFault[] => {
  const followed = new Set(rows.filter((row) => row.is_followed).map(({ code }) => code));
  return rows
    .filter(({ code }) => !followed.has(code))
    .map((row) => invalidAt(row, 'is_followed', `no statement of ${row.code} is followed`));
};

const loaded = (rows: readonly Row[], _facts: Facts, { idOf, sourceOf }: LoadingTools) => {
  const tables = {
    contradictions: [],
    register: [...firstOf(rows).values()],
    registerStatements: rows,
  } as unknown as CatalogueRows;
  return { register: registerFrom(tables, idOf, sourceOf) };
};

/** A star stands for no product in particular. */
export const register = catalogTable<Row, Facts>({
  specs: [spec],
  mostRows: 20_000,
  learn: async (onRecord) => ({
    productCodes: new Set(['*', ...codesOf(await onRecord.products())]),
  }),
  faultsIn: (rows, { productCodes }, tools) => [
    ...unknownNames(rows, 'product_code', { known: productCodes, what: 'product' }),
    ...entryFaults(rows),
    ...unfollowed(rows),
    ...untitledSources(rows, tools),
  ],
  loadedFrom: loaded,
});
