import { Kind } from 'graphql';
import type { Asked, FieldText, SupergraphText, TypeText } from './supergraph-text';

/** Who asks, as the rules of access look at it. */
export interface Rights {
  readonly audience: 'public' | 'partner' | 'bi' | 'staff';
  readonly isSignedIn: boolean;
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
}

/** What is to become of a field that somebody asks for. */
export type Verdict = 'unknown' | 'refused' | 'allowed';

const roots = ['Query', 'Mutation'];

const isAccessible = (text: SupergraphText, type: TypeText, field: FieldText): boolean =>
  !type.isInaccessible && !field.isInaccessible && text.get(field.type)?.isInaccessible !== true;

/** The field's own tags replace those of its type; without any, being led to is enough, and nothing leads to a root field. */
const isTaggedFor = (audience: string, typeName: string, type: TypeText, field: FieldText) => {
  const tags = field.tags.length > 0 ? field.tags : type.tags;
  return tags.length === 0 ? !roots.includes(typeName) : tags.includes(audience);
};

const composite: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
];

type Fields = ReadonlyMap<string, readonly (readonly [name: string, field: FieldText])[]>;

const taggedFields = (text: SupergraphText, audience: Rights['audience']): Fields =>
  new Map(
    [...text].map(([typeName, type]) => [
      typeName,
      [...type.fields].filter(
        ([, field]) =>
          isAccessible(text, type, field) &&
          (audience === 'staff' || isTaggedFor(audience, typeName, type, field)),
      ),
    ]),
  );

/** Takes away the fields of types that have nothing left, until every type that is given has something. */
const withoutDeadEnds = (text: SupergraphText, fields: Fields): Fields => {
  const isEmpty = (name: string): boolean => {
    const type = text.get(name);
    if (!type || !composite.includes(type.kind)) return false;
    return type.kind === Kind.UNION_TYPE_DEFINITION
      ? type.members.every(isEmpty)
      : (fields.get(name) ?? []).length === 0;
  };
  const left = new Map(
    [...fields].map(([name, of]) => [name, of.filter(([, field]) => !isEmpty(field.type))]),
  );
  const count = (all: Fields) => [...all.values()].flat().length;
  return count(left) === count(fields) ? fields : withoutDeadEnds(text, left);
};

const isInterface = (text: SupergraphText, name: string): boolean =>
  text.get(name)?.kind === Kind.INTERFACE_TYPE_DEFINITION;

const implementersOf = (text: SupergraphText, name: string): readonly string[] =>
  [...text].flatMap(([one, { interfaces }]) => (interfaces.includes(name) ? [one] : []));

/**
 * The types that an audience comes to from its queries and commands. Whoever is given an interface may be given each of
 * its types; whoever is given a type has its interfaces too, and not their other types.
 */
const typesLedTo = (text: SupergraphText, fields: Fields): ReadonlySet<string> => {
  const ledTo = new Set(roots);
  for (const name of ledTo) {
    const given = (fields.get(name) ?? []).flatMap(([, field]) => [field.type, ...field.takes]);
    const interfaces = given.filter((one) => isInterface(text, one));
    const type = text.get(name);
    for (const one of [
      ...given,
      ...interfaces.flatMap((each) => implementersOf(text, each)),
      ...(type?.members ?? []),
      ...(type?.interfaces ?? []),
    ])
      ledTo.add(one);
  }
  return ledTo;
};

/** The fields that exist for an audience, as `Type.field`. */
export const fieldsSeenBy = (
  text: SupergraphText,
  audience: Rights['audience'],
): ReadonlySet<string> => {
  const fields = withoutDeadEnds(text, taggedFields(text, audience));
  const types = audience === 'staff' ? new Set(text.keys()) : typesLedTo(text, fields);
  return new Set(
    [...types].flatMap((type) => (fields.get(type) ?? []).map(([field]) => `${type}.${field}`)),
  );
};

const split = (coordinate: string): readonly [type: string, field: string] => {
  const [type = '', field = ''] = coordinate.split('.');
  return [type, field];
};

/** All that a field asks for: by itself, by its type, by what it gives, by what it is computed from, and behind an interface by its types. */
export const askedBy = (
  text: SupergraphText,
  coordinate: string,
  passed: readonly string[] = [],
): readonly Asked[] => {
  const [typeName, name] = split(coordinate);
  const type = text.get(typeName);
  const field = type?.fields.get(name);
  if (!type || !field || passed.includes(coordinate)) return [];
  const others = isInterface(text, typeName)
    ? implementersOf(text, typeName).map((one) => `${one}.${name}`)
    : [];
  return [
    ...[field.asked, type.asked, text.get(field.type)?.asked].filter(
      (asked) => asked !== undefined,
    ),
    ...[...field.needs, ...others].flatMap((one) => askedBy(text, one, [...passed, coordinate])),
  ];
};

const hasOneOf = (sets: readonly (readonly string[])[], held: readonly string[]): boolean =>
  sets.length === 0 || sets.some((set) => set.every((one) => held.includes(one)));

const isMet = ({ signIn, scopes, policies }: Asked, rights: Rights): boolean =>
  (rights.isSignedIn || (!signIn && scopes.length === 0)) &&
  hasOneOf(scopes, rights.scopes) &&
  hasOneOf(policies, rights.policies);

/** What is to become of each field, for whoever asks. */
export type Verdicts = (rights: Rights, coordinate: string) => Verdict;

export const verdictsOf = (text: SupergraphText): Verdicts => {
  const audiences = ['public', 'partner', 'bi', 'staff'] as const;
  const seen = new Map(audiences.map((audience) => [audience, fieldsSeenBy(text, audience)]));
  const asked = new Map<string, readonly Asked[]>();
  return (rights, coordinate) => {
    if (!seen.get(rights.audience)?.has(coordinate)) return 'unknown';
    const known = asked.get(coordinate) ?? askedBy(text, coordinate);
    asked.set(coordinate, known);
    return known.every((one) => isMet(one, rights)) ? 'allowed' : 'refused';
  };
};

/** Every field of the graph that clients could be told of, as `Type.field`. */
export const allFields = (text: SupergraphText): readonly string[] =>
  [...text].flatMap(([type, { fields }]) => [...fields.keys()].map((field) => `${type}.${field}`));

/** Queries, commands and fields of entities of which nobody has said for whom they are: neither tags nor scopes, their type's included. */
export const undeclaredFields = (text: SupergraphText): readonly string[] =>
  allFields(text).filter((coordinate) => {
    const [typeName, name] = split(coordinate);
    const type = text.get(typeName);
    const field = type?.fields.get(name);
    if (!type || !field || !(type.isEntity || roots.includes(typeName))) return false;
    const tags = [...field.tags, ...type.tags];
    return tags.length === 0 && !field.isInaccessible && askedBy(text, coordinate).length === 0;
  });

/** Fields that may be refused and promise a value all the same: who may not have them would lose what they stand in. */
export const brokenPromises = (text: SupergraphText): readonly string[] =>
  allFields(text).filter((coordinate) => {
    const [typeName, name] = split(coordinate);
    const isPromised = text.get(typeName)?.fields.get(name)?.isPromised === true;
    return isPromised && !roots.includes(typeName) && askedBy(text, coordinate).length > 0;
  });
