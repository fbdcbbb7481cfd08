import type { Invariant } from '@care-graph/kernel/runtime/seed/invariants';

const ended = `('TERMINATED', 'RETURNED')`;

const contracts: readonly Invariant[] = [
  {
    says: 'a unit has one contract at any instant',
    breaches: `SELECT id FROM (
      SELECT id, starts_at, max(ends_at) OVER (
        PARTITION BY lineage_root_id ORDER BY starts_at, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
      FROM service_contract WHERE status NOT IN ${ended} AND starts_at IS NOT NULL) contract
      WHERE starts_at < before AND $1::timestamptz IS NOT NULL`,
  },
  {
    says: 'status and dates of a contract agree',
    breaches: `SELECT id FROM service_contract WHERE NOT CASE status
      WHEN 'SCHEDULED' THEN $1 < starts_at
      WHEN 'ACTIVE' THEN starts_at <= $1 AND $1 < ends_at
      WHEN 'TERMINATION_REQUESTED' THEN starts_at <= $1 AND $1 < ends_at
      WHEN 'EXPIRED' THEN ends_at <= $1 AND $1 < closes_at
      WHEN 'CLOSED' THEN closes_at <= $1
      ELSE created_at <= $1 END`,
  },
  {
    says: 'a contract stands where its history led it',
    breaches: `SELECT contract.id FROM service_contract contract LEFT JOIN (
        SELECT DISTINCT ON (subject_id) subject_id, to_status FROM history_event
        WHERE subject_id LIKE 'ctr%' AND to_status IS NOT NULL AND at <= $1 ORDER BY subject_id, seq DESC) last
      ON last.subject_id = contract.id WHERE last.to_status IS DISTINCT FROM contract.status`,
  },
  {
    says: 'a contract that covers holds one unit of its lineage, and one that ended early none',
    breaches: `SELECT contract.id FROM service_contract contract
      LEFT JOIN device_binding binding ON binding.contract_id = contract.id AND binding.status = 'ACTIVE'
      LEFT JOIN device unit ON unit.id = binding.device_id
      WHERE $1::timestamptz IS NOT NULL AND CASE WHEN contract.lineage_root_id IS NULL OR contract.status IN ${ended}
        THEN binding.id IS NOT NULL ELSE unit.root_id IS DISTINCT FROM contract.lineage_root_id END
        AND NOT (contract.status IN ('AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION') AND binding.id IS NULL)`,
  },
  {
    says: 'a contract follows one of its own lineage, and begins no earlier than that one ends',
    breaches: `SELECT next.id FROM service_contract next JOIN service_contract old ON old.id = next.renews_id
      WHERE next.starts_at < old.ends_at OR next.lineage_root_id <> old.lineage_root_id OR next.created_at > $1`,
  },
];

const timers: readonly Invariant[] = [
  {
    says: 'a timer has looked at every contract that was due',
    breaches: `SELECT id FROM service_contract WHERE (ends_at <= $1 AND quotas_expired_at IS NULL)
      OR (status NOT IN ${ended} AND ends_at <= $1 AND bonus_checked_at IS NULL)
      OR (status IN ('SCHEDULED', 'ACTIVE') AND starts_at <= $1 AND ends_at > $1
        AND ends_at <= $1::timestamptz + interval '30 days' AND expiry_noticed_at IS NULL)
      OR (starts_at IS NOT NULL AND closes_at IS NULL) OR activate_by < $1`,
  },
];

const ledger: readonly Invariant[] = [
  {
    says: 'the ledger is under zero after no entry',
    breaches: `SELECT id FROM (
      SELECT entry.id, sum(quota_change(entry.kind, coalesce(entry.count, entry.money_minor))) OVER (
        PARTITION BY entry.contract_id, entry.line, entry.currency, part.is_limit ORDER BY entry.seq) AS remaining
      FROM quota_entry entry CROSS JOIN (VALUES (false), (true)) AS part (is_limit)
      WHERE entry.at <= $1 AND CASE WHEN part.is_limit THEN entry.incident_type = 'FLYAWAY'
        ELSE entry.incident_type IS DISTINCT FROM 'FLYAWAY' OR entry.kind NOT IN ('GRANT', 'EXPIRE') END) running
      WHERE remaining < 0`,
  },
  {
    says: 'what was committed is no more than what was granted',
    breaches: `SELECT contract_id AS id FROM quota_entry WHERE at <= $1 AND incident_type IS DISTINCT FROM 'FLYAWAY'
      GROUP BY contract_id, line, currency
      HAVING coalesce(sum(coalesce(count, money_minor)) FILTER (WHERE kind = 'COMMIT'), 0)
        > coalesce(sum(coalesce(count, money_minor)) FILTER (WHERE kind IN ('GRANT', 'ADJUST')), 0)`,
  },
  {
    says: 'a commit or release settles a reserve of its claim',
    breaches: `SELECT entry.id FROM quota_entry entry LEFT JOIN quota_entry held ON held.id = entry.settles_id
      WHERE entry.kind IN ('COMMIT', 'RELEASE') AND (held.kind, held.contract_id, held.claim_id, held.line, held.count,
          held.money_minor, held.incident_type) IS DISTINCT FROM ('RESERVE', entry.contract_id, entry.claim_id,
          entry.line, entry.count, entry.money_minor, entry.incident_type) AND entry.at <= $1`,
  },
  {
    says: 'a contract whose period is over has nothing left',
    breaches: `SELECT contract.id FROM service_contract contract JOIN quota_entry entry ON entry.contract_id = contract.id
      WHERE contract.quotas_expired_at <= $1 AND (entry.incident_type IS DISTINCT FROM 'FLYAWAY' OR entry.kind NOT IN ('GRANT', 'EXPIRE'))
      GROUP BY contract.id, entry.line, entry.currency
      HAVING sum(quota_change(entry.kind, coalesce(entry.count, entry.money_minor))) <> 0`,
  },
  {
    says: 'an adjustment is in the ledger once it was approved, and never before',
    breaches: `SELECT change.id FROM quota_adjustment change LEFT JOIN quota_entry entry ON entry.adjustment_id = change.id
      WHERE (change.status = 'APPROVED') <> (entry.id IS NOT NULL) AND change.requested_at <= $1`,
  },
];

const codes: readonly Invariant[] = [
  {
    says: 'a code is redeemed exactly where a contract covers by it, and stands where its history led it',
    breaches: `SELECT code.id FROM activation_code code
      LEFT JOIN service_contract contract ON contract.activation_code_id = code.id
      LEFT JOIN (SELECT DISTINCT ON (subject_id) subject_id, to_status FROM history_event
        WHERE subject_id LIKE 'cod%' AND to_status IS NOT NULL AND at <= $1 ORDER BY subject_id, seq DESC) last
        ON last.subject_id = code.id
      WHERE (code.status = 'REDEEMED') <> (contract.starts_at IS NOT NULL) OR code.contract_id IS DISTINCT FROM contract.id
        OR (code.status = 'REDEEMED') <> (code.redeemed_at IS NOT NULL) OR last.to_status IS DISTINCT FROM code.status`,
  },
  {
    says: 'each sale is kept beside its code',
    breaches: `SELECT code.id FROM activation_code code LEFT JOIN partner_sale sale
        ON sale.partner_id = code.partner_id AND sale.reference = code.sale_reference AND sale.code_id = code.id
      WHERE code.sale_reference IS NOT NULL AND sale.code_id IS NULL AND $1::timestamptz IS NOT NULL`,
  },
  {
    says: 'a batch has as many codes as it says',
    breaches: `SELECT batch.id FROM code_batch batch LEFT JOIN activation_code code ON code.batch_id = batch.id
      WHERE batch.generated_at <= $1 GROUP BY batch.id HAVING count(code.id) <> batch.size`,
  },
];

const units: readonly Invariant[] = [
  {
    says: 'a unit in the place of another is of its lineage, and each knows the other',
    breaches: `SELECT unit.id FROM device unit LEFT JOIN device old ON old.id = unit.supersedes_id
      WHERE $1::timestamptz IS NOT NULL AND CASE WHEN unit.supersedes_id IS NULL THEN unit.root_id <> unit.id
        ELSE old.superseded_by_id IS DISTINCT FROM unit.id OR old.root_id <> unit.root_id END`,
  },
  {
    says: 'a unit has a number',
    breaches: `SELECT unit.id FROM device unit LEFT JOIN device_serial serial ON serial.device_id = unit.id
      WHERE serial.value IS NULL AND $1::timestamptz IS NOT NULL`,
  },
  {
    says: 'an event of a contract is in the feed of its partner',
    breaches: `SELECT event.id FROM history_event event JOIN service_contract contract ON contract.id = event.subject_id
      WHERE event.partner_id IS DISTINCT FROM contract.partner_id AND event.at <= $1`,
  },
  {
    says: 'a unit is linked to no two accounts at once',
    breaches: `SELECT one.id FROM account_link one JOIN account_link other
      ON other.device_id = one.device_id AND other.id > one.id AND other.linked_at < coalesce(one.unlinked_at, $1)
        AND one.linked_at < coalesce(other.unlinked_at, $1)`,
  },
];

export const invariants: readonly Invariant[] = [
  ...contracts,
  ...timers,
  ...ledger,
  ...codes,
  ...units,
];
