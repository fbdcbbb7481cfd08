import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Visibility } from '../domain/visibility';

type Restrict = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  visible: Visibility,
) => SelectQueryBuilder<Row>;

interface Fence {
  /** Condition for a holder's rows, with `:subject`. */
  readonly held: string;
  /** Condition for a partner's rows, with `:partnerId`. */
  readonly sold: string;
}

/** Keeps the rows that the caller may see; who may see what is decided in `application/row-rules.ts`. */
const fence =
  ({ held, sold }: Fence): Restrict =>
  (query, visible) => {
    switch (visible.sees) {
      case 'all':
        return query;
      case 'held':
        return query.andWhere(held, { subject: visible.subject });
      case 'sold':
        return query.andWhere(sold, { partnerId: visible.partnerId });
      case 'none':
        return query.andWhere('FALSE');
    }
  };

const holderIs = 'SELECT holder.id FROM customer holder WHERE holder.subject = :subject';
export const contractFence = fence({
  held: `contract.holder_id IN (${holderIs})`,
  sold: 'contract.partner_id = :partnerId',
});

/** Keeps what the caller's own contracts `c` reach. */
const byOwnContracts = (reached: (isOwn: string) => string): Restrict =>
  fence({
    held: reached(`c.holder_id IN (${holderIs})`),
    sold: reached('c.partner_id = :partnerId'),
  });

const tied =
  'SELECT b.device_id FROM device_binding b JOIN service_contract c ON c.id = b.contract_id';
/** What the caller's own account is linked to now; a link stands for ownership (R-BND-04). */
const linkedTo = (deviceId: string): string => `EXISTS (SELECT FROM account_link own
  WHERE own.device_id = ${deviceId} AND own.unlinked_at IS NULL AND own.customer_id IN (${holderIs}))`;

/** Keeps what the caller's own contracts `c` reach, and what is of the units linked to their account. */
const byContractOrLink = (reached: (isOwn: string) => string, linked: string): Restrict =>
  fence({
    held: `(${reached(`c.holder_id IN (${holderIs})`)} OR ${linked})`,
    sold: reached('c.partner_id = :partnerId'),
  });

export const deviceFence = byContractOrLink(
  (isOwn) => `device.id IN (${tied} WHERE ${isOwn})`,
  linkedTo('device.id'),
);
/** True of a contract whose cover runs at the instant `:now`, or has still to begin. */
export const notOver = (contract: string): string =>
  `${contract}.status NOT IN ('TERMINATED', 'RETURNED') AND (${contract}.ends_at IS NULL OR ${contract}.ends_at > :now)`;
/** Units that the caller may do something with at the instant `:now`: theirs by a link, or covered for them. */
export const inHandFence = byContractOrLink(
  (isOwn) => `device.id IN (${tied} WHERE b.status = 'ACTIVE' AND ${isOwn}
    AND ${notOver('c')})`,
  linkedTo('device.id'),
);
export const bindingFence = byOwnContracts(
  (isOwn) => `binding.contract_id IN (SELECT c.id FROM service_contract c WHERE ${isOwn})`,
);
// A unit that was replaced is nobody else's afterwards: it stays to be seen to the contract's end.
const untilTheEnd = `< CASE b.status WHEN 'RELEASED' THEN b.ended_at ELSE c.ends_at END`;
// A replacement may come after the cover it was owed under has ended; what happened as it was tied is its holder's too.
const withItsTie = `< b.bound_at + interval '1 second'`;
export const serialFence = byContractOrLink(
  (isOwn) => `EXISTS (${tied} WHERE b.device_id = serial.device_id AND ${isOwn}
    AND (serial.valid_from <= b.bound_at OR serial.valid_from ${untilTheEnd}))`,
  `(serial.valid_until IS NULL AND ${linkedTo('serial.device_id')})`,
);
export const deviceEventFence = byOwnContracts(
  (isOwn) => `EXISTS (${tied} WHERE b.device_id = event.subject_id AND ${isOwn}
    AND event.at >= b.bound_at AND (event.at ${withItsTie} OR event.at ${untilTheEnd}))`,
);
/**
 * A purchase that was told before the caller's cover of the lineage ended; of a unit that is linked to their account
 * no more than was told since, or by themselves: a link does not open what an earlier holder told (R-BND-04).
 */
export const purchaseFence = byContractOrLink(
  (isOwn) => `EXISTS (${tied} WHERE c.lineage_root_id = purchase.lineage_root_id AND ${isOwn}
    AND (purchase.recorded_at <= b.bound_at OR purchase.recorded_at ${untilTheEnd}))`,
  `EXISTS (SELECT FROM device unit JOIN account_link own ON own.device_id = unit.id
    WHERE unit.root_id = purchase.lineage_root_id AND own.unlinked_at IS NULL AND own.customer_id IN (${holderIs})
      AND (purchase.recorded_at >= own.linked_at
        OR (purchase.recorded_by->>'kind' = 'CUSTOMER' AND purchase.recorded_by->>'principalId' = :subject)))`,
);

/** A link or tie that is the caller's own, or that held while a contract of theirs covered the unit. */
const tieFence = (alias: string, from: string, until: string): Restrict => {
  const during = (
    isOwn: string,
  ) => `EXISTS (${tied} WHERE b.device_id = ${alias}.device_id AND ${isOwn}
    AND ${alias}.${from} ${untilTheEnd} AND (${alias}.${until} IS NULL OR ${alias}.${until} > b.bound_at))`;
  return byContractOrLink(during, `${alias}.customer_id IN (${holderIs})`);
};
export const linkFence = tieFence('link', 'linked_at', 'unlinked_at');
export const controllerFence = tieFence('controller', 'bound_at', 'unbound_at');
export const customerFence = fence({ held: 'customer.subject = :subject', sold: 'FALSE' });
export const partnerFence = fence({ held: 'FALSE', sold: 'partner.id = :partnerId' });
export const codeFence = fence({ held: 'FALSE', sold: 'code.partner_id = :partnerId' });
export const batchFence = fence({
  held: 'FALSE',
  sold: `EXISTS (SELECT 1 FROM activation_code c WHERE c.batch_id = batch.id AND c.partner_id = :partnerId)`,
});
export const jobFence = fence({
  held: 'FALSE',
  sold: `(job.partner_id = :partnerId OR EXISTS (SELECT 1 FROM code_batch b JOIN activation_code c ON c.batch_id = b.id
    WHERE b.job_id = job.id AND c.partner_id = :partnerId))`,
});
