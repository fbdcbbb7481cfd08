import 'reflect-metadata';
import './telemetry-off';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { movableClock, systemClock } from '@care-graph/kernel/runtime/clocks';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { trusted } from '@care-graph/kernel/runtime/internal-token';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import { type Log, makeLog } from '@care-graph/kernel/runtime/log';
import { mailAccountOf } from '@care-graph/kernel/runtime/mail-settings';
import type { Part, PartOptions } from '@care-graph/kernel/runtime/part';
import { type Running, runMain } from '@care-graph/kernel/runtime/run-main';
import { startCatalog } from '../../subgraphs/catalog/src/main';
import { startClaims, startSandboxPayments } from '../../subgraphs/claims/src/main';
import { startCoverage } from '../../subgraphs/coverage/src/main';
import { budgetsOf } from './access/config';
import { transportOf } from './config-transport';
import { developmentKey, developmentTrust } from './development-issuer';
import { type RunningGateway, startGateway } from './main';
import { openAccessPart } from './open-access';
import { keepingOf } from './start/access-keeping';
import { type Addresses, noteAddresses } from './start/addresses';
import { readStartSettings } from './start/config';
import { openServer } from './start/database-server';
import { demonstrationOf } from './start/demonstration';
import type { GraphOptions } from './start/graph-options';
import { keysIn } from './start/keys';
import {
  emptySet,
  loopback,
  type PartName,
  partNames,
  partOptions,
  type PartSet,
  type Urls,
} from './start/part-set';
import { stopAll } from './start/stop-all';
import { refuseTakenPort } from './start/taken-port';

export interface RunningGraph extends Running {
  /** The graph's endpoint. */
  readonly url: string;
  /** The endpoints of the parts behind it. */
  readonly parts: Addresses;
  /** Those of the sandbox, where it was asked for. */
  readonly sandbox: Addresses | undefined;
}

const supergraphFile = resolve(__dirname, '../../schema/supergraph.graphql');

const startParts = async (options: GraphOptions, set: PartSet): Promise<void> => {
  const { databaseUrl, dataDir, clamd, log } = options;
  const { environment, clock, keys, urls, running } = set;
  const of = (part: PartName): PartOptions => partOptions(part, options, set);
  const started = async <Started extends Part>(
    name: keyof Urls,
    starting: Promise<Started>,
  ): Promise<Started> => {
    const part = await starting;
    running.push(part);
    urls[name] = part.url;
    return part;
  };
  await started('catalog', startCatalog(of('catalog')));
  const secret = (name: string) => keptSecret(join(dataDir, 'keys'), nameIn(environment, name));
  const [codeKey, filesKey] = [await secret('code-key'), await secret('files-key')];
  const files = { filesFolder: join(dataDir, 'files'), clamd };
  const mail = environment === 'live' ? options.mail : undefined;
  const coverage = await started(
    'coverage',
    startCoverage({ ...of('coverage'), codeKey, mail, ...files }),
  );
  await coverage.prepare(await demonstrationOf(urls.catalog, keys.gateway, environment));
  const payments = {
    host: loopback,
    port: 0,
    databaseUrl,
    environment,
    clock,
    log: log.child({ part: nameIn(environment, 'payments') }),
  };
  await started('payments', startSandboxPayments(payments));
  const paymentsUrl = () => urls.payments;
  await started('claims', startClaims({ ...of('claims'), paymentsUrl, filesKey, mail, ...files }));
};

const addressesIn = ({ urls }: PartSet) =>
  partNames.map((name) => ({ name, url: () => urls[name] }));

const startFront = async (
  options: GraphOptions,
  live: PartSet,
  sandbox: PartSet | undefined,
): Promise<RunningGateway> => {
  const { host, port, dataDir, engine, log, budgets, transport, fetchTimeoutMs, onFetch } = options;
  return startGateway({
    host,
    port,
    openAccess: openAccessPart(await keepingOf(options)),
    budgets,
    isAlone: true,
    transport,
    fetchTimeoutMs,
    supergraphSdl: await readFile(supergraphFile, 'utf8'),
    subgraphs: addressesIn(live),
    sandbox: sandbox && addressesIn(sandbox),
    signingKey: live.keys.gateway,
    trustedKeys: [trusted(live.keys.privacy)],
    tokens: developmentTrust(await developmentKey(dataDir)),
    engine,
    isDevelopment: true,
    log: log.child({ part: 'gateway' }),
    ...(onFetch ? { onFetch } : {}),
  });
};

/** Each of them has ended before the first fault is told of, so that nothing starts behind a stop. */
const settled = async (starting: readonly Promise<void>[]): Promise<void> => {
  const outcomes = await Promise.allSettled(starting);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
};

/** Starts all parts in this process; they talk to each other over HTTP as they do in production. */
export const startGraph = async (options: GraphOptions): Promise<RunningGraph> => {
  const { clock, sandbox: wanted, dataDir } = options;
  const running: Running[] = [];
  const common = { keys: await keysIn(dataDir), running };
  const live = emptySet('live', { ...common, clock });
  const sandbox = wanted && emptySet('sandbox', { ...common, clock: wanted.clock });
  try {
    const sets = sandbox ? [live, sandbox] : [live];
    await settled(sets.map((set) => startParts(options, set)));
    const gateway = await startFront(options, live, sandbox);
    running.push(gateway);
    const [parts, ofSandbox] = [live.urls, sandbox?.urls];
    return { url: gateway.url, parts, sandbox: ofSandbox, stop: () => stopAll(running) };
  } catch (error) {
    await stopAll(running).catch(() => undefined);
    throw error;
  }
};

const startFromConfiguration = async (log: Log): Promise<Running> => {
  const settings = readStartSettings();
  log.level = settings.LOG_LEVEL;
  await refuseTakenPort(settings);
  const server = await openServer(settings, log);
  const running: Running[] = [server];
  const { CARE_CLOCK } = settings;
  try {
    const graph = await startGraph({
      host: settings.HOST,
      port: settings.PORT,
      databaseUrl: server.url,
      dataDir: settings.CARE_DATA_DIR,
      clamd: settings.CLAMD_ADDRESS,
      clock: CARE_CLOCK ? movableClock(CARE_CLOCK) : systemClock,
      sandbox: { clock: movableClock(CARE_CLOCK ?? systemClock.now()) },
      engine: settings.CARE_ENGINE,
      budgets: budgetsOf(settings),
      transport: transportOf(settings),
      mail: mailAccountOf(settings),
      log,
    });
    running.push(graph);
    const { parts: live, sandbox } = graph;
    running.push(
      await noteAddresses(settings.CARE_DATA_DIR, {
        databaseUrl: server.url,
        gateway: graph.url,
        parts: { live, sandbox },
      }),
    );
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
