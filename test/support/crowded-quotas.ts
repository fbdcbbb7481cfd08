/** A change of the contract's quota, proposed by one person and granted by another, which its journey did without. */
export const adjustmentOfContract = `INSERT INTO coverage.quota_adjustment
    (id, contract_id, line, count, claim_id, claim_number, status, reason, requested_by, requested_at, decided_by,
      decided_at, note, basis, version)
  SELECT 'adj_' || repeat('0', 32), contract.id, 'REPLACEMENT', 1, claim.id, claim.claim_number, 'APPROVED', 'Goodwill.',
    '{"kind": "ADJUDICATOR", "label": "Adjudicator", "principalId": "dev-adjudicator"}', contract.created_at,
    '{"kind": "ADMIN", "label": "Administrator", "principalId": "dev-admin"}', contract.created_at, 'Agreed.', '[]', 2
  FROM coverage.service_contract contract JOIN claims.claim ON claim.contract_id = contract.id AND claim.status = 'COMPLETED'
  WHERE contract.contract_number = 'CG-2026-000001'`;
