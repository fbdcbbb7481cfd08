import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { Fault } from '@care-graph/kernel/domain/fault';
import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import type { FilteredOperation } from './filter-operation';
import type { OperationAccess } from './operation-access';
import { keysOf, type Path, type VariableValues } from './operation-access-walk';

/** So many errors name one field at most; the places after them are null without an error of their own. */
export const errorsPerField = 100;

/** What the caller is told of a field that it may not use. */
export const refusalOf = (coordinate: string, path: Path): GraphQLError => {
  const fault = new Fault('UNAUTHORIZED_FIELD_OR_TYPE', `This identity may not use ${coordinate}.`);
  return new GraphQLError(fault.message, {
    path: keysOf(path),
    originalError: fault,
    extensions: { code: fault.code },
  });
};

type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type ObjectData = Readonly<Record<string, unknown>>;

/** Where in an answer a value stands, and which fields of the operation ask for it. */
interface Place {
  readonly nodes: readonly FieldNode[];
  readonly path: Path;
}

/** A null that its place does not allow: it rises to the nearest one that does. */
const rising = undefined;

/** Puts one answer together as it would be had each removed field failed where it stood. */
class Completion {
  readonly errors: GraphQLError[] = [];
  private readonly told = new Map<string, number>();
  private readonly known = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, Fields>>();

  constructor(
    private readonly access: OperationAccess,
    private readonly filtered: FilteredOperation,
    private readonly variables: VariableValues,
  ) {}

  root(data: ObjectData): ObjectData | null {
    const { schema, fragments, operation } = this.access;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`The schema has no ${operation.operation}.`);
    const { selectionSet } = operation;
    const fields = collectFields(schema, fragments, this.variables, type, selectionSet);
    return this.object(type, fields, data, undefined);
  }

  private object(
    type: GraphQLObjectType,
    fields: Fields,
    source: ObjectData,
    before: Path | undefined,
  ): ObjectData | null {
    const completed = Object.create(null) as Record<string, unknown>;
    for (const [key, nodes] of fields) {
      const fetched = Object.hasOwn(source, key) ? (source[key] ?? null) : null;
      const isTouched = nodes.some((node) => this.filtered.touched.has(node));
      const value = isTouched
        ? this.field(type, fetched, { nodes, path: { before, key } })
        : fetched;
      if (value === rising) return null;
      completed[key] = value;
    }
    return completed;
  }

  private field(type: GraphQLObjectType, fetched: unknown, place: Place): unknown {
    const { nodes, path } = place;
    const declared = type.getFields()[nodes[0]?.name.value ?? '']?.type;
    if (!declared) throw new Error(`${type.name} has no field for ${path.key}.`);
    const coordinate = nodes
      .map((node) => this.filtered.removed.get(node))
      .find((found) => found !== undefined);
    if (coordinate === undefined) return this.value(declared, fetched, place);
    this.refuse(coordinate, path);
    return isNonNullType(declared) ? rising : null;
  }

  private refuse(coordinate: string, path: Path): void {
    const told = (this.told.get(coordinate) ?? 0) + 1;
    this.told.set(coordinate, told);
    if (told <= errorsPerField) this.errors.push(refusalOf(coordinate, path));
  }

  private value(type: GraphQLOutputType, value: unknown, place: Place): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, value, place) ?? rising;
    if (value === null || value === undefined) return null;
    if (isListType(type)) return this.list(type.ofType, value as readonly unknown[], place);
    if (isLeafType(type)) return value;
    return this.composite(type, value as ObjectData, place);
  }

  private composite(type: GraphQLCompositeType, source: ObjectData, place: Place): unknown {
    const object = isObjectType(type) ? type : this.typeOf(source);
    if (!object) return this.unknown(place.path);
    return this.object(object, this.fieldsOf(object, place.nodes), source, place.path);
  }

  private list(type: GraphQLOutputType, values: readonly unknown[], place: Place): unknown {
    const completed: unknown[] = [];
    for (const [key, each] of values.entries()) {
      const value = this.value(type, each, { ...place, path: { before: place.path, key } });
      if (value === rising) return null;
      completed.push(value);
    }
    return completed;
  }

  private typeOf(source: ObjectData): GraphQLObjectType | undefined {
    const name = source[this.filtered.typeName];
    const type = typeof name === 'string' ? this.access.schema.getType(name) : undefined;
    return isObjectType(type) ? type : undefined;
  }

  /** Nobody can say which conditions hold for an object of no known type, so that nothing of it is shown. */
  private unknown(path: Path): null {
    const said = 'The type of an object was not answered, or is none of the schema.';
    this.errors.push(
      new GraphQLError(said, { path: keysOf(path), originalError: new Error(said) }),
    );
    return null;
  }

  private fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    const byType = this.known.get(nodes) ?? new Map<GraphQLObjectType, Fields>();
    this.known.set(nodes, byType);
    const { schema, fragments } = this.access;
    const found =
      byType.get(type) ?? collectSubfields(schema, fragments, this.variables, type, nodes);
    byType.set(type, found);
    return found;
  }
}

/**
 * The answer to the original operation, from the answer to the filtered one: null and an error wherever
 * a removed field would stand, the keys in the order of the original, and nothing that was fetched only
 * to know types. A field that is removed in one of several places that ask for the same value is null
 * there, and the value of a field that promises one takes its parent along.
 */
export const completeResult = (
  access: OperationAccess,
  filtered: FilteredOperation,
  variables: VariableValues,
  result: GatewayExecutionResult,
): GatewayExecutionResult => {
  if (!result.data) return result;
  const completion = new Completion(access, filtered, variables);
  const data = completion.root(result.data);
  const errors = [...(result.errors ?? []), ...completion.errors];
  return { ...result, data, ...(errors.length > 0 ? { errors } : {}) };
};
