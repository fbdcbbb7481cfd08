import { join } from 'node:path';
import { privacyIssuer, signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { usualEndpoint, usualPorts } from '@care-graph/kernel/runtime/part-settings';
import { type Asked, personalDataPath } from '@care-graph/kernel/runtime/personal-data-route';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { request } from 'undici';
import { notedAddresses, notedGateway } from '../start/addresses';
import type { SubjectSettings } from './config';

/** The parts that keep something about customers; the last one is the one that knows who they are. */
export const keepers = ['claims', 'access', 'coverage'] as const;
export type Keeper = (typeof keepers)[number];

/** Asks one part for one customer; what it cannot do is a fault with its own words. */
export type AskKeeper = (keeper: Keeper, asked: Asked) => Promise<unknown>;

const principal = {
  kind: 'service',
  subject: privacyIssuer,
  scopes: [],
  policies: [],
} as const;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const send = async (address: URL, token: string, asked: Asked): Promise<Answer> => {
  const { statusCode: status, body } = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(asked),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await body.text();
  return { status, body: text.startsWith('{') ? JSON.parse(text) : {} };
};

/** The gateway answers for the part that it keeps itself. */
const settingOf: Readonly<Record<Keeper, string>> = {
  claims: 'CLAIMS_URL',
  access: 'GATEWAY_URL',
  coverage: 'COVERAGE_URL',
};

const silent = (keeper: Keeper, address: URL, cause: unknown): StartFault =>
  new StartFault(
    `The ${keeper} part does not answer at ${address.origin}: start the graph, or set CARE_DATA_DIR to the folder that it was started with, or ${settingOf[keeper]} to where it answers.`,
    { cause },
  );

const distrusted = (keeper: Keeper, { dataDir, signingKey }: SubjectSettings): StartFault =>
  new StartFault(
    signingKey
      ? `The ${keeper} part does not trust INTERNAL_SIGNING_KEY: its own INTERNAL_TRUSTED_KEYS has to name that key of the issuer ${privacyIssuer}.`
      : `The ${keeper} part does not trust the keys in ${dataDir}: set CARE_DATA_DIR to the folder that the graph was started with.`,
  );

const refused = (keeper: Keeper, { status, body }: Answer): StartFault => {
  const { message } = body as { readonly message?: string };
  return new StartFault(`The ${keeper} part refused: ${message ?? `HTTP ${status}`}`);
};

const usual: Readonly<Record<Keeper, string>> = {
  claims: usualEndpoint('claims', 'live'),
  access: `http://127.0.0.1:${usualPorts.gateway}/graphql`,
  coverage: usualEndpoint('coverage', 'live'),
};

/** Where a part answers: as is said, else as the graph of the data folder noted, else on its usual port. */
const endpointIn = async ({ dataDir, addresses }: SubjectSettings) => {
  const { live } = await notedAddresses(dataDir);
  const noted = { ...live, access: await notedGateway(dataDir) };
  return (keeper: Keeper): string => addresses[keeper] ?? noted[keeper] ?? usual[keeper];
};

/** Asks the parts as whoever is responsible for personal data. */
export const keeperAsker = async (settings: SubjectSettings): Promise<AskKeeper> => {
  const endpointOf = await endpointIn(settings);
  const { dataDir, signingKey } = settings;
  const key = signingKey ?? (await keptSigningKey(join(dataDir, 'keys'), privacyIssuer));
  const sign = await signer(key);
  return async (keeper, asked) => {
    const address = new URL(personalDataPath, endpointOf(keeper));
    const token = await sign(principal, keeper);
    const answer = await send(address, token, asked).catch((error: unknown) => {
      throw silent(keeper, address, error);
    });
    if (answer.status === 401) throw distrusted(keeper, settings);
    if (answer.status !== 200) throw refused(keeper, answer);
    return answer.body;
  };
};
