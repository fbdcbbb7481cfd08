import type { PlanCounts, PlanSku, Product, TermsVersion } from '../catalogue';
import type { TermsClause } from '../clause';
import { plans as collected } from '../import/collected-tables';
import { countFindings } from '../import/fee-checks';
import { planFindings } from '../import/plan-checks';
import { type RowOf, table } from '../import/table';
import type { CatalogueRows } from '../import/tables';
import {
  catalogTable,
  codesOf,
  type LoadingTools,
  type RowName,
  untitledSources,
} from './catalog-table';
import { editionCode } from './cells';
import { faultFrom, invalidAt, type RowFault, unknownNames, withoutFault } from './fault';
import { type NamedOnRecord, namesOnRecord, planNameFor } from './plan-names';
import { otherProgrammes } from './plan-programmes';
import { isBound } from './published-answers';

const spec = table(collected.file, { ...collected.columns, terms_generation: editionCode }, [
  'product_code',
  'plan_term_months',
  'terms_generation',
]);
type Row = RowOf<typeof spec>;

interface Facts {
  readonly products: ReadonlyMap<string, Product>;
  readonly terms: ReadonlyMap<string, TermsVersion>;
  readonly clauses: readonly TermsClause[];
  /** By product, length and terms. */
  readonly plans: ReadonlyMap<string, PlanSku>;
  /** The plan that has a bar code or a part number. */
  readonly owners: ReadonlyMap<string, string>;
  readonly names: NamedOnRecord;
  /** The programme that each product is in; rows of new products add to it when they are taken. */
  readonly programmes: Map<string, string>;
}

const keyOfPlan = (productCode: string, months: number, termsId: string): string =>
  `${productCode} ${months} ${termsId}`;

const marks = ['sku', 'ean'] as const;

const termsOf = ({ terms }: Facts, row: Row): TermsVersion | undefined =>
  terms.get(row.terms_generation);

const programmeOf = (row: Row, facts: Facts): string => termsOf(facts, row)?.programme ?? '';

const earlierOf = (facts: Facts, row: Row): PlanSku | undefined =>
  facts.plans.get(keyOfPlan(row.product_code, row.plan_term_months, termsOf(facts, row)?.id ?? ''));

const countsIn = (row: Row): PlanCounts => ({
  replacements: row.replacements,
  flyaways: row.flyaway_max,
  repairDiscounts: row.repair_discounts,
  maintenances: row.maintenance,
});

const columnOfCount = {
  replacements: 'replacements',
  flyaways: 'flyaway_max',
  repairDiscounts: 'repair_discounts',
  maintenances: 'maintenance',
} as const satisfies Record<keyof PlanCounts, keyof Row>;

/** Whoever bought a plan that was published was promised its counts. */
const boundCounts = (row: Row, facts: Facts): readonly RowFault[] => {
  const earlier = earlierOf(facts, row);
  if (!earlier || !isBound(earlier)) return [];
  const counts = countsIn(row);
  return (Object.keys(columnOfCount) as (keyof PlanCounts)[])
    .filter((count) => counts[count] !== earlier.counts[count])
    .map((count) =>
      invalidAt(
        row,
        columnOfCount[count],
        `is ${counts[count]}, and the plan was published with ${earlier.counts[count]}`,
      ),
    );
};

const takenMarks = (row: Row, facts: Facts): readonly RowFault[] =>
  marks.flatMap((column) => {
    const owner = facts.owners.get(`${column} ${row[column] ?? ''}`);
    return owner === undefined || owner === earlierOf(facts, row)?.id
      ? []
      : [
          {
            code: 'DUPLICATE_ROW',
            line: row.line,
            column,
            reason: `${row[column] ?? ''} is another plan's on record`,
          } as const,
        ];
  });

/** The number and the bar code that a plan was published with stay where a cell is blank; those of a draft go. */
const marksOf = (row: Row, earlier: PlanSku | undefined) => {
  const kept = earlier && isBound(earlier) ? earlier : { ean: null, manufacturerPartNumber: null };
  return {
    ean: row.ean ?? kept.ean,
    manufacturerPartNumber: row.sku ?? kept.manufacturerPartNumber,
  };
};

/** The same document goes on to be the source with all that is known of it. */
const sourceFor = (row: Row, earlier: PlanSku | undefined, { sourceOf }: LoadingTools) => {
  const given = sourceOf(row.source);
  return given.document === earlier?.source.document ? earlier.source : given;
};

/** What a row does not say of a plan stays as it is on record. */
const keptOf = (row: Row, facts: Facts, terms: TermsVersion, { idOf }: LoadingTools) => {
  const earlier = earlierOf(facts, row);
  if (earlier) {
    const { id, name, kind, forms, package: box, status } = earlier;
    return { id, name, kind, forms, package: box, status };
  }
  const { product_code: code, plan_term_months: months, terms_generation: edition } = row;
  return {
    id: idOf('sku', code, String(months), edition),
    name: planNameFor(facts.names, { terms, product: facts.products.get(code), months }),
    kind: 'FIRST',
    forms: [],
    package: null,
    status: 'DRAFT',
  } as const;
};

const planFrom = (row: Row, facts: Facts, tools: LoadingTools): PlanSku => {
  const terms = termsOf(facts, row);
  if (!terms) throw new Error(`The terms ${row.terms_generation} were on record a moment ago.`);
  const earlier = earlierOf(facts, row);
  return {
    ...keptOf(row, facts, terms, tools),
    productCode: row.product_code,
    termMonths: row.plan_term_months,
    termsId: terms.id,
    generation: terms.generation,
    ...marksOf(row, earlier),
    counts: countsIn(row),
    source: sourceFor(row, earlier, tools),
  };
};

/** Rows as the checks of the whole catalogue look at them, beside the products on record. */
const asCatalogue = (rows: readonly Row[], { products }: Facts): CatalogueRows =>
  ({
    plans: rows,
    products: [...products.values()].map(({ code, isFlyawayCovered }) => ({
      product_code: code,
      flyaway_covered: isFlyawayCovered,
    })),
  }) as unknown as CatalogueRows;

/** Where a row says otherwise than its product, or than the clauses that win for it. */
const contradictions = (
  rows: readonly Row[],
  facts: Facts,
  tools: LoadingTools,
): readonly RowFault[] => {
  const plans = rows.map((row) => planFrom(row, facts, tools));
  const idOfRow = new Map(rows.map((row, index) => [row.line, plans[index]?.id ?? '']));
  const view = asCatalogue(rows, facts);
  const byClauses = rows.flatMap((row) => {
    const plan = plans.find(({ id }) => id === idOfRow.get(row.line));
    if (!plan) return [];
    const products = [...facts.products.values()];
    const about = { products, clauses: facts.clauses, plans: [plan] };
    // A row about a product says nothing of activation here.
    return planFindings(about, { ...view, plans: [row], products: [] }, () => plan.id);
  });
  return [...countFindings(view), ...byClauses].map((finding) => faultFrom(finding));
};

export const plans = catalogTable<Row, Facts>({
  specs: [spec],
  mostRows: null,
  namesOf: (row): readonly RowName[] =>
    marks.flatMap((column) => {
      const name = row[column];
      return name === null ? [] : [{ column, name: `${column} ${name}` }];
    }),
  learn: async (onRecord) => {
    const [known, terms] = [await onRecord.plans(), await onRecord.terms()];
    const products = await onRecord.products();
    const programmeOfTerms = new Map(terms.map(({ id, programme }) => [id, programme]));
    return {
      products: new Map(products.map((product) => [product.code, product])),
      terms: new Map(terms.map((edition) => [edition.code, edition])),
      clauses: await onRecord.clauses(),
      plans: new Map(
        known.map((plan) => [keyOfPlan(plan.productCode, plan.termMonths, plan.termsId), plan]),
      ),
      owners: new Map(
        known
          .flatMap(({ id, ean, manufacturerPartNumber }) => [
            [`ean ${ean ?? ''}`, id] as const,
            [`sku ${manufacturerPartNumber ?? ''}`, id] as const,
          ])
          .filter(([mark]) => mark.length > 4),
      ),
      names: namesOnRecord(known, products, programmeOfTerms),
      programmes: new Map(
        known.map(({ productCode, termsId }) => [productCode, programmeOfTerms.get(termsId) ?? '']),
      ),
    };
  },
  faultsIn: (rows, facts, tools) => {
    const unknown = [
      ...unknownNames(rows, 'product_code', {
        known: new Set(facts.products.keys()),
        what: 'product',
      }),
      ...unknownNames(rows, 'terms_generation', {
        known: codesOf([...facts.terms.values()]),
        what: 'terms version',
      }),
      ...untitledSources(rows, tools),
    ];
    const known = withoutFault(rows, unknown);
    const found = [
      ...unknown,
      ...known.flatMap((row) => [...boundCounts(row, facts), ...takenMarks(row, facts)]),
      ...contradictions(known, facts, tools),
    ];
    return [
      ...found,
      ...otherProgrammes(known, {
        known: facts.programmes,
        good: withoutFault(known, found),
        programmeOf: (row) => programmeOf(row, facts),
      }),
    ];
  },
  loadedFrom: (rows, facts, tools) => {
    const loaded = rows.map((row) => planFrom(row, facts, tools));
    for (const row of rows) facts.programmes.set(row.product_code, programmeOf(row, facts));
    const drafted = rows.flatMap((row, index) =>
      earlierOf(facts, row) ? [] : [loaded[index]?.id ?? ''],
    );
    return { plans: loaded, drafted };
  },
});
