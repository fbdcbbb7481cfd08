import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  printSchema,
  type TypeDefinitionNode,
  validateSchema,
} from 'graphql';
import type { Audience } from '../access/caller';
import { type IsSeen, readTags } from './field-tags';
import { namedType, reachable, typesOfDirectives, withoutEmpty } from './prune';

type FieldNode = FieldDefinitionNode | InputValueDefinitionNode;
type Schemas = Readonly<Record<Audience, GraphQLSchema>>;

const rootTypesOf = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => type?.name ?? [],
    ),
  );

const withSeenFields = (definition: TypeDefinitionNode, isSeen: IsSeen): TypeDefinitionNode => {
  if (!('fields' in definition)) return definition;
  const isKept = (field: FieldNode): boolean => isSeen(definition.name.value, field.name.value);
  return { ...definition, fields: (definition.fields ?? []).filter(isKept) } as TypeDefinitionNode;
};

/** What stays of a definition in a schema that has these types and no others. */
const among = (
  types: ReadonlyMap<string, TypeDefinitionNode>,
  definition: DefinitionNode,
): readonly DefinitionNode[] => {
  if (isTypeDefinitionNode(definition)) {
    const type = types.get(definition.name.value);
    return type ? [type] : [];
  }
  if (definition.kind !== Kind.SCHEMA_DEFINITION) return [definition];
  const operationTypes = definition.operationTypes.filter(({ type }) => types.has(namedType(type)));
  return [{ ...definition, operationTypes }];
};

/** Fields that an input of the schema asks for, though who would give them does not see them. */
const unseenDemands = (definitions: readonly DefinitionNode[], isSeen: IsSeen): readonly string[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
      ? (definition.fields ?? [])
          .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
          .map(({ name }) => [definition.name.value, name.value] as const)
          .filter(([type, field]) => !isSeen(type, field))
          .map(([type, field]) => `${type}.${field} has to be given and is not seen.`)
      : [],
  );

const variantOf = (
  api: DocumentNode,
  rootTypes: ReadonlySet<string>,
  isSeen: IsSeen,
): { readonly variant: GraphQLSchema; readonly mistakes: readonly string[] } => {
  const seen = withoutEmpty(
    api.definitions.filter(isTypeDefinitionNode).map((type) => withSeenFields(type, isSeen)),
  );
  const kept = reachable(seen, [...rootTypes, ...typesOfDirectives(api.definitions)]);
  const types = new Map(
    seen.flatMap((type) => (kept.has(type.name.value) ? [[type.name.value, type]] : [])),
  );
  const definitions = api.definitions.flatMap((definition) => among(types, definition));
  const variant = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  const inputs = api.definitions.filter(
    (type) => isTypeDefinitionNode(type) && types.has(type.name.value),
  );
  return {
    variant,
    mistakes: [
      ...validateSchema(variant).map(({ message }) => message),
      ...unseenDemands(inputs, isSeen),
    ],
  };
};

/**
 * The schema of each audience: the fields that their tags let it see, and what these lead to. Staff see
 * all that is not `@inaccessible`. What is not in an audience's schema does not exist for it.
 */
export const audienceSchemas = (supergraphSdl: string, apiSchema: GraphQLSchema): Schemas => {
  const rootTypes = rootTypesOf(apiSchema);
  const isSeenBy = readTags(parse(supergraphSdl, { noLocation: true }), rootTypes);
  const api = parse(printSchema(apiSchema), { noLocation: true });
  const schemaOf = (audience: Audience): GraphQLSchema => {
    const { variant, mistakes } = variantOf(api, rootTypes, isSeenBy(audience));
    if (mistakes.length === 0) return variant;
    throw new StartFault(
      `What the audience ${audience} sees is no schema; mend the tags:\n${mistakes.map((text) => `  ${text}`).join('\n')}`,
    );
  };
  return Object.freeze({
    public: schemaOf('public'),
    partner: schemaOf('partner'),
    bi: schemaOf('bi'),
    staff: apiSchema,
  });
};
