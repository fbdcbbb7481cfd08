import { createServer, type Server } from 'node:http';
import express from 'express';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { eventually } from '../../../../test/support/journey';
import { movableClock, type MovableClock } from './clocks';
import type { DataEnvironment } from './data-environment';
import { type Database, openDatabase } from './database';
import { clockMigrations, type ServedClock, serveClock } from './kept-clock';
import { makeLog } from './log';
import { listen, stopServer } from './serve';

const log = makeLog('kept-clock-test', 'error');
const start = new Date('2026-02-10T12:00:00Z');
let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase('kept_clock');
});
afterAll(() => fresh.drop());

interface Replica {
  readonly clock: MovableClock;
  moveTo(instant: string): Promise<number>;
  stop(): Promise<void>;
}

const posted = async (url: string, to: string): Promise<number> => {
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to, asOf: new Date().toISOString() }),
  });
  return status;
};

const listening = async (served: ServedClock): Promise<readonly [Server, string]> => {
  const app = express();
  app.use(express.json(), (_request, response, next) => {
    response.locals['principal'] = {
      kind: 'service',
      subject: 'operator',
      scopes: [],
      policies: [],
    };
    next();
  });
  served.routes(app);
  const server = createServer(app);
  return [server, `${await listen(server, '127.0.0.1', 0)}/development/clock`];
};

/** One process of a part, on the database that it shares with the others. */
const replica = async (environment: DataEnvironment): Promise<Replica> => {
  const clock = movableClock(start);
  const part = environment === 'live' ? 'toy' : 'sandbox_toy';
  const place = { url: fresh.url, part, entities: [], migrations: clockMigrations(environment) };
  const database: Database = await openDatabase(place, log);
  const served = await serveClock(database, { environment, clock, log });
  const [server, url] = await listening(served);
  return {
    clock,
    moveTo: (instant) => posted(url, instant),
    stop: async () => {
      await stopServer(server);
      await served.stop();
      await database.close();
    },
  };
};

const day = ({ clock }: Replica): string => clock.now().toISOString().slice(0, 10);

describe('the sandbox’s clock', () => {
  it('is where it was moved to, in every replica and after a restart', async () => {
    const [one, other] = [await replica('sandbox'), await replica('sandbox')];
    expect([day(one), day(other)]).toEqual(['2026-02-10', '2026-02-10']);
    expect(await one.moveTo('2026-03-12T12:00:00Z')).toBe(200);
    expect(day(one)).toBe('2026-03-12');
    await eventually(
      async () => day(other),
      (told) => told === '2026-03-12',
    );
    expect(await other.moveTo('2026-03-01T12:00:00Z')).toBe(200);
    await eventually(
      async () => day(one),
      (told) => told === '2026-03-01',
    );
    await one.stop();
    await other.stop();
    const restarted = await replica('sandbox');
    expect(day(restarted)).toBe('2026-03-01');
    await restarted.stop();
  });

  it('is the only one that is kept', async () => {
    const before = await replica('live');
    expect(await before.moveTo('2026-03-12T12:00:00Z')).toBe(200);
    expect(day(before)).toBe('2026-03-12');
    await before.stop();
    const after = await replica('live');
    expect(day(after)).toBe('2026-02-10');
    await after.stop();
  });
});
