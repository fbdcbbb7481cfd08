/** A request that wants something else than an answer, and what it is answered. */
export interface HostileRequest {
  readonly title: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As text, or as one that is sent piece by piece without saying how long it is. */
  readonly body: string | (() => ReadableStream<Uint8Array>);
  readonly status: number;
  readonly code: string;
  /** What the sender reads: what is wrong, or what to do instead. */
  readonly says: string;
}

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const tooLarge = { status: 400, code: 'REQUEST_TOO_LARGE' } as const;
const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;
const malformed = { status: 400, code: 'BAD_REQUEST' } as const;
const overTokens = { ...tooLarge, says: 'tokens, the limit is 2000.' } as const;
const overLimit = { ...tooLarge, says: 'the limit is' } as const;

const asking = (query: string, variables?: object): string => JSON.stringify({ query, variables });
const inThing = (selection: string): string => asking(`{ thing(id: "a") { ${selection} } }`);

/** Documents that take long to read, to validate or to plan. */
export const bombs: readonly HostileRequest[] = [
  {
    title: '100 aliases',
    body: inThing(times(100, (at) => `a${at}: id`)),
    ...tooLarge,
    says: 'The operation has 100 aliases, the limit is 30.',
  },
  { title: '1,000 aliases', body: inThing(times(1000, (at) => `a${at}: id`)), ...overTokens },
  { title: '500 times the same field', body: asking(`{ ${'total '.repeat(500)} }`), ...overLimit },
  { title: '500 times the same field of a thing', body: inThing('id '.repeat(500)), ...overLimit },
  {
    title: '600 directives on one field',
    body: asking(`{ total ${'@skip(if: false) '.repeat(600)} }`),
    ...overTokens,
  },
  {
    title: '30 fields with 30 directives each',
    body: asking(`{ ${times(30, () => `total ${'@a '.repeat(30)}`)} }`),
    ...overLimit,
  },
  {
    title: 'fragments in a circle',
    body: asking(
      '{ thing(id: "a") { ...a } } fragment a on Thing { next { ...b } } fragment b on Thing { next { ...a } }',
    ),
    ...invalid,
    says: 'Cannot spread fragment "a" within itself via "b".',
  },
  {
    title: 'fragments that overlap in pairs, in each other',
    body: asking(
      `{ thing(id: "a") { ...f0 } } ${times(60, (at) => {
        const inner = at < 59 ? `...f${at + 1}` : 'id';
        return `fragment f${at} on Thing { ${inner} next { ${inner} } next { ${inner} id } }`;
      })}`,
    ),
    ...overLimit,
  },
  {
    title: '10,000 operations in one document',
    body: asking(times(10_000, (at) => `query A${at} { total }`)),
    ...overTokens,
  },
  { title: '10,000 braces', body: asking('{'.repeat(10_000)), ...overTokens },
  { title: '10,000 fields in each other', body: asking('{ a '.repeat(10_000)), ...overTokens },
  {
    title: 'a variable of 300 KB',
    body: asking('query ($id: ID!) { thing(id: $id) { id } }', { id: 'x'.repeat(300_000) }),
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    says: 'the limit is 262144.',
  },
  {
    title: '300 variables',
    body: asking(`query (${times(300, (at) => `$a${at}: Int`)}) { total }`),
    ...overLimit,
  },
  {
    title: 'a variable of 10,000 lists in each other',
    body: `{"query":"{ total }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
    ...tooLarge,
    says: 'lists and objects too deep inside each other, the limit is 32.',
  },
];

/** Documents that ask for what is none of a stranger's business. */
export const explorations: readonly HostileRequest[] = [
  {
    title: 'what types there are',
    body: asking('{ __schema { types { name } } }'),
    ...invalid,
    says: 'introspection',
  },
  {
    title: 'what a type has',
    body: asking('{ __type(name: "Thing") { fields { name } } }'),
    ...invalid,
    says: 'introspection',
  },
  {
    title: 'the schema of the schema, 20 levels deep',
    body: asking(`{ __schema { types { ${'fields { type { '.repeat(20)} name ${'} }'.repeat(20)} } } }`), // prettier-ignore
    ...invalid,
    says: 'ntrospection',
  },
  {
    title: 'the schema of a part',
    body: asking('{ _service { sdl } }'),
    ...invalid,
    says: 'Cannot query field "_service"',
  },
  {
    title: 'entities by their keys',
    body: asking('{ _entities(representations: []) { __typename } }'),
    ...invalid,
    says: 'Cannot query field "_entities"',
  },
  { title: 'a field almost by its name', body: asking('{ totl }'), ...invalid, says: '"totl"' },
  { title: 'a type almost by its name', body: inThing('... on Thin { id }'), ...invalid, says: '"Thin"' },
  { title: 'an argument almost by its name', body: asking('{ thing(di: "a") { id } }'), ...invalid, says: '"di"' },
  { title: 'a directive almost by its name', body: asking('{ total @ski(if: true) }'), ...invalid, says: '"@ski"' },
  { title: 'a field of the parts alone', body: asking('{ hidden }'), ...invalid, says: '"hidden"' },
]; // prettier-ignore

const total = asking('{ total }');
const asJson = 'Send the operation as JSON, with content-type: application/json.';

/** 30 MB that do not say how much they are. */
const endless = (): ReadableStream<Uint8Array> => {
  const piece = new Uint8Array(64 * 1024).fill(32);
  let left = 480;
  return new ReadableStream({
    pull: (controller) => {
      left -= 1;
      if (left >= 0) controller.enqueue(piece);
      else controller.close();
    },
  });
};

/** Requests that are none of GraphQL over HTTP. */
export const wrongForms: readonly HostileRequest[] = [
  {
    title: 'a batch',
    body: `[${total},${total}]`,
    ...malformed,
    says: 'send each operation in a request of its own',
  },
  {
    title: 'a body with a key __proto__',
    body: '{"query":"{ total }","__proto__":{"isAdmin":true}}',
    ...malformed,
    says: 'a key __proto__',
  },
  {
    title: 'a body with a key __proto__ that is written otherwise',
    body: '{"query":"{ total }","extensions":{"\\u005f_proto__":{"isAdmin":true}}}',
    ...malformed,
    says: 'a key __proto__',
  },
  {
    title: 'a variable constructor',
    body: '{"query":"{ total }","variables":{"constructor":{"prototype":{"isAdmin":true}}}}',
    ...malformed,
    says: 'a key constructor',
  },
  {
    title: 'a key __proto__ deep in a list of a variable',
    body: '{"query":"{ total }","variables":{"a":[{"b":[{"__proto__":1}]}]}}',
    ...malformed,
    says: 'a key __proto__',
  },
  {
    title: 'an operation by the name __proto__',
    body: '{"query":"query A { total }","operationName":"__proto__"}',
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: 'no operation named __proto__',
  },
  ...[
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/xml',
    'application/json, text/plain',
    'nonsense',
  ].map((type) => ({
    title: `a body as ${type}`,
    headers: { 'content-type': type },
    body: total,
    status: 415,
    code: 'BAD_REQUEST',
    says: asJson,
  })),
  {
    title: 'a form that another site could send, with the header that it could not',
    headers: { 'content-type': 'text/plain', 'apollo-require-preflight': '1' },
    body: total,
    status: 415,
    code: 'BAD_REQUEST',
    says: asJson,
  },
  {
    title: 'a body of 30 MB',
    body: asking('{ total }', { a: 'x'.repeat(30_000_000) }),
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    says: 'the limit is 262144.',
  },
  {
    title: 'a body of 30 MB in pieces',
    body: endless,
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    says: 'over the limit of 262144 bytes',
  },
  ...['PUT', 'PATCH', 'DELETE', 'PROPFIND'].map((method) => ({
    title: `the method ${method}`,
    method,
    body: total,
    status: 405,
    code: 'BAD_REQUEST',
    says: `not ${method}: send operations with POST`,
  })),
  {
    title: 'an answer in a type that nobody writes',
    headers: { accept: 'application/xml' },
    body: asking('mutation { paint }'),
    status: 406,
    code: 'BAD_REQUEST',
    says: 'nothing was run',
  },
];
