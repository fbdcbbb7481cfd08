import type { Requirement } from '@care-graph/kernel/graphql/access';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { parse } from 'graphql';
import { featuresOf, requirementReader } from './access-table-directives';
import { prerequisites } from './access-table-field-sets';
import {
  namedTypeOf,
  type SupergraphType,
  type SupergraphTypes,
  typesOf,
} from './access-table-types';

/**
 * What each field of the supergraph, as `Type.field`, asks of whoever uses it: all of the requirements
 * have to hold, and an empty list is open to everybody. A field that is not in the table is unknown,
 * never open.
 */
export type AccessTable = ReadonlyMap<string, readonly Requirement[]>;

/** What one field asks for itself, and the fields whose requirements it takes over. */
interface Entry {
  readonly own: readonly Requirement[];
  readonly from: readonly string[];
}

const implementers = (types: SupergraphTypes, name: string): readonly SupergraphType[] =>
  [...types.values()].filter(
    ({ isInterface, interfaces }) => !isInterface && interfaces.includes(name),
  );

const entriesOf = (supergraphSdl: string): ReadonlyMap<string, Entry> => {
  const document = parse(supergraphSdl);
  const types = typesOf(document);
  const features = featuresOf(document);
  const read = requirementReader(features);
  const contextDirective = features.find(({ name }) => name === 'context')?.directive ?? 'context';
  const before = prerequisites(types, contextDirective);
  const onType = (name: string) => read(types.get(name)?.directives ?? [], name);
  const entries = new Map<string, Entry>();
  for (const type of types.values()) {
    const possible = type.isInterface ? implementers(types, type.name) : [];
    for (const [name, field] of type.fields) {
      const place = `${type.name}.${name}`;
      const asked = [
        read(field.directives ?? [], place),
        onType(type.name),
        onType(namedTypeOf(field.type)),
      ];
      entries.set(place, {
        own: asked.filter((requirement) => requirement !== undefined),
        from: [...before(type, field), ...possible.map((object) => `${object.name}.${name}`)],
      });
    }
  }
  return entries;
};

/** Every field that one leads to, itself first. */
const reachedFrom = (
  entries: ReadonlyMap<string, Entry>,
  place: string,
  reached = new Set<string>(),
): ReadonlySet<string> => {
  if (reached.has(place)) return reached;
  const entry = entries.get(place);
  if (!entry) {
    throw new StartFault(`The supergraph has an interface without ${place}. Compose it again.`);
  }
  reached.add(place);
  for (const next of entry.from) reachedFrom(entries, next, reached);
  return reached;
};

/** One object for each requirement that is said the same way, so that they can be told apart by identity. */
const interned = (): ((requirement: Requirement) => Requirement) => {
  const known = new Map<string, Requirement>();
  return (requirement) => {
    const key = JSON.stringify(requirement);
    const first = known.get(key) ?? requirement;
    known.set(key, first);
    return first;
  };
};

/**
 * Reads what every field of a supergraph asks for: the directives on the field, on its type, on the type
 * it answers, and those of all fields it needs to be computed. A field of an interface also asks for what
 * it asks for on each object type behind the interface, whichever of them an answer holds.
 */
export const readAccessTable = (supergraphSdl: string): AccessTable => {
  const entries = entriesOf(supergraphSdl);
  const intern = interned();
  const requirementsOf = (place: string): readonly Requirement[] => {
    const asked = [...reachedFrom(entries, place)].flatMap((each) => entries.get(each)?.own ?? []);
    return [...new Set(asked.map(intern))];
  };
  return new Map([...entries.keys()].map((place) => [place, requirementsOf(place)]));
};
