import { signer } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { AccessPart } from './access/access-desk';
import { partnerDesk } from './access/partner-desk';
import { documentJudgeFor } from './documents/document-judge-for';
import { engineNamed } from './engine/engines';
import { localSubgraph } from './engine/local-subgraph';
import {
  type SubgraphAddress,
  type SubgraphClient,
  subgraphClient,
} from './engine/subgraph-client';
import type { AskLocal } from './engine/subgraph-request';
import type { GatewayOptions } from './gateway-options';
import { readinessProbe, type Shortcomings } from './http/readiness';
import type { Limiter } from './limits/limiter';
import type { Limits } from './limits/limits';
import { openLimiter } from './limits/open-limiter';
import type { Supergraph } from './supergraph/supergraph';

const requireAddresses = (
  { subgraphNames }: Supergraph,
  { subgraphs, sandbox = subgraphs }: GatewayOptions,
  local: readonly string[],
): void => {
  const isThere = (those: readonly SubgraphAddress[], name: string): boolean =>
    local.includes(name) || those.some((subgraph) => subgraph.name === name);
  const missing = subgraphNames.filter(
    (name) => !isThere(subgraphs, name) || !isThere(sandbox, name),
  );
  if (missing.length === 0) return;
  throw new StartFault(`The supergraph has parts without an address: ${missing.join(', ')}.`);
};

/** The subgraphs that are no processes of their own. */
const localParts = (access: AccessPart, log: Log): Record<string, AskLocal> =>
  access.subgraph ? { access: localSubgraph(access.subgraph, log) } : {};

/** What is kept by the gateway itself counts as a part of its own. */
const probeOf = (
  { subgraphs, sandbox }: GatewayOptions,
  access: AccessPart,
  limiter: Limiter,
): (() => Promise<Shortcomings>) => {
  const probe = readinessProbe(subgraphs, sandbox);
  return async () => {
    const [parts, ...own] = await Promise.all([
      probe(),
      access.isReachable(),
      limiter.isReachable(),
    ]);
    return own.every(Boolean) ? parts : { ...parts, access: 'is not ready' };
  };
};

const limiterFor = (
  { isAlone = false, redisUrl, log }: GatewayOptions,
  { pool }: AccessPart,
  limits: Limits,
): Promise<Limiter> => openLimiter({ limits, redisUrl, pool: isAlone ? undefined : pool, log });

const clientFor = async (
  { subgraphs, sandbox, log, fetchTimeoutMs, onFetch, signingKey }: GatewayOptions,
  local: Record<string, AskLocal>,
): Promise<SubgraphClient> =>
  subgraphClient({
    subgraphs,
    sandbox,
    local,
    sign: await signer(signingKey),
    log,
    onFetch,
    ...(fetchTimeoutMs === undefined ? {} : { timeoutMs: fetchTimeoutMs }),
  });

/** The engine and what it asks, with the part that the gateway keeps itself. */
export const openBehind = async (
  options: GatewayOptions,
  supergraph: Supergraph,
  limits: Limits,
) => {
  const { log } = options;
  const local: Record<string, AskLocal> = {};
  const client = await clientFor(options, local);
  const engine = await engineNamed(options.engine, log)({ supergraph, client });
  const judge = documentJudgeFor({ supergraph, engine, limits, budgets: options.budgets });
  const access = await options.openAccess({ partners: partnerDesk(client), judge });
  Object.assign(local, localParts(access, log));
  try {
    requireAddresses(supergraph, options, Object.keys(local));
    const limiter = await limiterFor(options, access, limits);
    return {
      access,
      /** Asks the part that the gateway keeps itself; undefined where there is none. */
      askAccess: local['access'],
      engine,
      judge,
      limiter,
      probe: probeOf(options, access, limiter),
      stop: async () => {
        await engine.stop();
        await client.stop();
        await limiter.close();
        await access.stop();
      },
    };
  } catch (error) {
    await engine.stop();
    await access.stop();
    throw error;
  }
};
