import { consequencesOf } from '@care-graph/kernel/domain/deadline-consequences';
import type { DeadlineConsequence } from '@care-graph/kernel/domain/vocabulary';
import { someClaim, someTerms } from '../../../../test/support/claims-builders';
import { there } from '../../../../test/support/there';
import { mayBecome } from './claim-status';
import { forgiveDeadline, startDeadline } from './deadline';
import { handedOverClaim } from './hand-over';
import { isLate, overdueClaim, overdueFrom } from './overdue';

const startedAt = new Date('2026-05-01T09:00:00Z');
const late = new Date('2026-06-01T09:00:00Z');
const rule = there(someTerms().deadlines[0]);

/** A claim whose unit is awaited under terms that say so of one that comes too late. */
const waiting = (onMiss: DeadlineConsequence) => {
  const claim = someClaim({ status: 'AWAITING_RETURN' });
  return { ...claim, deadlines: [startDeadline({ ...rule, onMiss }, startedAt, claim.askedIn)] };
};

describe('a unit that was not handed over in time', () => {
  it('R-ORR-02: is overdue where the terms leave it to a person', () => {
    expect(overdueClaim(waiting('REFUSABLE'), late)?.claim.status).toBe('RETURN_OVERDUE');
    expect(handedOverClaim(waiting('REFUSABLE'), late, late).status).toBe('RETURN_OVERDUE');
  });

  it('R-RFS-05, A-13: is late no more once people forgave it', () => {
    const { claim } = there(overdueClaim(waiting('REFUSABLE'), late));
    const deadlines = claim.deadlines.map((deadline) => forgiveDeadline(deadline, late));
    expect([isLate(claim), isLate({ ...claim, deadlines })]).toEqual([true, false]);
  });

  it('R-ORR-02: is waited for where they have it marked, and nothing else', () => {
    expect(overdueFrom(waiting('FLAG'))).toBeUndefined();
    const { status, deadlines } = handedOverClaim(waiting('FLAG'), late, late);
    expect(status).toBe('AWAITING_RETURN');
    expect(deadlines).toMatchObject([{ state: 'MISSED' }]);
  });
});

it.each(['ONLINE_REPAIR', 'EXPRESS', 'MAINTENANCE'] as const)(
  'a hand-over for %s may bring a person’s refusal where its claims can be overdue',
  (serviceType) => {
    const isRefusable = consequencesOf('HAND_OVER_UNIT', serviceType).includes('REFUSABLE');
    expect(isRefusable).toBe(mayBecome(serviceType, 'AWAITING_RETURN', 'RETURN_OVERDUE'));
  },
);
