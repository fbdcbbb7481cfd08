import { type Actor, system } from '@care-graph/kernel/domain/actor';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Claim } from './claim';
import { hasLeft } from './hand-over';
import { paysForBorder } from './promised-money';
import { askedRefund } from './refund';
import { refundable, withRefund } from './refund-rules';

interface Asking {
  readonly by: Actor;
  readonly at: Date;
  readonly newId: IdSource;
  readonly reason: string;
}

/** What was paid for a way that is not gone is put before a person to give back, so that nobody pays for two (R-SHP-02). */
export const withCrossingAskedBack = (claim: Claim, { by, at, newId, reason }: Asking): Claim =>
  claim.payments.filter(paysForBorder(claim)).reduce((before, payment) => {
    const amount = refundable(before, payment);
    if (amount.minor <= 0n) return before;
    const asked = askedRefund(payment, { id: newId('rfd'), amount, reason, by, at });
    return withRefund(before, asked);
  }, claim);

/** The same for a claim that ended before its unit was on its way, so that it crosses nothing. */
export const withUnusedCrossingAskedBack = (
  claim: Claim,
  { at, newId }: Pick<Asking, 'at' | 'newId'>,
): Claim =>
  hasLeft(claim)
    ? claim
    : withCrossingAskedBack(claim, {
        at,
        newId,
        by: system,
        reason: 'The claim ended before its unit was sent.',
      });
