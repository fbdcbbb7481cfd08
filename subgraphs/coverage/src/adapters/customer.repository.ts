import { conflict } from '@care-graph/kernel/domain/fault';
import type { EntityManager } from 'typeorm';
import type { Customer } from '../domain/contract';
import type { PeopleRepository } from '../domain/ports';
import { CustomerRow } from './people.row';

const columns =
  'id, subject, given_name AS "givenName", family_name AS "familyName", email, phone, address, version';

/** Makes the customer or gives the one that is there: one statement, so that two sign-ins at once make one. */
const upsert = async (db: EntityManager, customer: Customer, target: string): Promise<Customer> => {
  const { id, subject, givenName, familyName, email, phone, address, version } = customer;
  const rows = await db.query<Customer[]>(
    `INSERT INTO customer (id, subject, given_name, family_name, email, phone, address, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT ${target} DO UPDATE SET version = customer.version RETURNING ${columns}`,
    [id, subject, givenName, familyName, email, phone, address && JSON.stringify(address), version],
  );
  return rows[0] ?? customer;
};

type CustomerRepository = Pick<
  PeopleRepository,
  'customerOfSubject' | 'customerOfEmail' | 'adopt' | 'noteProved' | 'findCustomer' | 'saveCustomer'
>;

/**
 * The record becomes the subject's; where they have one already, its contracts become that one's, and it goes. It is
 * kept for other parts which customer it became.
 */
const adoptStatement = `
  WITH own AS (
    SELECT id FROM customer WHERE subject = $1
  ), moved AS (
    UPDATE service_contract contract SET holder_id = own.id, version = contract.version + 1
    FROM own WHERE contract.holder_id = $2
  ), named AS (
    UPDATE customer SET subject = $1, version = version + 1 WHERE id = $2 AND NOT EXISTS (SELECT FROM own)
  ), told AS (
    INSERT INTO holder_change (former_id, holder_id, at)
    SELECT $2, coalesce((SELECT id FROM own), $2), clock_timestamp()
  )
  DELETE FROM customer WHERE id = $2 AND EXISTS (SELECT FROM own)`;

/** Waits for whoever is putting a contract under the address, so that it is seen by what follows. */
const adopt = async (db: EntityManager, subject: string, email: string): Promise<void> => {
  const [awaited] = await db.query<{ id: string }[]>(
    'SELECT id FROM customer WHERE subject IS NULL AND lower(email) = lower($1) FOR UPDATE',
    [email],
  );
  if (awaited) await db.query(adoptStatement, [subject, awaited.id]);
};

/** Customers in PostgreSQL, in the transaction of the manager. */
export const pgCustomers = (db: EntityManager): CustomerRepository => ({
  customerOfSubject: (customer) => upsert(db, customer, '(subject)'),
  customerOfEmail: (customer) => upsert(db, customer, '(lower(email)) WHERE subject IS NULL'),
  adopt: (subject, email) => adopt(db, subject, email),
  noteProved: async (subject, email) => {
    await db.query(
      `UPDATE customer SET verified_email = CASE WHEN subject = $1 THEN $2 END
       WHERE subject = $1 OR lower(verified_email) = lower($2)`,
      [subject, email],
    );
  },
  findCustomer: async (id) => (await db.findOneBy(CustomerRow, { id })) ?? undefined,
  saveCustomer: async (customer) => {
    const { id, version } = customer;
    const next = { ...customer, version: version + 1 };
    const { affected } = await db.update(CustomerRow, { id, version }, next);
    if (affected !== 1)
      throw conflict('The customer was changed meanwhile: read it again, then decide.');
    return next;
  },
});
