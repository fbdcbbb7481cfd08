import type { Invariant } from '@care-graph/kernel/runtime/seed/invariants';

const over = `('COMPLETED', 'CANCELLED', 'REFUSED', 'CONVERTED')`;

export const invariants: readonly Invariant[] = [
  {
    says: 'a claim is closed exactly where nothing follows its status',
    breaches: `SELECT id FROM claim WHERE (closed_at IS NOT NULL) <> (status IN ${over}) OR closed_at < opened_at OR opened_at > $1`,
  },
  {
    says: 'a claim stands where its history led it',
    breaches: `SELECT claim.id FROM claim LEFT JOIN (
        SELECT DISTINCT ON (subject_id) subject_id, to_status FROM history_event
        WHERE to_status IS NOT NULL AND at <= $1 ORDER BY subject_id, position DESC) last ON last.subject_id = claim.id
      WHERE last.to_status IS DISTINCT FROM claim.status`,
  },
  {
    says: 'nothing of a claim was lived after the last instant',
    breaches: `SELECT id FROM history_event WHERE at > $1`,
  },
  {
    says: 'the history of a claim goes on in time',
    breaches: `SELECT id FROM (SELECT id, at, lag(at) OVER (PARTITION BY subject_id ORDER BY position) AS before FROM history_event
      WHERE at <= $1) event WHERE at < before`,
  },
  {
    says: 'a quote is paid exactly where its money was taken, all of it and once',
    breaches: `SELECT quote.id FROM quote LEFT JOIN payment ON payment.quote_id = quote.id AND payment.status = 'CAPTURED'
      WHERE quote.quoted_at <= $1 GROUP BY quote.id
      HAVING (quote.status = 'PAID') <> (count(payment.id) = 1) OR coalesce(sum(payment.amount_minor), quote.total_minor) <> quote.total_minor`,
  },
  {
    says: 'a unit that is too late was told of by the clock',
    breaches: `SELECT id FROM claim WHERE status = 'AWAITING_RETURN' AND next_due_at < $1 AND service_type <> 'MAINTENANCE'`,
  },
  {
    says: 'a claim that nobody paid for in time is not open any more',
    breaches: `SELECT id FROM claim WHERE unpaid_from <= $1`,
  },
  {
    says: 'what was sent to a customer is a parcel on record',
    breaches: `SELECT claim.id FROM claim WHERE status IN ('SHIPPED', 'COMPLETED') AND opened_at <= $1 AND NOT EXISTS (
      SELECT FROM shipment WHERE shipment.claim_id = claim.id AND direction = 'TO_CUSTOMER'
        AND (shipment.status = 'DELIVERED') = (claim.status = 'COMPLETED'))`,
  },
  {
    says: 'a unit that was given is set aside for its claim',
    breaches: `SELECT claim.id FROM claim LEFT JOIN replacement_serial serial ON serial.claim_id = claim.id
      WHERE (claim.replacement IS NOT NULL) <> (serial.value IS NOT NULL) AND claim.opened_at <= $1`,
  },
  {
    says: 'a use is held while its claim is open, and no longer',
    breaches: `SELECT id FROM claim WHERE closed_at IS NOT NULL AND hold->>'state' = 'HELD' AND opened_at <= $1`,
  },
];
