import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import { type GraphClient, graphClient } from '@care-graph/kernel/runtime/graph-client';
import { type SigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import { clockMigrations } from '@care-graph/kernel/runtime/kept-clock';
import type { Log } from '@care-graph/kernel/runtime/log';
import { Client } from 'pg';
import { migrations } from './adapters/migrations/all';
import { ClaimKeeper } from './adapters/seed/claim-keeper';
import { rows } from './adapters/stores';
import { GraphTermsDesk } from './adapters/terms-desk';
import { PlanFactsDesk } from './application/programme/plan-facts';
import { tellClaim } from './application/programme/tell-claim';
import { Turns } from './application/programme/turns';

/** Where the claims of a made-up programme go, and who is asked what they rest on. */
export interface ClaimSeedOptions {
  readonly databaseUrl: string;
  readonly environment: DataEnvironment;
  readonly until: Date;
  readonly catalogUrl: string;
  readonly signingKey: SigningKey;
  readonly log: Log;
  readonly tell: (sentence: string) => void;
}

const askCatalog = async ({ catalogUrl, environment, signingKey }: ClaimSeedOptions): Promise<GraphClient> =>
  graphClient({
    url: () => catalogUrl,
    audience: 'catalog',
    environment,
    as: 'claims',
    sign: await signer(signingKey),
    timeoutMs: 30_000,
  }); // prettier-ignore

const openClaims = ({ databaseUrl: url, environment, log }: ClaimSeedOptions) => {
  const part = nameIn(environment, 'claims');
  const all = [...migrations, ...clockMigrations(environment)];
  return openDatabase({ url, part, entities: rows, migrations: all, poolSize: 1 }, log);
};

/** Lets work fill the tables of claims; what it does not keep is not there afterwards. */
export const seedClaims = async (
  options: ClaimSeedOptions,
  work: (keeper: ClaimKeeper) => Promise<void>,
): Promise<void> => {
  const { until, tell } = options;
  const database = await openClaims(options);
  const catalog = await askCatalog(options);
  const client = new Client(database.connection);
  try {
    await client.connect();
    const desk = new PlanFactsDesk(new GraphTermsDesk(catalog), until);
    const telling = { desk, turns: new Turns(), now: until.getTime() };
    const keeper = new ClaimKeeper({
      client, until, tell, tellClaim: (told) => tellClaim(told, telling),
    }); // prettier-ignore
    await work(keeper);
  } finally {
    await client.end();
    await catalog.close();
    await database.close();
  }
};
