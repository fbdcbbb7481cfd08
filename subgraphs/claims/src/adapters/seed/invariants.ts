import type { Invariant } from '@care-graph/kernel/runtime/seed/invariants';

const over = `('COMPLETED', 'CANCELLED', 'REFUSED', 'CONVERTED')`;

const lives: readonly Invariant[] = [
  {
    says: 'a claim is closed exactly where nothing follows its status',
    breaches: `SELECT id FROM claim WHERE (closed_at IS NOT NULL) <> (status IN ${over}) OR closed_at < opened_at OR opened_at > $1`,
  },
  {
    says: 'no claim that has ended is flagged',
    breaches: `SELECT id FROM claim WHERE is_flagged AND closed_at IS NOT NULL`,
  },
  {
    says: 'no claim is refused for what its own record belies',
    breaches: `SELECT claim.id FROM claim, jsonb_array_elements(decisions) one WHERE one->>'outcome' = 'REFUSED' AND claim.opened_at <= $1
      AND CASE one->>'refusalCode'
        WHEN 'PROOF_OF_PURCHASE_MISSING' THEN region_code = contract_region_code
        WHEN 'REGION_NOT_COVERED' THEN region_code = contract_region_code
        WHEN 'FLIGHT_RECORDS_MISSING' THEN flyaway IS NULL
        WHEN 'COMPONENTS_MISSING' THEN receipt IS NULL OR EXISTS (SELECT FROM quote WHERE quote.claim_id = claim.id
          AND quote.purpose = 'SURCHARGE' AND (quote.deadline->>'dueAt')::timestamptz >= (one->>'decidedAt')::timestamptz)
        WHEN 'EXCLUDED_CAUSE' THEN service_type = 'EXPRESS' OR NOT one->'basis' @? '$[*].clause' ELSE false END`,
  },
  {
    says: 'a claim, or a kindness to it, stands where its history led it',
    breaches: `SELECT subject.id FROM (
        SELECT id, status FROM claim UNION ALL SELECT id, approval_status FROM goodwill) subject LEFT JOIN (
        SELECT DISTINCT ON (subject_id) subject_id, to_status FROM history_event
        WHERE to_status IS NOT NULL AND at <= $1 ORDER BY subject_id DESC, position DESC) last ON last.subject_id = subject.id
      WHERE last.to_status IS DISTINCT FROM subject.status`,
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
];

const money: readonly Invariant[] = [
  {
    says: 'a quote is paid exactly where its money was taken, all of it and once',
    breaches: `SELECT quote.id FROM quote LEFT JOIN payment ON payment.quote_id = quote.id AND payment.status = 'CAPTURED'
      WHERE quote.quoted_at <= $1 GROUP BY quote.id
      HAVING (quote.status = 'PAID') <> (count(payment.id) = 1) OR coalesce(sum(payment.amount_minor), quote.total_minor) <> quote.total_minor`,
  },
  {
    says: 'a claim that nobody paid for in time is not open any more',
    breaches: `SELECT id FROM claim WHERE unpaid_from <= $1`,
  },
  {
    says: 'no more money goes back than was taken',
    breaches: `SELECT payment.id FROM refund JOIN payment ON payment.id = refund.payment_id
      WHERE refund.status <> 'DENIED' AND refund.requested_at <= $1 GROUP BY payment.id
      HAVING payment.status <> 'CAPTURED' OR sum(refund.amount_minor) > payment.amount_minor
        OR count(*) FILTER (WHERE refund.currency <> payment.currency OR refund.claim_id <> payment.claim_id) > 0`,
  },
  {
    says: 'what a person grants goes back, what one denies does not, and what is asked for waits',
    breaches: `SELECT id FROM refund WHERE requested_at <= $1 AND (status, approval_status) NOT IN (
      ('QUOTED', 'OPEN'), ('REFUNDED', 'APPROVED'), ('DENIED', 'REJECTED'))`,
  },
  {
    says: 'a kindness gives back what was granted, and nothing else',
    breaches: `SELECT coalesce(kind.id, given.goodwill_id) AS id FROM (
        SELECT * FROM goodwill WHERE kind = 'FEE_REFUND' AND approval_status = 'APPROVED') kind
      FULL JOIN (SELECT goodwill_id, sum(amount_minor) AS minor, min(claim_id) AS claim_id FROM refund
        WHERE goodwill_id IS NOT NULL AND requested_at <= $1 GROUP BY goodwill_id) given ON given.goodwill_id = kind.id
      WHERE (given.minor, given.claim_id) IS DISTINCT FROM ((kind.amount->>'minor')::bigint, kind.claim_id)`,
  },
  {
    says: 'what a kindness gives up is taken off a quote',
    breaches: `SELECT kind.id FROM goodwill kind WHERE kind.kind = 'FEE_WAIVER' AND kind.requested_at <= $1
      AND (kind.approval_status = 'APPROVED') <> EXISTS (SELECT FROM quote, jsonb_array_elements(quote.lines) line
        WHERE quote.claim_id = kind.claim_id AND line->>'kind' = 'GOODWILL' AND line->'amount'->>'minor' = '-' || (kind.amount->>'minor'))`,
  },
  {
    says: 'only Express asks for a surcharge, and waits for it, for a part that did not come',
    breaches: `SELECT claim.id FROM claim LEFT JOIN (
        SELECT claim_id, bool_or(status IN ('OPEN', 'PAID')) AS stands FROM quote WHERE purpose = 'SURCHARGE' GROUP BY claim_id) asked
        ON asked.claim_id = claim.id
      WHERE (asked.claim_id IS NOT NULL OR claim.status = 'AWAITING_SURCHARGE') AND claim.opened_at <= $1
        AND NOT (asked.claim_id IS NOT NULL AND claim.service_type = 'EXPRESS' AND (asked.stands OR claim.status <> 'AWAITING_SURCHARGE')
          AND coalesce(claim.receipt->'checks', '[]') @? '$[*] ? (@.received < @.expected)')`,
  },
];

const units: readonly Invariant[] = [
  {
    says: 'a unit that is too late was told of by the clock',
    breaches: `SELECT id FROM claim WHERE status = 'AWAITING_RETURN' AND service_type <> 'MAINTENANCE' AND next_due_at < $1
      AND EXISTS (SELECT FROM jsonb_array_elements(deadlines) one
        WHERE one->>'kind' = 'HAND_OVER_UNIT' AND one->>'state' = 'RUNNING' AND (one->>'dueAt')::timestamptz < $1)`,
  },
  {
    says: 'what was sent to a customer is a parcel on record',
    breaches: `SELECT claim.id FROM claim WHERE status IN ('SHIPPED', 'COMPLETED') AND opened_at <= $1 AND NOT EXISTS (
      SELECT FROM shipment WHERE shipment.claim_id = claim.id AND direction = 'TO_CUSTOMER'
        AND (shipment.status = 'DELIVERED') = (claim.status = 'COMPLETED'))`,
  },
  {
    says: 'a unit has to go back exactly where it came, is wanted unrepaired or its claim ended without a service, and no parcel has it',
    breaches: `SELECT id FROM claim WHERE opened_at <= $1 AND (unit_to_return OR status IN ('CANCELLED', 'REFUSED', 'SHIPPED'))
      AND unit_to_return <> ((status = 'SHIPPED' OR status IN ('CANCELLED', 'REFUSED') AND receipt IS NOT NULL) AND NOT EXISTS (
        SELECT FROM shipment WHERE shipment.claim_id = claim.id AND direction = 'TO_CUSTOMER'))`,
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
  {
    says: 'a maintenance claim and the repair claim that it became know each other',
    breaches: `SELECT coalesce(old.id, next.id) AS id FROM (
        SELECT * FROM claim WHERE (status = 'CONVERTED' OR converted_to_id IS NOT NULL) AND opened_at <= $1) old
      FULL JOIN (SELECT * FROM claim WHERE converted_from_id IS NOT NULL) next ON next.id = old.converted_to_id
      WHERE (old.status, old.service_type, next.service_type, next.converted_from_id, next.opened_at, next.contract_id, next.device_id)
        IS DISTINCT FROM ('CONVERTED', 'MAINTENANCE', 'ONLINE_REPAIR', old.id, old.closed_at, old.contract_id, old.device_id)`,
  },
  {
    says: 'nothing is sent, and no border paid, before the consent to it',
    breaches: `SELECT claim.id FROM claim LEFT JOIN quote ON quote.claim_id = claim.id AND quote.purpose = 'SHIPPING'
      WHERE claim.opened_at <= $1 AND CASE WHEN claim.cross_border->>'status' = 'APPROVED' THEN false
        WHEN claim.cross_border IS NULL THEN quote.id IS NOT NULL OR claim.borders <> '{"inbound": false, "outbound": false}'
        ELSE quote.id IS NOT NULL OR claim.return_authorization->>'handedOverAt' IS NOT NULL END`,
  },
];

export const invariants: readonly Invariant[] = [...lives, ...money, ...units];
