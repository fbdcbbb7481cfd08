import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import type { Component, CountedPart, Product, Series } from '../catalogue';
import type { KeyedId } from '../ids';
import { familyFacts } from '../vocabulary';
import { serialHintsOf, swapsOf } from './assemble-widening';
import type { SourceOf } from './sources';
import type { CatalogueRows, Row } from './tables';

/** The serial number that a part of a product carries; null where it has none or nobody says. */
const serialComponentOf = (
  { serialParts }: CatalogueRows,
  { family, has_gimbal_serial }: Pick<Row<'products'>, 'family' | 'has_gimbal_serial'>,
  part: string,
): SerialComponent | null => {
  const carried = serialParts.find((row) => row.family === family && row.component_code === part);
  if (!carried) return null;
  const { serial_component } = carried;
  return serial_component === 'GIMBAL' && has_gimbal_serial !== true ? null : serial_component;
};

const partsOf = (rows: CatalogueRows, row: Row<'products'>): readonly CountedPart[] =>
  row.covered_parts.map(({ code, quantity }) => ({
    componentCode: code,
    quantity,
    serialComponent: serialComponentOf(rows, row, code),
  }));

const seriesCodesOf = (rows: CatalogueRows, product: Row<'products'>): readonly string[] => [
  ...rows.series
    .filter(({ name }) => name === product.series)
    .map(({ series_code }) => series_code),
  ...rows.furtherSeries
    .filter(({ product_code }) => product_code === product.product_code)
    .map(({ series_code }) => series_code),
];

export const productsFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly Product[] =>
  rows.products.map((row) => ({
    id: idOf('prd', row.product_code),
    code: row.product_code,
    name: row.name,
    kind: familyFacts[row.family].kind,
    family: familyFacts[row.family].family,
    seriesCodes: seriesCodesOf(rows, row),
    parts: partsOf(rows, row),
    warrantyPartCodes: row.warranty_extension_parts,
    serialHints: serialHintsOf(rows, row),
    swapsWithCodes: swapsOf(rows, row),
    hasGimbalSerial: row.has_gimbal_serial,
    isFlyawayCovered: row.flyaway_covered,
    hasInternationalWarranty: row.international_warranty,
    source: sourceOf(row.source, { note: row.notes }),
  }));

export const seriesFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly Series[] =>
  rows.series.map((row) => ({
    id: idOf('srs', row.series_code),
    code: row.series_code,
    name: row.name,
    family: familyFacts[row.family].family,
    source: sourceOf(row.source, { isSynthetic: row.is_synthetic, note: row.note }),
  }));

export const componentsFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly Component[] =>
  rows.components.map((row) => ({
    id: idOf('cmp', row.component_code),
    code: row.component_code,
    name: row.name,
    isWearPart: row.is_wear_part,
    partOfCode: row.part_of,
    source: sourceOf(row.source, { isSynthetic: row.is_synthetic }),
  }));
