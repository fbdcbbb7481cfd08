import { decimalOf, moneyFrom } from '@care-graph/kernel/domain/money';
import { Agent, request } from 'undici';
import { z } from 'zod';
import type {
  Charge,
  ChargeResult,
  GivenBack,
  GivingBack,
  PaymentProvider,
} from '../domain/payment-provider';

interface HttpProviderOptions {
  /** Where the provider answers, read at each call. */
  readonly url: () => string;
  readonly timeoutMs: number;
}

const unknown = { status: 'UNKNOWN' } as const;

const instant = z.iso.datetime().transform((text) => new Date(text));

const nothingTaken = 'The payment was given up before anything was taken.';

/** How much was taken or promised; a provider that does not say so has given no answer. */
const sum = z
  .object({ amount: z.string(), currency: z.string() })
  .transform(({ amount, currency }, context) => {
    const told = moneyFrom(amount, currency);
    if (told) return told;
    context.addIssue({ code: 'custom', message: 'An amount is a decimal in a known currency.' });
    return z.NEVER;
  });

const chargeAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('CAPTURED'), capturedAt: instant }),
  z.object({ status: z.literal('AUTHORIZED'), authorizedAt: instant }),
  z.object({ status: z.literal('ACTION_NEEDED'), actionUrl: z.url({ protocol: /^https?$/ }) }),
  z.object({ status: z.literal('VOIDED'), authorizedAt: instant.nullish() }),
  z.object({ status: z.literal('DECLINED'), reason: z.string().nullish() }),
]);

const chargeResultOf = (body: unknown): ChargeResult => {
  const answer = chargeAnswer.parse(body);
  switch (answer.status) {
    case 'CAPTURED':
      return { status: 'CAPTURED', at: answer.capturedAt, amount: sum.parse(body) };
    case 'AUTHORIZED':
      return { status: 'AUTHORIZED', at: answer.authorizedAt, amount: sum.parse(body) };
    case 'ACTION_NEEDED':
      return { status: 'ACTION_NEEDED', url: answer.actionUrl };
    case 'VOIDED':
      return answer.authorizedAt
        ? { status: 'VOIDED', at: answer.authorizedAt }
        : { status: 'DECLINED', reason: nothingTaken };
    case 'DECLINED':
      return { status: 'DECLINED', reason: answer.reason ?? nothingTaken };
  }
};

const refundAnswer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('REFUNDED'), refundedAt: instant }),
  z.object({ status: z.literal('DECLINED'), reason: z.string() }),
]);

const givenBackOf = (body: unknown): GivenBack => {
  const answer = refundAnswer.parse(body);
  return answer.status === 'REFUNDED'
    ? { status: 'REFUNDED', at: answer.refundedAt }
    : { status: 'DECLINED', reason: answer.reason };
};

interface Call<Result> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly read: (body: unknown) => Result;
}

const pathOf = (paymentId: string): string => `/payments/${encodeURIComponent(paymentId)}`;

/** A payment provider over HTTP; whatever is not a clear answer in time is unknown, never a failure. */
export class HttpPaymentProvider implements PaymentProvider {
  private readonly agent: Agent;

  constructor(private readonly options: HttpProviderOptions) {
    const { timeoutMs } = options;
    this.agent = new Agent({
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      connect: { timeout: timeoutMs },
    });
  }

  charge({ paymentId, amount, token }: Charge): Promise<ChargeResult> {
    const body = { id: paymentId, token, amount: decimalOf(amount), currency: amount.currency };
    return this.send({ method: 'POST', path: '/payments', body, read: chargeResultOf });
  }

  lookUp(paymentId: string): Promise<ChargeResult> {
    return this.send({ method: 'GET', path: pathOf(paymentId), read: chargeResultOf });
  }

  capture(paymentId: string): Promise<ChargeResult> {
    const path = `${pathOf(paymentId)}/capture`;
    return this.send({ method: 'POST', path, read: chargeResultOf });
  }

  giveUp(paymentId: string): Promise<ChargeResult> {
    const path = `${pathOf(paymentId)}/void`;
    return this.send({ method: 'POST', path, read: chargeResultOf });
  }

  giveBack({ refundId, paymentId, amount }: GivingBack): Promise<GivenBack> {
    const path = `${pathOf(paymentId)}/refunds`;
    const body = { id: refundId, amount: decimalOf(amount), currency: amount.currency };
    return this.send({ method: 'POST', path, body, read: givenBackOf });
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async send<Result>({
    method,
    path,
    body,
    read,
  }: Call<Result>): Promise<Result | typeof unknown> {
    try {
      const answer = await request(new URL(path, this.options.url()), {
        method,
        dispatcher: this.agent,
        signal: AbortSignal.timeout(this.options.timeoutMs),
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.body.text();
      return answer.statusCode === 200 ? read(JSON.parse(text)) : unknown;
    } catch {
      // No answer in time, or none that can be read: the money may have been taken, or given back, all the same.
      return unknown;
    }
  }
}
