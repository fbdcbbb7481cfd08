import { evidenceOf } from '@care-graph/kernel/runtime/evidence-table';
import {
  all,
  cleared,
  kept,
  name,
  type PersonalData,
  plain,
  removed,
  searched,
  type TableRule,
  words,
} from '@care-graph/kernel/runtime/personal-data';
import {
  clockMoveTable,
  eventsOf,
  idempotencyOf,
  migrationsTable,
  requestTable,
} from '@care-graph/kernel/runtime/personal-data-tables';

const claims = 'SELECT id FROM claim WHERE holder_id = $1';
const ofClaim = `claim_id IN (${claims})`;
const unit = kept(
  'a unit keeps its number: lineage and cover rest on it (R-OPP-02, R-SN-04), and nothing leads from it to a person',
);

const made = `${claims} UNION SELECT id FROM payment WHERE ${ofClaim} UNION SELECT id FROM election_attempt WHERE ${ofClaim}
  UNION SELECT id FROM quote WHERE ${ofClaim} UNION SELECT id FROM refund WHERE ${ofClaim}
  UNION SELECT id FROM goodwill WHERE ${ofClaim}
  UNION SELECT evidence_id FROM claim_evidence WHERE ${ofClaim}`;

const claim: TableRule = {
  rows: 'holder_id = $1',
  key: ['id'],
  version: 'version',
  columns: {
    ...all(plain, 'id', 'version', 'claim_number', 'service_type', 'warranty_line', 'status', 'opened_at', 'closed_at', 'contract_id'),
    ...all(plain, 'contract_number', 'partner_id', 'product_code', 'term_months', 'contract_region_code', 'contract_channel', 'region_code', 'time_zone', 'doubts'),
    ...all(plain, 'terms_version_id', 'terms_version_code', 'offer_id', 'fee_schedule_id', 'device_id', 'service_center_code', 'channel'),
    ...all(plain, 'incident_id', 'deadlines', 'return_authorization', 'message_count', 'next_due_at', 'later_due_at', 'overdue_from', 'missing_from', 'unpaid_from', 'reminded_of', 'has_missed', 'is_flagged'),
    ...all(plain, 'converted_from_id', 'converted_to_id', 'unit_to_return'),
    holder_id: kept('an id that leads to a record without a person, once that is erased'),
    holder_subject: name,
    ...all(searched(), 'opened_by', 'consents', 'election'),
    receipt: searched('note'),
    assessment: searched('findings'),
    decisions: searched('reason'),
    ...all(plain, 'hold', 'flyaway'),
    ship_to: cleared,
    borders: plain,
    cross_border: searched('note'),
    serial_number: unit,
    replacement: unit,
  },
}; // prettier-ignore

const partsOfClaims: Readonly<Record<string, TableRule>> = {
  incident: {
    rows: `id IN (SELECT incident_id FROM claim WHERE holder_id = $1)`,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'contract_id', 'occurred_at', 'reported_at', 'cause'),
      ...all(cleared, 'description', 'place'),
    },
  },
  shipment: {
    rows: ofClaim,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'claim_id', 'direction', 'status', 'carrier', 'told_at', 'handed_over_at', 'delivered_at', 'lost_at', 'is_told_by_center'),
      ...all(plain, 'is_cross_border', 'carrier_events'),
      recipient: cleared,
      tracking_number: words,
    },
  },
  history_event: {
    rows: eventsOf(`${claims} UNION SELECT id FROM goodwill WHERE ${ofClaim}`),
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'position', 'subject_id', 'at', 'action', 'from_status', 'to_status', 'basis'),
      actor: searched(),
      reason: words,
    },
  },
  election_attempt: {
    rows: ofClaim,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'claim_id', 'remedy', 'price', 'held_money', 'elected_at', 'status', 'refusals'),
      reason: words,
      elected_by: searched(),
    },
  },
  evidence: evidenceOf(`SELECT evidence_id FROM claim_evidence WHERE ${ofClaim}`),
  claim_evidence: {
    rows: ofClaim,
    key: ['claim_id', 'evidence_id'],
    columns: all(plain, 'claim_id', 'evidence_id', 'attached_at'),
  },
  notice: {
    rows: ofClaim,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'claim_id', 'kind', 'letter', 'medium', 'due_at', 'amount_minor', 'currency'),
      ...all(plain, 'state', 'created_at', 'sent_at', 'delivered_at'),
    },
  },
  replacement_serial: {
    rows: ofClaim,
    key: ['value'],
    columns: { claim_id: plain, value: unit },
  },
  tracked_parcel: {
    rows: ofClaim,
    key: ['tracking_number'],
    columns: all(removed, 'claim_id', 'tracking_number'),
  },
  outbox: {
    rows: ofClaim,
    key: ['claim_id', 'sequence'],
    columns: {
      ...all(plain, 'id', 'claim_id', 'sequence', 'action', 'created_at', 'delivered_at', 'refusal'),
      payload: unit,
    },
  },
}; // prettier-ignore

const money: Readonly<Record<string, TableRule>> = {
  quote: {
    rows: ofClaim,
    key: ['id'],
    columns: all(
      plain, 'id', 'claim_id', 'purpose', 'status', 'lines', 'total_minor', 'currency', 'is_indicative', 'quoted_at',
      'deadline', 'basis',
    ),
  },
  payment: {
    rows: ofClaim,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'claim_id', 'quote_id', 'status', 'amount_minor', 'currency'),
      ...all(plain, 'created_at', 'authorized_at', 'captured_at'),
      ...all(plain, 'action_url'),
      failure: words,
    },
  },
  goodwill: {
    rows: ofClaim,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'version', 'claim_id', 'kind', 'amount', 'deadline'),
      ...all(plain, 'approval_status', 'requested_at', 'decided_at', 'basis'),
      ...all(searched(), 'requested_by', 'decided_by'),
      ...all(words, 'reason', 'note'),
    },
  },
  refund: {
    rows: ofClaim,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'version', 'claim_id', 'payment_id', 'status', 'amount_minor', 'currency', 'goodwill_id'),
      ...all(plain, 'refunded_at', 'approval_status', 'requested_at', 'decided_at', 'basis'),
      ...all(searched(), 'requested_by', 'decided_by'),
      ...all(words, 'reason', 'note'),
    },
  },
}; // prettier-ignore

/**
 * A claim that is over still needs its holder while a unit is on its way back to them, or has yet to begin it,
 * or another one is due in place of one that was lost. Parcels are counted claim by claim: EXISTS beside an OR reads all
 * of them.
 */
const isBeingReturned = `(unit_to_return OR missing_from IS NOT NULL OR 0 < (SELECT count(*) FROM shipment
  WHERE shipment.claim_id = claim.id AND direction = 'TO_CUSTOMER' AND shipment.status = 'IN_TRANSIT'))`;

/** What claims keeps about people: whose claims they are, what they said, and who did what. */
export const personalData: PersonalData = {
  part: 'claims',
  identity: { table: 'claim', id: 'holder_id', subject: 'holder_subject' },
  open: [
    {
      what: 'claim',
      table: 'claim',
      called: 'claim_number',
      where: `holder_id = $1 AND (closed_at IS NULL OR ${isBeingReturned})`,
    },
    {
      what: 'payment',
      table: 'payment',
      called: 'id',
      where: `${ofClaim} AND status IN ('PENDING', 'AUTHORIZED')`,
    },
    { what: 'refund', table: 'refund', called: 'id', where: `${ofClaim} AND status = 'QUOTED'` },
  ],
  tables: {
    claim,
    ...partsOfClaims,
    ...money,
    idempotency: idempotencyOf(made),
    personal_data_request: requestTable,
    holder_news: { columns: all(plain, 'one', 'heard_until') },
    clock_move: clockMoveTable,
    migrations: migrationsTable,
  },
};
