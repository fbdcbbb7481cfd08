import { money } from '@care-graph/kernel/domain/money';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { HttpPaymentProvider } from '../adapters/http-payment-provider';
import { startSandboxPayments } from './server';

let fresh: FreshDatabase;
let sandbox: Part;
let provider: HttpPaymentProvider;

beforeAll(async () => {
  fresh = await freshDatabase('payments');
  const log = makeLog('payments', 'error');
  sandbox = await startSandboxPayments({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: fresh.url,
    environment: 'live',
    clock: { now: () => new Date('2026-05-01T09:00:00Z') },
    log,
    slowAnswerMs: 60_000,
  });
  provider = new HttpPaymentProvider({ url: () => sandbox.url, timeoutMs: 300 });
});

afterAll(async () => {
  await provider.close();
  await sandbox.stop();
  await fresh.drop();
});

const charge = (paymentId: string, token: string) =>
  provider.charge({ paymentId, token, amount: money(19900, 'PLN') });

describe('the payment sandbox', () => {
  it.each([
    { token: 'tok_success', status: 'CAPTURED' },
    { token: 'tok_declined', status: 'DECLINED' },
    { token: 'tok_nobody_knows', status: 'DECLINED' },
    { token: '__proto__', status: 'DECLINED' },
  ])('answers $token with $status', async ({ token, status }) => {
    expect(await charge(`pay_${token}`, token)).toMatchObject({ status });
  });

  it('tells a repeat of an id from a second charge, whatever the card', async () => {
    const first = await charge('pay_twice', 'tok_success');
    expect(await charge('pay_twice', 'tok_declined')).toEqual(first);
    expect(await provider.giveUp('pay_twice')).toEqual(first);
  });

  it('takes the money with tok_timeout and answers too late, so that only a look-up tells', async () => {
    expect(await charge('pay_slow', 'tok_timeout')).toEqual({ status: 'UNKNOWN' });
    expect(await provider.lookUp('pay_slow')).toMatchObject({
      status: 'CAPTURED',
      at: new Date('2026-05-01T09:00:00Z'),
      amount: money(19900, 'PLN'),
    });
  });

  it('gives back with tok_refund_timeout and answers too late, so that only a repeat tells, and it goes back once', async () => {
    const paymentId = 'pay_back_slowly';
    await charge(paymentId, 'tok_refund_timeout');
    const giveBack = (refundId: string, minor: number) =>
      provider.giveBack({ refundId, paymentId, amount: money(minor, 'PLN') });
    const sent = { status: 'REFUNDED', at: new Date('2026-05-01T09:00:00Z') };
    expect(await giveBack('rfd_first', 10000)).toEqual({ status: 'UNKNOWN' });
    expect(await giveBack('rfd_first', 10000)).toEqual(sent);
    expect(await giveBack('rfd_first', 10000)).toEqual(sent);
    expect(await giveBack('rfd_rest', 9900)).toEqual({ status: 'UNKNOWN' });
    expect(await giveBack('rfd_rest', 9900)).toEqual(sent);
    expect(await giveBack('rfd_more', 1)).toEqual({ status: 'UNKNOWN' });
    expect(await giveBack('rfd_more', 1)).toMatchObject({ status: 'DECLINED' });
  }); // prettier-ignore

  it('never takes what was given up', async () => {
    expect(await provider.lookUp('pay_late')).toEqual({ status: 'UNKNOWN' });
    expect(await provider.giveUp('pay_late')).toMatchObject({ status: 'DECLINED' });
    expect(await charge('pay_late', 'tok_success')).toMatchObject({ status: 'DECLINED' });
  });

  it('says what is wrong with a charge, which counts as no answer', async () => {
    expect(await charge('', 'tok_success')).toEqual({ status: 'UNKNOWN' });
  });

  it('is unknown to a client that cannot reach it', async () => {
    const lost = new HttpPaymentProvider({ url: () => 'http://127.0.0.1:9', timeoutMs: 300 });
    expect(await lost.lookUp('pay_1')).toEqual({ status: 'UNKNOWN' });
    await lost.close();
  });
});
