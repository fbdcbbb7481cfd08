import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import { type SigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import { graphClient } from '@care-graph/kernel/runtime/graph-client';
import { clockMigrations } from '@care-graph/kernel/runtime/kept-clock';
import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { Client } from 'pg';
import { codeSecrets } from './adapters/code-secrets';
import { fillTables, type Progress, refuseWhatIsThere } from './adapters/seed/programme-store';
import { programmeShelf } from './adapters/seed/shelf-desk';
import { migrations, rows } from './adapters/tables';
import { Programme } from './application/programme/programme';
import { ownMark } from './application/programme/telling';
import type { ClaimKeeper } from './domain/programme-records';

/** What programme is built, and where. */
export interface SeedWork {
  readonly databaseUrl: string;
  readonly environment: DataEnvironment;
  readonly contracts: number;
  readonly seed: number;
  readonly until: Date;
  /** The key under which codes are kept, that of the graph that will read them. */
  readonly codeKey: Uint8Array;
  /** Where the catalog answers, and as whom it is asked. */
  readonly catalogUrl: string;
  readonly signingKey: SigningKey;
}

/** Who hears of it. */
interface Around {
  readonly log: Log;
  readonly tell: Progress;
  /** Whoever keeps the programme's claims. */
  readonly claims: ClaimKeeper;
}

const askShelf = async ({ catalogUrl, environment, signingKey }: SeedWork) => {
  const catalog = graphClient({
    url: () => catalogUrl,
    audience: 'catalog',
    environment,
    as: 'coverage',
    sign: await signer(signingKey),
    timeoutMs: 30_000,
  });
  try {
    return await programmeShelf(catalog);
  } finally {
    await catalog.close();
  }
};

/** Builds a programme in a coverage database without contracts: all of it, or nothing. */
export const fillCoverage = async (
  work: SeedWork,
  { log, tell, claims }: Around,
): Promise<void> => {
  const { databaseUrl: url, environment, contracts, seed, until } = work;
  const place = {
    url,
    part: nameIn(environment, 'coverage'),
    entities: rows,
    migrations: [...migrations, ...clockMigrations(environment)],
    poolSize: 1,
  };
  const database = await openDatabase(place, log);
  const client = new Client(database.connection);
  try {
    await client.connect();
    await refuseWhatIsThere(client, ownMark);
    const shelf = await askShelf(work);
    if (shelf.length === 0)
      throw new StartFault('The catalogue sells no plan whose fees are known: load one first.');
    tell(`${shelf.length} plans in their regions`);
    const secrets = codeSecrets(Buffer.from(work.codeKey));
    await fillTables(
      client,
      (before) => {
        const programme = new Programme({ contracts, seed, until, shelf }, before);
        return { records: programme.records(), numbers: () => programme.numbers };
      },
      { until, contracts, ownMark, secrets, tell, claims },
    );
  } finally {
    await client.end();
    await database.close();
  }
};
