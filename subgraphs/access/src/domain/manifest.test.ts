import { mostDocuments, readManifest } from './manifest';

const body = 'query Home { products { nodes { code } } }';

const apollo = (change: object = {}) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: 'abc', name: 'Home', type: 'query', body }],
  ...change,
});

describe('a manifest', () => {
  it.each([
    ['Apollo’s generator', apollo()],
    ['graphql-codegen or Relay', { abc: body }],
  ])('of %s is read as it is', (_whose, manifest) => {
    expect(readManifest(JSON.stringify(manifest))).toEqual({ documents: [{ body, alias: 'abc' }] });
  });

  it.each([
    ['no JSON', '{', 'it is no JSON object'],
    ['a list', '[]', 'it is no JSON object'],
    [
      'one id with two texts',
      `{"a":"query A { a }","b":"{","\\u0061":"query B { a }"}`,
      'it has "a" twice',
    ],
    ['nothing', '{}', 'it has no documents'],
    [
      'another format',
      JSON.stringify(apollo({ format: 'x' })),
      'its format is "x"; apollo-persisted-query-manifest is read, and an object of ids and texts',
    ],
    [
      'another version',
      JSON.stringify(apollo({ version: 2 })),
      'its version is 2; version 1 is read',
    ],
    ['no operations', JSON.stringify(apollo({ operations: {} })), 'it has no list of operations'],
    [
      'an operation without a text',
      JSON.stringify(apollo({ operations: [{ id: 'abc', body }, { id: 'def' }] })),
      'its entry 2 is no text with an id',
    ],
    ['a text without an id', JSON.stringify({ '': body }), 'its entry 1 is no text with an id'],
  ])('that is %s is refused as a whole', (_what, text, problem) => {
    expect(readManifest(text)).toEqual({ problem });
  });

  it('may have so many documents and not one more', () => {
    const of = (count: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`id${n}`, body])));
    expect(readManifest(of(mostDocuments)).documents).toHaveLength(mostDocuments);
    expect(readManifest(of(10_000))).toEqual({
      problem: 'it has 10000 documents; 2000 is the most at once',
    });
  });
});
