import { join } from 'node:path';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { usualEndpoint } from '@care-graph/kernel/runtime/part-settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { request } from 'undici';
import { type Addresses, notedAddresses } from '../start/addresses';
import type { OperatorSettings } from './config';

export const partNames = ['catalog', 'coverage', 'claims'] as const;
export type PartName = (typeof partNames)[number];

export interface PartAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks one part as the operator: a service that live parts believe in development only. */
export type AskPart = (
  part: PartName,
  path: string,
  /** Sent with POST; a question without one is a GET. */
  body?: object,
) => Promise<PartAnswer>;

const usualAddresses = (environment: DataEnvironment): Addresses =>
  Object.fromEntries(
    partNames.map((part) => [part, usualEndpoint(part, environment)]),
  ) as unknown as Addresses;

/** What the operator may do beside what the part keeps for services. */
type Rights = Pick<Principal, 'scopes' | 'policies'>;

const operator = (part: PartName, { scopes, policies }: Rights): Principal => ({
  kind: 'service',
  subject: 'operator',
  scopes: [`internal:${part}`, ...scopes],
  policies,
});

const send = async (address: URL, token: string, body: object | undefined): Promise<PartAnswer> => {
  const answer = await request(address, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(10_000),
  });
  const text = await answer.body.text();
  const isJson = String(answer.headers['content-type']).startsWith('application/json');
  return { status: answer.statusCode, body: isJson ? JSON.parse(text) : text };
};

const distrusted = (part: PartName, { environment, dataDir, signingKey }: OperatorSettings) =>
  new StartFault(
    signingKey
      ? `The ${part} part does not trust INTERNAL_SIGNING_KEY: its own INTERNAL_TRUSTED_KEYS has to name the operator’s key, and the part has to be of the ${environment} environment.`
      : `The ${part} part does not trust the keys in ${dataDir}: set CARE_DATA_DIR to the folder that the graph was started with.`,
  );

const silent = (
  part: PartName,
  { environment }: OperatorSettings,
  address: URL,
  cause: unknown,
): StartFault =>
  new StartFault(
    `The ${part} part does not answer at ${address.origin}: start the graph, or set CARE_DATA_DIR to the folder that it was started with, or ${nameIn(environment, `${part}_url`).toUpperCase()} to where it answers.`,
    { cause },
  );

/**
 * Reaches the parts where they are configured to be, else where the graph of this data folder noted them, else on their
 * usual ports.
 */
export const partsAsker = async (
  settings: OperatorSettings,
  rights: Rights = { scopes: [], policies: [] },
): Promise<AskPart> => {
  const { environment, dataDir, addresses, signingKey } = settings;
  const noted = (await notedAddresses(dataDir))[environment] ?? usualAddresses(environment);
  const key = signingKey ?? (await keptSigningKey(join(dataDir, 'keys'), 'operator'));
  const sign = await signer(key);
  return async (part, path, body) => {
    const address = new URL(path, addresses[part] ?? noted[part]);
    const token = await sign(operator(part, rights), nameIn(environment, part));
    const answer = await send(address, token, body).catch((error: unknown) => {
      throw silent(part, settings, address, error);
    });
    if (answer.status === 401) throw distrusted(part, settings);
    return answer;
  };
};
