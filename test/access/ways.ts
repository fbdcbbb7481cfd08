import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** One step on the way to a type: a field, or which of several types is meant. */
export type Step =
  | { readonly coordinate: string; readonly field: Field }
  | { readonly on: string; readonly isOneOfSeveral: boolean };

/** How a type is come to from the queries, or from the commands. */
export interface Way {
  readonly operation: 'query' | 'mutation';
  readonly steps: readonly Step[];
}

export const coordinateOf = (type: { readonly name: string }, field: { readonly name: string }) =>
  `${type.name}.${field.name}`;

/** The fields that a way goes through. */
export const fieldsOn = ({ steps }: Way): readonly string[] =>
  steps.flatMap((step) => ('coordinate' in step ? [step.coordinate] : []));

export const fieldsOf = (type: GraphQLCompositeType): readonly Field[] =>
  isUnionType(type) ? [] : Object.values(type.getFields());

type Next = readonly [GraphQLCompositeType, Step];
type MayPass = (coordinate: string) => boolean;

const throughFields = (type: GraphQLCompositeType, mayPass: MayPass): readonly Next[] =>
  fieldsOf(type).flatMap((field): Next[] => {
    const given = getNamedType(field.type);
    const coordinate = coordinateOf(type, field);
    return isCompositeType(given) && mayPass(coordinate) ? [[given, { coordinate, field }]] : [];
  });

/** From a type to its interfaces, and from what may be of several types to each of these. */
const throughTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly Next[] => {
  const others = isObjectType(type) ? type.getInterfaces() : schema.getPossibleTypes(type);
  return others.map((one): Next => [one, { on: one.name, isOneOfSeveral: !isObjectType(type) }]);
};

/** Which other types an interface has, says nothing of an object that has it. */
const isEnd = (last: Step | undefined): boolean =>
  last !== undefined && 'on' in last && !last.isOneOfSeveral;

/** The shortest way to every type, by fields that may be passed. */
const waysFrom = (
  schema: GraphQLSchema,
  operation: Way['operation'],
  mayPass: MayPass,
): ReadonlyMap<string, Way> => {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  const ways = new Map<string, Way>();
  const places: GraphQLCompositeType[] = [];
  const arrive = (type: GraphQLCompositeType, steps: readonly Step[]): void => {
    if (ways.has(type.name)) return;
    ways.set(type.name, { operation, steps });
    places.push(type);
  };
  if (root) arrive(root, []);
  for (const place of places) {
    const before = ways.get(place.name)?.steps ?? [];
    if (isEnd(before.at(-1))) continue;
    const further = [...throughFields(place, mayPass), ...throughTypes(schema, place)];
    for (const [type, step] of further) arrive(type, [...before, step]);
  }
  return ways;
};

/** One way of looking for ways. */
type Attempt = readonly [operation: Way['operation'], mayPass: MayPass];

/** A way to every type of a schema: the first that the attempts find, and after them any there is. */
export const waysTo = (
  schema: GraphQLSchema,
  attempts: readonly Attempt[],
): ReadonlyMap<string, Way> => {
  const ways = new Map<string, Way>();
  const anyway: readonly Attempt[] = [
    ['query', () => true],
    ['mutation', () => true],
  ];
  for (const [operation, mayPass] of [...attempts, ...anyway]) {
    for (const [name, way] of waysFrom(schema, operation, mayPass))
      if (!ways.has(name)) ways.set(name, way);
  }
  return ways;
};

/** The types of a schema that have fields. */
export const typesWithFields = (schema: GraphQLSchema): readonly GraphQLCompositeType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) && !isUnionType(type) && !type.name.startsWith('__'),
  );

/** To what each field gives, a way that ends in that field. */
export const waysByEveryField = (
  schema: GraphQLSchema,
  ways: ReadonlyMap<string, Way>,
): readonly (readonly [type: GraphQLCompositeType, way: Way])[] =>
  typesWithFields(schema).flatMap((place) => {
    const before = ways.get(place.name);
    if (!before) return [];
    return throughFields(place, () => true).flatMap(([type, step]) =>
      isUnionType(type) ? [] : [[type, { ...before, steps: [...before.steps, step] }] as const],
    );
  });
