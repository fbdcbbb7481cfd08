import {
  Arg,
  Ctx,
  Directive,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import type { Outcome, Refusal } from '../domain/outcome';
import type { Principal } from '../domain/principal';
import { basisTypeOf } from './basis';
import type { GraphContext } from './context';
import {
  type Access,
  describedEnum,
  directivesOf,
  field,
  type FieldOptions,
  type TypeOf,
} from './decorators';
import type { SharedTypes } from './shared-types';

/** One field of a command's input or payload: its type, its sentence, and what else holds. */
type Cell = readonly [type: TypeOf, description: string, options?: FieldOptions];

/**
 * A command as a table: its input, its payload and its refusals with their sentences.
 * The keys of `input` are those of the command that the use case takes, and the keys of `refusals`
 * are all the codes that it can give; leaving one out does not compile.
 */
export interface CommandTable<Code extends string, Command extends object, Result extends object> {
  /** In upper camel case, such as `SellCode`; the mutation has it with a small first letter. */
  readonly name: string;
  /** What the mutation does. */
  readonly description: string;
  readonly access: Access;
  readonly inputDescription: string;
  readonly input: { readonly [Key in keyof Command]-?: Cell };
  readonly payloadDescription: string;
  readonly result: { readonly [Key in keyof Result]-?: Cell };
  readonly refusals: Readonly<Record<Code, string>>;
}

/** What a command answers: its result's fields, null when refused, and every refusal. */
type Payload<Result> = { readonly [Key in keyof Result]: Result[Key] | null } & {
  readonly userErrors: readonly object[];
};

const classCalled = (name: string): new () => object =>
  ({ [name]: class {} })[name] as new () => object;

const addFields = (target: new () => object, cells: Readonly<Record<string, Cell>>): void => {
  for (const [key, [type, description, options]] of Object.entries(cells)) {
    field(type, description, options)(target.prototype as object, key);
  }
};

const onlyInside = (access: Access): readonly string[] =>
  access.inaccessible ? ['@inaccessible'] : [];

const decorate = (target: new () => object, decorator: ClassDecorator, access: Access): void => {
  decorator(target);
  for (const directive of onlyInside(access)) (Directive(directive) as ClassDecorator)(target);
};

/** The input, payload, refusal type and refusal codes of one command, made from its table. */
const typesOf = <Code extends string, Command extends object, Result extends object>(
  shared: SharedTypes,
  table: CommandTable<Code, Command, Result>,
) => {
  const { name, access } = table;
  const codes = describedEnum<Code>(
    `${name}ErrorCode`,
    `Why ${name.replace(/^./, (first) => first.toLowerCase())} was refused.`,
    table.refusals,
  );
  const Input = classCalled(`${name}Input`);
  addFields(Input, table.input as Readonly<Record<string, Cell>>);
  decorate(
    Input,
    InputType(Input.name, { description: table.inputDescription }) as ClassDecorator,
    access,
  );

  const UserError = classCalled(`${name}Error`);
  field(() => codes, 'The reason for programs; new ones may be added.')(
    UserError.prototype as object,
    'code',
  );
  const errorOptions = {
    description: `One reason why ${name.replace(/^./, (first) => first.toLowerCase())} was refused.`,
    implements: shared.UserError as never,
  };
  decorate(UserError, ObjectType(UserError.name, errorOptions) as ClassDecorator, access);

  const PayloadType = classCalled(`${name}Payload`);
  addFields(PayloadType, table.result as Readonly<Record<string, Cell>>);
  Field(() => [UserError] as never, {
    description: 'Every reason for a refusal; empty when it was carried out.',
  })(PayloadType.prototype as object, 'userErrors');
  decorate(
    PayloadType,
    ObjectType(PayloadType.name, { description: table.payloadDescription }) as ClassDecorator,
    access,
  );
  return { Input, UserError, PayloadType };
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
  ): object;
}

export const command = <Code extends string, Command extends object, Result extends object>(
  shared: SharedTypes,
  table: CommandTable<Code, Command, Result>,
): GraphCommand<Code, Command, Result> => {
  const { Input, UserError, PayloadType } = typesOf(shared, table);
  const errorOf = ({ code, field: path, basis, nextStep }: Refusal<Code>): object =>
    Object.assign(new UserError(), {
      code,
      message: table.refusals[code],
      field: path,
      basis: basis.map(basisTypeOf),
      nextStep: nextStep ?? null,
    });
  const nothing = Object.fromEntries(Object.keys(table.result).map((key) => [key, null]));
  const payloadOf = <Made>(
    outcome: Outcome<Made, Code>,
    resultOf: (made: Made) => Result,
  ): Payload<Result> =>
    ({
      ...nothing,
      ...(outcome.refusals.length === 0 ? resultOf(outcome.made as Made) : {}),
      userErrors: outcome.refusals.map(errorOf),
    }) as unknown as Payload<Result>;

  return {
    UserError,
    errorOf,
    resolver: (run, resultOf) => {
      const name = table.name.replace(/^./, (first) => first.toLowerCase());
      const CommandResolver = classCalled(`${table.name}Mutation`);
      const target = CommandResolver.prototype as Record<string, unknown>;
      target[name] = async (input: Command, { principal }: GraphContext) =>
        payloadOf(await run(input, principal), resultOf);
      const input = { description: 'What the command needs.' };
      Mutation(() => PayloadType, { description: table.description })(target, name, {});
      for (const directive of directivesOf(table.access))
        (Directive(directive) as MethodDecorator)(target, name, {});
      Arg('input', () => Input as never, input)(target, name, 0);
      Ctx()(target, name, 1);
      Resolver()(CommandResolver);
      return new CommandResolver();
    },
  };
};
