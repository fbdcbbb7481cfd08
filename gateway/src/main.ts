import './telemetry-off';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type SigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { identifier, type TokenTrust } from './access/bearer-token';
import { readGatewaySettings, signingKey, tokenTrust } from './config';
import { engineNamed } from './engine/engines';
import { subgraphClient, type SubgraphAddress } from './engine/subgraph-client';
import { CareGateway } from './gateway';
import { apolloServer } from './http/apollo-server';
import { gatewayApp } from './http/gateway-app';
import { readinessProbe } from './http/readiness';
import { defaultLimits, type Limits } from './limits/limits';
import { readSupergraph, type Supergraph } from './supergraph/supergraph';

/** What the gateway takes to start, from its own configuration or from the process that holds all parts. */
export interface GatewayOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
  /** The key that signs the internal tokens, of the issuer `gateway`. */
  readonly signingKey: SigningKey;
  /** Whose sign-in tokens are believed. */
  readonly tokens: TokenTrust;
  readonly engine: string;
  /** True where partners may sign in by token, GraphiQL is served and introspection is on. */
  readonly isDevelopment: boolean;
  readonly log: Log;
  readonly limits?: Partial<Limits>;
  /** Told of every request to a subgraph. */
  readonly onFetch?: (subgraph: string) => void;
}

export interface RunningGateway {
  /** Its GraphQL endpoint. */
  readonly url: string;
  stop(): Promise<void>;
}

const requireAddresses = (
  { subgraphNames }: Supergraph,
  subgraphs: readonly SubgraphAddress[],
): void => {
  const missing = subgraphNames.filter(
    (name) => !subgraphs.some((subgraph) => subgraph.name === name),
  );
  if (missing.length === 0) return;
  throw new StartFault(`The supergraph has parts without an address: ${missing.join(', ')}.`);
};

/** Starts the gateway; it listens before the parts behind it are up, and is ready when they are. */
export const startGateway = async (options: GatewayOptions): Promise<RunningGateway> => {
  const { subgraphs, isDevelopment, log, onFetch } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const makeEngine = engineNamed(options.engine, log);
  const supergraph = readSupergraph(options.supergraphSdl);
  requireAddresses(supergraph, subgraphs);
  const client = subgraphClient({
    subgraphs,
    sign: await signer(options.signingKey),
    log,
    onFetch,
  });
  const gateway = new CareGateway({ supergraph, client, makeEngine, log });
  const apollo = apolloServer({ gateway, limits, isDevelopment, log });
  await apollo.start();
  const identify = identifier(options.tokens, isDevelopment);
  const app = gatewayApp({
    apollo,
    identify,
    probe: readinessProbe(subgraphs),
    limits,
    isDevelopment,
    log,
  });
  const server = createServer(app);
  const origin = await listen(server, options.host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  log.info({ origin }, 'listening');
  return {
    url: `${origin}/graphql`,
    stop: async () => {
      await stopServer(server);
      await apollo.stop();
    },
  };
};

const supergraphFile = resolve(__dirname, '../../schema/supergraph.graphql');

const startFromConfiguration = async (log: Log): Promise<RunningGateway> => {
  const settings = readGatewaySettings();
  log.level = settings.LOG_LEVEL;
  const supergraphSdl = await readFile(supergraphFile, 'utf8').catch((cause: unknown) => {
    throw new StartFault(`${supergraphFile} cannot be read: run npm run schema.`, { cause });
  });
  return startGateway({
    host: settings.HOST,
    port: settings.PORT,
    supergraphSdl,
    subgraphs: [
      { name: 'catalog', url: () => settings.CATALOG_URL },
      { name: 'coverage', url: () => settings.COVERAGE_URL },
      { name: 'claims', url: () => settings.CLAIMS_URL },
    ],
    signingKey: await signingKey(settings),
    tokens: await tokenTrust(settings),
    engine: settings.CARE_ENGINE,
    isDevelopment: settings.NODE_ENV !== 'production',
    log,
  });
};

if (require.main === module) {
  const log = makeLog('gateway');
  void runMain(() => startFromConfiguration(log), log);
}
