import 'reflect-metadata';
import './telemetry-off';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { movableClock, systemClock } from '@care-graph/kernel/runtime/clocks';
import { startEmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';
import { type SigningKey, trusted } from '@care-graph/kernel/runtime/internal-token';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import type { PartOptions } from '@care-graph/kernel/runtime/part';
import { issuers } from '@care-graph/kernel/runtime/part-settings';
import { type Running, runMain } from '@care-graph/kernel/runtime/run-main';
import { startCatalog } from '../../subgraphs/catalog/src/main';
import { startClaims, startSandboxPayments } from '../../subgraphs/claims/src/main';
import { startCoverage } from '../../subgraphs/coverage/src/main';
import { developmentKey, developmentTrust } from './development-issuer';
import { startGateway } from './main';
import { readStartSettings, type StartSettings } from './start/config';
import { demonstrationOf } from './start/demonstration';

export interface GraphOptions {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Where keys are kept. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly engine: string;
  readonly log: Log;
  readonly onStatement?: (part: string, sql: string) => void;
  readonly onFetch?: (subgraph: string) => void;
}

export interface RunningGraph extends Running {
  /** The graph's endpoint. */
  readonly url: string;
  /** The endpoints of the parts behind it. */
  readonly parts: Readonly<Record<'catalog' | 'coverage' | 'claims', string>>;
}

const supergraphFile = resolve(__dirname, '../../schema/supergraph.graphql');

const keysIn = async (
  dataDir: string,
): Promise<Readonly<Record<(typeof issuers)[number], SigningKey>>> => {
  const keys = await Promise.all(
    issuers.map((issuer) => keptSigningKey(join(dataDir, 'keys'), issuer)),
  );
  return Object.fromEntries(keys.map((key) => [key.issuer, key])) as never;
};

/** Stops what was started, the latest first. */
const stopAll = async (running: readonly Running[]): Promise<void> => {
  for (const one of [...running].reverse()) await one.stop();
};

/** Starts all parts in this process; they talk to each other over HTTP as they do in production. */
export const startGraph = async (options: GraphOptions): Promise<RunningGraph> => {
  const { host, databaseUrl, clock, log, dataDir, onStatement } = options;
  const keys = await keysIn(dataDir);
  const urls = { catalog: '', coverage: '', claims: '', payments: '' };
  const running: Running[] = [];
  const partOptions = (part: 'catalog' | 'coverage' | 'claims'): PartOptions => ({
    host,
    port: 0,
    databaseUrl,
    clock,
    log: log.child({ part }),
    signingKey: keys[part],
    trustedKeys: Object.values(keys).map(trusted),
    peers: {
      catalog: () => urls.catalog,
      coverage: () => urls.coverage,
      claims: () => urls.claims,
    },
    isDevelopment: true,
    ...(onStatement
      ? {
          onStatement: (sql: string) => {
            onStatement(part, sql);
          },
        }
      : {}),
  });
  const started = async <Part extends Running & { readonly url: string }>(
    name: keyof typeof urls,
    part: Promise<Part>,
  ): Promise<Part> => {
    const one = await part;
    running.push(one);
    urls[name] = one.url;
    return one;
  };
  try {
    await started('catalog', startCatalog(partOptions('catalog')));
    const codeKey = await keptSecret(join(dataDir, 'keys'), 'code-key');
    const coverage = await started(
      'coverage',
      startCoverage({ ...partOptions('coverage'), codeKey }),
    );
    await coverage.prepare(await demonstrationOf(urls.catalog, keys.gateway));
    await started(
      'payments',
      startSandboxPayments({ host, port: 0, databaseUrl, log: log.child({ part: 'payments' }) }),
    );
    await started(
      'claims',
      startClaims({ ...partOptions('claims'), paymentsUrl: () => urls.payments }),
    );
    const gateway = await startGateway({
      host,
      port: options.port,
      supergraphSdl: await readFile(supergraphFile, 'utf8'),
      subgraphs: (['catalog', 'coverage', 'claims'] as const).map((name) => ({
        name,
        url: () => urls[name],
      })),
      signingKey: keys.gateway,
      tokens: await developmentTrust(await developmentKey(dataDir)),
      engine: options.engine,
      isDevelopment: true,
      log: log.child({ part: 'gateway' }),
      ...(options.onFetch ? { onFetch: options.onFetch } : {}),
    });
    running.push(gateway);
    return { url: gateway.url, parts: urls, stop: () => stopAll(running) };
  } catch (error) {
    await stopAll(running);
    throw error;
  }
};

/** The database that is configured, else one of our own below the data folder. */
const openServer = async (
  { DATABASE_URL, CARE_DATA_DIR }: StartSettings,
  log: Log,
): Promise<Running & { readonly url: string }> => {
  if (DATABASE_URL) return { url: DATABASE_URL, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDirectory: join(CARE_DATA_DIR, 'postgres'),
    log: (line) => {
      log.info({ part: 'postgres' }, line);
    },
  });
};

const startFromConfiguration = async (log: Log): Promise<Running> => {
  const settings = readStartSettings();
  log.level = settings.LOG_LEVEL;
  const server = await openServer(settings, log);
  try {
    const graph = await startGraph({
      host: settings.HOST,
      port: settings.PORT,
      databaseUrl: server.url,
      dataDir: settings.CARE_DATA_DIR,
      clock: settings.CARE_CLOCK ? movableClock(settings.CARE_CLOCK) : systemClock,
      engine: settings.CARE_ENGINE,
      log,
    });
    process.stdout.write(`Care Graph answers at ${graph.url}\n`);
    return { stop: () => stopAll([server, graph]) };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

if (require.main === module) {
  const log = makeLog('graph');
  void runMain(() => startFromConfiguration(log), log);
}
