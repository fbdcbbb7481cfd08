import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import { enforceAccess } from './access';
import { checkArguments, type LongTexts } from './check-arguments';
import type { GraphContext } from './context';

const imports = [
  '@key', '@shareable', '@external', '@requires', '@provides', '@tag', '@inaccessible',
  '@authenticated', '@requiresScopes', '@policy', '@cost', '@listSize',
]; // prettier-ignore

const link = (used: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${used
    .map((name) => `"${name}"`)
    .join(', ')}])\n\n`;

/** What a subgraph is made of. */
export interface SubgraphParts<Context> {
  /** Instances of resolver classes, put together by the subgraph's `app.ts`. */
  readonly resolvers: readonly object[];
  /** How each entity is found by its key, by the entity's name; the answer is null where it is not there. */
  readonly references: Readonly<Record<string, (key: never, context: Context) => unknown>>;
  /** Types that nothing but a reference or their interface reaches. */
  readonly unreached?: readonly (new () => object)[];
  /** Directives where type-graphql has no decorator (enums, scalars, unions): by the type's name. */
  readonly directives?: Readonly<Record<string, string>>;
  /** Arguments that take whole documents, as `field.input.name`, and how many characters each may have. */
  readonly longTexts?: LongTexts;
}

export interface Subgraph {
  /** The emitted SDL with federation's directives. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

/** The one place where directives are added that type-graphql cannot print. */
const withDirectives = (sdl: string, directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives).reduce(
    (text, [name, directive]) =>
      text.replace(new RegExp(`^((?:enum|scalar|union) ${name}\\b)`, 'm'), `$1 ${directive}`),
    sdl,
  );

/** An entity that the schema does not reach would drop out of the graph, and every field added to it. */
const requireTypes = (schema: GraphQLSchema, names: readonly string[]): void => {
  const missing = names.filter((name) => !schema.getType(name));
  if (missing.length > 0)
    throw new Error(
      `No field reaches these entities, name them as unreached: ${missing.join(', ')}.`,
    );
};

/** An executable subgraph from resolver instances, with its security directives enforced. */
export const buildSubgraph = async <Context extends GraphContext>(
  parts: SubgraphParts<Context>,
): Promise<Subgraph> => {
  const instances = new Map(parts.resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = await buildSchema({
    resolvers: [...instances.keys()] as never,
    orphanedTypes: [...(parts.unreached ?? [])],
    container: { get: (someClass: object) => instances.get(someClass as never) },
    validate: false,
  });
  requireTypes(schema, Object.keys(parts.references));
  const printed = withDirectives(printSchemaWithDirectives(schema), parts.directives ?? {});
  const body = printed.replace(/^schema \{[^}]*\}\s*/m, '');
  const sdl = `${link(imports.filter((name) => new RegExp(`${name}\\b`).test(body)))}${body}\n`;
  const typeDefs = parse(sdl);
  const references = Object.fromEntries(
    Object.entries(parts.references).map(([name, find]) => [name, { __resolveReference: find }]),
  );
  const resolvers = createResolversMap(schema);
  for (const [name, reference] of Object.entries(references)) {
    resolvers[name] = { ...(resolvers[name] as object), ...reference } as never;
  }
  return {
    sdl,
    schema: enforceAccess(
      checkArguments(
        buildSubgraphSchema({ typeDefs, resolvers: resolvers as never }),
        parts.longTexts,
      ),
      typeDefs,
    ),
  };
};
