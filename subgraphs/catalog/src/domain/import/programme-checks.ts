import { termsOfGeneration } from './assemble-terms';
import type { Finding } from './sheet';
import { findingAt } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

type Check = (rows: CatalogueRows) => readonly Finding[];

const programmesKnown: Check = (rows) => {
  const known = new Set(rows.programmes.map(({ programme }) => programme));
  return rows.termsVersions
    .filter(({ programme }) => !known.has(programme))
    .map((row) =>
      findingAt(
        tables.termsVersions,
        row,
        'programme',
        `${row.programme} is no programme on record`,
      ),
    );
};

/** Revisions that plans name by one word are of one programme and one generation. */
const revisionsAgree: Check = (rows) =>
  rows.termsVersions.flatMap((row) => {
    const latest = termsOfGeneration(rows, row.terms_generation);
    return (['programme', 'generation'] as const)
      .filter((column) => latest !== undefined && row[column] !== latest[column])
      .map((column) =>
        findingAt(
          tables.termsVersions,
          row,
          column,
          `${row.terms_generation} is ${latest?.[column] ?? ''} on line ${latest?.line ?? ''}`,
        ),
      );
  });

/** A question about a product names no programme, so its plans have to be of one. */
const oneProgramme: Check = (rows) => {
  const programmeOf = (plan: Row<'plans'>) =>
    termsOfGeneration(rows, plan.terms_generation)?.programme;
  const first = new Map<string, Row<'plans'>>();
  return rows.plans.flatMap((plan) => {
    const earlier = first.get(plan.product_code) ?? plan;
    first.set(plan.product_code, earlier);
    return programmeOf(earlier) === programmeOf(plan)
      ? []
      : [
          findingAt(
            tables.plans,
            plan,
            'terms_generation',
            `${plan.product_code} is in another programme on line ${earlier.line}`,
          ),
        ];
  });
};

const serialPartsKnown: Check = (rows) => {
  const known = new Set(rows.components.map(({ component_code }) => component_code));
  return rows.serialParts
    .filter(({ component_code }) => !known.has(component_code))
    .map((row) =>
      findingAt(
        tables.serialParts,
        row,
        'component_code',
        `${row.component_code} is no component on record`,
      ),
    );
};

/** A star stands for no product in particular. */
const registerComplete: Check = (rows) => {
  const products = new Set(['*', ...rows.products.map(({ product_code }) => product_code)]);
  const followed = new Set(
    rows.registerStatements.filter((row) => row.is_followed).map(({ code }) => code),
  );
  const collected = new Set(rows.contradictions.map(({ id }) => id));
  return rows.register.flatMap((row) => [
    ...(products.has(row.product_code)
      ? []
      : [
          findingAt(
            tables.register,
            row,
            'product_code',
            `${row.product_code} is no product on record`,
          ),
        ]),
    ...(followed.has(row.code)
      ? []
      : [findingAt(tables.register, row, 'code', `no statement of ${row.code} is followed`)]),
    ...(collected.has(row.code)
      ? [
          findingAt(
            tables.register,
            row,
            'code',
            `${row.code} stands in ${tables.contradictions.file} already`,
          ),
        ]
      : []),
  ]);
};

const statementsBelong: Check = (rows) => {
  const known = new Set(rows.register.map(({ code }) => code));
  return rows.registerStatements
    .filter(({ code }) => !known.has(code))
    .map((row) =>
      findingAt(tables.registerStatements, row, 'code', `${row.code} is no entry of the register`),
    );
};

const checks = [
  programmesKnown, revisionsAgree, oneProgramme, serialPartsKnown, registerComplete, statementsBelong,
]; // prettier-ignore

/** What is wrong with programmes, their terms and the register. */
export const programmeFindings: Check = (rows) => checks.flatMap((check) => check(rows));
