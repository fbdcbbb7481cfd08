import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { generatePersistedQueryManifest } from '@apollo/generate-persisted-query-manifest';
import { generatePersistedQueryIdsFromManifest } from '@apollo/persisted-query-lists';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
} from 'graphql';
import * as generated from '../../client/src/generated/graphql';
import { digestOf, documentIdOf } from '../../client/src/published';
import manifestOfClient from '../../client/src/generated/persisted-documents.json';
import type { Ask, GraphError, Reply } from './graph';
import { there } from './there';

/** A frontend that sends ids of what it published, in the way of its own library. */
export interface PublishedClient {
  /** By which requests name it. */
  readonly name: string;
  /** What its build made. */
  readonly manifest: string;
  /** Asks as somebody who signed in; whatever is sent is noted. */
  as(url: string, token: string, sent: object[]): Ask;
}

const operationOf = (document: object | string): OperationDefinitionNode => {
  const { definitions } =
    typeof document === 'string' ? parse(document) : (document as DocumentNode);
  return there(definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION));
};

const nameOf = (document: object | string): string => there(operationOf(document).name).value;

/** The operation of the packed client with the same name. */
const generatedOf = (document: object | string): DocumentNode =>
  there(
    (generated as Readonly<Record<string, unknown>>)[`${nameOf(document)}Document`],
  ) as DocumentNode;

type Fetch = typeof fetch;

/** The same requests, their bodies noted. */
const noting =
  (sent: object[]): Fetch =>
  (input, init) => {
    sent.push(JSON.parse(init?.body as string) as object);
    return fetch(input, init);
  };

type Hashing = PersistedQueryLink.Options;

const replyOf = (data: unknown, error: unknown): Reply<never> => {
  if (error !== undefined && !CombinedGraphQLErrors.is(error)) throw error as Error;
  return {
    status: 200,
    data: data as never,
    errors: (error?.errors ?? []) as readonly GraphError[],
  };
};

/** Apollo Client with its persisted-query link. */
const apolloClient =
  (name: string, hashing: Hashing, documentOf: (document: object | string) => DocumentNode) =>
  (url: string, token: string, sent: object[]): Ask => {
    const http = new HttpLink({
      uri: url,
      headers: { authorization: `Bearer ${token}` },
      fetch: noting(sent),
    });
    const client = new ApolloClient({
      clientAwareness: { name },
      cache: new InMemoryCache(),
      link: new PersistedQueryLink(hashing).concat(http),
    });
    return async (document, variables) => {
      const asked = documentOf(document);
      const given = (variables ?? {}) as Record<string, unknown>;
      const { data, error } =
        operationOf(asked).operation === OperationTypeNode.QUERY
          ? await client.query({
              query: asked,
              variables: given,
              fetchPolicy: 'network-only',
              errorPolicy: 'all',
            })
          : await client.mutate({ mutation: asked, variables: given, errorPolicy: 'all' });
      return replyOf(data, error);
    };
  };

/** Apollo Client with the operations and the manifest of the packed client, which codegen's client preset made. */
export const presetClient = (name: string): PublishedClient => ({
  name,
  manifest: JSON.stringify(manifestOfClient),
  as: apolloClient(name, { generateHash: digestOf, retry: () => false }, generatedOf),
});

/** Each operation by itself, and all fragments: Apollo's generator wants them in files of their own. */
const sourcesOf = (text: string): Readonly<Record<string, string>> => {
  const { definitions } = parse(text);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return {
    fragments: fragments.map(print).join('\n'),
    ...Object.fromEntries(operations.map((one) => [there(one.name).value, print(one)])),
  };
};

/** Apollo Client with a manifest of Apollo's generator, for a text with operations. */
export const generatorClient = async (text: string): Promise<PublishedClient> => {
  const folder = await mkdtemp(join(tmpdir(), 'care-graph-operations-'));
  for (const [name, source] of Object.entries(sourcesOf(text)))
    await writeFile(join(folder, `${name}.graphql`), source);
  const manifest = await generatePersistedQueryManifest(
    { documents: `${folder}/*.graphql` },
    undefined,
  );
  await rm(folder, { recursive: true });
  const ids = generatePersistedQueryIdsFromManifest({ loadManifest: () => manifest });
  const given = (document: object | string): DocumentNode =>
    typeof document === 'string' ? parse(document) : (document as DocumentNode);
  return {
    name: 'portal-generator',
    manifest: JSON.stringify(manifest),
    as: apolloClient('portal-generator', ids, given),
  };
};

const texts: Readonly<Record<string, string>> = manifestOfClient;

/** Relay's compiler names texts by their MD5 digest. */
const relayId = (text: string): string => createHash('md5').update(text).digest('hex');

/** A network layer as Relay's own documentation has it, with a manifest as its compiler writes it. */
export const relayClient: PublishedClient = {
  name: 'portal-relay',
  manifest: JSON.stringify(
    Object.fromEntries(Object.values(texts).map((text) => [relayId(text), text])),
  ),
  as: (url, token, sent) => async (document, variables) => {
    const text = there(texts[documentIdOf(generatedOf(document))]);
    const body = { documentId: relayId(text), variables };
    sent.push(body);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollographql-client-name': 'portal-relay',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
    const { data, errors = [] } = (await response.json()) as { data: never; errors?: GraphError[] };
    return { status: response.status, data, errors };
  },
};
