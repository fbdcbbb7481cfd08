import { request } from 'node:http';
import { Fault } from '@care-graph/kernel/domain/fault';
import {
  type LimitedGraph,
  type LimitedGraphOptions,
  log,
  startLimitedGraph,
} from '../../test/limited-graph';
import { MemoryStore } from './memory-store';
import { storeLimiter } from './store-limiter';
import { watchedStore } from './watched-store';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
  readonly extensions?: object;
}

const ask = async (
  { url }: LimitedGraph,
  query: string,
  further: { readonly signal?: AbortSignal; readonly operationName?: string } = {},
): Promise<Answer> => {
  const { signal, operationName } = further;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName }),
    ...(signal ? { signal } : {}),
  });
  const answer = (await response.json()) as Pick<Answer, 'errors' | 'extensions'>;
  return { ...answer, status: response.status, headers: response.headers };
};

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions);
const headersOf = ({ headers }: Answer) => ({
  policy: headers.get('ratelimit-policy'),
  limit: headers.get('ratelimit'),
  retry: headers.get('retry-after'),
});

/** Asks until something that changes meanwhile has changed. */
const until = async (is: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 5));
};

const brokenLimiter = (broken: 'takeSlots' | 'takeAmount') => {
  const store = new MemoryStore({ requestWindowMs: 1000, costWindowMs: 1000, slotMs: 1000 });
  const down = () => Promise.reject(new Error('the store is down'));
  return storeLimiter(watchedStore(Object.assign(store, { [broken]: down }), log));
};

describe('a caller', () => {
  let graph: LimitedGraph;
  const start = async (
    budget: LimitedGraphOptions['budget'],
    options: Omit<LimitedGraphOptions, 'budget'> = {},
  ): Promise<LimitedGraph> => {
    graph = await startLimitedGraph({ budget, ...options });
    return graph;
  };
  afterEach(() => graph.stop());

  it('who is let in reads on each answer what is allowed and what is left', async () => {
    await start({ requestsPerSecond: 9, concurrentRequests: 3, costPerMinute: 500 });
    const answer = await ask(graph, '{ shops(first: 4) { nodes { id } } }');
    expect(answer).toMatchObject({
      status: 200,
      extensions: { cost: { estimated: 5, limit: 500, remaining: 495 } },
    });
    expect(headersOf(answer)).toEqual({
      policy:
        '"requests";q=9;w=1, "concurrency";q=3;qu="concurrent-requests", "cost";q=500;w=60;care-unit="points"',
      limit: '"requests";r=8;t=60, "concurrency";r=2, "cost";r=495;t=60',
      retry: null,
    });
    expect(graph.charges).toEqual([5]);
  });

  it('with too many requests in a second is told to wait, and nothing runs', async () => {
    await start({ requestsPerSecond: 1, concurrentRequests: 5 });
    await ask(graph, '{ colour }');
    const answer = await ask(graph, '{ colour }');
    expect(answer.status).toBe(429);
    expect(answer.errors).toEqual([
      {
        message:
          'This caller may send 1 requests in a second. Wait as long as Retry-After says, then spread them.',
        extensions: { code: 'RATE_LIMITED' },
      },
    ]);
    const { limit, retry } = headersOf(answer);
    expect(limit).toBe(`"requests";r=0;t=${retry}, "concurrency";r=5`);
    expect(Number(retry)).toBeGreaterThan(0);
    expect(graph.ran()).toBe(1);
  });

  it('with too much running at one time is told to wait until something has ended', async () => {
    await start({ concurrentRequests: 1 });
    const first = ask(graph, '{ dear { id } }');
    await until(() => graph.ran() === 1);
    const second = await ask(graph, '{ colour }');
    expect(second).toMatchObject({
      status: 429,
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    expect(second.errors?.[0]?.message).toContain('1 requests of this caller are running');
    expect(headersOf(second)).toMatchObject({ retry: '1' });
    expect(headersOf(second).limit).toContain('"concurrency";r=0');
    graph.answerDear();
    expect((await first).status).toBe(200);
    await until(async () => (await ask(graph, '{ colour }')).status === 200);
  });

  it('who goes away keeps the slot until what was begun has ended', async () => {
    await start({ concurrentRequests: 1 });
    const leave = new AbortController();
    const left = ask(graph, '{ dear { id } }', { signal: leave.signal });
    await until(() => graph.ran() === 1);
    leave.abort();
    await expect(left).rejects.toThrow();
    expect((await ask(graph, '{ colour }')).status).toBe(429);
    graph.answerDear();
    await until(async () => (await ask(graph, '{ colour }')).status === 200);
  });

  it('who has gone before being let in holds no slot', async () => {
    const seen: string[] = [];
    await start(
      { concurrentRequests: 1 },
      {
        before: (incoming, response, next) => {
          if (incoming.get('x-leaves') === undefined) {
            next();
            return;
          }
          seen.push('come');
          response.once('close', () => {
            seen.push('gone');
            next();
          });
        },
      },
    );
    const sent = request(graph.url, { method: 'POST', headers: { 'x-leaves': 'yes' } });
    sent.on('error', () => undefined).end('{}');
    await until(() => seen.includes('come'));
    sent.destroy();
    await until(() => seen.includes('gone'));
    await until(async () => (await ask(graph, '{ colour }')).status === 200);
    expect(graph.ran()).toBe(1);
  });

  it('whose request does not end is cut off', async () => {
    await start({ concurrentRequests: 1 }, { cutOffMs: 50 });
    await expect(ask(graph, '{ dear { id } }')).rejects.toThrow();
    graph.answerDear();
    await until(async () => (await ask(graph, '{ colour }')).status === 200);
  });

  it('who asks for more than a minute has is told so, and is charged nothing', async () => {
    await start({ costPerMinute: 49 });
    const answer = await ask(graph, '{ dear { id } }');
    expect(answer).toMatchObject({
      status: 400,
      errors: [
        {
          message:
            'The operation costs 50 points, and this caller has 49 in a minute. Ask for fewer rows, or for fewer lists inside each other.',
          extensions: { code: 'COST_LIMIT' },
        },
      ],
    });
    expect(answer.extensions).toBeUndefined();
    expect((await ask(graph, '{ weigh }')).extensions).toEqual({
      cost: { estimated: 3, limit: 49, remaining: 46 },
    });
    expect(graph.ran()).toBe(1);
  });

  it('who has used up the minute is told to wait, and may still ask for what is left', async () => {
    await start({ costPerMinute: 10 });
    const shops = (first: number) => `{ shops(first: ${first}) { nodes { id } } }`;
    await ask(graph, shops(6));
    const answer = await ask(graph, shops(3));
    expect(answer.status).toBe(429);
    expect(codesOf(answer)).toEqual([{ code: 'RATE_LIMITED' }]);
    expect(answer.errors?.[0]?.message).toMatch(
      /^The operation costs 4 points, and 3 of 10 are left in this minute\. Send it again in \d+ s\.$/,
    );
    expect(headersOf(answer).limit).toMatch(/, "cost";r=3;t=\d+$/);
    expect(headersOf(answer).retry).toBe(/t=(\d+)$/.exec(headersOf(answer).limit ?? '')?.[1]);
    expect((await ask(graph, shops(2))).status).toBe(200);
    expect([graph.ran(), graph.charges]).toEqual([2, [7, 3]]);
  });

  it('is charged nothing for what is no valid operation', async () => {
    await start({ costPerMinute: 100 });
    await ask(graph, '{ nothing }');
    await ask(graph, 'query a { dear { id } } query b { dear { id } }', { operationName: 'c' });
    const many = await ask(graph, `{ ${'colour '.repeat(500)} }`);
    expect(many.status).toBe(400);
    expect(codesOf(many)).toEqual([{ code: 'REQUEST_TOO_LARGE' }]);
    expect(graph.charges).toEqual([]);
  });

  it.each(['takeSlots', 'takeAmount'] as const)(
    'is refused while limits cannot be looked up (%s)',
    async (broken) => {
      await start({}, { limiter: brokenLimiter(broken) });
      const answer = await ask(graph, '{ colour }');
      expect(answer).toMatchObject({ status: 503 });
      expect(codesOf(answer)).toEqual([{ code: new Fault('SUBGRAPH_UNAVAILABLE', '').code }]);
      expect(headersOf(answer).retry).toBe('1');
      expect(graph.ran()).toBe(0);
    },
  );
});
