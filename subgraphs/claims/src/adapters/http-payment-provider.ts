import { decimalOf } from '@care-graph/kernel/domain/money';
import { Agent, request } from 'undici';
import type { Charge, ChargeResult, PaymentProvider } from '../domain/payment-provider';

interface HttpProviderOptions {
  /** Where the provider answers, read at each call. */
  readonly url: () => string;
  readonly timeoutMs: number;
}

interface Answer {
  readonly status: 'CAPTURED' | 'DECLINED' | 'VOIDED';
  readonly capturedAt?: string;
  readonly reason?: string;
}

const unknown: ChargeResult = { status: 'UNKNOWN' };

const resultOf = ({ status, capturedAt, reason }: Answer): ChargeResult =>
  status === 'CAPTURED'
    ? { status, at: new Date(capturedAt ?? '') }
    : {
        status: 'DECLINED',
        reason: reason ?? 'The payment was given up before anything was taken.',
      };

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
    return this.send('POST', '/payments', body);
  }

  lookUp(paymentId: string): Promise<ChargeResult> {
    return this.send('GET', `/payments/${encodeURIComponent(paymentId)}`);
  }

  giveUp(paymentId: string): Promise<ChargeResult> {
    return this.send('POST', `/payments/${encodeURIComponent(paymentId)}/void`);
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async send(method: 'GET' | 'POST', path: string, body?: object): Promise<ChargeResult> {
    try {
      const answer = await request(new URL(path, this.options.url()), {
        method,
        dispatcher: this.agent,
        signal: AbortSignal.timeout(this.options.timeoutMs),
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.body.text();
      return answer.statusCode === 200 ? resultOf(JSON.parse(text) as Answer) : unknown;
    } catch {
      // No answer in time, or none that can be read: the money may have been taken all the same.
      return unknown;
    }
  }
}
