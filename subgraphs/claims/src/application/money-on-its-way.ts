import { conflict } from '@care-graph/kernel/domain/fault';
import type { Claim } from '../domain/claim';
import { isUndecided } from '../domain/payment';

/** Nobody knows yet whether the money was taken: whoever decides has to know. */
export const requireNoMoneyOnItsWay = ({ payments }: Pick<Claim, 'payments'>): void => {
  if (payments.some(isUndecided))
    throw conflict('A payment is under way: read the claim again in a moment, then decide.');
};
