import { money } from '@care-graph/kernel/domain/money';
import type { FeeSchedule, SerialHint } from '../catalogue';
import type { ComponentPrice } from '../component-price';
import type { KeyedId } from '../ids';
import type { SourceOf } from './sources';
import type { CatalogueRows, Row } from './tables';

/** Where a product's serial numbers are found (R-PRD-03). */
export const serialHintsOf = (
  { serialHints }: CatalogueRows,
  { product_code }: Row<'products'>,
): readonly SerialHint[] =>
  serialHints
    .filter((row) => row.product_code === product_code)
    .map(({ component, location }) => ({ component, location }));

/** The other models of the groups that a product is in. */
export const swapsOf = (
  { swapGroups }: CatalogueRows,
  { product_code }: Row<'products'>,
): readonly string[] => {
  const own = new Set(
    swapGroups.filter((row) => row.product_code === product_code).map((row) => row.swap_group),
  );
  const others = swapGroups
    .filter((row) => own.has(row.swap_group) && row.product_code !== product_code)
    .map((row) => row.product_code);
  return [...new Set(others)].sort();
};

/** The rows in a schedule's currency, those quoted for its very region in place of those for any. */
const rowsFor = (
  { componentPrices }: CatalogueRows,
  { currency, regionCode }: FeeSchedule,
): readonly Row<'componentPrices'>[] => {
  const fitting = new Map<string, Row<'componentPrices'>>();
  for (const row of componentPrices) {
    if (row.currency !== currency || (row.region !== null && row.region !== regionCode)) continue;
    const key = `${row.component_code} ${row.product_code ?? ''}`;
    if (row.region !== null || !fitting.has(key)) fitting.set(key, row);
  }
  return [...fitting.values()];
};

/** The price of each part under each schedule in whose currency it is on record. */
export const componentPricesFrom = (
  rows: CatalogueRows,
  schedules: readonly FeeSchedule[],
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly ComponentPrice[] =>
  schedules.flatMap((schedule) =>
    rowsFor(rows, schedule).map((row) => ({
      id: idOf('cpr', schedule.id, row.component_code, row.product_code ?? ''),
      scheduleId: schedule.id,
      componentCode: row.component_code,
      productCode: row.product_code,
      price: money(row.amount_minor, row.currency),
      source: sourceOf(row.source, { isSynthetic: row.is_synthetic }),
    })),
  );
