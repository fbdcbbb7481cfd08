import { systemClock } from '@care-graph/kernel/runtime/clocks';
import type { Log } from '@care-graph/kernel/runtime/log';
import { apolloEngine } from '../engine/apollo-engine';
import { localSubgraph } from '../engine/local-subgraph';
import { defaultLimits } from '../limits/limits';
import { openAccessPart, type Peppers } from '../open-access';
import { LocalCommands } from '../operator/local-commands';
import { readSupergraph } from '../supergraph/supergraph';
import type { DocumentDesk, KeptDocument } from './document-desk';
import { documentJudgeFor } from './document-judge-for';

/** What the command for documents works with. */
export interface RegistryDeskSettings {
  readonly databaseUrl: string;
  readonly peppers: Peppers;
  /** The schema that documents are judged by. */
  readonly supergraphSdl: string;
  /** Changes nothing, the tables of the registry neither. */
  readonly isLook?: boolean;
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

/** What is printed of a document, with its use in so many days. */
const shown = (days: string): string =>
  `id client name audience cost fetches publishedAt retiredAt usage(days: ${days}) { runs lastRunAt }`;

interface OneDocument {
  readonly document: ListedDocument;
}

interface ManyDocuments {
  readonly documents: readonly ListedDocument[];
}

interface OneClient {
  readonly client: { readonly name: string; readonly mode: string };
}

const listQuery = `query Documents($audience: Audience, $days: Int, $after: String) {
  documents(audience: $audience, first: 100, after: $after) {
    nodes { ${shown('$days')} } pageInfo { hasNextPage endCursor } } }`;

const document = `document { ${shown('30')} }`;

/** Documents are planned here and asked of nobody. */
const asksNobody = {
  ask: () => Promise.reject(new Error('The desk for documents asks no subgraph.')),
  stop: () => Promise.resolve(),
};

/** Judges documents by a supergraph without a graph around it. */
export const judgeAlone = async (supergraphSdl: string, log: Log) => {
  const supergraph = readSupergraph(supergraphSdl);
  const engine = await apolloEngine(log)({ supergraph, client: asksNobody });
  const judge = documentJudgeFor({ supergraph, engine, limits: defaultLimits });
  return { judge, stop: () => engine.stop() };
};

/** Whoever publishes documents makes no keys. */
const noPartners = { isKnown: () => Promise.resolve(false) };

/** What the desk does by the graph's own commands and lists. */
const verbsOf = (
  commands: LocalCommands,
): Pick<RegistryDesk, 'publishManifest' | 'publish' | 'retire' | 'setMode' | 'list'> => {
  const oneOf = async (mutation: string, input: object): Promise<readonly ListedDocument[]> => [
    (await commands.run<OneDocument>(mutation, document, input)).document,
  ];
  return {
    publishManifest: async (input) => {
      const selected = `documents { ${shown('30')} }`;
      return (await commands.run<ManyDocuments>('publishManifest', selected, input)).documents;
    },
    publish: (input) => oneOf('publishDocument', input),
    retire: (input) => oneOf('retireDocument', input),
    setMode: async (input) => {
      const selected = 'client { name mode }';
      const { client } = await commands.run<OneClient>('setDocumentMode', selected, input);
      return `${client.name} may run ${client.mode}.`;
    },
    list: (audience, days) =>
      commands.all('documents', listQuery, { audience: audience ?? null, days }),
  };
};

export const registryDesk = async (
  { databaseUrl, peppers, supergraphSdl, isLook = false }: RegistryDeskSettings,
  log: Log,
): Promise<RegistryDesk> => {
  const { judge, stop } = await judgeAlone(supergraphSdl, log);
  const keeping = {
    databaseUrl,
    peppers,
    clock: systemClock,
    log,
    poolSize: 2,
    isPrepared: isLook,
  };
  const part = await openAccessPart(keeping)({ partners: noPartners, judge });
  if (!part.subgraph) throw new Error('The access part has no subgraph.');
  const commands = new LocalCommands(localSubgraph(part.subgraph, log), 'documents:publish');
  return {
    ...verbsOf(commands),
    registry: part.documents,
    problemOf: ({ body, audience }) => judge.problemOf(body, audience),
    close: async () => {
      await stop();
      await part.stop();
    },
  };
};
