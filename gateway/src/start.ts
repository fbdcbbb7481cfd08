import 'reflect-metadata';
import './telemetry-off';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import type { Clock } from '@care-graph/kernel/domain/clock';
import { movableClock, systemClock } from '@care-graph/kernel/runtime/clocks';
import { type SigningKey, trusted } from '@care-graph/kernel/runtime/internal-token';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import type { Part, PartOptions } from '@care-graph/kernel/runtime/part';
import { developmentIssuers } from '@care-graph/kernel/runtime/part-settings';
import { type Running, runMain } from '@care-graph/kernel/runtime/run-main';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { startCatalog } from '../../subgraphs/catalog/src/main';
import { startClaims, startSandboxPayments } from '../../subgraphs/claims/src/main';
import { startCoverage } from '../../subgraphs/coverage/src/main';
import { developmentKey, developmentTrust } from './development-issuer';
import { type RunningGateway, startGateway } from './main';
import { type Addresses, noteAddresses } from './start/addresses';
import { readStartSettings, type StartSettings } from './start/config';
import { openServer } from './start/database-server';
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
  /** Connections of each part to the database at most; ten where nothing is said. */
  readonly poolSize?: number;
  readonly onStatement?: (part: string, sql: string) => void;
  readonly onFetch?: (subgraph: string) => void;
  readonly onAsk?: (from: string, to: string) => void;
}

export interface RunningGraph extends Running {
  /** The graph's endpoint. */
  readonly url: string;
  /** The endpoints of the parts behind it. */
  readonly parts: Addresses;
}

/** The interface on which the parts of one process meet: they are nobody else's business. */
const loopback = '127.0.0.1';
const partNames = ['catalog', 'coverage', 'claims'] as const;
type PartName = (typeof partNames)[number];

const supergraphFile = resolve(__dirname, '../../schema/supergraph.graphql');

type Keys = Readonly<Record<(typeof developmentIssuers)[number], SigningKey>>;

const keysIn = async (dataDir: string): Promise<Keys> => {
  const keys = await Promise.all(
    developmentIssuers.map((issuer) => keptSigningKey(join(dataDir, 'keys'), issuer)),
  );
  return Object.fromEntries(keys.map((key) => [key.issuer, key])) as Keys;
};

/** Stops what was started, the latest first; what fails to stop keeps nothing else running. */
const stopAll = async (running: readonly Running[]): Promise<void> => {
  const faults: unknown[] = [];
  for (const one of [...running].reverse()) {
    await one.stop().catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
};

/** What has been started so far, and where it answers. */
interface Assembly {
  readonly keys: Keys;
  readonly urls: Record<PartName | 'payments', string>;
  readonly running: Running[];
}

const partOptions = (
  part: PartName,
  { databaseUrl, poolSize, clock, log, onStatement, onAsk }: GraphOptions,
  { keys, urls }: Assembly,
): PartOptions => ({
  host: loopback,
  port: 0,
  databaseUrl,
  clock,
  log: log.child({ part }),
  signingKey: keys[part],
  trustedKeys: Object.values(keys).map(trusted),
  peers: { catalog: () => urls.catalog, coverage: () => urls.coverage, claims: () => urls.claims },
  isDevelopment: true,
  poolSize,
  onAsk: onAsk?.bind(undefined, part),
  ...(onStatement ? { onStatement: onStatement.bind(undefined, part) } : {}),
});

const startParts = async (options: GraphOptions, assembly: Assembly): Promise<void> => {
  const { databaseUrl, dataDir, clock, log } = options;
  const { keys, urls, running } = assembly;
  const of = (part: PartName): PartOptions => partOptions(part, options, assembly);
  const started = async <Started extends Part>(
    name: keyof Assembly['urls'],
    starting: Promise<Started>,
  ): Promise<Started> => {
    const part = await starting;
    running.push(part);
    urls[name] = part.url;
    return part;
  };
  await started('catalog', startCatalog(of('catalog')));
  const codeKey = await keptSecret(join(dataDir, 'keys'), 'code-key');
  const coverage = await started('coverage', startCoverage({ ...of('coverage'), codeKey }));
  await coverage.prepare(await demonstrationOf(urls.catalog, keys.gateway));
  const sandbox = {
    host: loopback,
    port: 0,
    databaseUrl,
    clock,
    log: log.child({ part: 'payments' }),
  };
  await started('payments', startSandboxPayments(sandbox));
  await started('claims', startClaims({ ...of('claims'), paymentsUrl: () => urls.payments }));
};

const startFront = async (
  { host, port, dataDir, engine, log, onFetch }: GraphOptions,
  { keys, urls }: Assembly,
): Promise<RunningGateway> =>
  startGateway({
    host,
    port,
    supergraphSdl: await readFile(supergraphFile, 'utf8'),
    subgraphs: partNames.map((name) => ({ name, url: () => urls[name] })),
    signingKey: keys.gateway,
    tokens: developmentTrust(await developmentKey(dataDir)),
    engine,
    isDevelopment: true,
    log: log.child({ part: 'gateway' }),
    ...(onFetch ? { onFetch } : {}),
  });

/** Starts all parts in this process; they talk to each other over HTTP as they do in production. */
export const startGraph = async (options: GraphOptions): Promise<RunningGraph> => {
  const urls = { catalog: '', coverage: '', claims: '', payments: '' };
  const assembly: Assembly = { keys: await keysIn(options.dataDir), urls, running: [] };
  const { running } = assembly;
  try {
    await startParts(options, assembly);
    const gateway = await startFront(options, assembly);
    running.push(gateway);
    return { url: gateway.url, parts: urls, stop: () => stopAll(running) };
  } catch (error) {
    await stopAll(running).catch(() => undefined);
    throw error;
  }
};

/** Found out before a database is started for nothing. */
const refuseTakenPort = async ({ HOST, PORT }: StartSettings): Promise<void> => {
  const probe = createServer();
  await listen(probe, HOST, PORT);
  await stopServer(probe);
};

const startFromConfiguration = async (log: Log): Promise<Running> => {
  const settings = readStartSettings();
  log.level = settings.LOG_LEVEL;
  await refuseTakenPort(settings);
  const server = await openServer(settings, log);
  const running: Running[] = [server];
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
    running.push(graph);
    running.push(await noteAddresses(settings.CARE_DATA_DIR, graph.parts));
    process.stdout.write(`Care Graph answers at ${graph.url}\n`);
    return { stop: () => stopAll(running) };
  } catch (error) {
    await stopAll(running).catch(() => undefined);
    throw error;
  }
};

if (require.main === module) {
  const log = makeLog('graph');
  void runMain(() => startFromConfiguration(log), log);
}
