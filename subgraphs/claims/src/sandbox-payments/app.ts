import type { Clock } from '@care-graph/kernel/domain/clock';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { cardOf } from './cards';
import type { PaymentStore, SandboxPayment, SandboxRefund } from './payment-store';

const chargeSchema = z.object({
  id: z.string().min(1).max(100),
  token: z.string().max(200),
  amount: z.string().regex(/^\d{1,15}(\.\d{1,3})?$/),
  currency: z.string().length(3),
});

const refundSchema = chargeSchema.omit({ token: true });

type Charge = z.output<typeof chargeSchema>;

const statusOf = ({ declines, asksPayer }: ReturnType<typeof cardOf>): SandboxPayment['status'] => {
  if (declines !== undefined) return 'DECLINED';
  return asksPayer ? 'ACTION_NEEDED' : 'CAPTURED';
};

const outcomeOf = ({ id, token, amount, currency }: Charge, at: Date): SandboxPayment => {
  const card = cardOf(token);
  const status = statusOf(card);
  const takenAt = status === 'CAPTURED' ? at.toISOString() : null;
  const { declines: reason = null, refunds = 'at once' } = card;
  return {
    id,
    status,
    amount,
    currency,
    refunds,
    reason,
    authorizedAt: takenAt,
    capturedAt: takenAt,
  };
};

const voided = (id: string): SandboxPayment => ({
  id,
  status: 'VOIDED',
  amount: '0',
  currency: 'XXX',
  refunds: 'never',
  reason: 'The payment was given up before anything was taken.',
  authorizedAt: null,
  capturedAt: null,
});

/** What the sandbox works with. */
export interface Sandbox {
  readonly store: PaymentStore;
  readonly clock: Clock;
  /** Keeps whoever asked waiting for longer than they will. */
  readonly waitSlowly: () => Promise<void>;
}

const confirmPath = (id: string): string => `/payments/${encodeURIComponent(id)}/confirm`;

/** The payment as the provider tells it, with the address at which its payer confirms. */
const told = (request: Request, { refunds: _refunds, ...payment }: SandboxPayment): object =>
  payment.status === 'ACTION_NEEDED'
    ? {
        ...payment,
        actionUrl: `${request.protocol}://${request.get('host') ?? ''}${confirmPath(payment.id)}`,
      }
    : payment;

type Params = Record<'id', string>;

const charging =
  ({ store, clock, waitSlowly }: Sandbox): RequestHandler =>
  async (request, response) => {
    const charge = chargeSchema.safeParse(request.body);
    if (!charge.success) {
      response.status(400).json({ message: 'A payment has id, token, amount and currency.' });
      return;
    }
    const known = await store.find(charge.data.id);
    const payment = known ?? (await store.keepFirst(outcomeOf(charge.data, clock.now())));
    if (!known && cardOf(charge.data.token).isSlow) await waitSlowly();
    response.json(told(request, payment));
  };

/** What comes of a refund of a payment, as far as its card decides. */
const goingBack = (
  { refunds }: SandboxPayment,
  at: Date,
): Pick<SandboxRefund, 'status' | 'reason' | 'refundedAt'> =>
  refunds === 'never'
    ? { status: 'DECLINED', reason: 'The card takes nothing back.', refundedAt: null }
    : { status: 'REFUNDED', reason: null, refundedAt: at.toISOString() };

const refunding =
  ({ store, clock, waitSlowly }: Sandbox): RequestHandler<Params> =>
  async (request, response) => {
    const refund = refundSchema.safeParse(request.body);
    const payment = await store.find(request.params.id);
    if (!refund.success || payment?.currency !== refund.data.currency) {
      response.status(400).json({ message: 'A refund has id, and amount in the currency taken.' });
      return;
    }
    const { id, amount } = refund.data;
    const { refund: kept, isFirst } = await store.refundFirst({
      id,
      paymentId: payment.id,
      amount,
      ...goingBack(payment, clock.now()),
    });
    if (isFirst && payment.refunds === 'slowly') await waitSlowly();
    response.json(kept);
  };

const page = (id: string): string =>
  `<!doctype html><title>Confirm a payment</title><form method="post" action="${confirmPath(id)}">
   <button>Confirm the payment</button></form>`;

/** The provider's interface over HTTP, and the page on which a payer confirms. */
export const sandboxApp = (sandbox: Sandbox): Express => {
  const { store, clock } = sandbox;
  const moving =
    (
      from: readonly SandboxPayment['status'][],
      to: SandboxPayment['status'],
    ): RequestHandler<Params> =>
    async (request, response) => {
      const at = clock.now().toISOString();
      const payment = await store.move(request.params.id, { from, to, at });
      if (payment) response.json(told(request, payment));
      else response.status(404).json({ message: 'There is no such payment.' });
    };
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '10kb' }));
  app.post('/payments', charging(sandbox));
  app.get('/payments/:id', async (request, response) => {
    const payment = await store.find(request.params.id);
    if (payment) response.json(told(request, payment));
    else response.status(404).json({ message: 'There is no such payment.' });
  });
  app.get('/payments/:id/confirm', (request, response) => {
    response.type('html').send(page(request.params.id));
  });
  app.post('/payments/:id/confirm', moving(['ACTION_NEEDED'], 'AUTHORIZED'));
  app.post('/payments/:id/capture', moving(['AUTHORIZED'], 'CAPTURED'));
  app.post('/payments/:id/void', async (request, response) => {
    await store.keepFirst(voided(request.params.id));
    await moving(['ACTION_NEEDED', 'AUTHORIZED'], 'VOIDED')(request, response, () => undefined);
  });
  app.post('/payments/:id/refunds', refunding(sandbox));
  return app;
};
