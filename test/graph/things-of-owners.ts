import type { Client } from 'pg';
import { importOfEachPartner } from '../support/crowded-jobs';

// What no journey of the two owners comes to: each has of their own contract and unit one of everything.

const staff = `'{"kind": "ADMIN", "label": "Administrator", "principalId": "dev-admin"}'::jsonb`;
const adjudicator = `'{"kind": "ADJUDICATOR", "label": "Adjudicator", "principalId": "dev-adjudicator"}'::jsonb`;

/** Each unit that a contract covers or covered, and whose it is. */
const units = `SELECT unit.id, unit.root_id, contract.id AS contract_id, contract.holder_id, contract.created_at
  FROM coverage.device_binding binding JOIN coverage.device unit ON unit.id = binding.device_id
  JOIN coverage.service_contract contract ON contract.id = binding.contract_id`;

const addresses = `UPDATE coverage.customer SET phone = '+37060000000',
  address = '{"lines": ["Gedimino pr. 1"], "postalCode": null, "city": "Vilnius", "regionCode": "LT"}'`;

/** Of several owners of one unit the last one has it in their account. */
const links = `INSERT INTO coverage.account_link (id, device_id, customer_id, linked_at, unlinked_at)
  SELECT 'lnk_' || md5(contract_id || id), id, holder_id, created_at,
    lead(created_at) OVER (PARTITION BY id ORDER BY created_at) FROM (${units}) owned`;

const controllers = `INSERT INTO coverage.controller_binding
    (id, device_id, customer_id, controller_serial_number, bound_at, unbound_at, unbound_by)
  SELECT 'cbd_' || md5(contract_id || id), id, holder_id, 'RC-' || substr(md5(contract_id), 1, 6), created_at, left_at,
    CASE WHEN left_at IS NULL THEN NULL ELSE ${staff} END
  FROM (SELECT *, lead(created_at) OVER (PARTITION BY id ORDER BY created_at) AS left_at FROM (${units}) owned) tied`;

const purchases = `INSERT INTO coverage.device_purchase
    (lineage_root_id, dealer_name, region_codes, purchased_on, is_authorized_dealer, recorded_at, recorded_by)
  SELECT root_id, 'Foto Vilnius', '{LT,EU}', '2026-02-01', true, min(created_at), ${staff}
  FROM (${units}) owned GROUP BY root_id`;

/** Terms of theirs cap what their discounts come to. */
const sums = `INSERT INTO coverage.quota_entry (id, contract_id, kind, line, count, money_minor, currency, at, actor, basis)
  SELECT 'qle_' || part.name || substr(granted.id, 5), granted.contract_id, 'GRANT', 'REPAIR_DISCOUNT', part.count,
    part.minor, part.currency, granted.at, granted.actor, granted.basis
  FROM coverage.quota_entry granted,
    (VALUES ('a', 2, NULL::bigint, NULL), ('b', NULL, 20000, 'EUR')) AS part (name, count, minor, currency)
  WHERE granted.kind = 'GRANT'`;

/** One that was granted, and one that waits for a second person. */
const adjustments = `INSERT INTO coverage.quota_adjustment
    (id, contract_id, line, count, status, reason, requested_by, requested_at, decided_by, decided_at, note, basis, version)
  SELECT 'adj_' || part.name || substr(id, 5), id, 'REPLACEMENT', 1, part.status, 'Goodwill.', ${adjudicator}, created_at,
    part.decided_by, CASE WHEN part.decided_by IS NOT NULL THEN created_at END, part.note, '[]', part.version
  FROM coverage.service_contract,
    (VALUES ('a', 'APPROVED', ${staff}, 'Agreed.', 2), ('b', 'OPEN', NULL, NULL, 1))
      AS part (name, status, decided_by, note, version)`;

/** An early end and a return, each asked for and denied. */
const requests = `INSERT INTO coverage.contract_request
    (id, contract_id, kind, status, reason, requested_by, requested_at, decided_by, decided_at, note, basis,
      product_return_reference, refund_minor, refund_currency)
  SELECT 'req_' || part.name || substr(id, 5), id, part.kind, 'REJECTED', 'It is not needed any more.',
    jsonb_build_object('kind', 'CUSTOMER', 'label', 'Customer', 'principalId', 'dev-customer'), created_at, ${staff},
    created_at, 'The product was kept.', '[]', part.reference, part.minor, part.currency
  FROM coverage.service_contract,
    (VALUES ('a', 'TERMINATION', NULL, NULL::bigint, NULL), ('b', 'PLAN_RETURN', 'RET-1', 5899, 'EUR'))
      AS part (name, kind, reference, minor, currency)`;

/** A kindness for each claim, and a wish to have each payment back. */
const money = [
  `INSERT INTO claims.goodwill (id, version, claim_id, kind, amount, approval_status, reason, requested_by, requested_at, basis)
   SELECT 'gwl_' || substr(id, 5), 1, id, 'FEE_REFUND', '{"minor": "100", "currency": "PLN"}', 'OPEN', 'It was late.',
     ${adjudicator}, opened_at, '[]' FROM claims.claim`,
  `INSERT INTO claims.refund (id, version, claim_id, payment_id, status, amount_minor, currency, approval_status, reason,
     requested_by, requested_at, basis)
   SELECT 'rfd_' || substr(payment.id, 5), 1, claim.id, payment.id, 'QUOTED', 100, payment.currency, 'OPEN', 'It was late.',
     claim.opened_by, opened_at, '[]' FROM claims.payment JOIN claims.claim ON claim.id = payment.claim_id`,
];

/** Gives each owner one of each. */
export const giveEachOwner = async (db: Client): Promise<void> => {
  for (const statement of [
    addresses,
    links,
    controllers,
    purchases,
    sums,
    adjustments,
    requests,
    ...money,
    ...importOfEachPartner,
  ])
    await db.query(statement);
};
