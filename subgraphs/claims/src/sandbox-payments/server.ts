import { createServer } from 'node:http';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { sandboxApp } from './app';
import {
  ConfirmAndRefund1764820000003,
  CreatePayments1760000000001,
  PaymentStore,
} from './payment-store';

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
  /** How long a slow card keeps whoever asked waiting. */
  readonly slowAnswerMs?: number;
}

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

/**
 * A payment provider to try things out with: an HTTP server with a store of its own. `tok_success` pays,
 * `tok_declined` does not, `tok_timeout` pays and answers too late, and `tok_3d_secure` has the payer confirm first; of what
 * `tok_refund_timeout` paid, refunds answer too late, and `tok_refund_declined` takes nothing back. A repeat of an id
 * charges, or gives back, nothing more, and is answered at once.
 */
export const startSandboxPayments = async (options: SandboxOptions): Promise<Part> => {
  const { host, port, databaseUrl, environment, clock, log, slowAnswerMs = 20_000 } = options;
  const database = await openDatabase(
    {
      url: databaseUrl,
      part: nameIn(environment, 'payments'),
      entities: [],
      migrations: [CreatePayments1760000000001, ConfirmAndRefund1764820000003],
      poolSize: 4,
    },
    log,
  );
  const slow = pauses();
  const store = new PaymentStore(database.manager);
  const waitSlowly = () => slow.wait(slowAnswerMs);
  const server = createServer(sandboxApp({ store, clock, waitSlowly }));
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
