import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, requotedClaim } from '../domain/claim';
import { isUndecided } from '../domain/payment';
import type { ClaimReads } from '../domain/ports';
import { type FeeQuote, openQuote, quoteStatusAt } from '../domain/quote';
import { changePart, type ClaimWork, type CommandOn, wrongStatus } from './claim-work';
import { everyClaim } from '../domain/visibility';
import { visibilityOf } from './row-rules';
import type { Payable, ReturnDesk } from './return-desk';

export interface RequoteClaimCommand {
  readonly claimId: string;
  readonly idempotencyKey?: string | null;
}

/** The new quote by its id, which a repeat names again whatever came after, and the claim that it stands in. */
interface Requoted {
  readonly id: string;
  readonly claim: Claim;
}

export type RequoteClaimRefusal = 'NOT_FOUND' | 'NOT_AWAITING_PAYMENT' | 'QUOTE_STILL_OPEN';

/** Makes a new quote in place of one whose time is over; the price is pinned, so that only the time is new. */
export class RequoteClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly returns: ReturnDesk,
  ) {}

  async execute(
    input: RequoteClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Requoted, RequoteClaimRefusal>> {
    const payBy = await this.payBy(input.claimId, principal);
    const command: CommandOn<RequoteClaimRefusal, RequoteClaimCommand, Requoted> = {
      name: 'requoteClaim',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, save }) => {
        const quote = quoteToRenew(claim, now);
        if (!quote || !payBy) return wrongStatus('NOT_AWAITING_PAYMENT', claim, 'R-FEE-10');
        const isPending = claim.payments.some((payment) => isUndecided(payment));
        if (isPending || quoteStatusAt(quote, now) === 'OPEN')
          return wrongStatus('QUOTE_STILL_OPEN', claim, 'R-FEE-10');
        const name = { id: this.work.newId('quo'), purpose: quote.purpose };
        const next = openQuote(name, quote, { ...payBy, now });
        const requoted = requotedClaim(claim, { ...quote, status: 'EXPIRED' }, next);
        const saved = await save(requoted, { basis: ruleOnly('R-FEE-10') });
        return made({ id: next.id, claim: saved });
      },
    };
    return changePart(this.work, command, async ({ claims }, id) => {
      const claim = await claims.lockByQuote(id, everyClaim);
      return claim && { id, claim };
    });
  }

  private async payBy(claimId: string, principal: Principal): Promise<Payable | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim?.quotes.some(({ status }) => status === 'OPEN')) return undefined;
    return this.returns.payableOf(claim);
  }
}

/** Of several quotes that wait, the one whose time is over. */
const quoteToRenew = ({ quotes }: Claim, now: Date): FeeQuote | undefined => {
  const waiting = quotes.filter(({ status }) => status === 'OPEN');
  return waiting.find((quote) => quoteStatusAt(quote, now) === 'EXPIRED') ?? waiting[0];
};
