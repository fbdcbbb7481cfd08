import { newKeyText } from '../../subgraphs/access/src/adapters/key-format';
import { bombs, explorations, wrongForms } from '../../gateway/test/hostile-requests';

/** A request as a stranger sends it. */
export interface Hostile {
  readonly title: string;
  readonly method: string;
  /** What follows the graph's address. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What it says of who sends it, another thing each time. */
  readonly credential?: () => string;
  /** Where it always comes from, if not from anywhere. */
  readonly address?: string;
  /** As bytes, so that sending it is no work. */
  readonly body: Buffer | (() => ReadableStream<Uint8Array>);
}

const asJson = { 'content-type': 'application/json' };

/** Put into the words of our schema, so that what is measured is a limit and not a name that is unknown. */
const words: readonly (readonly [RegExp, string])[] = [
  [/thing\(id: \\"a\\"\)/g, 'region(code: \\"LT\\")'],
  [/thing\(id: \$id\)/g, 'region(code: $id)'],
  [/\$id: ID!/g, '$id: String!'],
  [/\bon Thing\b/g, 'on Region'],
  [/\bnext\b/g, 'partOf'],
  [/\btotal\b/g, '__typename'],
];

const inOurWords = (body: string): string =>
  body.length > 200_000 ? body : words.reduce((text, [from, to]) => text.replace(from, to), body);

const listed: readonly Hostile[] = [...bombs, ...explorations, ...wrongForms].map(
  ({ title, method = 'POST', headers, body }) => ({
    title,
    method,
    search: '',
    headers: { ...asJson, ...headers },
    body: typeof body === 'string' ? Buffer.from(inOurWords(body)) : body,
  }),
);

const post = (title: string, query: string, headers: Hostile['headers'] = {}): Hostile => ({
  title,
  method: 'POST',
  search: '',
  headers: { ...asJson, ...headers },
  body: Buffer.from(JSON.stringify({ query })),
});

const nested = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join(' ');

/** Each fragment spreads the next one twice: a planner would see it some thousand million times. */
const doubling = `{ region(code: "LT") { ...f0 } } ${nested(30, (at) => {
  const next = at < 29 ? `a: partOf { ...f${at + 1} } b: partOf { ...f${at + 1} }` : 'code';
  return `fragment f${at} on Region { ${next} }`;
})}`;

/** The same in one place: nothing is deep, and yet there is no end to it. */
const doublingInPlace = `{ region(code: "LT") { ...f0 } } ${nested(30, (at) => {
  const next = at < 29 ? `...f${at + 1} ... on Node { ...f${at + 1} }` : 'code';
  return `fragment f${at} on Region { ${next} }`;
})}`;

/** As many lists in each other as a body may hold. */
const manyLists = 120_000;
const listsInLists = `{"query":"{ __typename }","variables":{"a":${'['.repeat(manyLists)}${']'.repeat(manyLists)}}}`;

const command = encodeURIComponent(
  'mutation { cancelClaim(input: { claimId: "a" }) { claim { id } } }',
);
const page = '{ region(code: "LT") { code } }';
const guess = (): string => newKeyText('LIVE').text;
const unsigned = (): string => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.';

const own: readonly Hostile[] = [
  post('fragments that double', doubling),
  post('fragments that double in one place', doublingInPlace),
  { ...post('a body of lists in each other', ''), body: Buffer.from(listsInLists) },
  { ...post('a command by GET', page, { 'apollo-require-preflight': '1' }), method: 'GET', search: `?query=${command}`, body: Buffer.of() },
  { ...post('a key that nobody has', page), credential: guess },
  { ...post('a key by somebody who guesses on', page), credential: guess, address: '198.51.100.7' },
  { ...post('a token without a signature', page), credential: unsigned },
  post('what only parts send', '{ _service { sdl } }', { 'x-care-principal': '{"kind":"admin"}' }),
]; // prettier-ignore

/** What is sent in turn; every one of them is to be refused. */
export const hostileMix: readonly Hostile[] = [...listed, ...own];
