import type { Principal, PrincipalKind } from '@care-graph/kernel/domain/principal';
import type { Visibility } from '../domain/visibility';

type RowRule = (principal: Principal) => Visibility;

const everything: RowRule = () => ({ sees: 'all' });

const nothing: RowRule = () => ({ sees: 'none' });

const whatTheyHold: RowRule = ({ subject }) => ({ sees: 'held', subject });

const whatItSold: RowRule = ({ partnerId }) =>
  partnerId === undefined ? { sees: 'none' } : { sees: 'sold', partnerId };

const rowRules: Readonly<Record<PrincipalKind, RowRule>> = {
  customer: whatTheyHold,
  partner: whatItSold,
  agent: everything,
  adjudicator: everything,
  admin: everything,
  service: everything,
  anonymous: nothing,
  bi: nothing,
};

/**
 * A customer sees what they hold, a partner what it sold, staff and other parts everything. Serial numbers are
 * confidential (R-SN-06): of a unit that had several owners each sees their own contracts' ties, their own time in its
 * history, and of its lineage the units that their own contracts covered.
 */
export const rowsVisibleTo: RowRule = (principal) => rowRules[principal.kind](principal);

/** Whose contracts go into a count: who reads figures of the whole programme sees no row of it. */
export const countsVisibleTo: RowRule = (principal) =>
  principal.kind === 'bi' ? everything(principal) : rowsVisibleTo(principal);

/** A partner may use its own codes only; a customer and staff whatever code they hold in hand. */
export const mayUseCodeOf = (principal: Principal, partnerId: string | null): boolean =>
  principal.kind !== 'partner' || (partnerId !== null && principal.partnerId === partnerId);
