import { type Audit, serverAudits } from 'graphql-http';
import { startToyGraph, type ToyGraph } from '../../test/toy-graph';

const refusedAs400 =
  'What is refused has a status that says so in either media type: monitors, proxies and clients that look at nothing else would take 200 for a success.';

/** What we do otherwise than the draft would have it, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'SHOULD use 200 status code on document parsing failure when accepting application/json':
    refusedAs400,
  'SHOULD use 200 status code on document validation failure when accepting application/json':
    refusedAs400,
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json':
    refusedAs400,
};

/** A browser sends this with a GET only after it has asked; without it every GET is refused. */
const afterPreflight: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: {
      ...(init?.headers as object),
      ...(init?.method === 'POST' ? {} : { 'apollo-require-preflight': '1' }),
    },
  });

describe('GraphQL over HTTP', () => {
  let graph: ToyGraph;
  const audits: readonly Audit[] = serverAudits({
    url: () => graph.gateway.url,
    fetchFn: afterPreflight,
  });
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  const isDoneAsSaid = ({ name }: Audit): boolean => !(name in otherwise);
  const listed = (some: readonly Audit[]) =>
    some.map(({ name, id, fn }) => [name, id, otherwise[name], fn] as const);

  it('is audited whole, and what is done otherwise is among the audits', () => {
    expect(audits.length).toBeGreaterThan(50);
    expect(audits.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(otherwise)));
  });

  it.each(listed(audits.filter(isDoneAsSaid)))('server %s (%s)', async (_name, _id, _why, fn) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });

  it.each(listed(audits.filter((audit) => !isDoneAsSaid(audit))))(
    'not: server %s (%s). %s',
    async (_name, _id, _why, fn) => {
      expect(await fn()).not.toMatchObject({ status: 'ok' });
    },
  );
});
