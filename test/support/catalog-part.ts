import { anonymous, type Principal } from '@care-graph/kernel/domain/principal';
import { movableClock } from '@care-graph/kernel/runtime/clocks';
import { generateSigningKey, signer, trusted } from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { Client } from 'pg';
import { startCatalog } from '../../subgraphs/catalog/src/main';
import { freshDatabase } from './fresh-database';
import { askPart, type PartReply } from './signed-request';

/** Coverage, as it asks for what it has to know; drafts are there for it too. */
const coverage: Principal = {
  kind: 'service',
  subject: 'coverage',
  scopes: ['internal:catalog'],
  policies: [],
};

export const customer: Principal = {
  ...anonymous,
  kind: 'customer',
  subject: 'c',
  scopes: ['self:read'],
};

/** The catalog subgraph with the catalogue that comes with it or with that of a folder, on 12 March 2026. */
export interface CatalogPart {
  ask(query: string, variables?: object, principal?: Principal): Promise<PartReply<unknown>>;
  /** The data of an answer that has no errors; coverage asks unless somebody else is named. */
  told<Data>(query: string, variables?: object, principal?: Principal): Promise<Data>;
  /** What an operation answers, and how many statements it costs. */
  counted(
    query: string,
    variables?: object,
    principal?: Principal,
  ): Promise<{ readonly count: number; readonly data: Record<string, unknown> }>;
  /** The rows of a statement, sent as the database's owner or in another role. */
  sql<Row>(text: string, role?: string): Promise<Row[]>;
  /** Starts the subgraph once more, on the same database. */
  startAgain(): Promise<Part>;
  stop(): Promise<void>;
}

const sqlOn =
  (connectionString: string) =>
  async <Row>(text: string, role?: string): Promise<Row[]> => {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      if (role !== undefined) await client.query(`SET ROLE ${role}`);
      return (await client.query(text)).rows as Row[];
    } finally {
      await client.end();
    }
  };

export const startCatalogPart = async (name: string, folder?: string): Promise<CatalogPart> => {
  const database = await freshDatabase(name);
  const statements: string[] = [];
  const gatewayKey = await generateSigningKey('gateway');
  const coverageKey = await generateSigningKey('coverage');
  const signs = { gateway: await signer(gatewayKey), coverage: await signer(coverageKey) };
  const nobody = () => '';
  const startAgain = () =>
    startCatalog(
      {
        host: '127.0.0.1',
        port: 0,
        databaseUrl: database.url,
        environment: 'live',
        clock: movableClock(new Date('2026-03-12T12:00:00Z')),
        log: makeLog('catalog', 'silent'),
        signingKey: gatewayKey,
        trustedKeys: [trusted(gatewayKey), trusted(coverageKey)],
        peers: { catalog: nobody, coverage: nobody, claims: nobody },
        isDevelopment: true,
        onStatement: (sql) => statements.push(sql),
      },
      folder,
    );
  const catalog = await startAgain();
  const ask = <Data>(query: string, variables = {}, principal = coverage) => {
    const sign = principal.kind === 'service' ? signs.coverage : signs.gateway;
    return askPart<Data>(
      { url: catalog.url, audience: 'catalog', sign },
      principal,
      query,
      variables,
    );
  };
  const told = async <Data>(query: string, variables?: object, principal?: Principal) => {
    const { data, errors } = await ask<Data>(query, variables, principal);
    expect(errors).toBeUndefined();
    return data as Data;
  };
  return {
    ask,
    told,
    counted: async (query, variables, principal) => {
      const before = statements.length;
      const data = await told<Record<string, unknown>>(query, variables, principal);
      return { count: statements.length - before, data };
    },
    sql: sqlOn(database.url),
    startAgain,
    stop: async () => {
      await catalog.stop();
      await database.drop();
    },
  };
};

/** The id of the plan with the EAN: that of a year for the RS 4 Mini, unless another is given. */
export const planIdIn = async (
  { told }: Pick<CatalogPart, 'told'>,
  ean = '6937224103313',
): Promise<string> => {
  const query = 'query ($ean: String) { planSku(ean: $ean) { id } }';
  return (await told<{ planSku: { id: string } }>(query, { ean })).planSku.id;
};
