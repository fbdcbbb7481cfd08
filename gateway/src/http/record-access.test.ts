import { type AccessDouble, accessDouble } from '../../test/access-double';
import { post, startToyGraph, type ToyGraph } from '../../test/toy-graph';

describe('the access log', () => {
  let access: AccessDouble;
  let graph: ToyGraph;
  beforeAll(async () => {
    access = accessDouble();
    graph = await startToyGraph({ openAccess: () => Promise.resolve(access) });
  });
  afterAll(() => graph.stop());

  const query = '{ total }';
  const outcomes = () => access.notes.map(({ actor, keyId, outcome }) => [actor, keyId, outcome]);

  it('tells of credentials that do not hold, and not what they claim to be', async () => {
    await post(graph.gateway.url, { query }, { authorization: 'Bearer a.b.c' });
    await post(graph.gateway.url, { query }, { 'x-api-key': 'cg_live_someone' });
    await new Promise(setImmediate);
    const unknown = { kind: 'SYSTEM', label: 'Credentials that do not hold', principalId: null };
    expect(outcomes()).toEqual([
      [unknown, null, 'UNAUTHENTICATED'],
      [unknown, null, 'UNAUTHENTICATED'],
    ]);
    expect(JSON.stringify(access.notes)).not.toContain('someone');
  });

  it('tells of no more than twenty of an address in a minute', async () => {
    for (let tried = 0; tried < 40; tried += 1)
      await post(graph.gateway.url, { query }, { authorization: 'Bearer a.b.c' });
    await new Promise(setImmediate);
    expect(access.notes).toHaveLength(20);
  });

  it('is not filled by whoever guesses and is told to wait', async () => {
    const guess = () =>
      post(graph.gateway.url, { query }, { 'x-api-key': `cg_live_${Math.random()}` });
    let last = await guess();
    for (let tried = 0; last.status !== 429 && tried < 200; tried += 1) last = await guess();
    expect(last.status).toBe(429);
    const before = access.notes.length;
    await guess();
    await post(graph.gateway.url, { query });
    expect(access.notes.slice(before).map(({ outcome }) => outcome)).toEqual(['OK']);
  });
});
