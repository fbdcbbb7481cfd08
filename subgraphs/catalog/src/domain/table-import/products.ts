import type { Product, Series } from '../catalogue';
import { products as collected } from '../import/collected-tables';
import type { RowOf } from '../import/table';
import { familyFacts } from '../vocabulary';
import {
  catalogTable,
  codesOf,
  type LoadedRows,
  type LoadingTools,
  untitledSources,
} from './catalog-table';
import { invalidAt, type RowFault, unknownAt, unknownNames } from './fault';
import { windowOf } from './activation-window';
import { type AnswerFacts, answerFaults, lostAircraftFaults } from './published-answers';

type Row = RowOf<typeof collected>;

interface Facts extends AnswerFacts {
  readonly seriesByName: ReadonlyMap<string, Series>;
  readonly componentCodes: ReadonlySet<string>;
  /** Which serial number a part carries on the devices of a family, by both. */
  readonly serials: ReadonlyMap<string, Product['parts'][number]['serialComponent']>;
}

const serialsOn = (products: readonly Product[]): Facts['serials'] =>
  new Map(
    products.flatMap(({ family, parts }) =>
      parts
        .filter(({ serialComponent }) => serialComponent !== null)
        .map((part) => [`${family} ${part.componentCode}`, part.serialComponent] as const),
    ),
  );

const partsNamed = (
  row: Row,
): readonly (readonly ['covered_parts' | 'warranty_extension_parts', string])[] => [
  ...row.covered_parts.map(({ code }) => ['covered_parts', code] as const),
  ...row.warranty_extension_parts.map((code) => ['warranty_extension_parts', code] as const),
];

const unknownParts = (row: Row, { componentCodes }: Facts): readonly RowFault[] =>
  partsNamed(row)
    .filter(([, code]) => !componentCodes.has(code))
    .map(([column, code]) => unknownAt(row, column, `${code} is no component on record`));

/** Only aircraft fly away. */
const familyFault = (row: Row): readonly RowFault[] =>
  row.flyaway_covered && familyFacts[row.family].kind !== 'AIRCRAFT'
    ? [invalidAt(row, 'flyaway_covered', `a ${row.family} cannot fly away`)]
    : [];

/** What a row does not say of a product stays as it is on record. */
const keptOf = (row: Row, { products, seriesByName }: Facts, { idOf }: LoadingTools) => {
  const series = seriesByName.get(row.series)?.code ?? '';
  const earlier = products.get(row.product_code);
  if (!earlier) {
    const id = idOf('prd', row.product_code);
    return { id, seriesCodes: [series], serialHints: [], swapsWithCodes: [] };
  }
  const { id, serialHints, swapsWithCodes } = earlier;
  const further = earlier.seriesCodes.slice(1).filter((code) => code !== series);
  return { id, seriesCodes: [series, ...further], serialHints, swapsWithCodes };
};

const partsOf = (row: Row, { serials }: Facts): Product['parts'] =>
  row.covered_parts.map(({ code, quantity }) => {
    const carried = serials.get(`${familyFacts[row.family].family} ${code}`) ?? null;
    const isMissing = carried === 'GIMBAL' && row.has_gimbal_serial !== true;
    return { componentCode: code, quantity, serialComponent: isMissing ? null : carried };
  });

const productFrom = (row: Row, facts: Facts, tools: LoadingTools): Product => ({
  ...keptOf(row, facts, tools),
  code: row.product_code,
  name: row.name,
  kind: familyFacts[row.family].kind,
  family: familyFacts[row.family].family,
  parts: partsOf(row, facts),
  warrantyPartCodes: row.warranty_extension_parts,
  hasGimbalSerial: row.has_gimbal_serial,
  isFlyawayCovered: row.flyaway_covered,
  hasInternationalWarranty: row.international_warranty,
  source: tools.sourceOf(row.source, { note: row.notes }),
});

/** What contradicts the clauses that would answer for the product; a series that nobody knows is a mistake of its own. */
const clauseFaults = (row: Row, facts: Facts, tools: LoadingTools): readonly RowFault[] => {
  if (!facts.seriesByName.has(row.series)) return [];
  const product = productFrom(row, facts, tools);
  return [...windowOf(row, product, facts), ...answerFaults(row, product, facts)];
};

/**
 * What these files do not say of a product stays as it is on record: its further series, where its serial numbers are
 * found, and what its parts swap with. A part carries the serial number that it carries on the family's other devices.
 */
export const products = catalogTable<Row, Facts>({
  specs: [collected],
  mostRows: null,
  learn: async (onRecord) => {
    const known = await onRecord.products();
    return {
      products: new Map(known.map((product) => [product.code, product])),
      seriesByName: new Map((await onRecord.series()).map((one) => [one.name, one])),
      componentCodes: codesOf(await onRecord.components()),
      serials: serialsOn(known),
      regions: await onRecord.regions(),
      terms: await onRecord.terms(),
      plans: await onRecord.plans(),
      clauses: await onRecord.clauses(),
    };
  },
  faultsIn: (rows, facts, tools) => [
    ...unknownNames(rows, 'series', {
      known: new Set(facts.seriesByName.keys()),
      what: 'series',
    }),
    ...untitledSources(rows, tools),
    ...rows.flatMap((row) => [
      ...unknownParts(row, facts),
      ...familyFault(row),
      ...lostAircraftFaults(row, facts),
      ...clauseFaults(row, facts, tools),
    ]),
  ],
  loadedFrom: (rows, facts, tools): LoadedRows => ({
    products: rows.map((row) => productFrom(row, facts, tools)),
  }),
});
