import type { Principal } from '@care-graph/kernel/domain/principal';
import { systemClock } from '@care-graph/kernel/runtime/clocks';
import { type SigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { localSubgraph } from '../engine/local-subgraph';
import type { AskLocal } from '../engine/subgraph-request';
import { subgraphClient } from '../engine/subgraph-client';
import { openAccessPart, type Peppers } from '../open-access';
import type { ListedKey } from './key-list';
import { partnerDesk } from './partner-desk';

/** What the command for keys works with. */
export interface KeyDeskSettings {
  readonly databaseUrl: string;
  readonly peppers: Peppers;
  /** The gateway's own, by which it asks coverage for partners. */
  readonly signingKey: SigningKey;
  /** Where coverage answers, for live data and for the sandbox. */
  readonly coverage: { readonly live: string; readonly sandbox: string };
}

/** Makes, lists, rotates and revokes keys by the graph's own commands, as the operator. */
export interface KeyDesk {
  create(input: object): Promise<string>;
  list(): Promise<readonly ListedKey[]>;
  /** A key is named by its id or by its readable part. */
  rotate(input: NamedKey): Promise<string>;
  revoke(input: NamedKey & { readonly reason: string }): Promise<string>;
  close(): Promise<void>;
}

export interface NamedKey {
  readonly apiKeyId: string;
}

/** Whoever runs the command on the machine has the secrets of the graph at hand: no second factor says more. */
const operator: Principal = {
  kind: 'admin',
  subject: 'operator',
  scopes: ['keys:manage'],
  policies: ['step_up'],
};

interface Complaint {
  readonly message: string;
  readonly field?: readonly string[] | null;
  readonly extensions?: { readonly field?: readonly string[] };
}

const sentenceOf = ({ message, field, extensions }: Complaint): string => {
  const place = (field ?? extensions?.field ?? []).filter((name) => name !== 'input').join('.');
  return place === '' ? message : `${place}: ${message}`;
};

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly Complaint[] };

const errorFields = 'userErrors { field message }';

const documents = {
  createApiKey: `mutation Create($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret ${errorFields} } }`,
  rotateApiKey: `mutation Rotate($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret ${errorFields} } }`,
  revokeApiKey: `mutation Revoke($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id revokedAt } ${errorFields} } }`,
} as const;

const listQuery = `query Keys($after: String) { apiKeys(first: 100, after: $after) {
  nodes { id prefix name audience environment documentMode scopes partner { id } expiresAt revokedAt lastUsedAt }
  pageInfo { hasNextPage endCursor } } }`;

interface KeyPage {
  readonly nodes: readonly ListedKey[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const dataOf = async (ask: AskLocal, query: string, variables: object) => {
  const { data, errors = [] } = await ask({ query, variables }, operator);
  if (errors.length > 0 || !data) throw new StartFault(errors.map(sentenceOf).join('\n'));
  // Answers of graphql-js carry values that a wire would have made texts of.
  return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>;
};

const run = async (
  ask: AskLocal,
  name: keyof typeof documents,
  input: object,
): Promise<Payload> => {
  const payload = (await dataOf(ask, documents[name], { input }))[name] as Payload;
  if (payload.userErrors.length === 0) return payload;
  throw new StartFault(payload.userErrors.map(sentenceOf).join('\n'));
};

const allKeys = async (ask: AskLocal): Promise<readonly ListedKey[]> => {
  const keys: ListedKey[] = [];
  for (let after: string | null = null; ;) {
    const page: KeyPage = (await dataOf(ask, listQuery, { after }))['apiKeys'] as KeyPage;
    keys.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return keys;
    after = page.pageInfo.endCursor;
  }
};

/** The same input with the key's id where its readable part was given. */
const byId = async <Input extends NamedKey>(ask: AskLocal, input: Input): Promise<Input> => {
  if (!input.apiKeyId.startsWith('cg_')) return input;
  const found = (await allKeys(ask)).find(({ prefix }) => prefix === input.apiKeyId);
  if (found) return { ...input, apiKeyId: found.id };
  throw new StartFault(
    'No key has this readable part: give the first three parts of one, or its id.',
  );
};

const addressOf = (url: string) => [{ name: 'coverage', url: () => url }];

/** Whoever makes keys publishes nothing. */
const nothingToJudge = {
  judge: () => Promise.reject(new Error('The desk for keys publishes no documents.')),
};

export const keyDesk = async (settings: KeyDeskSettings, log: Log): Promise<KeyDesk> => {
  const { databaseUrl, peppers, signingKey, coverage } = settings;
  const client = subgraphClient({
    subgraphs: addressOf(coverage.live),
    sandbox: addressOf(coverage.sandbox),
    sign: await signer(signingKey),
    log,
  });
  const keeping = { databaseUrl, peppers, clock: systemClock, log, poolSize: 2 };
  const part = await openAccessPart(keeping)({
    partners: partnerDesk(client),
    judge: nothingToJudge,
  });
  if (!part.subgraph) throw new Error('The access part has no subgraph.');
  const ask = localSubgraph(part.subgraph, log);
  const idempotencyKey = crypto.randomUUID();
  return {
    create: async (input) =>
      String((await run(ask, 'createApiKey', { ...input, idempotencyKey }))['secret']),
    list: () => allKeys(ask),
    rotate: async (input) =>
      String((await run(ask, 'rotateApiKey', await byId(ask, input)))['secret']),
    revoke: async (input) => {
      const payload = await run(ask, 'revokeApiKey', await byId(ask, input));
      const { id, revokedAt } = payload['apiKey'] as ListedKey;
      return `${id} was revoked at ${revokedAt ?? ''}.`;
    },
    close: async () => {
      await part.stop();
      await client.stop();
    },
  };
};
