import type { CopiedTable } from './copied-rows';
import { own } from './crowded-catalog';

// What the contract's units are tied to besides it, as rows to copy.

const customer = `(SELECT holder_id FROM coverage.service_contract WHERE contract_number = 'CG-2026-000001')`;
const staff = `'{"kind": "ADMIN", "label": "Administrator", "principalId": "sub_admin"}'`;

/** What the journey of the contract's units did without. */
export const tiesOfUnits: readonly string[] = [
  `UPDATE coverage.customer SET phone = '+37060000000',
     address = '{"lines": ["Gedimino pr. 1"], "postalCode": null, "city": "Vilnius", "regionCode": "LT"}'
   WHERE id = ${customer}`,
  `INSERT INTO coverage.account_link (id, device_id, customer_id, linked_at)
     SELECT 'lnk_' || substr(id, 5), id, ${customer}, '2026-02-10T12:00:00Z' FROM coverage.device`,
  `INSERT INTO coverage.controller_binding (id, device_id, customer_id, controller_serial_number, bound_at)
     SELECT 'cbd_' || substr(id, 5), id, ${customer}, 'RC-000001', '2026-02-10T12:00:00Z' FROM coverage.device`,
  `INSERT INTO coverage.device_purchase
       (lineage_root_id, dealer_name, region_codes, purchased_on, proof_id, is_authorized_dealer, recorded_at, recorded_by)
     SELECT id, 'Foto Vilnius', '{LT,EU}', '2026-02-01', 'evd_' || repeat('0', 32), true, '2026-02-10T12:00:00Z', ${staff}
     FROM coverage.device WHERE id = root_id`,
  `UPDATE coverage.device SET warranty_ends_at = '2027-02-10T12:00:00Z', lock_locked_at = contract.starts_at,
       lock_claim_id = claim.id
     FROM coverage.service_contract contract JOIN claims.claim ON claim.contract_id = contract.id
     WHERE contract.contract_number = 'CG-2026-000001' AND claim.status = 'COMPLETED'`,
];

const original = `!~ '~'`;

/** One of each for every unit that is copied. */
export const unitRows: readonly CopiedTable[] = [
  { table: 'coverage.account_link', where: `origin.id ${original}` },
  { table: 'coverage.controller_binding', where: `origin.id ${original}` },
  { table: 'coverage.device_purchase', where: `origin.lineage_root_id ${original}` },
];

const ofParent = `origin.id ~ (copy.parent || '$')`;

/** Further ones of one unit, which held before. */
export const furtherUnitRows: readonly CopiedTable[] = [
  {
    table: 'coverage.account_link',
    where: ofParent,
    after: `${own('id')} || jsonb_build_object('unlinked_at', origin.linked_at)`,
  },
  {
    table: 'coverage.controller_binding',
    where: ofParent,
    after: `${own('id')} || jsonb_build_object('unbound_at', origin.bound_at, 'unbound_by', ${staff}::jsonb)`,
  },
];
