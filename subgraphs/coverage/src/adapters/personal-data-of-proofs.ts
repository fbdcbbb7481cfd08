import { evidenceOf } from '@care-graph/kernel/runtime/evidence-table';
import {
  all,
  plain,
  searched,
  type TableRule,
  words,
} from '@care-graph/kernel/runtime/personal-data';
import { purchases, replacedProofs } from './personal-data-of-units';

/** The contracts that a customer holds. */
export const held = 'SELECT id FROM service_contract WHERE holder_id = $1';

/** Rows of those contracts. */
export const ofContract = `contract_id IN (${held})`;

/** Files that customers handed in, or that are of their contracts or purchases, whoever sent them. */
export const proofTables: Readonly<Record<string, TableRule>> = {
  evidence: evidenceOf(`SELECT evidence_id FROM video_verification WHERE ${ofContract}
    UNION SELECT proof_id FROM device_purchase WHERE ${purchases} UNION ${replacedProofs}`),
  video_verification: {
    rows: ofContract,
    key: ['id'],
    version: 'version',
    columns: {
      ...all(plain, 'id', 'contract_id', 'evidence_id', 'status', 'submitted_at', 'decided_at', 'rejection'),
      ...all(plain, 'approval_hours', 'activate_by', 'settled_at', 'basis', 'version'),
      decided_by: searched(),
      note: words,
    },
  },
}; // prettier-ignore
