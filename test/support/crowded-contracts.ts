import type { CopiedTable } from './copied-rows';
import { own, several } from './crowded-catalog';

// What coverage and claims have of one contract and its two claims, as rows to copy.

/** The grounds of the contract's grant for every decision, so that one row has no more to look up than another. */
const grounds = `(SELECT jsonb_build_object('basis', basis) FROM coverage.quota_entry
  WHERE kind = 'GRANT' AND contract_id = (SELECT id FROM coverage.service_contract WHERE contract_number = 'CG-2026-000001'))`;

/** Columns that point to the copy whose lists are filled. */
const toParent = (...columns: readonly string[]): string =>
  `jsonb_build_object(${columns.map((column) => `'${column}', origin.${column} || copy.parent`).join(', ')})`;

/** The columns of the copies that are replaced, by table. */
interface Links {
  readonly contract?: string;
  readonly code?: string;
  readonly claim?: string;
  readonly job?: string;
  readonly jobRow?: string;
}

const after = (expression: string | undefined): { readonly after?: string } =>
  expression === undefined ? {} : { after: expression };

const original = `origin.id !~ '~'`;

/** A reserve goes before the commit that settles it, and a grant before both. */
const ledger: readonly CopiedTable[] = [
  {
    table: 'coverage.quota_entry',
    where: `${original} AND origin.kind = 'GRANT'`,
    before: `${grounds} || '{"count": 1000}'::jsonb`,
  },
  ...['RESERVE', 'COMMIT'].map((kind) => ({
    table: 'coverage.quota_entry',
    where: `${original} AND origin.kind = '${kind}'`,
    before: grounds,
  })),
];

const jobRows = (link: string | undefined): readonly CopiedTable[] => [
  { table: 'coverage.job_row', where: original, ...after(link) },
];

export const coverageRows = ({
  contract,
  code,
  job,
  jobRow,
}: Links = {}): readonly CopiedTable[] => [
  { table: 'coverage.customer', where: original },
  {
    table: 'coverage.partner',
    where: original,
    after: `jsonb_build_object('region_codes', ${several('LT')}, 'name', origin.name || copy.own)`,
  },
  { table: 'coverage.store', where: original },
  { table: 'coverage.job', where: original, ...after(job) },
  { table: 'coverage.code_batch', where: original },
  {
    table: 'coverage.activation_code',
    where: `${original} AND origin.contract_id IS NOT NULL`,
    before: `'{"store_id": "str_demo"}'::jsonb`,
    ...after(code),
  },
  { table: 'coverage.device', where: original },
  { table: 'coverage.device_serial', where: `origin.value !~ '~'` },
  { table: 'coverage.service_contract', where: original, ...after(contract) },
  { table: 'coverage.device_binding', where: original },
  { table: 'coverage.consent', where: `origin.contract_id !~ '~'` },
  ...jobRows(jobRow),
  { table: 'coverage.quota_adjustment', where: original, before: grounds },
  ...ledger,
  { table: 'coverage.notice', where: original },
  {
    table: 'coverage.evidence',
    where: original,
    after: `jsonb_build_object('sha256', repeat('a', 64))`,
  },
  { table: 'coverage.video_verification', where: original, before: grounds },
  {
    table: 'coverage.history_event',
    // Of the codes in stock nothing is copied: they would be most of what there is.
    where: `${original} AND origin.action NOT IN ('generateCodes', 'allocateCodes')`,
    before: grounds,
  },
];

/** What belongs to a claim that is copied as often. */
const ofCopiedClaim = `${original} AND EXISTS (
  SELECT 1 FROM claims.claim WHERE id = origin.claim_id AND (status = 'COMPLETED' OR copy.k = 1))`;

/** With the claim that waits for a choice only where the contract is copied too: it has one open claim at most. */
export const claimRows = ({ claim }: Links = {}): readonly CopiedTable[] => [
  { table: 'claims.incident', where: original },
  {
    table: 'claims.claim',
    where: `${original} AND (origin.status = 'COMPLETED' OR copy.k = 1)`,
    ...after(claim),
  },
  { table: 'claims.quote', where: original },
  { table: 'claims.payment', where: original },
  { table: 'claims.goodwill', where: original },
  { table: 'claims.refund', where: original },
  { table: 'claims.shipment', where: ofCopiedClaim },
  { table: 'claims.history_event', where: original, before: grounds },
  { table: 'claims.notice', where: ofCopiedClaim },
];

/** A video on which each contract was activated, which its journey did without. */
export const videoOfEachContract: readonly string[] = [
  `INSERT INTO coverage.evidence (id, kind, media_type, byte_size, sha256, owner, requested_at, expires_at, received_at)
     SELECT 'evd_' || substr(id, 5), 'CONDITION_VIDEO', 'video/mp4', 8, repeat('a', 64), 'customer:dev-customer',
       created_at, created_at + interval '1 hour', created_at
     FROM coverage.service_contract`,
  `INSERT INTO coverage.video_verification (id, contract_id, evidence_id, status, submitted_at, decided_at, decided_by,
       note, approval_hours, activate_by, settled_at, basis, version)
     SELECT 'vid_' || substr(id, 5), id, 'evd_' || substr(id, 5), 'USED', created_at, created_at,
       '{"kind": "SERVICE_CENTER", "label": "Service centre", "principalId": "sub_agent"}', 'Thank you.', 72,
       created_at + interval '72 hours', created_at, '[]', 3
     FROM coverage.service_contract`,
];

/** What is kept beside what the graph shows. */
export const keptRows: readonly CopiedTable[] = [
  { table: 'coverage.inbox_message', where: `origin.message_id !~ '~'` },
  { table: 'coverage.idempotency' },
  { table: 'claims.replacement_serial' },
  {
    table: 'claims.tracked_parcel',
    after: `jsonb_build_object('tracking_number', origin.tracking_number || copy.own)`,
  },
  { table: 'claims.election_attempt' },
  { table: 'claims.outbox' },
  { table: 'claims.idempotency' },
];

/** Contracts, codes and claims of the same holder, partner, centre and incident. */
export const held: Links = {
  contract: toParent('holder_id', 'partner_id'),
  code: toParent('partner_id'),
  job: toParent('partner_id'),
  jobRow: toParent('job_id'),
  claim: toParent(
    'holder_id',
    'partner_id',
    'contract_id',
    'device_id',
    'service_center_code',
    'incident_id',
  ),
};

/** Contracts of the same lineage, each a year before the next. */
export const succeeding: Links = {
  contract: `${toParent('lineage_root_id')} || jsonb_build_object('starts_at', origin.starts_at - copy.k * interval '1 year',
    'ends_at', origin.starts_at - (copy.k - 1) * interval '1 year')`,
};

/** Units of the same lineage, replaced by the one in use. */
export const lineageRows: readonly CopiedTable[] = [
  {
    table: 'coverage.device',
    where: `${original} AND origin.superseded_by_id IS NULL`,
    after: `${toParent('root_id', 'supersedes_id')} || jsonb_build_object('superseded_by_id', origin.id || copy.parent)`,
  },
  {
    table: 'coverage.device_serial',
    where: `origin.device_id IN (SELECT id FROM coverage.device WHERE superseded_by_id IS NULL AND id !~ '~')`,
  },
];

const ofParent = `origin.id ~ (copy.parent || '$')`;

/** What hangs on one thing of coverage or claims. */
export const furtherRows: readonly CopiedTable[] = [
  { table: 'coverage.store', where: ofParent, after: own('id') },
  {
    table: 'coverage.activation_code',
    where: ofParent,
    after: `${own('id')} || ${own('secret_hash')} || ${own('sale_reference')}`,
  },
  {
    table: 'coverage.device_binding',
    where: `${ofParent} AND origin.status = 'SUPERSEDED'`,
    after: own('id'),
  },
  {
    table: 'coverage.device_serial',
    where: `origin.value ~ (copy.parent || '$')`,
    after: own('value'),
  },
  { table: 'coverage.consent', where: `origin.contract_id ~ (copy.parent || '$')` },
  {
    table: 'coverage.quota_entry',
    where: `${ofParent} AND origin.kind = 'RESERVE'`,
    after: own('id'),
  },
  {
    table: 'coverage.quota_entry',
    where: `${ofParent} AND origin.kind = 'COMMIT'`,
    after: `${own('id')} || ${own('settles_id')}`,
  },
  ...[
    'coverage.notice',
    'coverage.video_verification',
    'coverage.quota_adjustment',
    'coverage.history_event',
    'claims.quote',
    'claims.payment',
    'claims.goodwill',
    'claims.refund',
    'claims.shipment',
    'claims.history_event',
    'claims.notice',
  ].map((table) => ({ table, where: ofParent, after: own('id') })),
];
