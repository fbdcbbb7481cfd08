import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import type { SubgraphSdl } from '../../gateway/src/compose';
import { fieldsOf, has, tagsOf, type TypeText, typesOf } from './tags';

/** What a tag may say: an audience, or that it is staff's alone. */
const knownTags = ['public', 'partner', 'bi', 'internal'];

const wrongTags = (coordinate: string, tags: readonly string[]): readonly string[] => [
  ...tags
    .filter((tag) => !knownTags.includes(tag))
    .map((tag) => `${coordinate}: ${tag} is no audience`),
  ...(tags.includes('internal') && tags.some((tag) => tag !== 'internal')
    ? [`${coordinate}: internal beside ${tags.filter((tag) => tag !== 'internal').join(', ')}`]
    : []),
];

const inEffectless = (
  { name, ...field }: FieldDefinitionNode | InputValueDefinitionNode,
  owner: string,
): readonly string[] =>
  ('arguments' in field ? (field.arguments ?? []) : [])
    .filter((argument) => tagsOf(argument).length > 0)
    .map((argument) => `${owner}.${name.value}(${argument.name.value}:): a tag without effect`);

/** Tags stand on objects, interfaces and fields; anywhere else they would say what nobody heeds. */
const withoutEffect = (type: TypeText): readonly string[] => {
  const name = type.name.value;
  const isHeeded = /^(Object|Interface)/.test(type.kind);
  const values = 'values' in type ? (type.values ?? []) : [];
  return [
    ...(!isHeeded && tagsOf(type).length > 0 ? [`${name}: a tag without effect`] : []),
    ...values
      .filter((value) => tagsOf(value).length > 0)
      .map((value) => `${name}.${value.name.value}: a tag without effect`),
    ...fieldsOf(type).flatMap((field) => inEffectless(field, name)),
  ];
};

/** Every tag of a text that names no audience, contradicts another or has no effect. */
export const badTags = (sdl: string): readonly string[] =>
  typesOf(sdl).flatMap((type) => {
    const name = type.name.value;
    return [
      ...wrongTags(name, tagsOf(type)),
      ...fieldsOf(type).flatMap((field) => wrongTags(`${name}.${field.name.value}`, tagsOf(field))),
      ...withoutEffect(type),
    ];
  });

/** An entity as one part of the graph has it. */
interface Entity {
  readonly part: string;
  readonly type: TypeText;
}

const entitiesOf = (parts: readonly SubgraphSdl[]): ReadonlyMap<string, readonly Entity[]> => {
  const entities = new Map<string, readonly Entity[]>();
  for (const { name: part, sdl } of parts) {
    for (const type of typesOf(sdl).filter((one) => has(one, 'key'))) {
      const name = type.name.value;
      entities.set(name, [...(entities.get(name) ?? []), { part, type }]);
    }
  }
  return entities;
};

const mistakesOf = (name: string, all: readonly Entity[]): readonly string[] => {
  const [owner, ...others] = all.filter(({ type }) => tagsOf(type).length > 0);
  if (!owner) return [`${name} has no tags`];
  const owned = fieldsOf(owner.type).map((field) => field.name.value);
  const isAdded = (field: string): boolean => !owned.includes(field);
  return [
    ...others.map(({ part }) => `${name} is tagged by ${owner.part} and by ${part}`),
    ...all
      .filter(({ type }) => tagsOf(type).length === 0)
      .flatMap(({ part, type }) =>
        fieldsOf(type)
          .filter((field) => isAdded(field.name.value) && tagsOf(field).length === 0)
          .map((field) => `${name}.${field.name.value} of ${part} has no tags`),
      ),
  ];
};

/**
 * Entities that do not say who sees them, and fields that another part adds to one without saying so.
 * Whose an entity is, its tags tell: only its owner tags the type, since these tags also reach every
 * field that has none.
 */
export const untaggedEntities = (parts: readonly SubgraphSdl[]): readonly string[] =>
  [...entitiesOf(parts)].flatMap(([name, entities]) => mistakesOf(name, entities));
