import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@care-graph/kernel/runtime/log';
import { Client, type PoolConfig } from 'pg';

/** How often is asked whether changes still reach us. */
const pingEveryMs = 200;
/** For how long after a question that was answered nothing can have been missed. */
const trustedForMs = 700;
const reconnectPauseMs = 250;
/** For how long an answer to a goodbye is waited for. */
const goodbyeMs = 1000;

/** Ends a connection, and hangs up on a server that has nothing to say to that. */
const leave = async (client: Client): Promise<void> => {
  const hangUp = setTimeout(() => client.connection.stream.destroy(), goodbyeMs);
  await client.end().catch(() => undefined);
  clearTimeout(hangUp);
};

export interface HeardChangesOptions {
  readonly connection: PoolConfig;
  /** The channel on which a table tells of its changes. */
  readonly channel: string;
  /** What changes, as the log calls it. */
  readonly what: string;
  /** Called with what the table tells of a change, such as the prefix of a key. */
  readonly onChange: (payload: string) => void;
  /** Called when something may have been missed. */
  readonly onGap: () => void;
  readonly log: Log;
  /** Milliseconds of a clock that never goes back. */
  readonly elapsedMs?: () => number;
}

/**
 * Hears of changes of a table. PostgreSQL hands a connection every notification that was committed before a
 * question of its before it answers that question: so as of the last question that was answered nothing
 * is missing. Where none is answered any more, be it that the connection was cut without a word, changes
 * are not heard, and whoever asks is told so.
 */
export class HeardChanges {
  private client: Client | undefined;
  private currentAsOf = Number.NEGATIVE_INFINITY;
  private isStopping = false;
  private running: Promise<void> = Promise.resolve();
  private readonly elapsedMs: () => number;

  constructor(private readonly options: HeardChangesOptions) {
    this.elapsedMs = options.elapsedMs ?? (() => performance.now());
  }

  /** Begins to listen; what cannot be heard at first is tried for again. */
  async start(): Promise<void> {
    await this.connect().catch((error: unknown) => {
      this.options.log.warn({ err: error }, `changes of ${this.options.what} cannot be heard yet`);
    });
    this.running = this.keepHearing();
  }

  /** True while every change older than a moment has been heard. */
  isHearing(): boolean {
    return this.elapsedMs() - this.currentAsOf < trustedForMs;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running;
    if (this.client) await leave(this.client);
  }

  private async connect(): Promise<void> {
    const { connection, channel, what, onChange, onGap, log } = this.options;
    const client = new Client({
      ...connection,
      connectionTimeoutMillis: 2000,
      query_timeout: 1000,
    });
    client.on('error', (error) => {
      log.warn({ err: error }, `the connection that hears of changed ${what} broke`);
      if (this.client === client) this.client = undefined;
    });
    client.on('notification', ({ payload = '' }) => {
      onChange(payload);
    });
    let asked: number;
    try {
      await client.connect();
      asked = this.elapsedMs();
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      await leave(client);
      throw error;
    }
    // What was changed before it listened is not told again.
    onGap();
    this.client = client;
    this.currentAsOf = asked;
  }

  private async keepHearing(): Promise<void> {
    for (;;) {
      await pause(this.client ? pingEveryMs : reconnectPauseMs);
      if (this.isStopping) return;
      await this.ping().catch((error: unknown) => {
        this.lose(error);
      });
    }
  }

  private async ping(): Promise<void> {
    if (!this.client) return this.connect();
    const asked = this.elapsedMs();
    await this.client.query('SELECT 1');
    this.currentAsOf = asked;
  }

  private lose(error: unknown): void {
    const before = this.client;
    if (!before) return;
    this.client = undefined;
    this.options.log.warn({ err: error }, `changes of ${this.options.what} are not heard`);
    // Whoever does not answer is not waited for either.
    void leave(before);
  }
}
