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
const rootsOf = (condition: string): string =>
  `device.root_id IN (SELECT c.lineage_root_id FROM service_contract c WHERE ${condition})`;
export const deviceFence = fence({
  held: rootsOf(`c.holder_id IN (${holderIs})`),
  sold: rootsOf('c.partner_id = :partnerId'),
});
export const customerFence = fence({ held: 'customer.subject = :subject', sold: 'FALSE' });
export const partnerFence = fence({ held: 'FALSE', sold: 'partner.id = :partnerId' });
export const codeFence = fence({ held: 'FALSE', sold: 'code.partner_id = :partnerId' });
export const jobFence = fence({ held: 'FALSE', sold: 'job.partner_id = :partnerId' });
