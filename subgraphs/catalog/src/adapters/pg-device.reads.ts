import { ArrayOverlap, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { Product, RegisterEntry } from '../domain/catalogue';
import type { DeviceReads, ProductFilter } from '../domain/ports';
import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { readPage } from './keyset';

const hasPublishedPlan =
  "EXISTS (SELECT 1 FROM plan_sku p WHERE p.product_code = r.code AND p.status = 'PUBLISHED')";

/** A pattern that finds a word as it is, whatever signs it holds. */
const holding = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

const narrowed = (
  query: SelectQueryBuilder<ProductRow>,
  { kind, seriesCode, search, hasPlanOnSale }: ProductFilter,
): SelectQueryBuilder<ProductRow> => {
  if (kind) query.andWhere('r.kind = :kind', { kind });
  if (typeof seriesCode === 'string')
    query.andWhere('r.series_codes @> :series', { series: [seriesCode] });
  if (typeof hasPlanOnSale === 'boolean')
    query.andWhere(`${hasPublishedPlan} = :onSale`, { onSale: hasPlanOnSale });
  const words = search?.split(/\s+/).filter((word) => word !== '') ?? [];
  for (const [index, word] of words.entries()) {
    query.andWhere(`(r.name ILIKE :word${index} OR r.code ILIKE :word${index})`, {
      [`word${index}`]: holding(word),
    });
  }
  return query;
};

export const pgDeviceReads = (manager: EntityManager): DeviceReads => ({
  productsByCode: (codes) => manager.find(ProductRow, { where: { code: In([...codes]) } }),
  productsById: (ids) => manager.find(ProductRow, { where: { id: In([...ids]) } }),
  productsBySeries: (codes) =>
    manager.find(ProductRow, {
      where: { seriesCodes: ArrayOverlap([...codes]) },
      order: { code: 'ASC' },
    }),
  products: (filter, page) =>
    readPage<ProductRow, Product>(
      narrowed(manager.createQueryBuilder(ProductRow, 'r'), filter),
      page,
      (row) => row,
    ),
  seriesByCode: (codes) => manager.find(SeriesRow, { where: { code: In([...codes]) } }),
  componentsByCode: (codes) => manager.find(ComponentRow, { where: { code: In([...codes]) } }),
  registerByProduct: (codes) =>
    manager.find(RegisterEntryRow, {
      where: { productCode: In([...codes]) },
      order: { code: 'ASC' },
    }),
  register: ({ kind, productCode }, page) => {
    const query = manager.createQueryBuilder(RegisterEntryRow, 'r');
    if (kind) query.andWhere('r.kind = :kind', { kind });
    if (typeof productCode === 'string')
      query.andWhere('r.product_code = :productCode', { productCode });
    return readPage<RegisterEntryRow, RegisterEntry>(query, page, (row) => row);
  },
});
