import { Client } from 'pg';
import { forge } from '../../gateway/test/forged-token';
import { developmentClaims, developmentKey } from '../../gateway/src/development-issuer';
import { type Ask, askAs, type TestGraph } from '../support/graph';
import { madeKey } from '../support/keys';
import type { Asker, Credential } from './askers';

const keyFor = async (
  admin: Ask,
  { audience, partnerId, scopes }: Extract<Credential, { by: 'key' }> & Pick<Asker, 'scopes'>,
): Promise<string> => {
  const whose = partnerId === null ? {} : { partnerId };
  return (await madeKey(admin, { audience, scopes, ...whose })).secret;
};

const tokenFor = async (
  { dataDir }: TestGraph,
  { role, name, hasSecondFactor = true }: Extract<Credential, { by: 'token' }>,
): Promise<string> => {
  const { development_step_up: stepUp, ...claims } = developmentClaims(role, name);
  const key = await developmentKey(dataDir);
  const factor = hasSecondFactor && stepUp !== undefined ? { development_step_up: stepUp } : {};
  return forge(key, { claims: { ...claims, ...factor } });
};

/** Lets BI's keys run any document, which the product never does. */
const freeBi = async (databaseUrl: string): Promise<void> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ conname: string }>(
      `SELECT conname FROM pg_constraint WHERE conrelid = 'access.api_key'::regclass
       AND pg_get_constraintdef(oid) LIKE '%PUBLISHED_ONLY%'`,
    );
    for (const { conname } of rows)
      await db.query(`ALTER TABLE access.api_key DROP CONSTRAINT ${conname}`);
    await db.query(`UPDATE access.api_key SET document_mode = 'ANY' WHERE audience = 'BI'`);
  } finally {
    await db.end();
  }
};

/** How each of the askers asks a graph. */
export const signIn = async (
  graph: TestGraph,
  askers: readonly Asker[],
): Promise<ReadonlyMap<string, Ask>> => {
  const admin = await graph.as('admin');
  const asks = new Map<string, Ask>();
  for (const { name, credential, scopes } of askers) {
    if (credential.by === 'nothing') asks.set(name, graph.anonymously);
    if (credential.by === 'token')
      asks.set(name, askAs(graph.url, await tokenFor(graph, credential)));
    if (credential.by === 'key')
      asks.set(name, askAs(graph.url, await keyFor(admin, { ...credential, scopes })));
  }
  await freeBi(graph.databaseUrl);
  return asks;
};
