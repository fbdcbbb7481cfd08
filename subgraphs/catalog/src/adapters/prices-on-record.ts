import type { EntityManager } from 'typeorm';
import { daysAround, type PricesOnRecord } from '../domain/prices-on-record';

/** The days are `$1` to `$3`; there may be a million prices, and as many rows come of them as there are plans in regions. */
const pricesOfPlans = `SELECT plan_sku_id, region_code, min(seller_name) FILTER (WHERE is_made_up) AS first_seller,
    max(seller_name) FILTER (WHERE is_made_up) AS last_seller,
    ARRAY[bool_or(begins <= $1::date AND $1::date <= ends), bool_or(begins <= $2::date AND $2::date <= ends),
      bool_or(begins <= $3::date AND $3::date <= ends)] AS holds
  FROM (
    SELECT plan_sku_id, region_code, seller_name, source ->> 'isSynthetic' = 'true' AS is_made_up,
      coalesce(valid_from, '-infinity') AS begins, coalesce(valid_to, 'infinity') AS ends FROM plan_offer
  ) AS offer
  GROUP BY plan_sku_id, region_code ORDER BY plan_sku_id, region_code`;

interface Row {
  readonly plan_sku_id: string;
  readonly region_code: string;
  readonly first_seller: string | null;
  readonly last_seller: string | null;
  readonly holds: readonly boolean[];
}

/** What is on record of the prices of each plan in each region in which it has one. */
export const pricesOnRecord = async (
  manager: EntityManager,
  now: Date,
): Promise<readonly PricesOnRecord[]> => {
  const days = daysAround(now);
  const rows = await manager.query<Row[]>(pricesOfPlans, [...days]);
  return rows.map((row) => ({
    planSkuId: row.plan_sku_id,
    regionCode: row.region_code,
    days: days.filter((_day, place) => row.holds[place]),
    madeUpSellers: [...new Set([row.first_seller, row.last_seller])].filter(
      (seller) => seller !== null,
    ),
  }));
};
