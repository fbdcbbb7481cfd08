import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  parse,
  print,
  validate,
} from 'graphql';
import { readAccessTable } from '../src/access/access-table';
import { operationAccess } from '../src/access/operation-access';
import { type AccessMode, checkAccess } from '../src/access/operation-access-check';

/** A supergraph as composition writes it, made by hand so that each kind of requirement is somewhere in it. */
export const toySupergraph = `
schema
  @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)
{ query: Query mutation: Mutation }

type Query {
  person(id: ID): Person
  people: [Person!]
  sure: Person!
  named: [Named!]
  found: [Found]
  mine: Person @authenticated
  vault: Person @requiresScopes(scopes: [["vault"]])
}
type Mutation {
  rename(name: String): Renamed
  wipe: Boolean @requiresScopes(scopes: [["admin"]])
}
type Renamed { person: Person }

interface Named { name: String badge: String }
union Found = Person | Firm

type Person implements Named {
  name: String
  badge: String
  email: String @requiresScopes(scopes: [["self:read"], ["pii:read"]])
  secret: String! @requiresScopes(scopes: [["secrets"]])
  note(word: String = "none"): String @requiresScopes(scopes: [["notes", "words"]])
  passport: Passport
  friend: Person
  sureFriend: Person!
  firm: Firm
  grid: [[Cell!]]
  sureGrid: [[Cell!]!]!
  summary: String @join__field(graph: A, requires: "email")
  digest: String @join__field(graph: A, requires: "name summary passport { number }")
}
type Firm implements Named {
  name: String
  badge: String @authenticated
  owner: Person
}
type Cell { x: Int y: Int @requiresScopes(scopes: [["cells"]]) z: Int! @requiresScopes(scopes: [["depth"]]) }
type Passport @requiresScopes(scopes: [["passports"]]) { number: Serial country: Country }
scalar Serial @requiresScopes(scopes: [["serials:read"]])
enum Country @policy(policies: [["step_up"]]) { LT DE }
`;

export const toySchema = buildSchema(toySupergraph, { assumeValidSDL: true });
export const toyTable = readAccessTable(toySupergraph);

const cell = (x: number) => ({ x, y: x * 10, z: x * 100 });

const rasa: Record<string, unknown> = {
  __typename: 'Person',
  name: 'Rasa', badge: 'R', email: 'rasa@example.com', secret: 's', summary: 'short', digest: 'long',
  note: ({ word }: { word: string }) => `note ${word}`,
  passport: { number: 'LT1', country: 'LT' },
  firm: () => acme,
  friend: () => ({ ...rasa, name: 'Jonas', friend: null }),
  sureFriend: () => ({ ...rasa, name: 'Ona' }),
  grid: [[cell(1), cell(2)], null, [cell(3)]],
  sureGrid: [[cell(1)], [cell(2), cell(3)]],
}; // prettier-ignore
const acme = { __typename: 'Firm', name: 'Acme', badge: 'A', owner: () => rasa };

const data = {
  person: rasa, people: [rasa, { ...rasa, name: 'Jonas' }], sure: rasa, mine: rasa, vault: rasa,
  named: [rasa, acme], found: [acme, rasa, null],
  rename: { person: rasa }, wipe: true,
}; // prettier-ignore

/** Somebody with these scopes; nobody in particular without any. */
export const withScopes = (...scopes: string[]): Principal => ({
  kind: scopes.length > 0 ? 'agent' : 'anonymous',
  subject: 'somebody',
  scopes: scopes.filter((scope) => scope !== 'step_up' && scope !== 'signed in'),
  policies: scopes.filter((scope) => scope === 'step_up'),
});

export const toyAccess = (text: string, operationName?: string) => {
  const document = parse(text);
  expect(validate(toySchema, document).map(({ message }) => message)).toEqual([]);
  return operationAccess(toyTable, toySchema, document, operationName);
};

export interface Asked {
  readonly scopes?: readonly string[];
  readonly variables?: Record<string, unknown>;
  readonly mode?: AccessMode;
  readonly operationName?: string;
}

export interface ToyAnswer {
  readonly kind: string;
  /** What was run, on one line; undefined when nothing was. */
  readonly ran: string | undefined;
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
  /** Path and message of each error. */
  readonly told: readonly string[];
}

/** How an error of a field that may not be used reads, in `told`. */
export const no = (place: string, coordinate: string): string =>
  `${place}: This identity may not use ${coordinate}.`;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const answerOf = (
  kind: string,
  ran: string | undefined,
  { data: given, errors = [] }: ExecutionResult,
): ToyAnswer => ({
  kind,
  ran,
  data: given === undefined ? undefined : JSON.parse(JSON.stringify(given)),
  errors,
  told: errors.map(({ path = [], message }) => `${path.join('.')}: ${message}`),
});

const run = async (
  document: DocumentNode,
  { variables = {}, operationName }: Asked,
): Promise<ExecutionResult> => {
  expect(validate(toySchema, document).map(({ message }) => message)).toEqual([]);
  return execute({
    schema: toySchema,
    document,
    rootValue: data,
    variableValues: variables,
    operationName: operationName ?? null,
  });
};

/** Checks an operation for a caller and runs what may run of it over the toy data. */
export const askToy = async (text: string, asked: Asked = {}): Promise<ToyAnswer> => {
  const access = toyAccess(text, asked.operationName);
  const principal = withScopes(...(asked.scopes ?? []));
  const outcome = checkAccess(access, principal, asked.variables, asked.mode);
  if (outcome.kind === 'rejected') return answerOf(outcome.kind, undefined, outcome.answer);
  if (outcome.kind === 'allowed')
    return answerOf(outcome.kind, onOneLine(text), await run(parse(text), asked));
  const { document, complete } = outcome;
  if (!document) return answerOf(outcome.kind, undefined, complete());
  const completed = complete(await run(document, asked));
  return answerOf(outcome.kind, onOneLine(print(document)), completed);
};
