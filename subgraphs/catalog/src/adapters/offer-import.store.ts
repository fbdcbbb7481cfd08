import type { EntityManager } from 'typeorm';
import type { PlacedOffer } from '../domain/table-import/catalog-table';
import type {
  OfferImportStore,
  OfferOfAnother,
  OverlappingOffer,
  RestatedOffer,
} from '../domain/table-import/store';
import { offerRowOf, PlanOfferRow } from './plans.row';
import { upsert } from './upsert';

/** The offers of a document wait here, and go with the transaction or when that is taken back to before them. */
export const openOffers = `DROP TABLE IF EXISTS pg_temp.import_offer;
  CREATE TEMP TABLE import_offer (
    id text COLLATE "C" PRIMARY KEY, line integer NOT NULL, plan_sku_id text COLLATE "C" NOT NULL,
    region_code text COLLATE "C" NOT NULL, currency char(3) NOT NULL, seller_name text NOT NULL, kind text NOT NULL,
    valid_from date, valid_to date, is_anothers boolean NOT NULL, partner_on_record text, is_restated boolean NOT NULL,
    offer jsonb NOT NULL
  ) ON COMMIT DROP`;

/** An offer on record keeps its id, whatever it was made of; each is looked for by the index of sellers. */
const stage = `INSERT INTO pg_temp.import_offer
  SELECT coalesce(known.id, said.id), given.line, said."planSkuId", said."regionCode", said.currency, said."sellerName",
    said.kind, said."validFrom", said."validTo",
    known.id IS NOT NULL AND known.partner_id IS DISTINCT FROM said."partnerId", known.partner_id,
    known.id IS NOT NULL
      AND NOT (known.exclusion_ids @> said."exclusionIds" AND known.exclusion_ids <@ said."exclusionIds"), given.offer
  FROM jsonb_to_recordset($1::jsonb) AS given (line integer, offer jsonb)
  CROSS JOIN LATERAL jsonb_to_record(given.offer) AS said (
    id text, "planSkuId" text, "regionCode" text, currency char(3), "sellerName" text, kind text,
    "validFrom" date, "validTo" date, "partnerId" text, "exclusionIds" text[])
  LEFT JOIN LATERAL (
    SELECT o.id, o.partner_id, o.exclusion_ids FROM plan_offer o
    WHERE o.plan_sku_id = said."planSkuId" AND o.region_code = said."regionCode" AND o.currency = said.currency
      AND o.seller_name = said."sellerName" AND o.kind = said.kind AND o.valid_from IS NOT DISTINCT FROM said."validFrom"
    LIMIT 1
  ) known ON true`;

/** More than this in one look are found in the next one. */
const mostConflicts = 10_000;

const ofOthers = `SELECT line, partner_on_record AS "partnerId" FROM pg_temp.import_offer WHERE is_anothers
  ORDER BY line LIMIT ${mostConflicts}`;

const restated = `SELECT line FROM pg_temp.import_offer WHERE is_restated AND NOT is_anothers
  ORDER BY line LIMIT ${mostConflicts}`;

/**
 * Each price of a seller beside the one before it that holds longest, of equals that of the first line, days counted
 * from 2000 on and no line being 0. Of two that meet, the later line is named; prices on record do not meet each other.
 */
const overlaps = `
  WITH sold AS (
    SELECT DISTINCT plan_sku_id, region_code, currency, seller_name, kind FROM pg_temp.import_offer
  ), held AS (
    SELECT plan_sku_id, region_code, currency, seller_name, kind, id, valid_from, valid_to, line
    FROM pg_temp.import_offer
    UNION ALL
    SELECT plan_sku_id, region_code, currency, seller_name, kind, o.id, o.valid_from, o.valid_to, 0
    FROM sold JOIN plan_offer o USING (plan_sku_id, region_code, currency, seller_name, kind)
    WHERE NOT EXISTS (SELECT FROM pg_temp.import_offer i WHERE i.id = o.id)
  ), placed AS (
    SELECT line, coalesce(valid_from - DATE '2000-01-01', -2147483647) AS first,
      max(ARRAY[coalesce(valid_to - DATE '2000-01-01', 2147483647), -line]) OVER (
        PARTITION BY plan_sku_id, region_code, currency, seller_name, kind ORDER BY valid_from NULLS FIRST, id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) AS longest
    FROM held
  ), met AS (
    SELECT greatest(line, -longest[2]) AS line, least(line, -longest[2]) AS other FROM placed WHERE longest[1] >= first
  )
  SELECT line, nullif(max(other), 0) AS "otherLine" FROM met WHERE line > 0
  GROUP BY line ORDER BY line LIMIT ${mostConflicts}`;

/** How many offers are put on record at once. */
const atOnce = 1_000;

const waiting = `SELECT id, offer FROM pg_temp.import_offer WHERE id > $1 ORDER BY id LIMIT ${atOnce}`;

const offersBehind = (
  manager: EntityManager,
  id: string,
): Promise<readonly { readonly id: string; readonly offer: object }[]> =>
  manager.query(waiting, [id]);

/** Lets offers wait until their document is read to its end. */
export const stageOffers = async (
  manager: EntityManager,
  offers: readonly PlacedOffer[],
): Promise<void> => {
  const given = offers.map(({ line, offer }) => {
    const { priceMinor, ...rest } = offerRowOf(offer);
    return { line, offer: { ...rest, priceMinor: priceMinor.toString() } };
  });
  await manager.query(stage, [JSON.stringify(given)]);
};

/** The offers of a document that wait, within the transaction of the manager. */
export const offerImportStore = (manager: EntityManager): OfferImportStore => ({
  offersOfOthers: () => manager.query<OfferOfAnother[]>(ofOthers),
  restatedOffers: () => manager.query<RestatedOffer[]>(restated),
  overlappingOffers: () => manager.query<OverlappingOffer[]>(overlaps),
  leaveOutOffers: async (lines) => {
    await manager.query('DELETE FROM pg_temp.import_offer WHERE line = ANY ($1::integer[])', [
      lines,
    ]);
  },
  saveOffers: async () => {
    let rows = await offersBehind(manager, '');
    while (rows.length > 0) {
      const offers = rows.map(({ id, offer }) => ({ ...offer, id }));
      await upsert(manager, PlanOfferRow, offers);
      rows = await offersBehind(manager, rows.at(-1)?.id ?? '');
    }
  },
});
