import { type Decision, decidedApproval, hasAsked } from '@care-graph/kernel/domain/approval';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { GoodwillAdjustment } from '../domain/goodwill';
import {
  kindnessBasis,
  kindnessRefusals,
  type KindnessRefusal,
  waivableQuote,
  withGoodwill,
} from '../domain/goodwill-rules';
import type { HandOver } from '../domain/hand-over';
import { isToBeSent } from '../domain/refund';
import type { CarryOutRefund } from './carry-out-refund';
import { changeEvent, changePart, type ClaimWork, type CommandOn } from './claim-work';
import type { GiveGoodwill } from './give-goodwill';
import { claimByGoodwill, goodwillEvent, goodwillOf, type OfGoodwill } from './goodwill-work';
import type { Payable, ReturnDesk } from './return-desk';
import type { SettlePayment } from './settle-payment';

export interface DecideGoodwillCommand {
  readonly goodwillId: string;
  readonly decision: Decision;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type DecideGoodwillRefusal = 'NOT_FOUND' | 'NOT_OPEN' | 'SAME_PERSON' | GoneMeanwhile;

type GoneMeanwhile = Exclude<KindnessRefusal, 'AMOUNT_MISSING' | 'DEADLINE_MISSING'>;

/** A command that names the version of the proposal, not the claim's. */
type OnGoodwill = Omit<DecideGoodwillCommand, 'expectedVersion'> & {
  readonly goodwillVersion: number | null | undefined;
};

type Deciding = CommandOn<DecideGoodwillRefusal, OnGoodwill, OfGoodwill>;

/** What deciding rests on that no claim knows. */
export interface DecisionParts {
  readonly returns: ReturnDesk;
  readonly give: GiveGoodwill;
  readonly settlePayment: SettlePayment;
  readonly carryOut: CarryOutRefund;
}

/** Grants or denies what another person proposed; what is granted takes effect in the same breath. */
export class DecideGoodwill {
  constructor(
    private readonly work: ClaimWork,
    private readonly parts: DecisionParts,
  ) {}

  async execute(
    command: DecideGoodwillCommand,
    principal: Principal,
  ): Promise<Outcome<OfGoodwill, DecideGoodwillRefusal>> {
    const payBy = await this.payBy(command.goodwillId);
    const outcome = await this.parts.settlePayment.knowingHandOver((handOver) =>
      changePart(
        this.work,
        this.commandOf(command, principal, { payBy, handOver }),
        claimByGoodwill,
      ),
    );
    if (!outcome.made) return outcome;
    return made({ ...outcome.made, claim: await this.sent(outcome.made) });
  }

  private commandOf(
    { expectedVersion, ...input }: DecideGoodwillCommand,
    principal: Principal,
    known: Known,
  ): Deciding {
    return {
      name: 'decideGoodwill',
      input: { ...input, goodwillVersion: expectedVersion },
      principal,
      field: 'goodwillId',
      lock: ({ claims }, visibility) => claims.lockByGoodwill(input.goodwillId, visibility),
      work: async (at) => {
        const before = goodwillOf(at.claim, input.goodwillId);
        requireVersion(expectedVersion, before.version);
        const reasons = refusedBy(refusalsOf(at.claim, before, { input, principal, now: at.now }));
        if (reasons) return reasons;
        return made({
          id: before.id,
          claim: await this.decide(at, before, { input, principal, known }),
        });
      },
    };
  }

  private async decide(
    { claim, stores, now, actor }: Parameters<Deciding['work']>[0],
    before: GoodwillAdjustment,
    { input: { decision, note = null }, principal, known }: Told,
  ): Promise<Claim> {
    const basis = kindnessBasis(claim, before);
    const approval = decidedApproval(before.approval, {
      decision,
      by: actor,
      at: now,
      note,
      basis,
    });
    const goodwill = { ...before, version: before.version + 1, approval };
    const decided = withGoodwill(claim, goodwill);
    const isGranted = decision === 'APPROVE';
    const next = isGranted
      ? await this.parts.give.execute(decided, goodwill, { stores, at: now, ...known })
      : decided;
    const saved = await stores.claims.save(next);
    const action = 'decideGoodwill';
    const told = { action, goodwill, from: before };
    await stores.history.record([
      goodwillEvent(this.work, { claim, principal }, told),
      ...(isGranted
        ? [changeEvent(this.work.newId, claim, saved, { action, actor, at: now, basis })]
        : []),
    ]);
    return saved;
  }

  /** How long a lower quote holds, asked before the transaction; only where there is a quote to lower. */
  private async payBy(goodwillId: string): Promise<Payable | undefined> {
    const claim = await this.work.transact(({ claims }) =>
      claims.lockByGoodwill(goodwillId, { kind: 'all' }),
    );
    return claim && waivableQuote(claim) ? this.parts.returns.payableOf(claim) : undefined;
  }

  /** The claim once what goes back for the kindness was sent, as far as the provider answered. */
  private async sent({ id, claim }: OfGoodwill): Promise<Claim> {
    let last = claim;
    for (const refund of claim.refunds.filter((one) => one.goodwillId === id && isToBeSent(one)))
      last = await this.parts.carryOut.attempt(refund.id);
    return last;
  }
}

interface Known {
  readonly payBy: Payable | undefined;
  readonly handOver: HandOver | undefined;
}

interface Asked {
  readonly input: Pick<DecideGoodwillCommand, 'decision' | 'note'>;
  readonly principal: Principal;
}

interface Told extends Asked {
  readonly known: Known;
}

/** What could be given when it was proposed may be gone by now; it can still be denied. */
const goneMeanwhile = (
  claim: Claim,
  goodwill: GoodwillAdjustment,
  now: Date,
): readonly Refusal<GoneMeanwhile>[] =>
  kindnessRefusals(claim, goodwill, now).map(({ code, basis }) =>
    refusal(code === 'AMOUNT_TOO_HIGH' ? code : 'NOTHING_TO_WAIVE', ['goodwillId'], basis),
  );

const refusalsOf = (
  claim: Claim,
  goodwill: GoodwillAdjustment,
  { input, principal, now }: Asked & { readonly now: Date },
): readonly Refusal<DecideGoodwillRefusal>[] => {
  const { approval } = goodwill;
  const isOpen = approval.status === 'OPEN';
  return [
    ...(isOpen ? [] : [refusal('NOT_OPEN' as const, ['goodwillId'], [])]),
    ...(hasAsked(approval, principal) ? [refusal('SAME_PERSON' as const, null, [])] : []),
    ...(isOpen && input.decision === 'APPROVE' ? goneMeanwhile(claim, goodwill, now) : []),
  ];
};
