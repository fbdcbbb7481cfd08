import { Kind, parse, type SchemaDefinitionNode } from 'graphql';

/**
 * Features that a supergraph marks `for: SECURITY`, that we enforce and that ApolloGateway does not
 * know: it refuses to load such a supergraph, rightly, since it would enforce none of them.
 */
const unknownToApollo = ['authenticated', 'requiresScopes', 'policy'];

const featureUrl = new RegExp(`^https://specs\\.apollo\\.dev/(${unknownToApollo.join('|')})/v`);

const forArgument = (
  schema: SchemaDefinitionNode,
): readonly { readonly start: number; readonly end: number }[] =>
  (schema.directives ?? []).flatMap(({ arguments: given = [] }) => {
    const url = given.find(({ name }) => name.value === 'url')?.value;
    const purpose = given.find(({ name }) => name.value === 'for');
    const isUnknown = url?.kind === Kind.STRING && featureUrl.test(url.value);
    return isUnknown && purpose?.loc ? [purpose.loc] : [];
  });

/**
 * The supergraph as ApolloGateway loads it. This is the one place where the `for:` arguments are taken
 * away, and it is safe only because others enforce what they stand for: what the caller lacks is refused
 * before any engine is asked, each subgraph refuses whatever its directives do not allow and does not
 * start without that check, and a supergraph with any other such feature is not read at all. Whoever
 * else feeds Apollo's gateway a stripped supergraph opens every guarded field.
 */
export const stripFeaturePurposes = (supergraphSdl: string): string => {
  const schema = parse(supergraphSdl).definitions.find(
    ({ kind }) => kind === Kind.SCHEMA_DEFINITION,
  );
  return [...forArgument(schema as SchemaDefinitionNode)]
    .reverse()
    .reduce(
      (sdl, { start, end }) => sdl.slice(0, start).replace(/,\s*$/, '') + sdl.slice(end),
      supergraphSdl,
    );
};
