import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { request } from 'undici';
import type { SubgraphAddress } from '../engine/subgraph-client';

/** What a part lacks, in words for whoever operates it. */
export type Shortcoming = 'does not answer' | 'is not ready' | 'answers without an internal token';

export type Shortcomings = Readonly<Record<string, Shortcoming>>;

const timeoutMs = 2000;

const statusOf = async (address: URL, options: object): Promise<number> => {
  const { statusCode, body } = await request(address, {
    ...options,
    signal: AbortSignal.timeout(timeoutMs),
  });
  await body.dump();
  return statusCode;
};

const unsigned = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __typename }' }),
};

/** A part is ready when it says so and refuses whoever brings no internal token: readiness proves the fence. */
const shortcomingOf = async ({ url }: SubgraphAddress): Promise<Shortcoming | undefined> => {
  try {
    const endpoint = new URL(url());
    const [ready, refused] = await Promise.all([
      statusOf(new URL('/health/ready', endpoint), { method: 'GET' }),
      statusOf(endpoint, unsigned),
    ]);
    if (refused !== 401) return 'answers without an internal token';
    return ready === 200 ? undefined : 'is not ready';
  } catch {
    return 'does not answer';
  }
};

/**
 * Asks every part at once, those of the sandbox with them, whose names begin with `sandbox_`; whoever asks
 * meanwhile shares the answer, so that nobody can multiply these requests.
 */
export const readinessProbe = (
  subgraphs: readonly SubgraphAddress[],
  sandbox: readonly SubgraphAddress[] = [],
): (() => Promise<Shortcomings>) => {
  const inSandbox = sandbox.map(({ name, url }) => ({ name: nameIn('sandbox', name), url }));
  const all = [...subgraphs, ...inSandbox];
  let running: Promise<Shortcomings> | undefined;
  const probe = async (): Promise<Shortcomings> => {
    const found = await Promise.all(
      all.map(async (subgraph) => [subgraph.name, await shortcomingOf(subgraph)] as const),
    );
    return Object.fromEntries(found.flatMap(([name, lack]) => (lack ? [[name, lack]] : [])));
  };
  return () => {
    running ??= probe().finally(() => {
      running = undefined;
    });
    return running;
  };
};
