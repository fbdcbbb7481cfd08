import {
  getNamedType,
  isInputObjectType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Ask, Reply, TestGraph } from './graph';
import { type Cast, castOf, freshKey } from './journey';
import { apiSchema } from './schema-lists';

/** Everything that a refusal says. */
export interface ToldRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
  readonly nextStep: string | null;
  readonly basis: readonly {
    readonly ruleId: string;
    readonly termsVersion: { readonly code: string } | null;
    readonly clause: { readonly reference: string } | null;
  }[];
}

type Input = Readonly<Record<string, unknown>>;
type Payload = Readonly<Record<string, unknown>>;

/** A command that was sent, by whom and in which words, and what it came to. */
export interface SentCommand {
  readonly name: string;
  readonly input: Input;
  /** Sends it once more, with its key or another one. */
  readonly again: (idempotencyKey?: string) => Promise<CommandAnswer>;
  readonly answer: CommandAnswer;
}

export interface CommandAnswer {
  /** Of what the command made or changed: its ids by the fields of the payload. */
  readonly ids: Readonly<Record<string, unknown>>;
  readonly refusals: readonly ToldRefusal[];
  /** Codes of faults. */
  readonly faults: readonly string[];
}

/** The people of a journey, whose commands are kept in mind. */
export interface WatchedCast extends Cast {
  readonly commands: readonly SentCommand[];
}

const commands = apiSchema().getMutationType()?.getFields() ?? {};

const takesKey = (name: string): boolean => {
  const type = commands[name]?.args[0]?.type;
  const input = type && getNamedType(type);
  return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
};

const parsedOf = (document: object | string): DocumentNode =>
  typeof document === 'string' ? parse(document) : (document as DocumentNode);

const told = 'toldRefusals';

const wholeRefusals = parse(
  `{ ${told}: userErrors { code message field nextStep basis { ruleId termsVersion { code } clause { reference } } } }`,
).definitions[0] as OperationDefinitionNode;

const asksRefusals = (one: SelectionNode): boolean =>
  one.kind === Kind.FIELD && one.name.value === 'userErrors';

/** The command as it is asked, with everything that its refusals can say beside what it asks of them. */
const withWholeRefusals = (document: object | string): string =>
  print(
    visit(parsedOf(document), {
      SelectionSet: (set) =>
        set.selections.some(asksRefusals)
          ? { ...set, selections: [...set.selections, ...wholeRefusals.selectionSet.selections] }
          : undefined,
    }),
  );

/** The id of what a payload gives; of a place for a file, that of the file. */
const idIn = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('id' in value) return value.id;
  return 'evidence' in value ? idIn(value.evidence) : undefined;
};

const answerOf = (
  name: string,
  { data, errors }: Reply<Readonly<Record<string, Payload>> | null>,
): CommandAnswer => {
  const payload: Payload = data?.[name] ?? {};
  const ids = Object.entries(payload).map(([field, value]) => [field, idIn(value)] as const);
  return {
    ids: Object.fromEntries(ids.filter(([, id]) => id !== undefined)),
    refusals: (payload[told] ?? []) as readonly ToldRefusal[],
    faults: errors.map(({ extensions }) => extensions.code),
  };
};

/** The field of the one command that a text is; undefined where it is a question. */
const commandField = (document: object | string): string | undefined => {
  const operation = parsedOf(document).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const field = operation?.selectionSet.selections[0];
  return operation?.operation === OperationTypeNode.MUTATION && field?.kind === Kind.FIELD
    ? field.name.value
    : undefined;
};

/** A command with its input, and a key where it could have one; undefined for a question, and where the input is written out. */
const commandIn = (document: object | string, variables: unknown) => {
  const name = commandField(document);
  const input = (variables as { readonly input?: Input } | undefined)?.input;
  if (name === undefined || input === undefined) return undefined;
  const lacksKey = takesKey(name) && input['idempotencyKey'] === undefined;
  return { name, input: lacksKey ? { ...input, idempotencyKey: freshKey() } : input };
};

const withoutTold = <Data>(reply: Reply<Data>, name: string): Reply<Data> => {
  const payload = (reply.data as Readonly<Record<string, Payload>> | null | undefined)?.[name];
  if (!payload) return reply;
  const { [told]: _, ...asked } = payload;
  return { ...reply, data: { ...reply.data, [name]: asked } };
};

/** Asks in somebody's name, and keeps each command in mind. */
const watching =
  (ask: Ask, sent: SentCommand[]): Ask =>
  async (document, variables) => {
    const command = commandIn(document, variables);
    if (!command) return ask(document, variables);
    const { name, input } = command;
    const text = withWholeRefusals(document);
    const send = (more: object = {}) =>
      ask<Readonly<Record<string, Payload>> | null, object>(text, { ...variables, input: { ...input, ...more } });
    const reply = await send();
    sent.push({
      name,
      input,
      answer: answerOf(name, reply),
      again: async (idempotencyKey) => answerOf(name, await send(idempotencyKey ? { idempotencyKey } : {})),
    });
    return withoutTold(reply, name) as never;
  }; // prettier-ignore

export const watchedCast = async (graph: TestGraph): Promise<WatchedCast> => {
  const sent: SentCommand[] = [];
  const watched: TestGraph = {
    ...graph,
    as: async (role, person) => watching(await graph.as(role, person), sent),
  };
  return { ...(await castOf(watched)), commands: sent };
};

/** True for a command that can be sent again under its key. */
export const isKeyed = ({ name, input }: SentCommand): boolean =>
  takesKey(name) && typeof input['idempotencyKey'] === 'string';
