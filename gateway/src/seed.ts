import 'reflect-metadata';
import { systemClock } from '@care-graph/kernel/runtime/clocks';
import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import { generateSigningKey, trusted } from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { startCatalog } from '../../subgraphs/catalog/src/main';
import { seedClaims } from '../../subgraphs/claims/src/main';
import { seedCoverage } from '../../subgraphs/coverage/src/main';
import { environmentIn, flagValues, runCommand } from './operator/command-line';
import { readSeedSettings, type SeedSettings } from './seed/config';
import { openSeedServer } from './seed/server';
import { loopback } from './start/part-set';

const flags = { contracts: '<n>', seed: '<n>' };
const inProduction = '--in-production';

const usage = `Usage: npm run seed -- --contracts ${flags.contracts} [--seed ${flags.seed}] [--sandbox] [${inProduction}]
Builds a believable programme in a coverage database that holds no contracts: all of it, or nothing.
--contracts      how many contracts it has, 1 to 5000000
--seed           the same number gives the same programme; 1 unless said
--sandbox        in the sandbox, not in the live data
${inProduction}  needed where NODE_ENV is production, since nobody in the programme is real`;

const most = { contracts: 5_000_000, seed: 65_535 } as const;

interface Wanted {
  readonly contracts: number;
  readonly seed: number;
  readonly environment: DataEnvironment;
  readonly isInProduction: boolean;
}

const numberOf = (name: keyof typeof most, values: readonly string[]): number | undefined => {
  const [text, ...more] = values;
  if (text === undefined) return undefined;
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : NaN;
  if (more.length === 0 && number <= most[name]) return number;
  const said = [text, ...more].join(' ');
  throw new StartFault(
    `--${name} ${said} cannot be: give one whole number from 1 to ${most[name]}.`,
  );
};

const wantedBy = (args: readonly string[]): Wanted => {
  const { environment, rest } = environmentIn(args);
  const given = flagValues(
    rest.filter((arg) => arg !== inProduction),
    flags,
  );
  const contracts = numberOf('contracts', given.contracts);
  if (contracts === undefined)
    throw new StartFault('--contracts is missing: say how many contracts the programme has.');
  const seed = numberOf('seed', given.seed) ?? 1;
  return { contracts, seed, environment, isInProduction: rest.includes(inProduction) };
};

const requireConsent = ({ isProduction }: SeedSettings, wanted: Wanted): void => {
  if (!isProduction || wanted.isInProduction) return;
  throw new StartFault(
    `This is production, and nobody in the programme is real: give ${inProduction} where that is meant.`,
  );
};

const nobody = (): string => '';

/** The catalog of the same database, for as long as its plans are asked for. */
const catalogOf = async ({ databaseUrl, environment }: BuildOptions) => {
  const keys = {
    catalog: await generateSigningKey('catalog'),
    coverage: await generateSigningKey('coverage'),
    claims: await generateSigningKey('claims'),
  };
  const catalog = await startCatalog({
    host: loopback,
    port: 0,
    databaseUrl,
    environment,
    clock: systemClock,
    log: makeLog('seed-catalog', 'warn'),
    signingKey: keys.catalog,
    trustedKeys: [trusted(keys.coverage), trusted(keys.claims)],
    peers: { catalog: nobody, coverage: nobody, claims: nobody },
    isDevelopment: false,
    poolSize: 4,
  });
  return { catalog, keys };
};

/** Where a programme is built, and what is told meanwhile. */
export interface BuildOptions extends Omit<Wanted, 'isInProduction'> {
  readonly databaseUrl: string;
  readonly until: Date;
  readonly codeKey: Buffer;
  readonly tell: (sentence: string) => void;
}

/** Builds a programme from the plans that the catalog of the same database sells; loads the catalogue where there is none. */
export const buildProgramme = async (options: BuildOptions): Promise<void> => {
  const { catalog, keys } = await catalogOf(options);
  try {
    const shared = { ...options, catalogUrl: catalog.url, log: makeLog('seed', 'warn') };
    await seedClaims({ ...shared, signingKey: keys.claims }, (claims) =>
      seedCoverage({ ...shared, signingKey: keys.coverage, claims }),
    );
  } finally {
    await catalog.stop();
  }
};

const seed = async (args: readonly string[]): Promise<string> => {
  const wanted = wantedBy(args);
  const settings = await readSeedSettings(wanted.environment);
  requireConsent(settings, wanted);
  const begun = Date.now();
  const elapsed = (): number => Math.round((Date.now() - begun) / 1000);
  const tell = (sentence: string): void => {
    process.stdout.write(`${String(elapsed()).padStart(4)} s  ${sentence}\n`);
  };
  const { until, codeKey } = settings;
  const server = await openSeedServer(settings);
  try {
    await buildProgramme({ ...wanted, databaseUrl: server.url, until, codeKey, tell });
  } finally {
    await server.stop();
  }
  return `A programme of ${wanted.contracts} contracts was built in ${elapsed()} seconds.`;
};

if (require.main === module) void runCommand(usage, seed);
