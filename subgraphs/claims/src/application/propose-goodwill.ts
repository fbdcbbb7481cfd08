import { openApproval } from '@care-graph/kernel/domain/approval';
import { badInput } from '@care-graph/kernel/domain/fault';
import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';
import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { DeadlineKind } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from '../domain/claim';
import type { GoodwillAdjustment, GoodwillKind, Kindness } from '../domain/goodwill';
import {
  kindnessRefusals,
  type KindnessRefusal,
  mostOf,
  withGoodwill,
} from '../domain/goodwill-rules';
import { changePart, type ClaimWork, type CommandOn } from './claim-work';
import { claimByGoodwill, goodwillEvent, type OfGoodwill } from './goodwill-work';

export interface ProposeGoodwillCommand {
  readonly claimId: string;
  readonly kind: GoodwillKind;
  readonly amount?: { readonly amount: string; readonly currency: string } | null;
  readonly deadline?: DeadlineKind | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export type ProposeGoodwillRefusal = 'NOT_FOUND' | KindnessRefusal;

/** Puts a kindness outside the terms before a second person, or gives every reason why there is nothing to decide. */
export class ProposeGoodwill {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: ProposeGoodwillCommand,
    principal: Principal,
  ): Promise<Outcome<OfGoodwill, ProposeGoodwillRefusal>> {
    const command: CommandOn<ProposeGoodwillRefusal, ProposeGoodwillCommand, OfGoodwill> = {
      name: 'proposeGoodwill',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor }) => {
        const kindness = kindnessIn(input, currenciesOf(claim, input));
        const refusedFor = refusedBy(kindnessRefusals(claim, kindness, now));
        if (refusedFor) return refusedFor;
        const id = this.work.newId('gwl');
        const approval = openApproval(input.reason, actor, now);
        const goodwill: GoodwillAdjustment = { id, version: 1, ...kindness, approval };
        const saved = await stores.claims.save(withGoodwill(claim, goodwill));
        const told = { action: 'proposeGoodwill', goodwill, from: undefined };
        await stores.history.record([goodwillEvent(this.work, { claim, principal }, told)]);
        return made({ id, claim: saved });
      },
    };
    return changePart(this.work, command, claimByGoodwill);
  }
}

const currenciesOf = (claim: Claim, input: ProposeGoodwillCommand): readonly string[] =>
  mostOf(claim, input).map(({ currency }) => currency);

const amountIn = (
  { amount }: ProposeGoodwillCommand,
  currencies: readonly string[],
): Money | null => {
  if (!amount) return null;
  const given = moneyFrom(amount.amount, amount.currency);
  if (given && (currencies.length === 0 || currencies.includes(given.currency))) return given;
  throw badInput(
    `amount has to be in ${currencies.join(' or ') || 'a currency that is known'} and no finer than its smallest coin.`,
    'input',
    'amount',
  );
};

const kindnessIn = (input: ProposeGoodwillCommand, currencies: readonly string[]): Kindness =>
  input.kind === 'DEADLINE_WAIVER'
    ? { kind: input.kind, amount: null, deadline: input.deadline ?? null }
    : { kind: input.kind, amount: amountIn(input, currencies), deadline: null };
