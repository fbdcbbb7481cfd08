import type { Finding } from './sheet';
import { findingAt, keyOf } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

const groupKey = [
  'product_code',
  'terms_generation',
  'plan_term_months',
  'region',
  'currency',
  'fee_kind',
];

/** The steps of one fee: what a product costs under one generation in one currency. */
const groupsOf = (fees: readonly Row<'fees'>[]): readonly (readonly Row<'fees'>[])[] => {
  const groups = new Map<string, Row<'fees'>[]>();
  for (const row of fees) {
    const key = keyOf(row, groupKey);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
};

/** The plans that a fee is about: one length, or every length where the row names none. */
const plansOf = (rows: CatalogueRows, fee: Row<'fees'>): readonly Row<'plans'>[] =>
  rows.plans.filter(
    (plan) =>
      plan.product_code === fee.product_code &&
      plan.terms_generation === fee.terms_generation &&
      (fee.plan_term_months === null || plan.plan_term_months === fee.plan_term_months),
  );

const stepsContiguous = (group: readonly Row<'fees'>[]): readonly Finding[] => {
  const flat = group.find(({ sequence_no }) => sequence_no === null);
  if (flat) {
    return group.length === 1
      ? []
      : [findingAt(tables.fees, flat, 'sequence_no', 'a flat fee stands beside numbered ones')];
  }
  const sorted = [...group].sort((one, other) => (one.sequence_no ?? 0) - (other.sequence_no ?? 0));
  const gap = sorted.findIndex(({ sequence_no }, index) => sequence_no !== index + 1);
  const after = sorted[gap];
  return after
    ? [
        findingAt(
          tables.fees,
          after,
          'sequence_no',
          `the steps have a hole: ${gap + 1} is missing before ${after.sequence_no ?? ''}`,
        ),
      ]
    : [];
};

const withinPlan = (rows: CatalogueRows, fee: Row<'fees'>): readonly Finding[] => {
  const plans = plansOf(rows, fee);
  const term = fee.plan_term_months ?? 'any';
  if (plans.length === 0) {
    return [
      findingAt(
        tables.fees,
        fee,
        'plan_term_months',
        `there is no plan ${fee.product_code} | ${term} | ${fee.terms_generation}`,
      ),
    ];
  }
  const quota = Math.max(...plans.map(({ replacements }) => replacements));
  return fee.sequence_no !== null && fee.sequence_no > quota
    ? [
        findingAt(
          tables.fees,
          fee,
          'sequence_no',
          `use ${fee.sequence_no} is beyond the ${quota} that the plan grants`,
        ),
      ]
    : [];
};

const flyawayCovered = (rows: CatalogueRows, fee: Row<'fees'>): readonly Finding[] => {
  const product = rows.products.find(({ product_code }) => product_code === fee.product_code);
  return fee.fee_kind === 'flyaway' && product?.flyaway_covered === false
    ? [findingAt(tables.fees, fee, 'fee_kind', `flyaway is not covered for ${fee.product_code}`)]
    : [];
};

/** Fees whose steps do not run from 1 without a hole, or that no plan asks for. */
export const feeFindings = (rows: CatalogueRows): readonly Finding[] => [
  ...groupsOf(rows.fees).flatMap(stepsContiguous),
  ...rows.fees.flatMap((fee) => [...withinPlan(rows, fee), ...flyawayCovered(rows, fee)]),
];

/** Plans whose counts contradict each other or their product. */
export const countFindings = (rows: CatalogueRows): readonly Finding[] =>
  rows.plans.flatMap((plan) => {
    const product = rows.products.find(({ product_code }) => product_code === plan.product_code);
    return [
      ...(plan.flyaway_max > plan.replacements
        ? [
            findingAt(
              tables.plans,
              plan,
              'flyaway_max',
              `${plan.flyaway_max} flyaways are more than the ${plan.replacements} replacements`,
            ),
          ]
        : []),
      ...(plan.flyaway_max > 0 && product?.flyaway_covered === false
        ? [
            findingAt(
              tables.plans,
              plan,
              'flyaway_max',
              `flyaway is not covered for ${plan.product_code}`,
            ),
          ]
        : []),
      ...(plan.max_total_months < plan.plan_term_months
        ? [findingAt(tables.plans, plan, 'max_total_months', 'is less than the plan itself')]
        : []),
    ];
  });
