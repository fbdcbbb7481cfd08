import type { SelectQueryBuilder } from 'typeorm';
import type { Visibility } from '../domain/visibility';
import type { ClaimRow } from './claim.row';

/**
 * Keeps the rows, called `claim`, that the caller may see. A claim of somebody else is not read at all, so that it takes
 * the same statements as one that never was.
 */
export const claimFence = (
  query: SelectQueryBuilder<ClaimRow>,
  visibility: Visibility,
): SelectQueryBuilder<ClaimRow> => {
  switch (visibility.kind) {
    case 'all':
      return query;
    case 'none':
      return query.andWhere('FALSE');
    case 'holder':
      return query.andWhere('claim.holder_subject = :subject', { subject: visibility.subject });
    case 'serviceCenter':
      return query.andWhere('claim.service_center_code = :code', { code: visibility.code });
    case 'partner':
      return query.andWhere('claim.partner_id = :partner', { partner: visibility.id });
  }
};
