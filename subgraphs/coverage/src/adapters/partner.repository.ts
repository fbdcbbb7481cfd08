import { conflict } from '@care-graph/kernel/domain/fault';
import type { EntityManager } from 'typeorm';
import type { Partner } from '../domain/contract';
import type { OfferRepository, PartnerRepository } from '../domain/partner-ports';
import { PartnerRow, StoreRow } from './people.row';

const lock = { mode: 'pessimistic_write' } as const;

/** Saves over the version that was read, or fails if somebody saved meanwhile. */
const savePartner = async (db: EntityManager, partner: Partner): Promise<Partner> => {
  const next = { ...partner, regionCodes: [...partner.regionCodes], version: partner.version + 1 };
  const { affected } = await db.update(
    PartnerRow,
    { id: partner.id, version: partner.version },
    next,
  );
  if (affected !== 1)
    throw conflict('The partner was changed meanwhile: read it again, then decide.');
  return next;
};

/** Partners and their shops in PostgreSQL, in the transaction of the manager. */
export const pgPartners = (db: EntityManager): PartnerRepository => ({
  find: async (id) => (await db.findOneBy(PartnerRow, { id })) ?? undefined,
  lock: async (id) => (await db.findOne(PartnerRow, { where: { id }, lock })) ?? undefined,
  named: async (name) => {
    await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `partner:${name.toLowerCase()}`,
    ]);
    const found = await db
      .createQueryBuilder(PartnerRow, 'partner')
      .where('lower(partner.name) = lower(:name)', { name })
      .getOne();
    return found ?? undefined;
  },
  add: async ({ regionCodes, ...partner }, stores) => {
    await db.insert(PartnerRow, { ...partner, regionCodes: [...regionCodes] });
    await db.insert(StoreRow, [...stores]);
  },
  save: (partner) => savePartner(db, partner),
  addStore: async (store) => {
    await db.insert(StoreRow, store);
  },
});

const putStatement = `
  INSERT INTO recorded_offer (partner_id, reference, product_code, plan_sku_id, outcome, store_id, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (partner_id, reference) DO UPDATE SET product_code = excluded.product_code,
    plan_sku_id = excluded.plan_sku_id, outcome = excluded.outcome, store_id = excluded.store_id, at = excluded.at`;

/** Offers in PostgreSQL, one for each reference of a partner. */
export const pgOffers = (db: EntityManager): OfferRepository => ({
  put: async ({ partnerId, reference, productCode, planSkuId, outcome, storeId, at }) => {
    await db.query(putStatement, [
      partnerId, reference, productCode, planSkuId, outcome, storeId, at,
    ]); // prettier-ignore
  },
});
