import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Visibility } from '../domain/visibility';

/** A customer sees what they hold, a partner what it sold, staff and other parts everything. */
export const rowsVisibleTo = ({ kind, subject, partnerId }: Principal): Visibility => {
  switch (kind) {
    case 'customer':
      return { sees: 'held', subject };
    case 'partner':
      return partnerId === undefined ? { sees: 'none' } : { sees: 'sold', partnerId };
    case 'agent':
    case 'adjudicator':
    case 'admin':
    case 'service':
      return { sees: 'all' };
    case 'anonymous':
    case 'bi':
      return { sees: 'none' };
  }
};

/** A partner may use its own codes only; a customer and staff whatever code they hold in hand. */
export const mayUseCodeOf = (principal: Principal, partnerId: string | null): boolean =>
  principal.kind !== 'partner' || (partnerId !== null && principal.partnerId === partnerId);
