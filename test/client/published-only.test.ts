import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, getOperationAST } from 'graphql';
import { developmentKey, developmentToken } from '../../gateway/src/development-issuer';
import { sampleVariables } from '../../gateway/src/engine/sample-values';
import { readSupergraph } from '../../gateway/src/supergraph/supergraph';
import * as send from '../generated/customer';
import { lived } from '../support/customer-life';
import { lockedTo } from '../support/documents';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { castOf } from '../support/journey';
import { generatorClient, presetClient, relayClient } from '../support/published-clients';
import { there } from '../support/there';
import { root } from '../support/tool-output';

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const { apiSchema } = readSupergraph(textOf('schema/supergraph.graphql'));

/** All that the customer portal sends, by name. */
const asked = Object.entries(send as Readonly<Record<string, unknown>>).flatMap(
  ([name, document]) =>
    name.endsWith('Document') && getOperationAST(document as DocumentNode)
      ? [[name, document as DocumentNode] as const]
      : [],
);

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph('published_only', '2026-03-12T12:00:00Z');
});
afterAll(() => graph.stop());

/** What a client asks for besides, and what is another one in each answer. */
const unlike = new Set(['__typename', 'reference', 'version']);

const plain = ({ data, errors }: { readonly data: unknown; readonly errors: unknown }): unknown =>
  JSON.parse(
    JSON.stringify({ data, errors }, (key, one: unknown) => (unlike.has(key) ? undefined : one)),
  ) as unknown;

const operationsFile = textOf('test/operations/customer.graphql');

describe.each([
  ['Apollo Client and a manifest of codegen’s client preset', 'paula', () => presetClient('portal-preset')],
  ['Apollo Client and a manifest of Apollo’s generator', 'gerda', () => generatorClient(operationsFile)],
  ['ids and a manifest as Relay’s', 'rita', () => relayClient],
] as const)('a portal with %s, which may run nothing else', (_what, person, makeClient) => {
  const sent: object[] = [];
  let portal: Ask;

  beforeAll(async () => {
    const client = await makeClient();
    const { name, manifest } = client;
    const documents = await lockedTo(graph, { client: name, audience: 'PUBLIC', manifest });
    expect(documents).toHaveLength(asked.length);
    const token = await developmentToken(await developmentKey(graph.dataDir), 'customer', person);
    portal = client.as(graph.url, token, sent);
  });
  afterAll(() => {
    expect(sent.length).toBeGreaterThan(asked.length);
    for (const body of sent) expect(Object.keys(body)).not.toContain('query');
  });

  it('leads a customer from the activation to another unit', async () => {
    const as: TestGraph['as'] = (role, name) =>
      role === 'customer' ? Promise.resolve(portal) : graph.as(role, name);
    const cast = await castOf({ ...graph, as });
    const serials = [1, 2].map((unit) => `${person}-unit-${unit}`);
    // Files are asked for in words of the tests' own, which are not in its manifest.
    const units = [there(serials[0]), there(serials[1])] as const;
    const life = await lived(cast, person, units, { hasFiles: false });
    expect(life.contractNumber).not.toBe('');
  });

  it.each(asked)('answers %s as its text is answered', async (_name, document) => {
    const variables = sampleVariables(apiSchema, there(getOperationAST(document)));
    const asText = await (await graph.as('customer', person))(document as never, variables);
    const asPublished = await portal(document as never, variables);
    expect(plain(asPublished)).toEqual(plain(asText));
  });
}); // prettier-ignore

describe('a portal whose operations nobody published', () => {
  it('sends no text all the same, and is told what is missing', async () => {
    const token = await developmentToken(await developmentKey(graph.dataDir), 'customer', 'ulla');
    const sent: object[] = [];
    const ask = presetClient('portal-unpublished').as(graph.url, token, sent);
    const { errors } = await ask(send.PortalHomeDocument);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(sent.map((body) => Object.keys(body).includes('query'))).toEqual([false]);
  });
});
