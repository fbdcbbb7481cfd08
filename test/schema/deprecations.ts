import type { Element } from './sdl';
import { elementsOf } from './sdl';

/** The day after which a deprecated thing may go, or undefined where the reason names none that exists. */
const removalDay = (reason: string): string | undefined => {
  const day = /Removal on (\d{4}-\d{2}-\d{2}) UTC\.$/.exec(reason)?.[1];
  // 30 February parses, as 2 March.
  const instant = new Date(`${day ?? ''}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day
    ? day
    : undefined;
};

/** Whatever is deprecated without saying until when: the reason ends `Removal on YYYY-MM-DD UTC.` */
export const undatedDeprecations = (sdl: string): readonly string[] =>
  elementsOf(sdl)
    .filter(({ deprecation }) => deprecation !== undefined && !removalDay(deprecation))
    .map(({ coordinate }) => coordinate);

const mayGo = ({ deprecation }: Element, today: string): boolean => {
  const day = removalDay(deprecation ?? '');
  return day !== undefined && day < today;
};

/** Each element under its owner's coordinate, the types themselves under the empty one. */
const byOwner = (elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> => {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const group = groups.get(element.owner ?? '') ?? [];
    groups.set(element.owner ?? '', [...group, element]);
  }
  return groups;
};

/**
 * What a client may rely on: all that a root field leads to through parts that may not go yet.
 * GraphQL cannot deprecate a type, so a type may go with the last thing that leads to it.
 */
const promised = (elements: readonly Element[], today: string): ReadonlySet<string> => {
  const parts = byOwner(elements);
  const types = new Map((parts.get('') ?? []).map((type) => [type.coordinate, type]));
  const implementers = (name: string): readonly string[] =>
    [...types.values()]
      .filter(({ interfaces }) => interfaces.includes(name))
      .map(({ coordinate }) => coordinate);
  const reached = new Set<string>();
  const waiting = ['Query', 'Mutation', 'Subscription'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = types.get(name);
    if (!type || reached.has(name)) continue;
    const standing = standingParts(type, parts, today);
    standing.forEach(({ coordinate }) => reached.add(coordinate));
    waiting.push(...standing.flatMap(({ leadsTo, interfaces }) => [...leadsTo, ...interfaces]));
    waiting.push(...implementers(name));
  }
  return reached;
};

/** A thing and all that stands in it, without what may go. */
const standingParts = (
  element: Element,
  parts: ReadonlyMap<string, readonly Element[]>,
  today: string,
): readonly Element[] => [
  element,
  ...(parts.get(element.coordinate) ?? [])
    .filter((part) => !mayGo(part, today))
    .flatMap((part) => standingParts(part, parts, today)),
];

/**
 * What vanished between two texts of the schema although no deprecation's date had passed; `today`
 * is a day in UTC. A vanished type is named alone, without all that stood in it.
 */
export const removedTooEarly = (
  previousSdl: string,
  currentSdl: string,
  today: string,
): readonly string[] => {
  const before = elementsOf(previousSdl);
  const promises = promised(before, today);
  const now = new Set(elementsOf(currentSdl).map(({ coordinate }) => coordinate));
  const isGone = (coordinate: string | undefined): boolean =>
    coordinate !== undefined && !now.has(coordinate);
  return before
    .filter(({ coordinate, owner }) => isGone(coordinate) && !isGone(owner))
    .map(({ coordinate }) => coordinate)
    .filter((coordinate) => promises.has(coordinate));
};
