const grounds = `SELECT basis FROM coverage.quota_entry WHERE kind = 'GRANT' ORDER BY seq LIMIT 1`;

/** Of each of two partners an import with a row that led to a contract, one that was refused and one that was faulty. */
export const importOfEachPartner: readonly string[] = [
  `INSERT INTO coverage.job (id, kind, status, created_at, finished_at, row_count, done_count, refused_count, partner_id, requested_by)
     SELECT 'job_' || md5(id), 'SALE_IMPORT', 'SUCCEEDED', '2026-02-01T10:00:00Z', '2026-02-01T10:00:01Z', 3, 3, 2, id,
       jsonb_build_object('kind', 'partner', 'subject', 'key_' || id, 'scopes', '["codes:sell"]'::jsonb, 'partnerId', id)
     FROM coverage.partner`,
  `INSERT INTO coverage.job_row (id, job_id, number, outcome, code_id, contract_id, refusals)
     SELECT job.id || '_0000002', job.id, 2, 'DONE', code.id, code.contract_id, '[]'
     FROM coverage.job CROSS JOIN LATERAL (SELECT id, contract_id FROM coverage.activation_code own
       WHERE own.partner_id = job.partner_id AND contract_id IS NOT NULL ORDER BY id LIMIT 1) code`,
  `INSERT INTO coverage.job_row (id, job_id, number, outcome, refusals)
     SELECT job.id || '_000000' || part.number, job.id, part.number, 'REFUSED', jsonb_set(part.refusals, '{0,basis}', (${grounds}))
     FROM coverage.job, (VALUES (3, '[{"code": "OUT_OF_STOCK", "field": ["planSkuId"]}]'::jsonb),
       (4, '[{"code": "BAD_USER_INPUT", "field": ["soldAt"], "message": "soldAt lies ahead."}]')) AS part (number, refusals)
     WHERE job.partner_id IS NOT NULL`,
];

/** The job of each batch becomes an import that the partner of its codes asked for, with a row done and one refused. */
export const importOfEachBatch: readonly string[] = [
  `UPDATE coverage.job SET kind = 'SALE_IMPORT', partner_id = 'prt_demo',
     requested_by = '{"kind": "partner", "subject": "key_demo", "scopes": ["codes:sell"], "partnerId": "prt_demo"}'`,
  `INSERT INTO coverage.job_row (id, job_id, number, outcome, code_id, contract_id, refusals)
     SELECT batch.job_id || '_0000002', batch.job_id, 2, 'DONE', code.id, code.contract_id, '[]'
     FROM coverage.activation_code code JOIN coverage.code_batch batch ON batch.id = code.batch_id
     WHERE code.contract_id IS NOT NULL`,
  `INSERT INTO coverage.job_row (id, job_id, number, outcome, refusals)
     SELECT job_id || '_0000003', job_id, 3, 'REFUSED',
       '[{"code": "OUT_OF_STOCK", "field": ["planSkuId"], "basis": []}]' FROM coverage.job_row`,
  // The grounds of a refusal are looked up like those of everything else.
  `UPDATE coverage.job_row SET refusals = jsonb_set(refusals, '{0,basis}', (${grounds})) WHERE outcome = 'REFUSED'`,
];
