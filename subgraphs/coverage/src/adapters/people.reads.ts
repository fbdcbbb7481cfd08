import { type EntityManager, In } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { customerFence, partnerFence } from './fences';
import { CustomerRow, PartnerRow, StoreRow } from './people.row';

/** Customers, partners and their shops. */
export const peopleReads = (db: EntityManager) =>
  ({
    customers: (ids, visible) =>
      customerFence(
        db.createQueryBuilder(CustomerRow, 'customer').where('customer.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    customerOfSubject: async (subject) =>
      (await db.findOneBy(CustomerRow, { subject })) ?? undefined,
    partners: (ids, visible) =>
      partnerFence(
        db.createQueryBuilder(PartnerRow, 'partner').where('partner.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    storesOf: (ids) =>
      db.find(StoreRow, { where: { partnerId: In([...ids]) }, order: { id: 'ASC' } }),
  }) satisfies Partial<CoverageReads>;
