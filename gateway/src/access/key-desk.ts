import { systemClock } from '@care-graph/kernel/runtime/clocks';
import { type SigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { localSubgraph } from '../engine/local-subgraph';
import { subgraphClient } from '../engine/subgraph-client';
import { openAccessPart, type Peppers } from '../open-access';
import { LocalCommands } from '../operator/local-commands';
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

const listQuery = `query Keys($after: String) { apiKeys(first: 100, after: $after) {
  nodes { id prefix name audience environment documentMode scopes partner { id } expiresAt revokedAt lastUsedAt }
  pageInfo { hasNextPage endCursor } } }`;

interface Secret {
  readonly secret: string;
}

const allKeys = (commands: LocalCommands): Promise<readonly ListedKey[]> =>
  commands.all('apiKeys', listQuery, {});

/** The same input with the key's id where its readable part was given. */
const byId = async <Input extends NamedKey>(
  commands: LocalCommands,
  input: Input,
): Promise<Input> => {
  if (!input.apiKeyId.startsWith('cg_')) return input;
  const found = (await allKeys(commands)).find(({ prefix }) => prefix === input.apiKeyId);
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
  const commands = new LocalCommands(localSubgraph(part.subgraph, log), 'keys:manage');
  const idempotencyKey = crypto.randomUUID();
  const secretOf = async (mutation: string, input: object): Promise<string> =>
    (await commands.run<Secret>(mutation, 'secret', input)).secret;
  return {
    create: (input) => secretOf('createApiKey', { ...input, idempotencyKey }),
    list: () => allKeys(commands),
    rotate: async (input) => secretOf('rotateApiKey', await byId(commands, input)),
    revoke: async (input) => {
      const key = await byId(commands, input);
      const { apiKey } = await commands.run<{ readonly apiKey: ListedKey }>(
        'revokeApiKey',
        'apiKey { id revokedAt }',
        key,
      );
      return `${apiKey.id} was revoked at ${apiKey.revokedAt ?? ''}.`;
    },
    close: async () => {
      await part.stop();
      await client.stop();
    },
  };
};
