import {
  all,
  cleared,
  kept,
  name,
  type PersonalData,
  plain,
  searched,
  secret,
  staff,
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
import { nextContractStatuses } from '../domain/contract';
import { holdHasEnded } from './video.repository';
import { held, ofContract, proofTables } from './personal-data-of-proofs';
import { linked, unitTables } from './personal-data-of-units';

/** The codes of their contracts; one that a case gave up before it began may be somebody else's by now. */
const ownCodes = `SELECT activation_code_id FROM service_contract
  WHERE holder_id = $1 AND NOT (status = 'CLOSED' AND starts_at IS NULL)`;

const tied = `SELECT device_id FROM device_binding WHERE ${ofContract}`;

const holder = kept('an id that leads to a record without a person, once that is erased');
const unit = kept(
  'a unit keeps its number: lineage and cover rest on it (R-OPP-01, R-SN-04), and nothing leads from it to a person',
);

/** What is over; a contract has expired from the very instant of its end, whatever its status says. */
const over = Object.entries(nextContractStatuses)
  .filter(([status, next]) => next.length === 0 || status === 'EXPIRED')
  .map(([status]) => `'${status}'`);

const people: Readonly<Record<string, TableRule>> = {
  customer: {
    rows: 'id = $1',
    key: ['id'],
    version: 'version',
    columns: {
      id: holder,
      ...all(name, 'subject', 'given_name', 'family_name', 'email', 'phone', 'verified_email'),
      address: cleared,
      version: plain,
    },
  },
  holder_change: {
    rows: 'holder_id = $1',
    key: ['former_id'],
    columns: { ...all(holder, 'former_id', 'holder_id'), at: plain },
  },
  consent: {
    rows: ofContract,
    key: ['seq'],
    columns: {
      ...all(plain, 'seq', 'contract_id', 'kind', 'document_version', 'given_at'),
      given_by: searched(),
    },
  },
  history_event: {
    rows: eventsOf(held),
    key: ['seq'],
    columns: {
      ...all(plain, 'seq', 'id', 'subject_id', 'partner_id', 'at', 'action', 'from_status', 'to_status', 'basis'),
      actor: searched(),
      reason: words,
    },
  },
  quota_entry: {
    rows: ofContract,
    key: ['seq'],
    columns: {
      ...all(plain, 'seq', 'id', 'contract_id', 'kind', 'line', 'incident_type', 'count', 'settles_id'),
      ...all(plain, 'claim_id', 'claim_number', 'at', 'basis', 'money_minor', 'currency', 'adjustment_id'),
      actor: searched(),
      reason: words,
    },
  },
  quota_adjustment: {
    rows: ofContract,
    key: ['id'],
    version: 'version',
    columns: {
      ...all(plain, 'id', 'contract_id', 'line', 'incident_type', 'count', 'money_minor', 'currency', 'claim_id'),
      ...all(plain, 'claim_number', 'status', 'requested_at', 'decided_at', 'basis', 'version'),
      ...all(searched(), 'requested_by', 'decided_by'),
      ...all(words, 'reason', 'note'),
    },
  },
}; // prettier-ignore

const cover: Readonly<Record<string, TableRule>> = {
  service_contract: {
    rows: 'holder_id = $1',
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'contract_number', 'status', 'channel', 'plan_sku_id', 'product_code', 'term_months'),
      ...all(plain, 'region_code', 'time_zone', 'terms_version_id', 'terms_code', 'fee_schedule_id', 'starts_at', 'ends_at'),
      ...all(plain, 'lineage_root_id', 'activation_code_id', 'partner_id', 'created_at', 'version'),
      ...all(plain, 'quotas_expired_at', 'bonus_checked_at', 'expiry_noticed_at', 'closes_at', 'store_id', 'price_minor', 'price_currency', 'shipped_at', 'offer_id', 'renews_id', 'activate_by'),
      order_reference: kept('the partner’s number of its order, by which that is paid and never recorded twice'),
      holder_id: holder,
    },
  },
  device_binding: {
    rows: ofContract,
    key: ['id'],
    columns: all(plain, 'id', 'contract_id', 'device_id', 'status', 'bound_at', 'ended_at', 'superseded_by_id'),
  },
  device: {
    rows: `id IN (${tied} UNION ${linked})`,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'root_id', 'product_code', 'supersedes_id', 'superseded_by_id', 'version'),
      ...all(plain, 'warranty_ends_at', 'lock_status', 'lock_locked_at', 'lock_title_transferred_at', 'lock_recovered_at'),
      lock_claim_id: plain,
      first_started_at: unit,
    },
  },
  device_serial: {
    // A number that a unit was given after the customer's cover of it had ended is its next holder's.
    rows: `(device_id, component, value) IN (
      SELECT serial.device_id, serial.component, serial.value
      FROM service_contract own JOIN device_binding tie ON tie.contract_id = own.id
        JOIN device_serial serial ON serial.device_id = tie.device_id
      WHERE own.holder_id = $1 AND (serial.valid_from <= tie.bound_at
        OR serial.valid_from < CASE tie.status WHEN 'RELEASED' THEN tie.ended_at ELSE own.ends_at END)
      UNION SELECT held.device_id, held.component, held.value FROM device_serial held
      WHERE held.valid_until IS NULL AND held.device_id IN (${linked} AND unlinked_at IS NULL))`,
    key: ['device_id', 'component', 'value'],
    columns: {
      ...all(plain, 'device_id', 'component', 'valid_from', 'valid_until'),
      value: unit,
    },
  },
  activation_code: {
    rows: `id IN (${ownCodes})`,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'batch_id', 'last_four', 'status', 'form', 'plan_sku_id', 'region_code', 'partner_id', 'store_id'),
      ...all(plain, 'sale_price_minor', 'sale_currency', 'sold_at', 'redeem_by', 'redeemed_at', 'contract_id', 'version'),
      ...all(plain, 'revealed_at', 'blocked_from'),
      ...all(secret, 'secret_hash', 'sealed_secret'),
      sale_reference: kept('the partner’s number of its sale, by which that is paid and never recorded twice'),
    },
  },
  partner_sale: {
    rows: `code_id IN (${ownCodes})`,
    key: ['partner_id', 'reference'],
    columns: {
      ...all(plain, 'partner_id', 'code_id', 'store_id', 'sold_at', 'price_minor', 'price_currency'),
      reference: kept('the partner’s number of its sale, by which that is never recorded twice'),
    },
  },
  contract_request: {
    rows: ofContract,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'contract_id', 'kind', 'status', 'requested_at', 'decided_at', 'basis'),
      ...all(plain, 'refund_minor', 'refund_currency', 'refunded_at'),
      ...all(searched(), 'requested_by', 'decided_by'),
      ...all(words, 'reason', 'product_return_reference'),
      note: cleared,
    },
  },
  bonus_grant: {
    rows: ofContract,
    key: ['contract_id'],
    columns: all(plain, 'contract_id', 'granted_at', 'revoked_at', 'disqualifying_lines'),
  },
  notice: {
    rows: ofContract,
    key: ['id'],
    columns: all(plain, 'id', 'contract_id', 'kind', 'medium', 'created_at', 'sent_at', 'delivered_at', 'letter', 'due_at', 'state'),
  },
}; // prettier-ignore

/** Of companies and of the programme: nobody is named here. */
const others: Readonly<Record<string, TableRule>> = {
  partner: { columns: all(plain, 'id', 'name', 'status', 'region_codes', 'version') },
  store: { columns: all(plain, 'id', 'partner_id', 'name', 'reference', 'region_code') },
  recorded_offer: {
    columns: all(plain, 'partner_id', 'reference', 'product_code', 'plan_sku_id', 'outcome', 'store_id', 'at'),
  },
  code_try: { columns: all(plain, 'code_id', 'refused_count') },
  // Callers stand here as keyed hashes that lead to nobody, for an hour.
  caller_try: { columns: { ...all(secret, 'caller', 'secret_hash'), tried_at: plain } },
  job: {
    columns: {
      ...all(plain, 'id', 'kind', 'status', 'created_at', 'finished_at', 'row_count', 'done_count', 'refused_count'),
      ...all(plain, 'partner_id', 'sold_from', 'sold_until', 'result_bytes', 'result_gone_at'),
      requested_by: staff,
    },
  },
  job_row: {
    rows: ofContract,
    key: ['id'],
    columns: {
      ...all(plain, 'id', 'job_id', 'number', 'outcome', 'code_id', 'contract_id', 'refusals', 'due_at'),
      input: kept('a sealed row of a document, destroyed once it had its turn: what it led to holds the person then'),
    },
  },
  code_batch: {
    columns: all(plain, 'id', 'plan_sku_id', 'region_code', 'form', 'size', 'redeem_by', 'generated_at', 'job_id'),
  },
  inbox_message: {
    columns: all(plain, 'message_id', 'claim_id', 'sequence', 'action', 'applied_at', 'content_hash'),
  },
}; // prettier-ignore

/** What coverage keeps about people: who holds contracts, and who did what on them. */
export const personalData: PersonalData = {
  part: 'coverage',
  identity: { table: 'customer', id: 'id', subject: 'subject' },
  open: [
    {
      what: 'contract',
      table: 'service_contract',
      called: 'contract_number',
      // A plan that waits for a video after its code has ended can never begin to cover.
      where: `holder_id = $1 AND status NOT IN (${over.join(', ')}) AND (ends_at IS NULL OR ends_at > $2)
        AND NOT (${holdHasEnded('service_contract', '$2')})`,
    },
  ],
  tables: {
    ...people,
    ...cover,
    ...proofTables,
    ...others,
    ...unitTables,
    idempotency: idempotencyOf(held),
    personal_data_request: requestTable,
    clock_move: clockMoveTable,
    migrations: migrationsTable,
  },
};
