import type { Money } from '@care-graph/kernel/domain/money';
import type { CodeSecrets } from '../../domain/ports';
import type { KeptCode, Records } from '../../domain/programme-records';
import type { CopyValue } from '@care-graph/kernel/runtime/seed/copy-text';
import type { Sheet as SheetOf } from '@care-graph/kernel/runtime/seed/copying';

/** How the records of one kind go into their table. */
export type Sheet = SheetOf<Records>;

const sheet = <Kind extends keyof Records>(
  kind: Kind,
  table: string,
  columns: string,
  rowOf: (record: Records[Kind][number]) => readonly CopyValue[],
): Sheet => ({
  table,
  columns,
  rowsOf: (records) => (records[kind] as readonly Records[Kind][number][]).map(rowOf),
}); // prettier-ignore

const written = new WeakMap<object, string>();

/** Who acts and on what a decision rests are the same few things for many rows. */
const writtenOnce = (value: object): string => {
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  written.set(value, text);
  return text;
};

const json = (value: object | readonly object[] | null): string | null => {
  if (value === null) return null;
  return Array.isArray(value)
    ? `[${(value as readonly object[]).map(writtenOnce).join(',')}]`
    : writtenOnce(value);
};

const sum = (money: Money | null): readonly CopyValue[] => [
  money?.minor ?? null,
  money?.currency ?? null,
];

const people: readonly Sheet[] = [
  sheet('partners', 'partner', 'id, name, status, region_codes, version', (one) => [
    one.id, one.name, one.status, one.regionCodes, one.version,
  ]),
  sheet('stores', 'store', 'id, partner_id, name, reference, region_code', (one) => [
    one.id, one.partnerId, one.name, one.reference, one.regionCode,
  ]),
  sheet('customers', 'customer', 'id, subject, given_name, family_name, email, phone, address, version', (one) => [
    one.id, one.subject, one.givenName, one.familyName, one.email, one.phone, json(one.address), one.version,
  ]),
  sheet('offers', 'recorded_offer', 'partner_id, reference, product_code, plan_sku_id, outcome, store_id, at', (one) => [
    one.partnerId, one.reference, one.productCode, one.planSkuId, one.outcome, one.storeId, one.at,
  ]),
]; // prettier-ignore

const units: readonly Sheet[] = [
  sheet(
    'devices',
    'device',
    `id, root_id, product_code, first_started_at, supersedes_id, superseded_by_id, version, warranty_ends_at, lock_status,
     lock_locked_at, lock_title_transferred_at, lock_recovered_at, lock_claim_id`,
    ({ lock, ...one }) => [
      one.id, one.rootId, one.productCode, one.firstStartedAt, one.supersedesId, one.supersededById, one.version,
      one.warrantyEndsAt, lock.status, lock.lockedAt, lock.titleTransferredAt, lock.recoveredAt, lock.claimId,
    ],
  ),
  sheet('serials', 'device_serial', 'device_id, component, value, valid_from, valid_until', (one) => [
    one.deviceId, one.component, one.value, one.validFrom, one.validUntil,
  ]),
  sheet('links', 'account_link', 'id, device_id, customer_id, linked_at, unlinked_at', (one) => [
    one.id, one.deviceId, one.customerId, one.linkedAt, one.unlinkedAt,
  ]),
  sheet(
    'controllers',
    'controller_binding',
    'id, device_id, customer_id, controller_serial_number, bound_at, unbound_at, unbound_by',
    (one) => [
      one.id, one.deviceId, one.customerId, one.controllerSerialNumber, one.boundAt, one.unboundAt, json(one.unboundBy),
    ],
  ),
  sheet(
    'purchases',
    'device_purchase',
    'lineage_root_id, dealer_name, region_codes, purchased_on, proof_id, is_authorized_dealer, recorded_at, recorded_by',
    (one) => [
      one.lineageRootId, one.dealerName, one.regionCodes, one.purchasedOn, one.proofId, one.isAuthorizedDealer,
      one.recordedAt, json(one.recordedBy),
    ],
  ),
]; // prettier-ignore

const contracts: readonly Sheet[] = [
  sheet(
    'contracts',
    'service_contract',
    `id, contract_number, status, channel, holder_id, plan_sku_id, product_code, term_months, region_code, time_zone,
     terms_version_id, terms_code, fee_schedule_id, starts_at, ends_at, closes_at, lineage_root_id, activation_code_id,
     partner_id, store_id, price_minor, price_currency, order_reference, shipped_at, offer_id, renews_id, activate_by,
     created_at, version, bonus_checked_at, expiry_noticed_at, quotas_expired_at`,
    (one) => [
      one.id, one.contractNumber, one.status, one.channel, one.holderId, one.planSkuId, one.productCode, one.termMonths,
      one.regionCode, one.timeZone, one.termsVersionId, one.termsCode, one.feeScheduleId, one.period?.startsAt ?? null,
      one.period?.endsAt ?? null, one.closesAt, one.lineageRootId, one.activationCodeId, one.partnerId, one.storeId,
      ...sum(one.price), one.orderReference, one.shippedAt, one.offerId, one.renewsId, one.activateBy ?? null,
      one.createdAt, one.version, one.bonusCheckedAt, one.expiryNoticedAt, one.quotasExpiredAt,
    ],
  ),
  sheet('bindings', 'device_binding', 'id, contract_id, device_id, status, bound_at, ended_at, superseded_by_id', (one) => [
    one.id, one.contractId, one.deviceId, one.status, one.boundAt, one.endedAt, one.supersededById,
  ]),
  sheet('consents', 'consent', 'contract_id, kind, document_version, given_at, given_by', (one) => [
    one.contractId, one.kind, one.documentVersion, one.givenAt, json(one.givenBy),
  ]),
  sheet('notices', 'notice', 'id, contract_id, kind, medium, created_at', (one) => [
    one.id, one.contractId, one.kind, one.medium, one.createdAt,
  ]),
  sheet(
    'requests',
    'contract_request',
    `id, contract_id, kind, status, reason, requested_by, requested_at, decided_by, decided_at, note, basis,
     product_return_reference, refund_minor, refund_currency, refunded_at`,
    (one) => [
      one.id, one.contractId, one.kind, one.status, one.reason, json(one.requestedBy), one.requestedAt,
      json(one.decidedBy), one.decidedAt, one.note, json(one.basis), one.productReturnReference, ...sum(one.refund),
      one.refundedAt,
    ],
  ),
  sheet('bonuses', 'bonus_grant', 'contract_id, granted_at, revoked_at, disqualifying_lines', (one) => [
    one.contractId, one.grantedAt, one.revokedAt, one.disqualifyingLines,
  ]),
]; // prettier-ignore

const record: readonly Sheet[] = [
  sheet(
    'entries',
    'quota_entry',
    `id, contract_id, kind, line, incident_type, count, money_minor, currency, settles_id, claim_id, claim_number,
     adjustment_id, at, actor, reason, basis`,
    (one) => [
      one.id, one.contractId, one.kind, one.line, one.incidentType, one.count, ...sum(one.money), one.settlesId,
      one.claimId, one.claimNumber, one.adjustmentId, one.at, json(one.actor), one.reason, json(one.basis),
    ],
  ),
  sheet(
    'events',
    'history_event',
    'seq, id, subject_id, at, action, from_status, to_status, actor, reason, basis, partner_id',
    (one) => [
      one.seq, one.id, one.subjectId, one.at, one.action, one.fromStatus, one.toStatus, json(one.actor), one.reason,
      json(one.basis), one.partnerId,
    ],
  ),
  sheet(
    'adjustments',
    'quota_adjustment',
    `id, contract_id, line, incident_type, count, money_minor, currency, claim_id, claim_number, status, reason,
     requested_by, requested_at, decided_by, decided_at, note, basis, version`,
    ({ approval, ...one }) => [
      one.id, one.contractId, one.line, one.incidentType, one.count, ...sum(one.money), one.claimId, one.claimNumber,
      approval.status, approval.reason, json(approval.requestedBy), approval.requestedAt, json(approval.decidedBy),
      approval.decidedAt, approval.note, json(approval.basis), one.version,
    ],
  ),
]; // prettier-ignore

const proofs: readonly Sheet[] = [
  sheet(
    'evidence',
    'evidence',
    'id, kind, media_type, byte_size, sha256, owner, requested_at, expires_at, received_at',
    (one) => [
      one.id, one.kind, one.mediaType, one.byteSize, one.sha256, one.owner, one.requestedAt, one.expiresAt,
      one.receivedAt,
    ],
  ),
  sheet(
    'videos',
    'video_verification',
    `id, contract_id, evidence_id, status, submitted_at, decided_at, decided_by, rejection, note, approval_hours,
     activate_by, settled_at, basis, version`,
    (one) => [
      one.id, one.contractId, one.evidenceId, one.status, one.submittedAt, one.decidedAt, json(one.decidedBy),
      one.rejection, one.note, one.approvalHours, one.activateBy, one.settledAt, json(one.basis), one.version,
    ],
  ),
]; // prettier-ignore

const stock: readonly Sheet[] = [
  sheet('jobs', 'job', 'id, kind, status, created_at, finished_at, row_count, done_count, refused_count, partner_id', (one) => [
    one.id, one.kind, one.status, one.createdAt, one.finishedAt, one.rowCount, one.doneCount, one.refusedCount,
    one.partnerId,
  ]),
  sheet('batches', 'code_batch', 'id, plan_sku_id, region_code, form, size, redeem_by, generated_at, job_id', (one) => [
    one.id, one.planSkuId, one.regionCode, one.form, one.size, one.redeemBy, one.generatedAt, one.jobId,
  ]),
]; // prettier-ignore

/** An e-code that may still be sold is kept sealed, so that it can be told to its buyer. */
const sealedOf = ({ form, status, secret }: KeptCode, secrets: CodeSecrets): string | null =>
  form === 'E_CODE' && ['GENERATED', 'ALLOCATED', 'RETURNED', 'BLOCKED'].includes(status)
    ? `\\x${secrets.seal(secret).toString('hex')}`
    : null;

const codesWith = (secrets: CodeSecrets): Sheet =>
  sheet(
    'codes',
    'activation_code',
    `id, batch_id, secret_hash, last_four, status, form, plan_sku_id, region_code, partner_id, store_id, sale_reference,
     sale_price_minor, sale_currency, sold_at, redeem_by, redeemed_at, contract_id, sealed_secret, version, revealed_at,
     blocked_from`,
    (one) => [
      one.id, one.batchId, secrets.hashOf(one.secret), one.lastFour, one.status, one.form, one.planSkuId, one.regionCode,
      one.partnerId, one.storeId, one.saleReference, ...sum(one.salePrice), one.soldAt, one.redeemBy, one.redeemedAt,
      one.contractId, sealedOf(one, secrets), one.version, one.revealedAt, one.blockedFrom,
    ],
  ); // prettier-ignore

/** A sale is kept for ever beside its code. */
const sales: Sheet = {
  table: 'partner_sale',
  columns: 'partner_id, reference, code_id, store_id, sold_at, price_minor, price_currency',
  rowsOf: ({ codes }) =>
    codes
      .filter(({ saleReference }) => saleReference !== null)
      .map((one) => [
        one.partnerId, one.saleReference, one.id, one.storeId, one.soldAt, ...sum(one.salePrice),
      ]),
}; // prettier-ignore

/** Every table of the programme; codes are kept as hashes under the environment's key. */
export const sheetsWith = (secrets: CodeSecrets): readonly Sheet[] => [
  ...people, ...units, ...contracts, ...record, ...proofs, ...stock, codesWith(secrets), sales,
]; // prettier-ignore
