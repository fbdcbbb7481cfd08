import { createServer, type Server } from 'node:http';
import express from 'express';
import type { Clock } from '../domain/clock';
import type { PrincipalKind } from '../domain/principal';
import { movableClock, systemClock } from './clocks';
import { type ClockMove, movableClockRoute } from './movable-clock-route';
import { listen, stopServer } from './serve';

const servers: Server[] = [];
afterAll(() => Promise.all(servers.map((server) => stopServer(server))));

interface Caller {
  readonly kind?: PrincipalKind;
  readonly subject?: string;
}

/** The route alone, behind a caller who has been let in as somebody: the operator, unless it is said who. */
const serve = async (
  clock: Clock,
  { kind = 'service', subject = 'operator' }: Caller = {},
  makeMove?: (move: ClockMove) => Promise<void>,
): Promise<string> => {
  const app = express();
  app.use(express.json(), (_request, response, next) => {
    response.locals['principal'] = { kind, subject, scopes: [], policies: [] };
    next();
  });
  movableClockRoute(clock, makeMove)(app);
  const server = createServer(app);
  servers.push(server);
  return `${await listen(server, '127.0.0.1', 0)}/development/clock`;
};

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const start = new Date('2026-02-10T12:00:00Z');
const to = '2026-03-12T12:00:00Z';

describe('the route of the clock', () => {
  it('tells the operator the time and moves it, as of the same instant for all parts', async () => {
    const clocks = [movableClock(start), movableClock(start)];
    const urls = await Promise.all(clocks.map((clock) => serve(clock)));
    const [first = ''] = urls;
    expect(await (await fetch(first)).json()).toEqual({
      now: expect.stringMatching(/^2026-02-10T12:00:/),
    });
    const asOf = new Date(Date.now() - 3_600_000).toISOString();
    for (const url of urls) expect((await post(url, { to, asOf })).status).toBe(200);
    const [one = 0, other = 0] = clocks.map((clock) => clock.now().getTime() - Date.now());
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
    expect(clocks[0]?.now().toISOString()).toMatch(/^2026-03-12T13:00:/);
  });

  it.each([
    {},
    { to },
    { to: 'tomorrow', asOf: to },
    { to: '2026-02-30T12:00:00Z', asOf: to },
    { to: 5, asOf: to },
  ])('leaves it where %j says nothing that can be done', async (body) => {
    const clock = movableClock(start);
    const { status } = await post(await serve(clock), body);
    expect([status, clock.now().toISOString().slice(0, 10)]).toEqual([400, '2026-02-10']);
  });

  it('answers once whoever keeps the moves has made this one', async () => {
    const clock = movableClock(start);
    const url = await serve(clock, {}, async ({ to: instant, asOf }) => {
      await new Promise(setImmediate);
      clock.moveTo(instant, asOf);
    });
    const answer = await post(url, { to, asOf: new Date().toISOString() });
    expect(await answer.json()).toEqual({ now: expect.stringMatching(/^2026-03-12T12:00:/) });
  });

  it.each([
    { kind: 'admin' },
    { kind: 'customer' },
    { kind: 'anonymous' },
    { kind: 'service', subject: 'coverage' },
    { kind: 'service', subject: 'privacy' },
  ] as const)('is closed to %j', async (caller) => {
    const clock = movableClock(start);
    const url = await serve(clock, caller);
    expect((await fetch(url)).status).toBe(403);
    expect((await post(url, { to, asOf: to })).status).toBe(403);
    expect(clock.now().toISOString()).toMatch(/^2026-02-10/);
  });

  it('is not there where the clock is the machine’s', async () => {
    const url = await serve(systemClock);
    expect((await fetch(url)).status).toBe(404);
    expect((await post(url, { to, asOf: to })).status).toBe(404);
  });
});
