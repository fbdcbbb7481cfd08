import { createServer } from 'node:http';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import express, { type Express } from 'express';
import { z } from 'zod';
import { CreatePayments1760000000001, PaymentStore, type SandboxPayment } from './payment-store';

interface SandboxOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly databaseUrl: string;
  /** Beside whose data it keeps its payments. */
  readonly environment: DataEnvironment;
  /** The programme's, so that a payment fits into the story that is tried out. */
  readonly clock: Clock;
  readonly log: Log;
  /** How long `tok_timeout` keeps the payer waiting. */
  readonly slowAnswerMs?: number;
}

const chargeSchema = z.object({
  id: z.string().min(1).max(100),
  token: z.string().max(200),
  amount: z.string().regex(/^\d{1,15}(\.\d{1,3})?$/),
  currency: z.string().length(3),
});

type Charge = z.output<typeof chargeSchema>;

/** The cards of the sandbox by their tokens; any other token is no card. */
const declines: Readonly<Record<string, string | null>> = {
  tok_success: null,
  tok_timeout: null,
  tok_declined: 'The card was declined.',
};

const outcomeOf = ({ id, token, amount, currency }: Charge, at: Date): SandboxPayment => {
  const reason = Object.hasOwn(declines, token)
    ? (declines[token] ?? null)
    : 'There is no such card.';
  const capturedAt = reason === null ? at.toISOString() : null;
  return {
    id,
    status: reason === null ? 'CAPTURED' : 'DECLINED',
    amount,
    currency,
    reason,
    capturedAt,
  };
};

const voided = (id: string): SandboxPayment => ({
  id,
  status: 'VOIDED',
  amount: '0',
  currency: 'XXX',
  reason: 'The payment was given up before anything was taken.',
  capturedAt: null,
});

/** Pauses that end early when the server stops. */
const pauses = () => {
  const running = new Map<NodeJS.Timeout, () => void>();
  return {
    wait: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          running.delete(timer);
          resolve();
        }, ms);
        running.set(timer, resolve);
      }),
    endAll: () => {
      for (const [timer, resolve] of running) {
        clearTimeout(timer);
        resolve();
      }
      running.clear();
    },
  };
};

const appFor = (store: PaymentStore, clock: Clock, waitSlowly: () => Promise<void>): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '10kb' }));
  app.post('/payments', async (request, response) => {
    const charge = chargeSchema.safeParse(request.body);
    if (!charge.success) {
      response.status(400).json({ message: 'A payment has id, token, amount and currency.' });
      return;
    }
    const known = await store.find(charge.data.id);
    const payment = known ?? (await store.keepFirst(outcomeOf(charge.data, clock.now())));
    if (!known && charge.data.token === 'tok_timeout') await waitSlowly();
    response.json(payment);
  });
  app.get('/payments/:id', async (request, response) => {
    const payment = await store.find(request.params.id);
    if (payment) response.json(payment);
    else response.status(404).json({ message: 'There is no such payment.' });
  });
  app.post('/payments/:id/void', async (request, response) => {
    response.json(await store.keepFirst(voided(request.params.id)));
  });
  return app;
};

/**
 * A payment provider to try things out with: an HTTP server with a store of its own. `tok_success` pays,
 * `tok_declined` does not, `tok_timeout` pays and answers too late; a repeat of an id charges nothing.
 */
export const startSandboxPayments = async (options: SandboxOptions): Promise<Part> => {
  const { host, port, databaseUrl, environment, clock, log, slowAnswerMs = 20_000 } = options;
  const database = await openDatabase(
    {
      url: databaseUrl,
      part: nameIn(environment, 'payments'),
      entities: [],
      migrations: [CreatePayments1760000000001],
      poolSize: 4,
    },
    log,
  );
  const slow = pauses();
  const server = createServer(
    appFor(new PaymentStore(database.manager), clock, () => slow.wait(slowAnswerMs)),
  );
  const url = await listen(server, host, port);
  log.info({ url }, 'the payment sandbox is listening');
  return {
    url,
    stop: async () => {
      slow.endAll();
      await stopServer(server);
      await database.close();
    },
  };
};
