import { join } from 'node:path';
import type { FileContent } from '@care-graph/kernel/domain/files';
import { privacyIssuer, signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { usualEndpoint, usualPorts } from '@care-graph/kernel/runtime/part-settings';
import { type Asked, personalDataPath } from '@care-graph/kernel/runtime/personal-data-route';
import { type AskedFile, personalFilesPath } from '@care-graph/kernel/runtime/personal-files-route';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { type Dispatcher, request } from 'undici';
import { notedAddresses, notedGateway } from '../start/addresses';
import type { SubjectSettings } from './config';

/** The parts that keep something about customers; the last one is the one that knows who they are. */
export const keepers = ['claims', 'access', 'coverage'] as const;
export type Keeper = (typeof keepers)[number];

/** Asks one part for one customer; what it cannot do is a fault with its own words. */
export type AskKeeper = (keeper: Keeper, asked: Asked) => Promise<unknown>;

/** Has one file of a customer taken in that one part keeps; undefined where the part has none that it gives out. */
export type FetchFile = <Taken>(
  keeper: Keeper,
  asked: AskedFile,
  take: (content: FileContent) => Promise<Taken>,
) => Promise<Taken | undefined>;

/** The parts, as they are asked for one customer. */
export interface Keepers {
  readonly ask: AskKeeper;
  readonly fetchFile: FetchFile;
}

const principal = {
  kind: 'service',
  subject: privacyIssuer,
  scopes: [],
  policies: [],
} as const;

/** A part that says nothing for so long does not answer. */
const silentAfterMs = 60_000;

type Answer = Dispatcher.ResponseData;

const post = (address: URL, token: string, asked: object): Promise<Answer> =>
  request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(asked),
    headersTimeout: silentAfterMs,
    bodyTimeout: silentAfterMs,
  });

const readJson = async ({ body }: Answer): Promise<unknown> => {
  const text = await body.text();
  return text.startsWith('{') ? JSON.parse(text) : {};
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

const refused = async (keeper: Keeper, answer: Answer): Promise<StartFault> => {
  const { message } = (await readJson(answer)) as { readonly message?: string };
  return new StartFault(`The ${keeper} part refused: ${message ?? `HTTP ${answer.statusCode}`}`);
};

/** A file as it comes, which says where it broke off. */
async function* contentOf(keeper: Keeper, fileId: string, { body }: Answer): FileContent {
  try {
    for await (const part of body) yield part as Uint8Array;
  } catch (cause) {
    throw new StartFault(`The ${keeper} part broke off in the midst of ${fileId}: try again.`, {
      cause,
    });
  }
}

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

interface Taking<Taken> {
  readonly answer: Answer;
  readonly take: (content: FileContent) => Promise<Taken>;
}

const takeContent = async <Taken>(
  keeper: Keeper,
  fileId: string,
  { answer, take }: Taking<Taken>,
): Promise<Taken> => {
  // What is not read to its end is cut, which is no fault of its own.
  answer.body.on('error', () => undefined);
  try {
    return await take(contentOf(keeper, fileId, answer));
  } finally {
    answer.body.destroy();
  }
};

type Send = (keeper: Keeper, path: string, asked: object) => Promise<Answer>;

/** Sends what is asked to a part, as whoever is responsible for personal data. */
const senderTo = async (settings: SubjectSettings): Promise<Send> => {
  const endpointOf = await endpointIn(settings);
  const { dataDir, signingKey } = settings;
  const key = signingKey ?? (await keptSigningKey(join(dataDir, 'keys'), privacyIssuer));
  const sign = await signer(key);
  return async (keeper, path, asked) => {
    const address = new URL(path, endpointOf(keeper));
    const token = await sign(principal, keeper);
    const answer = await post(address, token, asked).catch((error: unknown) => {
      throw silent(keeper, address, error);
    });
    if (answer.statusCode !== 401) return answer;
    await answer.body.dump();
    throw distrusted(keeper, settings);
  };
};

/** The parts that keep personal data, where and as the settings say. */
export const keepersBy = async (settings: SubjectSettings): Promise<Keepers> => {
  const send = await senderTo(settings);
  return {
    ask: async (keeper, asked) => {
      const answer = await send(keeper, personalDataPath, asked);
      if (answer.statusCode !== 200) throw await refused(keeper, answer);
      return readJson(answer);
    },
    fetchFile: async (keeper, asked, take) => {
      const answer = await send(keeper, personalFilesPath, asked);
      if (answer.statusCode === 200) return takeContent(keeper, asked.fileId, { answer, take });
      const fault = await refused(keeper, answer);
      if (answer.statusCode === 404) return undefined;
      throw fault;
    },
  };
};
