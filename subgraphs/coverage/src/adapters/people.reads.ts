import { type EntityManager, In } from 'typeorm';
import type { Partner } from '../domain/contract';
import {
  type CoverageReads,
  holderChangesAtOnce,
  type HolderToWriteTo,
  type VisitNews,
} from '../domain/reads';
import { customerFence, partnerFence } from './fences';
import { mapPage, readPage } from './paging';
import { CustomerRow, PartnerRow, StoreRow } from './people.row';

/** Whoever has the id, or had it before their record became that of a customer who signed in. */
const toWriteTo = `
  SELECT given_name AS "givenName", family_name AS "familyName", email, address->>'regionCode' AS "regionCode"
  FROM customer WHERE id = coalesce((SELECT holder_id FROM holder_change WHERE former_id = $1), $1)`;

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
    visit: async (subject, email) => {
      const [news] = await db.query<VisitNews[]>(
        `SELECT EXISTS (SELECT FROM customer WHERE lower(email) = lower($2) AND subject IS NULL) AS "isAwaited",
           EXISTS (SELECT FROM customer WHERE subject = $1 AND verified_email IS DISTINCT FROM $2) AS "isToBeNoted"`,
        [subject, email],
      );
      return news ?? { isAwaited: false, isToBeNoted: false };
    },
    holderChanges: (since, after) =>
      db.query(
        `SELECT change.former_id AS "formerId", change.holder_id AS "holderId", customer.subject, change.at
         FROM holder_change change JOIN customer ON customer.id = change.holder_id
         WHERE (change.at, change.former_id) > ($1, $2) ORDER BY change.at, change.former_id LIMIT $3`,
        [since, after, holderChangesAtOnce],
      ),
    holderToWriteTo: async (id) => (await db.query<HolderToWriteTo[]>(toWriteTo, [id]))[0],
    partners: (ids, visible) =>
      partnerFence(
        db.createQueryBuilder(PartnerRow, 'partner').where('partner.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    partnerPage: async (page) => {
      const partners = db.createQueryBuilder(PartnerRow, 'partner').where('TRUE');
      const found = await readPage(partners, page, { key: 'name', order: 'A to Z' });
      return mapPage(found, (row): Partner => row);
    },
    storesOf: (ids) =>
      db.find(StoreRow, { where: { partnerId: In([...ids]) }, order: { id: 'ASC' } }),
  }) satisfies Partial<CoverageReads>;
