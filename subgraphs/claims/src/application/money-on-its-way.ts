import { Fault } from '@care-graph/kernel/domain/fault';
import type { Claim } from '../domain/claim';
import { isUndecided } from '../domain/payment';

const words =
  'A payment is under way, and its provider has not said yet how it stands; it is asked again by itself. ' +
  'Once none of `payments` is PENDING or AUTHORIZED, read the claim again, then decide.';

/** Nobody knows yet whether the money was taken, and whoever decides has to know. */
export class MoneyOnItsWay extends Fault {
  constructor(readonly claim: Claim) {
    super('CONFLICT', words);
  }
}

export const requireNoMoneyOnItsWay = (claim: Claim): void => {
  if (claim.payments.some(isUndecided)) throw new MoneyOnItsWay(claim);
};
