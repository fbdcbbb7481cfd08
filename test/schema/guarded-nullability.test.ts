import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConstDirectiveNode, type DefinitionNode, Kind, parse } from 'graphql';
import { root } from '../support/tool-output';

const guarding = ['authenticated', 'requiresScopes', 'policy'];

const has = (directives: readonly ConstDirectiveNode[] = [], names: readonly string[]): boolean =>
  directives.some(({ name }) => names.includes(name.value));

/** Fields that a caller may lack, and whose absence would take away what stands beside them. */
const takingMore = (definition: DefinitionNode): readonly string[] => {
  // A command that may not be run has no answer at all.
  const isOutput =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value !== 'Mutation';
  if (!isOutput) return [];
  return (definition.fields ?? [])
    .filter(({ directives }) => has(directives, guarding) && !has(directives, ['inaccessible']))
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ name }) => `${definition.name.value}.${name.value}`);
};

const inSdl = (sdl: string): readonly string[] => parse(sdl).definitions.flatMap(takingMore);

describe('a field that asks for a right of its own', () => {
  it('is found where it would take its neighbours away', () => {
    const planted = `
      type Query { open: Thing secret: Thing! @authenticated hidden: ID! @inaccessible @authenticated }
      type Mutation { paint: Thing! @requiresScopes(scopes: [["paint"]]) }
      type Thing { id: ID! price: Int! @requiresScopes(scopes: [["price"]]) cost: Int @policy(policies: [["x"]]) }`;
    expect(inSdl(planted)).toEqual(['Query.secret', 'Thing.price']);
  });

  it('is null for whoever lacks it, so that the rest of the answer stands', () => {
    const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
    expect(inSdl(supergraph)).toEqual([]);
  });
});
