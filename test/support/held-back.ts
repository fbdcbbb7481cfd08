import { Client } from 'pg';

/** A gate that opens once so many have arrived: each call waits for the others. */
export const gateFor = (parties: number): (() => Promise<void>) => {
  let missing = parties;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    missing -= 1;
    if (missing === 0) open();
    return opened;
  };
};

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** A port of which one method is followed by something of the test's; what it calls of itself stays as it is. */
export const followedBy = <Port extends object>(
  port: Port,
  method: keyof Port,
  after: () => Promise<void>,
): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const own = value.bind(target) as Method;
      if (name !== method) return own;
      return async (...args: readonly unknown[]) => {
        const result = await own(...args);
        await after();
        return result;
      };
    },
  });

const connected = async <Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const waiting = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return Number(rows[0]?.count);
};

const untilWaiting = async (client: Client, count: number): Promise<void> => {
  const until = Date.now() + 20_000;
  while ((await waiting(client)) < count) {
    if (Date.now() > until) throw new Error(`${count} were to wait for a lock, and never did.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** What has to be locked, and by how many the lock has to be waited for before it is given up. */
export interface HeldBack {
  readonly url: string;
  readonly lock: string;
  readonly count: number;
}

/** Starts work while the test holds a lock, and lets go only when PostgreSQL shows that all of it waits. */
export const heldBack = <Result>(
  { url, lock, count }: HeldBack,
  start: () => readonly Promise<Result>[],
): Promise<readonly Result[]> =>
  connected(url, (observer) =>
    connected(url, async (holder) => {
      await holder.query('BEGIN');
      await holder.query(lock);
      const started = Promise.all(start());
      await Promise.race([untilWaiting(observer, count), started]);
      await untilWaiting(observer, count);
      await holder.query('COMMIT');
      return started;
    }),
  );

/** The same for what comes to the lock one after the other: each is started once those before it wait. */
export const heldInTurn = <Result>(
  { url, lock }: Pick<HeldBack, 'url' | 'lock'>,
  turns: readonly (() => Promise<Result>)[],
): Promise<readonly Result[]> =>
  connected(url, (observer) =>
    connected(url, async (holder) => {
      await holder.query('BEGIN');
      await holder.query(lock);
      const started: Promise<Result>[] = [];
      for (const turn of turns) {
        started.push(turn());
        await untilWaiting(observer, started.length);
      }
      await holder.query('COMMIT');
      return Promise.all(started);
    }),
  );

/** The lock under which the serial numbers of new units are taken, as coverage names it. */
export const lockOfSerial = (serial: string): string =>
  `SELECT pg_advisory_xact_lock(hashtextextended('serial:${serial}', 0))`;
