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
export const deviceFence = byOwnContracts((isOwn) => `device.id IN (${tied} WHERE ${isOwn})`);
export const bindingFence = byOwnContracts(
  (isOwn) => `binding.contract_id IN (SELECT c.id FROM service_contract c WHERE ${isOwn})`,
);
// A unit that was replaced is nobody else's afterwards: it stays to be seen to the contract's end.
const untilTheEnd = `< CASE b.status WHEN 'RELEASED' THEN b.ended_at ELSE c.ends_at END`;
// A replacement may come after the cover it was owed under has ended; what happened as it was tied is its holder's too.
const withItsTie = `< b.bound_at + interval '1 second'`;
export const serialFence = byOwnContracts(
  (isOwn) => `EXISTS (${tied} WHERE b.device_id = serial.device_id AND ${isOwn}
    AND (serial.valid_from <= b.bound_at OR serial.valid_from ${untilTheEnd}))`,
);
export const deviceEventFence = byOwnContracts(
  (isOwn) => `EXISTS (${tied} WHERE b.device_id = event.subject_id AND ${isOwn}
    AND event.at >= b.bound_at AND (event.at ${withItsTie} OR event.at ${untilTheEnd}))`,
);
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
