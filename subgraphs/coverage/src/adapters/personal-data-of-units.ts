import {
  all,
  cleared,
  plain,
  removed,
  removedUnseen,
  searched,
  type TableRule,
} from '@care-graph/kernel/runtime/personal-data';

/** Units that are or were linked to a customer's account. */
export const linked = 'SELECT device_id FROM account_link WHERE customer_id = $1';

/**
 * What a customer told of a purchase, and what was told of it while a contract of theirs covered the unit: one that
 * never began covers nothing, whoever has the unit since.
 */
export const purchases = `lineage_root_id IN (
  SELECT told.lineage_root_id FROM device_purchase told
    WHERE told.recorded_by->>'kind' = 'CUSTOMER' AND told.recorded_by->>'principalId' = ANY($2)
  UNION SELECT own.lineage_root_id FROM service_contract own
    JOIN device_purchase told ON told.lineage_root_id = own.lineage_root_id
    WHERE own.holder_id = $1 AND told.recorded_at >= own.created_at AND told.recorded_at < own.ends_at)`;

/** Proofs of what was told of a purchase while a contract of theirs covered the unit, and that were replaced since. */
export const replacedProofs = `
  SELECT former.evidence_id FROM service_contract own
    JOIN replaced_proof former ON former.lineage_root_id = own.lineage_root_id
  WHERE own.holder_id = $1 AND former.recorded_at >= own.created_at AND former.recorded_at < own.ends_at`;

/** What units are tied to besides contracts. A link goes with its person, or nobody else could ever make another. */
export const unitTables: Readonly<Record<string, TableRule>> = {
  device_purchase: {
    rows: purchases,
    key: ['lineage_root_id'],
    columns: {
      ...all(plain, 'lineage_root_id', 'region_codes', 'purchased_on', 'proof_id', 'is_authorized_dealer', 'recorded_at'),
      dealer_name: cleared,
      recorded_by: searched(),
    },
  },
  replaced_proof: {
    rows: `evidence_id IN (${replacedProofs})`,
    key: ['lineage_root_id', 'evidence_id'],
    columns: all(plain, 'lineage_root_id', 'evidence_id', 'recorded_at'),
  },
  account_link: {
    rows: 'customer_id = $1',
    key: ['id'],
    columns: all(removed, 'id', 'device_id', 'customer_id', 'linked_at', 'unlinked_at'),
  },
  controller_binding: {
    rows: 'customer_id = $1',
    key: ['id'],
    columns: {
      ...all(removed, 'id', 'device_id', 'customer_id', 'controller_serial_number', 'bound_at', 'unbound_at'),
      unbound_by: removedUnseen,
    },
  },
}; // prettier-ignore
