import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import {
  addFields,
  type Cell,
  classCalled,
  prototypeOf,
  type TableClass,
} from './class-from-table';
import { type Access, describedEnum, field } from './decorators';
import type { SharedTypes } from './shared-types';

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

type AnyTable = CommandTable<string, never, never>;

/** A command's mutation, by the command's name: `SellCode` is called by `sellCode`. */
export const mutationNameOf = (name: string): string =>
  name.replace(/^./, (first) => first.toLowerCase());

const decorate = (target: TableClass, decorator: ClassDecorator, access: Access): TableClass => {
  decorator(target);
  if (access.inaccessible) (Directive('@inaccessible') as ClassDecorator)(target);
  return target;
};

const inputTypeOf = ({ name, input, inputDescription, access }: AnyTable): TableClass => {
  const Input = classCalled(`${name}Input`);
  addFields(Input, input);
  const decorator = InputType(Input.name, { description: inputDescription });
  return decorate(Input, decorator, access);
};

const userErrorOf = (
  { UserError: Interface }: SharedTypes,
  { name, refusals, access }: AnyTable,
): TableClass => {
  const mutation = mutationNameOf(name);
  const codes = describedEnum(`${name}ErrorCode`, `Why ${mutation} was refused.`, refusals);
  const UserError = classCalled(`${name}Error`);
  field(() => codes, 'The reason for programs; new ones may be added.')(
    prototypeOf(UserError),
    'code',
  );
  const options = {
    description: `One reason why ${mutation} was refused.`,
    implements: Interface as never,
  };
  decorate(UserError, ObjectType(UserError.name, options), access);
  // Whoever is given a refusal of any command is not shown what refuses commands of others.
  for (const tag of access.tags ?? ['internal'])
    (Directive(`@tag(name: "${tag}")`) as ClassDecorator)(UserError);
  return UserError;
};

const payloadTypeOf = (
  { name, result, payloadDescription, access }: AnyTable,
  UserError: TableClass,
): TableClass => {
  const Payload = classCalled(`${name}Payload`);
  addFields(Payload, result);
  Field(() => [UserError] as never, {
    description: 'Every reason for a refusal; empty when it was carried out.',
  })(prototypeOf(Payload), 'userErrors');
  const decorator = ObjectType(Payload.name, { description: payloadDescription });
  return decorate(Payload, decorator, access);
};

/** The input, payload, refusal type and refusal codes of one command, made from its table. */
export const typesOf = <Code extends string, Command extends object, Result extends object>(
  shared: SharedTypes,
  table: CommandTable<Code, Command, Result>,
) => {
  const any = table as unknown as AnyTable;
  const UserError = userErrorOf(shared, any);
  return { Input: inputTypeOf(any), UserError, Payload: payloadTypeOf(any, UserError) };
};
