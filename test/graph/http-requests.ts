import { gzipSync } from 'node:zlib';

/** A request that is none of ours by its form; each carries the sale of a code that would be accepted. */
export interface HttpRequest {
  readonly title: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly body: (sale: Sale) => string | Uint8Array<ArrayBuffer>;
  readonly status: number;
  readonly code: string;
  readonly says: string;
}

/** The accepted sale as GraphQL over HTTP writes it. */
export interface Sale {
  readonly query: string;
  readonly variables: object;
}

const packed = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
const asJson = (sale: object): string => JSON.stringify(sale);
const withMore = (more: object) => (sale: Sale) => asJson({ ...sale, ...more });
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const withText =
  (text: string, before = '') =>
  (sale: Sale) =>
    asJson({ ...sale, query: sale.query.replace('{ sellCode', `{ ${before} sellCode`) + text });

const form = 'application/x-www-form-urlencoded';
const malformed = { status: 400, code: 'BAD_REQUEST' } as const;
const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;
const otherType = {
  status: 415,
  code: 'BAD_REQUEST',
  says: 'Send the operation as JSON, with content-type: application/json.',
} as const;

export const malformedRequests: readonly HttpRequest[] = [
  {
    title: 'JSON that ends too early',
    body: (sale) => asJson(sale).slice(0, -1),
    ...malformed,
    says: 'The request body is not a JSON object.',
  },
  {
    title: 'a batch',
    body: (sale) => asJson([sale, sale]),
    ...malformed,
    says: 'batching',
  },
  {
    title: 'variables that are a list',
    body: withMore({ variables: [] }),
    ...malformed,
    says: '`variables` in a POST body must be an object',
  },
  {
    title: 'variables that are JSON in JSON',
    body: (sale) => asJson({ ...sale, variables: asJson(sale.variables) }),
    ...malformed,
    says: 'should be provided as an object',
  },
  {
    title: 'an operation name that is a number',
    body: withMore({ operationName: 7 }),
    ...malformed,
    says: '`operationName` in a POST body must be a string',
  },
  {
    title: 'an encoding that nobody knows',
    headers: { 'content-encoding': 'snail' },
    body: asJson,
    status: 415,
    code: 'BAD_REQUEST',
    says: 'send JSON in UTF-8',
  },
  {
    title: 'a form of another site that calls itself text',
    headers: { 'content-type': 'text/plain' },
    body: asJson,
    ...otherType,
  },
  {
    title: 'a form of another site',
    headers: { 'content-type': form },
    body: ({ query }) => new URLSearchParams({ query }).toString(),
    ...otherType,
  },
  {
    title: 'a command by PUT',
    method: 'PUT',
    body: asJson,
    status: 405,
    code: 'BAD_REQUEST',
    says: 'GET/POST',
  },
];

export const malformedOperations: readonly HttpRequest[] = [
  {
    title: 'a text that is no GraphQL',
    body: withText('}'),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    says: 'Syntax Error: Unexpected "}"',
  },
  {
    title: 'a field that nobody has, beside the command',
    body: withText('', 'sellEverything'),
    ...invalid,
    says: 'Cannot query field "sellEverything" on type "Mutation".',
  },
  {
    title: "a command of the parts' own, beside the command",
    body: withText('', 'reserveQuota(input: {}) { __typename }'),
    ...invalid,
    says: 'Cannot query field "reserveQuota" on type "Mutation".',
  },
  {
    title: 'a directive that nobody has',
    body: withText('', '... @defer { __typename }'),
    ...invalid,
    says: 'Unknown directive "@defer".',
  },
  {
    title: 'fragments that spread each other',
    body: withText(' fragment a on Mutation { ...b } fragment b on Mutation { ...a }', '...a'),
    ...invalid,
    says: 'Cannot spread fragment "a" within itself via "b".',
  },
  {
    title: 'two operations and no name',
    body: withText(' mutation Other { __typename }'),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: 'Other',
  },
  {
    title: 'a subscription',
    body: () => asJson({ query: 'subscription { x }' }),
    ...invalid,
    says: 'The graph has no subscriptions.',
  },
  {
    title: "federation's own field",
    body: () => asJson({ query: '{ _service { sdl } }' }),
    ...invalid,
    says: 'Cannot query field "_service" on type "Query".',
  },
  {
    title: 'entities by their keys, past every rule on rows',
    body: () =>
      asJson({
        query:
          '{ _entities(representations: [{ __typename: "Claim", id: "clm_1" }]) { __typename } }',
      }),
    ...invalid,
    says: 'Cannot query field "_entities" on type "Query".',
  },
];

const tooLarge = { status: 400, code: 'REQUEST_TOO_LARGE' } as const;
const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const doubling = times(
  60,
  (at) =>
    `fragment f${at} on Mutation { __typename ${at < 59 ? `...f${at + 1} ...f${at + 1}` : ''} }`,
);

export const oversizedRequests: readonly HttpRequest[] = [
  {
    title: 'a body of 10 MB',
    body: withMore({ extensions: { filling: 'x'.repeat(10_000_000) } }),
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    says: 'the limit is 262144',
  },
  {
    title: 'a body that is small until it is unpacked',
    headers: { 'content-encoding': 'gzip' },
    body: (sale) => packed(asJson({ ...sale, filling: 'x'.repeat(10_000_000) })),
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    says: 'over the limit of 262144 bytes',
  },
  {
    title: '5,000 tokens',
    body: withText('', '__typename '.repeat(5000)),
    ...tooLarge,
    says: 'tokens, the limit is 2000.',
  },
  {
    title: '500 directives',
    body: withText('', `__typename ${'@skip(if: false) '.repeat(500)}`),
    ...tooLarge,
    says: 'tokens, the limit is 2000.',
  },
  {
    title: '40 other names for one field',
    body: withText(
      ' fragment names on SellCodePayload { ' + times(40, (at) => `a${at}: secret`) + ' }',
      'more: sellCode(input: $input) { ...names }',
    ),
    ...tooLarge,
    says: 'aliases, the limit is 30.',
  },
  {
    title: 'the same command 21 times',
    body: withText(
      '',
      times(21, (at) => `s${at}: sellCode(input: $input) { secret }`),
    ),
    ...tooLarge,
    says: 'root fields, the limit is 20.',
  },
  {
    title: 'a deep query',
    body: () =>
      asJson({
        query: `{ product(code: "x") ${'{ series { products '.repeat(8)} { code } ${'} }'.repeat(8)} }`,
      }),
    ...tooLarge,
    says: 'fields deep, the limit is 12.',
  },
  {
    title: 'fragments that double each other sixty times',
    body: withText(` ${doubling}`, '...f0'),
    ...tooLarge,
    says: 'root fields, the limit is 20.',
  },
  {
    title: 'lists in lists in the text, each of which doubles the planning',
    body: () =>
      asJson({ query: `{ feeSchedules(filter: { currency: ${lists(900)} }) { nodes { id } } }` }),
    ...tooLarge,
    says: 'lists and objects 901 deep inside each other, the limit is 8.',
  },
  {
    title: 'lists in lists in a variable, too deep to be written again',
    body: () =>
      `{"query":"query ($c: CurrencyCode) { feeSchedules(filter: { currency: $c }) { nodes { id } } }","variables":{"c":${lists(100_000)}}}`,
    ...tooLarge,
    says: 'lists and objects too deep inside each other, the limit is 32.',
  },
];
