const person = (kind: string, label: string, id: string): string =>
  `'{"kind": "${kind}", "label": "${label}", "principalId": "${id}"}'::jsonb`;

const approved = `'APPROVED', 'It took too long.', ${person('ADJUDICATOR', 'Adjudicator', 'dev-adjudicator')}, opened_at,
  ${person('ADMIN', 'Administrator', 'dev-admin')}, opened_at, 'Agreed.', decisions->0->'basis'`;

const approval =
  'approval_status, reason, requested_by, requested_at, decided_by, decided_at, note, basis';

/** A kindness of each claim, and what went back of each payment, by the word of two people: their journey did without. */
export const moneyOfEachClaim: readonly string[] = [
  `INSERT INTO claims.goodwill (id, version, claim_id, kind, amount, deadline, ${approval})
     SELECT 'gwl_' || substr(claim.id, 5), 2, claim.id, 'FEE_REFUND', '{"minor": "100", "currency": "PLN"}', NULL, ${approved}
     FROM claims.claim WHERE status = 'COMPLETED'`,
  `INSERT INTO claims.refund (id, version, claim_id, payment_id, status, amount_minor, currency, refunded_at, ${approval})
     SELECT 'rfd_' || substr(payment.id, 5), 3, claim.id, payment.id, 'REFUNDED', 100, payment.currency, opened_at, ${approved}
     FROM claims.payment JOIN claims.claim ON claim.id = payment.claim_id`,
];
