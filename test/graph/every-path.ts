import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { isConnection, isRecord } from '../support/schema-lists';

interface Place {
  readonly path: string;
  readonly type: GraphQLObjectType;
}

/** The type of what a field gives, behind its page where it comes in pages; undefined for plain values and unions. */
const thingOf = (named: GraphQLNamedType): GraphQLObjectType | undefined => {
  if (!isObjectType(named)) return undefined;
  const nodes = isConnection(named) ? named.getFields()['nodes'] : undefined;
  return nodes ? thingOf(getNamedType(nodes.type)) : named;
};

/** The places that one further field leads to. */
const furtherFrom = ({ path, type }: Place): readonly (Place & { readonly coordinate: string })[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const next = thingOf(getNamedType(field.type));
    const coordinate = `${type.name}.${field.name}`;
    return next ? [{ path: `${path} > ${field.name}`, type: next, coordinate }] : [];
  });

const startAt = (schema: GraphQLSchema, start: string): readonly Place[] => {
  const [name = ''] = /^\w+/.exec(start) ?? [];
  const root = schema.getQueryType()?.getFields()[name];
  const type = root && thingOf(getNamedType(root.type));
  return type ? [{ path: start, type }] : [];
};

/**
 * Paths from a query to every field that gives records, each by the shortest way and in so many steps at most; what
 * `isPublic` is not gone into. Values come with the record that holds them.
 */
export const everyPath = (
  schema: GraphQLSchema,
  start: string,
  isPublic: (typeName: string) => boolean,
  steps: number,
): readonly string[] => {
  const found = [...startAt(schema, start)];
  const passed = new Set<string>();
  for (const place of found) {
    if (place.path.split(' > ').length >= steps) continue;
    for (const { coordinate, ...next } of furtherFrom(place)) {
      if (isPublic(next.type.name) || passed.has(coordinate)) continue;
      passed.add(coordinate);
      found.push(next);
    }
  }
  return found.filter(({ type }) => isRecord(type)).map(({ path }) => path);
};
