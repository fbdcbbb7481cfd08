import { join } from 'node:path';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { usualPorts } from '@care-graph/kernel/runtime/part-settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { request } from 'undici';
import type { OperatorSettings } from '../config';
import { type Addresses, notedAddresses } from '../start/addresses';

export const partNames = ['catalog', 'coverage', 'claims'] as const;
export type PartName = (typeof partNames)[number];

export interface PartAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks one part as the operator, a service that parts believe in development only. */
export type AskPart = (
  part: PartName,
  path: string,
  /** Sent with POST; a question without one is a GET. */
  body?: object,
) => Promise<PartAnswer>;

const usualAddresses = Object.fromEntries(
  partNames.map((part) => [part, `http://127.0.0.1:${usualPorts[part]}/graphql`]),
) as Addresses;

const operator = (part: PartName): Principal => ({
  kind: 'service',
  subject: 'operator',
  scopes: [`internal:${part}`],
  policies: [],
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

const distrusted = (part: PartName, dataDir: string): StartFault =>
  new StartFault(
    `The ${part} part does not trust the keys in ${dataDir}: set CARE_DATA_DIR to the folder that the graph was started with.`,
  );

const silent = (part: PartName, address: URL, cause: unknown): StartFault =>
  new StartFault(
    `The ${part} part does not answer at ${address.origin}: start the graph, or set CARE_DATA_DIR to the folder that it was started with, or ${part.toUpperCase()}_URL to where it answers.`,
    { cause },
  );

/** Reaches the parts where they are configured to be, else where the graph of this data folder noted them, else on their usual ports. */
export const partsAsker = async (settings: OperatorSettings): Promise<AskPart> => {
  const { CARE_DATA_DIR: dataDir } = settings;
  const noted = (await notedAddresses(dataDir)) ?? usualAddresses;
  const configured = {
    catalog: settings.CATALOG_URL,
    coverage: settings.COVERAGE_URL,
    claims: settings.CLAIMS_URL,
  };
  const sign = await signer(await keptSigningKey(join(dataDir, 'keys'), 'operator'));
  return async (part, path, body) => {
    const address = new URL(path, configured[part] ?? noted[part]);
    const token = await sign(operator(part), part);
    const answer = await send(address, token, body).catch((error: unknown) => {
      throw silent(part, address, error);
    });
    if (answer.status === 401) throw distrusted(part, dataDir);
    return answer;
  };
};
