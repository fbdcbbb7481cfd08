import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { accessDouble, documentsDouble } from '../../test/access-double';
import { get, startToyGraph, type ToyGraph } from '../../test/toy-graph';
import type { DocumentDesk, KeptDocument, Published } from './document-desk';

const kept = (operationName: string, body: string): KeptDocument => ({
  id: `sha256:${createHash('sha256').update(body).digest('hex')}`,
  client: 'public',
  audience: 'PUBLIC',
  name: `${operationName}V1`,
  operationName,
  kind: 'query',
  body,
  variables: [],
  retiredAt: null,
});

const total = kept('Total', 'query Total { total }');
/** It was published for a schema that had a field more. */
const gone = kept('Gone', 'query Gone { total totals }');
const problem = 'Cannot query field "totals" on type "Query". Did you mean "total"?';

const registryOf = (...documents: readonly KeptDocument[]): Published => ({
  clients: [{ name: 'public', audience: 'PUBLIC', mode: 'ANY' }],
  documents,
  aliases: [],
});

const graphOn = (documents: DocumentDesk, isDevelopment = true): Promise<ToyGraph> =>
  startToyGraph({
    isDevelopment,
    openAccess: () => Promise.resolve(accessDouble({}, documents)),
  });

/** What the gateway says of itself once it is ready. */
const healthOf = async ({ gateway }: ToyGraph): Promise<object> => {
  for (;;) {
    const response = await fetch(new URL('/health/ready', gateway.url));
    if (response.status === 200) return (await response.json()) as object;
    await pause(20);
  }
};

const run = ({ gateway }: ToyGraph, { name }: KeptDocument) =>
  get(`${gateway.url}?documentId=${name}`);

describe('a published document that does not fit the schema any more', () => {
  const withGone = () => documentsDouble(registryOf(total, gone));

  it('is named in health and in the log, and the gateway is ready all the same', async () => {
    const graph = await graphOn(withGone());
    const named = { id: gone.id, name: 'GoneV1', client: 'public', problem: expect.any(String) };
    expect(await healthOf(graph)).toEqual({ status: 'ready', brokenDocuments: [named] });
    const lines = graph.lines.filter((line) => line.includes('a published document does not fit'));
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { client: 'public', name: 'GoneV1', id: gone.id },
    ]);
    await graph.stop();
  });

  it('is named in production by its id alone, whoever asks', async () => {
    const graph = await graphOn(withGone(), false);
    expect(await healthOf(graph)).toEqual({
      status: 'ready',
      brokenDocuments: [{ id: gone.id }],
    });
    await graph.stop();
  });

  it('answers with an error of its own, and the others answer', async () => {
    const graph = await graphOn(withGone());
    expect((await run(graph, total)).data).toEqual({ total: 7 });
    const { status, errors } = await run(graph, gone);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'PERSISTED_DOCUMENT_INVALID']);
    expect(errors[0]?.message).toContain(problem.slice(0, 44));
    expect((await run(graph, total)).status).toBe(200);
    await graph.stop();
  });
});

describe('a text', () => {
  it('is not run before it is known who may run texts, be it that the registry cannot be read', async () => {
    let isDown = true;
    const locked: Published = {
      ...registryOf(total),
      clients: [{ name: 'public', audience: 'PUBLIC', mode: 'PUBLISHED_ONLY' }],
    };
    const graph = await graphOn({
      ...documentsDouble(locked),
      published: () =>
        isDown ? Promise.reject(new Error('no connection')) : Promise.resolve(locked),
    });
    const codes = async () => {
      const { status, errors } = await graph.ask('{ total }');
      return [status, errors[0]?.extensions['code']];
    };
    expect(await codes()).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    isDown = false;
    await healthOf(graph);
    expect(await codes()).toEqual([403, 'PERSISTED_DOCUMENT_REQUIRED']);
    await graph.stop();
  });
});

describe('what is published', () => {
  it('goes on being served while the registry cannot be read', async () => {
    let change: () => void = () => undefined;
    let isDown = false;
    const desk = documentsDouble(registryOf(total));
    const graph = await graphOn({
      ...desk,
      published: () => (isDown ? Promise.reject(new Error('no connection')) : desk.published()),
      find: () => Promise.reject(new Error('no connection')),
      onChange: (listener) => {
        change = listener;
      },
    });
    expect((await run(graph, total)).data).toEqual({ total: 7 });
    isDown = true;
    change();
    await pause(50);
    expect((await run(graph, total)).data).toEqual({ total: 7 });
    const { status, errors } = await run(graph, gone);
    expect([status, errors[0]?.extensions['code']]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    await graph.stop();
  });

  it('keeps the gateway from being ready until it was read', async () => {
    let answer: (published: Published) => void = () => undefined;
    const waiting = new Promise<Published>((resolve) => {
      answer = resolve;
    });
    const graph = await graphOn({ ...documentsDouble(), published: () => waiting });
    const first = await fetch(new URL('/health/ready', graph.gateway.url));
    expect([first.status, await first.json()]).toEqual([
      503,
      { status: 'waiting', parts: { documents: 'is not ready' } },
    ]);
    const early = graph.ask('{ total }');
    answer(registryOf(total));
    expect((await early).data).toEqual({ total: 7 });
    expect(await healthOf(graph)).toEqual({ status: 'ready' });
    await graph.stop();
  });
});
