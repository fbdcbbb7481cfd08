import { Fault } from '@care-graph/kernel/domain/fault';
import type { Claim } from '../domain/claim';
import { isUndecided } from '../domain/payment';

/** Nobody knows yet whether the money was taken, and whoever decides has to know. */
export class MoneyOnItsWay extends Fault {
  constructor(readonly claim: Claim) {
    super('CONFLICT', 'A payment is under way: read the claim again in a moment, then decide.');
  }
}

export const requireNoMoneyOnItsWay = (claim: Claim): void => {
  if (claim.payments.some(isUndecided)) throw new MoneyOnItsWay(claim);
};
