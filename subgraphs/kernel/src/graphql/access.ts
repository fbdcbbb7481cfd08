import {
  defaultFieldResolver,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type DirectiveNode,
  valueFromASTUntyped,
} from 'graphql';
import { Fault } from '../domain/fault';
import type { Principal } from '../domain/principal';
import type { GraphContext } from './context';

/** What one field asks of whoever uses it. */
export interface Requirement {
  readonly authenticated: boolean;
  /** Any one of the sets will do; an empty list asks for none. */
  readonly scopes: readonly (readonly string[])[];
  readonly policies: readonly (readonly string[])[];
}

const setsOf = (directive: DirectiveNode, argument: string): readonly (readonly string[])[] => {
  const node = directive.arguments?.find(({ name }) => name.value === argument);
  return node ? (valueFromASTUntyped(node.value) as string[][]) : [];
};

/** What the security directives on one definition ask for, or nothing when it carries none. */
export const requirementOf = (
  directives: readonly DirectiveNode[] = [],
): Requirement | undefined => {
  const named = (name: string) => directives.filter((directive) => directive.name.value === name);
  const scopes = named('requiresScopes').flatMap((directive) => setsOf(directive, 'scopes'));
  const policies = named('policy').flatMap((directive) => setsOf(directive, 'policies'));
  const authenticated = named('authenticated').length > 0;
  return authenticated || scopes.length > 0 || policies.length > 0
    ? { authenticated, scopes, policies }
    : undefined;
};

const someSetIn = (sets: readonly (readonly string[])[], held: readonly string[]): boolean =>
  sets.length === 0 || sets.some((set) => set.every((name) => held.includes(name)));

export const meets = (principal: Principal, requirement: Requirement): boolean =>
  (principal.kind !== 'anonymous' ||
    (!requirement.authenticated && requirement.scopes.length === 0)) &&
  someSetIn(requirement.scopes, principal.scopes) &&
  someSetIn(requirement.policies, principal.policies);

type Resolve = GraphQLFieldResolver<unknown, GraphContext>;

const guarded =
  (resolve: Resolve, requirements: readonly Requirement[], name: string): Resolve =>
  (source, args, context, info) => {
    if (requirements.every((requirement) => meets(context.principal, requirement))) {
      return resolve(source, args, context, info);
    }
    throw new Fault('UNAUTHORIZED_FIELD_OR_TYPE', `This identity may not use ${name}.`);
  };

const enforced = new WeakSet<GraphQLSchema>();

/** True when the schema's security directives are enforced by its own resolvers. */
export const isAccessEnforced = (schema: GraphQLSchema): boolean => enforced.has(schema);

const guardField = (
  type: GraphQLObjectType,
  definition: FieldDefinitionNode,
  onType: Requirement | undefined,
): void => {
  const requirements = [onType, requirementOf(definition.directives)].filter(
    (found) => found !== undefined,
  );
  const target = type.getFields()[definition.name.value];
  if (requirements.length === 0 || !target) return;
  const resolve = (target.resolve ?? defaultFieldResolver) as Resolve;
  target.resolve = guarded(resolve, requirements, `${type.name}.${definition.name.value}`);
};

/** Puts the check that each security directive asks for before the field's own resolver. */
export const enforceAccess = (schema: GraphQLSchema, typeDefs: DocumentNode): GraphQLSchema => {
  for (const definition of typeDefs.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION
    )
      continue;
    const type = schema.getType(definition.name.value);
    if (!(type instanceof GraphQLObjectType)) continue;
    const onType = requirementOf(definition.directives);
    for (const fieldDefinition of definition.fields ?? [])
      guardField(type, fieldDefinition, onType);
  }
  enforced.add(schema);
  return schema;
};
