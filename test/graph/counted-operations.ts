import { variableTypes } from '../support/crowd';
import { narrowings } from '../support/list-filters';
import { type Depth, operationAlong } from '../support/list-operation';
import { apiSchema, listTypes } from '../support/schema-lists';
import { lists, ofCustomersAlone, records } from './lists';

export const schema = apiSchema();

const ingredients = {
  schema,
  variables: variableTypes,
  notAsked: ofCustomersAlone,
  requiredArguments: {
    'FeeSchedule.componentPrices': '(productCode: "rs-4-mini")',
    'FeeSchedule.tiers': '(productCode: "rs-4-mini")',
    'PlanSku.feeSchedule': '(regionCode: "LT")',
    'PlanSku.isOnSale': '(regionCode: "LT")',
    'Region.holidays': '(from: "2026-01-01", to: "2026-12-31")',
    'TermsVersion.clausesFor': '(selector: {productCode: "rs-4-mini"}, kinds: [QUOTA])',
  },
};

/** One operation to be counted for lists of different lengths. */
export interface CountedOperation {
  /** What there are 1, 10 and 100 of. */
  readonly what: string;
  readonly operation: string;
  /** Paths at whose ends there have to be as many things, or more. */
  readonly paths: readonly string[];
}

/** The type of what each list holds. */
export const typesInLists = listTypes(schema);

const isFirstOfItsType = (coordinate: string): boolean => {
  const type = typesInLists.get(coordinate);
  return Object.keys(lists).find((one) => typesInLists.get(one) === type) === coordinate;
};

/** The paths to the values that come with what stands at the end of a path. */
const valuesWithin = (name: string, path: string): readonly string[] =>
  Object.values(lists).flatMap(({ within }) =>
    within?.[0] === name ? [`${path} > ${within[1]}`] : [],
  );

const along = (
  what: string,
  path: string | undefined,
  depth: Depth,
): readonly CountedOperation[] => {
  if (path === undefined) return [];
  const [name = ''] = what.split(' ').slice(-1);
  const values = depth === 'everything' ? valuesWithin(name, path) : [];
  const operation = operationAlong(path, depth, ingredients);
  return [{ what, operation, paths: [path, ...values] }];
};

/**
 * Everything is asked of the rows of the first list of each type. In its other lists the same things are read by the
 * same resolvers: plain fields tell whether the rows of a list, or of the lists of many parents, are read together.
 */
export const countedOperations: readonly CountedOperation[] = [
  ...Object.entries(lists).flatMap(([coordinate, { rows, parents }]) => [
    ...along(
      `rows in ${coordinate}`,
      rows,
      isFirstOfItsType(coordinate) ? 'everything' : 'plain fields',
    ),
    ...along(`parents of ${coordinate}`, parents, rows ? 'plain fields' : 'everything'),
  ]),
  ...Object.entries(records).flatMap(([type, path]) => along(`of ${type}`, path, 'everything')),
];

/** The operations that narrow a list down, in every way that the graph offers. */
export const narrowedOperations: readonly string[] = Object.entries(lists).flatMap(
  ([coordinate, reach]) => {
    const path = reach.rows ?? reach.parents;
    if (path === undefined) return [];
    const unfiltered = path.replace(/(\w+)(\([^)]*\))?$/, '$1');
    return narrowings(schema, coordinate).map((given) =>
      operationAlong(`${unfiltered}(${given})`, 'plain fields', ingredients),
    );
  },
);

/** What stands at the end of one step of a path in an answer. */
const inside = (thing: unknown, step: string): readonly unknown[] => {
  const [name = ''] = /^\w+/.exec(step) ?? [];
  const value = (thing as Record<string, unknown>)[name] ?? [];
  const rows = (value as { readonly nodes?: unknown }).nodes ?? value;
  return Array.isArray(rows) ? (rows as readonly unknown[]) : [rows];
};

/** How many things stand at the end of a path in an answer. */
export const foundAlong = (path: string, answer: unknown): number =>
  path
    .split(' > ')
    .filter((step) => !step.startsWith('... on '))
    .reduce((things, step) => things.flatMap((thing) => inside(thing, step)), [answer]).length;
