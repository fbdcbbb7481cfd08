import type { TermsVersion } from '../catalogue';
import type { World } from '../clause-ties';
import { clausesFrom } from '../import/assemble-terms';
import { contentFindings } from '../import/clause-checks';
import { clauses as own } from '../import/own-tables';
import { type RowOf, table } from '../import/table';
import type { CatalogueRows } from '../import/tables';
import { catalogTable, codesOf, type LoadingTools, untitledSources } from './catalog-table';
import { editionCode, keepableJson } from './cells';
import { faultFrom, invalidAt, type RowFault, unknownNames } from './fault';

const { terms_code: _file, ...columns } = { ...own.columns, content: keepableJson };

const withTerms = table(own.file, { terms_code: editionCode, ...columns }, ['reference']);
const withoutTerms = table(own.file, columns, ['reference']);
type Row = RowOf<typeof withoutTerms> & { readonly terms_code?: string };

interface Facts extends World {
  readonly seriesCodes: ReadonlySet<string>;
  readonly componentCodes: ReadonlySet<string>;
}

const draftOf = ({ draft }: LoadingTools): TermsVersion => {
  if (draft) return draft;
  throw new Error('Clauses are loaded into a draft.');
};

const placedFrom = (rows: readonly Row[], tools: LoadingTools) => {
  const { code } = draftOf(tools);
  const clauses = rows.map((row) => ({ ...row, terms_code: code }));
  const tables = { clauses } as unknown as CatalogueRows;
  return clausesFrom(tables, tools.idOf, tools.sourceOf);
};

const otherTerms = (rows: readonly Row[], tools: LoadingTools): readonly RowFault[] => {
  const { code } = draftOf(tools);
  return rows
    .filter(({ terms_code = code }) => terms_code !== code)
    .map((row) =>
      invalidAt(row, 'terms_code', `is ${row.terms_code ?? ''} and the draft is ${code}`),
    );
};

const contentFaults = (
  rows: readonly Row[],
  facts: Facts,
  tools: LoadingTools,
): readonly RowFault[] => {
  const { placed, findings } = placedFrom(rows, tools);
  const unknown = contentFindings(placed, facts, facts.componentCodes);
  return [
    ...findings.map((finding) => faultFrom(finding)),
    ...unknown.map((finding) => faultFrom(finding, 'REFERENCE_UNKNOWN')),
  ];
};

/** Ties and gaps are no faults of rows: a draft may have them, the check of it says so, and it cannot be published. */
export const clauses = catalogTable<Row, Facts>({
  specs: [withTerms, withoutTerms],
  mostRows: 20_000,
  learn: async (onRecord) => ({
    products: await onRecord.products(),
    regions: await onRecord.regions(),
    seriesCodes: codesOf(await onRecord.series()),
    componentCodes: codesOf(await onRecord.components()),
  }),
  faultsIn: (rows, facts, tools) => [
    ...otherTerms(rows, tools),
    ...unknownNames(rows, 'product', { known: codesOf(facts.products), what: 'product' }),
    ...unknownNames(rows, 'series', { known: facts.seriesCodes, what: 'series' }),
    ...unknownNames(rows, 'region', { known: codesOf(facts.regions), what: 'region' }),
    ...untitledSources(rows, tools),
    ...contentFaults(rows, facts, tools),
  ],
  loadedFrom: (rows, _facts, tools) => ({
    clauses: {
      draft: draftOf(tools),
      clauses: placedFrom(rows, tools).placed.map(({ clause }) => clause),
    },
  }),
});
