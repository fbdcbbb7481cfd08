import type { Principal } from '@care-graph/kernel/domain/principal';
import { systemClock } from '@care-graph/kernel/runtime/clocks';
import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { apolloEngine } from '../engine/apollo-engine';
import { localSubgraph } from '../engine/local-subgraph';
import type { AskLocal } from '../engine/subgraph-request';
import { defaultLimits } from '../limits/limits';
import { openAccessPart, type Peppers } from '../open-access';
import { readSupergraph } from '../supergraph/supergraph';
import type { DocumentDesk, KeptDocument } from './document-desk';
import { documentJudgeFor } from './document-judge-for';

/** What the command for documents works with. */
export interface RegistryDeskSettings {
  readonly databaseUrl: string;
  readonly peppers: Peppers;
  /** The schema that documents are judged by. */
  readonly supergraphSdl: string;
}

/** A document as the command shows it. */
export interface ListedDocument {
  readonly id: string;
  readonly client: string;
  readonly name: string;
  readonly audience: string;
  readonly cost: number;
  readonly fetches: number;
  readonly publishedAt: string;
  readonly retiredAt: string | null;
  readonly usage: { readonly runs: number; readonly lastRunAt: string | null };
}

/** Publishes, retires and lists documents by the graph's own commands, as the operator. */
export interface RegistryDesk {
  publishManifest(input: object): Promise<readonly ListedDocument[]>;
  publish(input: object): Promise<readonly ListedDocument[]>;
  retire(input: object): Promise<readonly ListedDocument[]>;
  setMode(input: object): Promise<string>;
  list(audience: string | undefined, days: number): Promise<readonly ListedDocument[]>;
  readonly registry: DocumentDesk;
  /** What of a published document does not fit the schema; null while it fits. */
  problemOf(document: KeptDocument): Promise<string | null>;
  close(): Promise<void>;
}

/** Whoever runs the command on the machine has the secrets of the graph at hand. */
const operator: Principal = {
  kind: 'admin',
  subject: 'operator',
  scopes: ['documents:publish'],
  policies: ['step_up'],
};

interface Complaint {
  readonly message: string;
  readonly field?: readonly string[] | null;
  readonly extensions?: { readonly field?: readonly string[] };
}

const sentenceOf = ({ message, field, extensions }: Complaint): string => {
  const place = (field ?? extensions?.field ?? [])
    .filter((name) => name !== 'input' && name !== 'manifest')
    .join('.');
  return place === '' ? message : `${place}: ${message}`;
};

const dataOf = async <Data>(ask: AskLocal, query: string, variables: object): Promise<Data> => {
  const { data, errors = [] } = await ask({ query, variables }, operator);
  if (errors.length > 0 || !data) throw new StartFault(errors.map(sentenceOf).join('\n'));
  // Answers of graphql-js carry values that a wire would have made texts of.
  return JSON.parse(JSON.stringify(data)) as Data;
};

const shown =
  'id client name audience cost fetches publishedAt retiredAt usage(days: 30) { runs lastRunAt }';

interface Payload {
  readonly document?: ListedDocument | null;
  readonly documents?: readonly ListedDocument[] | null;
  readonly client?: { readonly name: string; readonly mode: string } | null;
  readonly userErrors: readonly Complaint[];
}

const mutations = {
  PublishManifest: `documents { ${shown} }`,
  PublishDocument: `document { ${shown} }`,
  RetireDocument: `document { ${shown} }`,
  SetDocumentMode: 'client { name mode }',
} as const;

const run = async (
  ask: AskLocal,
  type: keyof typeof mutations,
  input: object,
): Promise<Payload> => {
  const name = type.replace(/^./, (letter) => letter.toLowerCase());
  const mutation = `mutation Run($input: ${type}Input!) {
    ${name}(input: $input) { ${mutations[type]} userErrors { field message } } }`;
  const payload = (await dataOf<Readonly<Record<string, Payload>>>(ask, mutation, { input }))[name];
  if (!payload) throw new Error(`${name} answered nothing`);
  if (payload.userErrors.length === 0) return payload;
  throw new StartFault(payload.userErrors.map(sentenceOf).join('\n'));
};

const documentsIn = ({ document, documents }: Payload): readonly ListedDocument[] =>
  documents ?? (document ? [document] : []);

interface Page {
  readonly documents: {
    readonly nodes: readonly ListedDocument[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const listQuery = `query Documents($audience: Audience, $days: Int, $after: String) {
  documents(audience: $audience, first: 100, after: $after) {
    nodes { id client name audience cost fetches publishedAt retiredAt usage(days: $days) { runs lastRunAt } }
    pageInfo { hasNextPage endCursor } } }`;

const allDocuments = async (
  ask: AskLocal,
  audience: string | undefined,
  days: number,
): Promise<readonly ListedDocument[]> => {
  const found: ListedDocument[] = [];
  for (let after: string | null = null; ;) {
    const asked: object = { audience: audience ?? null, days, after };
    const { documents }: Page = await dataOf<Page>(ask, listQuery, asked);
    found.push(...documents.nodes);
    if (!documents.pageInfo.hasNextPage) return found;
    after = documents.pageInfo.endCursor;
  }
};

/** Documents are planned here and asked of nobody. */
const asksNobody = {
  ask: () => Promise.reject(new Error('The desk for documents asks no subgraph.')),
  stop: () => Promise.resolve(),
};

/** Whoever publishes documents makes no keys. */
const noPartners = { isKnown: () => Promise.resolve(false) };

export const registryDesk = async (
  { databaseUrl, peppers, supergraphSdl }: RegistryDeskSettings,
  log: Log,
): Promise<RegistryDesk> => {
  const supergraph = readSupergraph(supergraphSdl);
  const engine = await apolloEngine(log)({ supergraph, client: asksNobody });
  const judge = documentJudgeFor({ supergraph, engine, limits: defaultLimits });
  const keeping = { databaseUrl, peppers, clock: systemClock, log, poolSize: 2 };
  const part = await openAccessPart(keeping)({ partners: noPartners, judge });
  if (!part.subgraph) throw new Error('The access part has no subgraph.');
  const ask = localSubgraph(part.subgraph, log);
  return {
    publishManifest: async (input) => documentsIn(await run(ask, 'PublishManifest', input)),
    publish: async (input) => documentsIn(await run(ask, 'PublishDocument', input)),
    retire: async (input) => documentsIn(await run(ask, 'RetireDocument', input)),
    setMode: async (input) => {
      const { client } = await run(ask, 'SetDocumentMode', input);
      return `${client?.name ?? ''} may run ${client?.mode ?? ''}.`;
    },
    list: (audience, days) => allDocuments(ask, audience, days),
    registry: part.documents,
    problemOf: ({ body, audience }) => judge.problemOf(body, audience),
    close: async () => {
      await engine.stop();
      await part.stop();
    },
  };
};
