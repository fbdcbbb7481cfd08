import type { CopiedTable } from './copied-rows';
import { own } from './crowded-catalog';

const digest = `jsonb_build_object('sha256', repeat('a', 64))`;

/** A picture with each claim, which its journey did without. */
export const fileOfEachClaim: readonly string[] = [
  `INSERT INTO claims.evidence (id, kind, media_type, byte_size, sha256, owner, requested_at, expires_at, received_at)
     SELECT 'evd_' || substr(id, 5), 'PHOTO', 'image/png', 8, repeat('a', 64), 'customer:dev-customer',
       opened_at, opened_at + interval '1 hour', opened_at
     FROM claims.claim`,
  `INSERT INTO claims.claim_evidence (claim_id, evidence_id, attached_at)
     SELECT id, 'evd_' || substr(id, 5), opened_at FROM claims.claim`,
];

/** The files of copied claims, those of claims that were not copied left out. */
export const claimFileRows: readonly CopiedTable[] = [
  { table: 'claims.evidence', where: `origin.id !~ '~'`, after: digest },
  {
    table: 'claims.claim_evidence',
    where: `origin.claim_id !~ '~' AND EXISTS (SELECT FROM claims.claim copied
      WHERE copied.id = origin.claim_id || copy.own)`,
  },
];

/** Further files of one claim. */
export const furtherClaimFiles: readonly CopiedTable[] = [
  {
    table: 'claims.evidence',
    where: `origin.id ~ (copy.parent || '$')`,
    after: `${own('id')} || ${digest}`,
  },
  {
    table: 'claims.claim_evidence',
    where: `origin.claim_id ~ (copy.parent || '$')`,
    after: own('evidence_id'),
  },
];
