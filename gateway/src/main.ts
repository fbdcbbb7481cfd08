import 'reflect-metadata';
import './telemetry-off';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemClock } from '@care-graph/kernel/runtime/clocks';
import { privacyVerifier } from '@care-graph/kernel/runtime/internal-token';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import { runMain } from '@care-graph/kernel/runtime/run-main';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { AccessPart } from './access/access-desk';
import { identifier } from './access/bearer-token';
import { defaultBudgets } from './access/budgets';
import { budgetsOf, peppersIn } from './access/config';
import { guarded, guessGuard } from './access/guess-guard';
import { callerIdentifier, type IdentifyCaller } from './access/identify-caller';
import {
  readGatewaySettings,
  sandboxAddresses,
  signingKey,
  tokenTrust,
  trustedKeys,
} from './config';
import { transportOf } from './config-transport';
import type { RequestIdentity } from './engine/request-identity';
import type { GatewayOptions } from './gateway-options';
import { openBehind } from './behind';
import { openDocuments, withDocuments } from './documents/open-documents';
import { publishOwn } from './documents/own-documents';
import { startAudienceServers } from './http/audience-servers';
import { filesRoute } from './http/files-route';
import { gatewayApp } from './http/gateway-app';
import { serveApp } from './http/server';
import { usualTransport } from './http/transport';
import { admission } from './limits/admission';
import { cutOffMs } from './limits/budget-times';
import { costPlugin } from './limits/cost-plugin';
import { readCostTable } from './limits/cost-table';
import type { Limiter } from './limits/limiter';
import { defaultLimits } from './limits/limits';
import { openAccessPart } from './open-access';
import { readSupergraph } from './supergraph/supergraph';

export type { GatewayOptions };

export interface RunningGateway {
  /** Its GraphQL endpoint. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Who asks, by a sign-in or by a key. */
const identifyBy = (
  { tokens, isDevelopment, budgets = defaultBudgets, log }: GatewayOptions,
  access: AccessPart,
): IdentifyCaller => {
  const report = (error: unknown): void => {
    log.error({ err: error }, 'the keys of the identity provider cannot be read');
  };
  return callerIdentifier({
    identify: identifier(tokens, isDevelopment, { report }),
    keyOf: guarded(access, guessGuard()),
    budgets,
  });
};

/** Charges each operation to its caller's budget, and tells the access log what it cost. */
const chargeFor = (supergraphSdl: string, limiter: Limiter) =>
  costPlugin<RequestIdentity>({
    table: readCostTable(supergraphSdl),
    limiter,
    onCharge: ({ observed }, points) => {
      observed.cost = points;
    },
  });

/** Serves the app; where that cannot be, what stands behind it is stopped. */
const listening = async (
  app: Parameters<typeof serveApp>[0],
  options: Parameters<typeof serveApp>[1] & Pick<GatewayOptions, 'log'>,
  stop: () => Promise<void>,
) => {
  const served = await serveApp(app, options).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  options.log.info({ origin: served.origin }, 'listening');
  return served;
};

/** Starts the gateway; it listens before the parts behind it are up, and is ready when they are. */
export const startGateway = async (options: GatewayOptions): Promise<RunningGateway> => {
  const { isDevelopment, log } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const transport = { ...usualTransport, ...options.transport };
  const supergraph = readSupergraph(options.supergraphSdl);
  const behind = await openBehind(options, supergraph, limits);
  const { access, askAccess, engine, limiter, stop } = behind;
  if (askAccess) await publishOwn(askAccess, log);
  const documents = openDocuments(behind, log);
  const cost = chargeFor(supergraph.sdl, limiter);
  const servers = await startAudienceServers({
    supergraph, engine, limits, plugins: [cost], isDevelopment, log,
  }); // prettier-ignore
  const files = filesRoute(options);
  const app = gatewayApp({
    servers,
    identify: identifyBy(options, access),
    desk: access,
    documents,
    admission: admission(limiter, cutOffMs(limits)),
    probe: withDocuments(behind.probe, documents.book),
    guardedRoutes: access.personalDataRoute?.(privacyVerifier('access', options.trustedKeys ?? [])),
    files,
    limits,
    transport,
    isDevelopment,
    log,
  });
  const served = await listening(app, { ...options, transport }, stop);
  return {
    url: `${served.origin}/graphql`,
    stop: async () => {
      documents.book.close();
      await served.stop();
      await files.stop();
      await Promise.all(Object.values(servers).map((one) => one.stop()));
      await stop();
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
    sandbox: sandboxAddresses(settings),
    openAccess: openAccessPart({
      databaseUrl: settings.DATABASE_URL,
      peppers: await peppersIn(settings.API_KEY_PEPPERS, settings.CARE_DATA_DIR),
      clock: systemClock,
      log,
    }),
    budgets: budgetsOf(settings),
    redisUrl: settings.REDIS_URL,
    signingKey: await signingKey(settings),
    trustedKeys: await trustedKeys(settings),
    tokens: await tokenTrust(settings),
    transport: transportOf(settings),
    engine: settings.CARE_ENGINE,
    isDevelopment: settings.NODE_ENV !== 'production',
    log,
  });
};

if (require.main === module) {
  const log = makeLog('gateway');
  void runMain(() => startFromConfiguration(log), log);
}
