import type { Money } from '@care-graph/kernel/domain/money';
import type {
  Charge,
  ChargeResult,
  GivenBack,
  GivingBack,
  PaymentProvider,
} from '../../subgraphs/claims/src/domain/payment-provider';

import { there } from './there';

const unknown = { status: 'UNKNOWN' } as const;

/** A payment provider in memory with the sandbox's cards. */
export class MemoryProvider implements PaymentProvider {
  readonly payments = new Map<string, ChargeResult>();
  readonly refunds = new Map<string, GivenBack>();
  /** Every charge that was asked for, repeats included. */
  readonly charges: Charge[] = [];
  /** Every refund that was asked for, repeats included. */
  readonly askedBack: GivingBack[] = [];
  /** True while no request reaches the provider. */
  isUnreachable = false;
  /** True while it does what it is asked, and its answers get lost. */
  isMute = false;
  /** True while it takes nothing back. */
  declinesRefunds = false;
  /** Where set, the amount that it tells, whatever it was asked to take. */
  tells: Money | undefined;
  readonly #taken = new Map<string, Money>();

  constructor(private readonly now: () => Date) {}

  async charge(charge: Charge): Promise<ChargeResult> {
    this.charges.push(charge);
    this.#taken.set(charge.paymentId, charge.amount);
    const isSlow = charge.token === 'tok_timeout' && !this.payments.has(charge.paymentId);
    const answer = this.#put(charge.paymentId, (known) => known ?? this.#outcomeOf(charge));
    return isSlow ? unknown : answer;
  }

  async lookUp(paymentId: string): Promise<ChargeResult> {
    return this.payments.get(paymentId) ?? unknown;
  }

  /** What a payer does on the provider's page. */
  confirm(paymentId: string): void {
    if (this.payments.get(paymentId)?.status === 'ACTION_NEEDED')
      this.payments.set(paymentId, {
        status: 'AUTHORIZED',
        at: this.now(),
        amount: this.#amountOf(paymentId),
      });
  }

  async capture(paymentId: string): Promise<ChargeResult> {
    return this.#put(paymentId, (known) =>
      known?.status === 'AUTHORIZED'
        ? { status: 'CAPTURED', at: this.now(), amount: this.#amountOf(paymentId) }
        : (known ?? unknown),
    );
  }

  async giveUp(paymentId: string): Promise<ChargeResult> {
    return this.#put(paymentId, (known) => {
      if (known?.status === 'AUTHORIZED') return { status: 'VOIDED', at: known.at };
      if (known && known.status !== 'ACTION_NEEDED') return known;
      return { status: 'DECLINED', reason: 'It was given up.' };
    });
  }

  async giveBack(refund: GivingBack): Promise<GivenBack> {
    this.askedBack.push(refund);
    if (this.isUnreachable) return unknown;
    const known = this.refunds.get(refund.refundId);
    const answer = known ?? this.#givenBack(refund);
    this.refunds.set(refund.refundId, answer);
    return this.isMute ? unknown : answer;
  }

  /** So much of a payment the payer has back. */
  backOf(paymentId: string): bigint {
    return this.askedBack
      .filter(
        (one, place) =>
          one.paymentId === paymentId &&
          this.refunds.get(one.refundId)?.status === 'REFUNDED' &&
          this.askedBack.findIndex(({ refundId }) => refundId === one.refundId) === place,
      )
      .reduce((sum, { amount }) => sum + amount.minor, 0n);
  }

  #givenBack({ paymentId, amount }: GivingBack): GivenBack {
    const isTaken = this.payments.get(paymentId)?.status === 'CAPTURED';
    const taken = isTaken ? (this.#taken.get(paymentId)?.minor ?? 0n) : 0n;
    return this.declinesRefunds || this.backOf(paymentId) + amount.minor > taken
      ? { status: 'DECLINED', reason: 'The card takes nothing back.' }
      : { status: 'REFUNDED', at: this.now() };
  }

  #amountOf(paymentId: string): Money {
    return this.tells ?? there(this.#taken.get(paymentId));
  }

  #outcomeOf({ token, paymentId }: Charge): ChargeResult {
    if (token === 'tok_3d_secure') return { status: 'ACTION_NEEDED', url: 'https://pay.example/1' };
    return token === 'tok_success' || token === 'tok_timeout'
      ? { status: 'CAPTURED', at: this.now(), amount: this.#amountOf(paymentId) }
      : { status: 'DECLINED', reason: 'The card was declined.' };
  }

  #put(id: string, next: (known: ChargeResult | undefined) => ChargeResult): ChargeResult {
    if (this.isUnreachable) return unknown;
    const answer = next(this.payments.get(id));
    if (answer.status !== 'UNKNOWN') this.payments.set(id, answer);
    return this.isMute ? unknown : answer;
  }
}
