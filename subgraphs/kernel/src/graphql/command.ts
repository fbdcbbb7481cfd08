import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { Outcome, Refusal } from '../domain/outcome';
import type { Principal } from '../domain/principal';
import { basisTypeOf } from './basis';
import { classCalled, prototypeOf } from './class-from-table';
import { type CommandTable, mutationNameOf, typesOf } from './command-table';
import type { GraphContext } from './context';
import { directivesOf } from './decorators';
import type { SharedTypes } from './shared-types';

/** What a command answers: its result's fields, null when refused, and every refusal. */
type Payload<Result> = { readonly [Key in keyof Result]: Result[Key] | null } & {
  readonly userErrors: readonly object[];
};

/** A command of one subgraph, ready to be joined with its use case. */
export interface GraphCommand<Code extends string, Command extends object, Result extends object> {
  /** The command's own refusal type, for queries that try a command out. */
  readonly UserError: new () => object;
  /** A refusal as the API shows it. */
  errorOf(refusal: Refusal<Code>): object;
  /** The resolver class: it hands the input to the use case and shows what came of it. */
  resolver<Made>(
    run: (command: Command, principal: Principal) => Promise<Outcome<Made, Code>>,
    resultOf: (made: Made) => Result,
    more?: MoreOfAnswer<Made, Code, Result>,
  ): object;
}

/** What a payload has where its table alone does not say it. */
export interface MoreOfAnswer<Made, Code extends string, Result> {
  /** Result fields that are not null when the command was refused. */
  readonly whenRefused?: Partial<Result>;
  /** Parts of the wish that were refused although the command was carried out. */
  readonly leftOut?: (made: Made) => readonly Refusal<Code>[];
}

type Answer<Command> = (input: Command, context: GraphContext) => Promise<object>;

const withDetail = (sentence: string, detail: string | undefined): string =>
  detail === undefined ? sentence : `${sentence.replace(/\.$/, '')}: ${detail}.`;

/** An instance of a resolver class with the one mutation of the table. */
const mutationOf = <Command extends object>(
  {
    name,
    description,
    access,
  }: Pick<CommandTable<string, Command, never>, 'name' | 'description' | 'access'>,
  types: ReturnType<typeof typesOf>,
  answer: Answer<Command>,
): object => {
  const method = mutationNameOf(name);
  const CommandResolver = classCalled(`${name}Mutation`);
  const target = prototypeOf(CommandResolver);
  Object.assign(target, { [method]: answer });
  Mutation(() => types.Payload, { description })(target, method, {});
  for (const directive of directivesOf(access))
    (Directive(directive) as MethodDecorator)(target, method, {});
  const input = { description: 'What the command needs.' };
  Arg('input', () => types.Input as never, input)(target, method, 0);
  Ctx()(target, method, 1);
  Resolver()(CommandResolver);
  return new CommandResolver();
};

/** How a command's payload is made of what came of it. */
const payloadFrom = <Code extends string, Command extends object, Result extends object>(
  table: CommandTable<Code, Command, Result>,
  errorOf: (refusal: Refusal<Code>) => object,
) => {
  const nothing = Object.fromEntries(Object.keys(table.result).map((key) => [key, null]));
  return <Made>(
    outcome: Outcome<Made, Code>,
    resultOf: (made: Made) => Result,
    { whenRefused, leftOut }: MoreOfAnswer<Made, Code, Result>,
  ) => {
    const isRefused = outcome.refusals.length > 0;
    const result = isRefused ? whenRefused : resultOf(outcome.made as Made);
    const refusals = isRefused ? outcome.refusals : (leftOut?.(outcome.made as Made) ?? []);
    const payload: object = { ...nothing, ...result, userErrors: refusals.map(errorOf) };
    return payload as Payload<Result>;
  };
};

/** A command from its table; its use case is joined to it where the subgraph is put together. */
export const command = <Code extends string, Command extends object, Result extends object>(
  shared: SharedTypes,
  table: CommandTable<Code, Command, Result>,
): GraphCommand<Code, Command, Result> => {
  const types = typesOf(shared, table);
  const errorOf = ({ code, field, basis, nextStep, detail }: Refusal<Code>): object =>
    Object.assign(new types.UserError(), {
      code,
      message: withDetail(table.refusals[code], detail),
      field,
      basis: basis.map(basisTypeOf),
      nextStep: nextStep ?? null,
    });
  const payloadOf = payloadFrom(table, errorOf);

  return {
    UserError: types.UserError,
    errorOf,
    resolver: (run, resultOf, more = {}) =>
      mutationOf<Command>(table, types, async (input, context) => {
        const outcome = await run(input, context.principal);
        // The payload, and the commands after it, see what this command changed.
        context.loaders = context.freshLoaders();
        return payloadOf(outcome, resultOf, more);
      }),
  };
};
