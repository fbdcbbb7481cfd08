import type { Reply } from '../support/graph';
import type { Part, TypeRequest } from './type-requests';
import { fieldsOn, type Way } from './ways';

export type Values = Readonly<Record<string, unknown>>;
type Answer = Pick<Reply<Values | null>, 'data' | 'errors'>;
type IsOpen = (coordinate: string) => boolean;

export const refusal = 'UNAUTHORIZED_FIELD_OR_TYPE';

/** What a part of an answer came to. */
interface Judged {
  /** The places at which an error has to say that they are refused. */
  readonly refused: readonly string[];
  readonly faults: readonly string[];
  /** The objects at the end of the way. */
  readonly objects: readonly Values[];
}

/** The objects at one place of an answer, which is called by its path without the numbers of lists. */
interface Place {
  readonly path: readonly string[];
  readonly objects: readonly Values[];
}

const objectsIn = (value: unknown): readonly Values[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value as Values] : [];
};

/** The objects at the end of a way that is open throughout. */
export const objectsAlong = ({ steps }: Way, alias: string, data: Values): readonly Values[] =>
  steps.reduce<readonly Values[]>(
    (objects, step, index) =>
      'on' in step
        ? objects.filter((object) => !step.isOneOfSeveral || object['__typename'] === step.on)
        : objects.flatMap((object) => objectsIn(object[index === 0 ? alias : step.field.name])),
    [data],
  );

/** A field at a place: null with an error where it is refused, and not left out where it is not. */
const judgeField = ({ path, objects }: Place, key: string, isOpen: boolean): Judged => {
  const where = [...path, key].join('.');
  const values = objects.map((object) => object[key]);
  const wrong = values.filter((value) => (isOpen ? value === undefined : value !== null));
  return {
    refused: isOpen || objects.length === 0 ? [] : [where],
    faults: wrong.map((value) => `${where} is ${JSON.stringify(value)}`),
    objects: isOpen ? values.flatMap(objectsIn) : [],
  };
};

/** Follows the way of a part through an answer, as far as it is open. */
const follow = ({ alias, way }: Part, data: Values, isOpen: IsOpen): Judged & Place => {
  let place: Place = { path: [], objects: [data] };
  const faults: string[] = [];
  for (const step of way.steps) {
    if ('on' in step) {
      const isOfType = (object: Values) => !step.isOneOfSeveral || object['__typename'] === step.on;
      place = { ...place, objects: place.objects.filter(isOfType) };
      continue;
    }
    const key = place.path.length === 0 ? alias : step.field.name;
    const path = [...place.path, key];
    const judged = judgeField(place, key, isOpen(step.coordinate));
    faults.push(...judged.faults);
    place = { path, objects: judged.objects };
    if (!isOpen(step.coordinate)) return { ...place, refused: judged.refused, faults };
  }
  return { ...place, refused: [], faults };
};

/** Rows of somebody else are not there, and nothing says more. */
const notThere = (alias: string, data: Values): Judged => ({
  refused: [],
  faults: data[alias] === null ? [] : [`${alias} is ${JSON.stringify(data[alias])}`],
  objects: [],
});

const judgePart = (part: Part, data: Values, isOpen: IsOpen): Judged => {
  const { fields, alias, isForeign, way } = part;
  const [root] = fieldsOn(way);
  if (isForeign && root !== undefined && isOpen(root)) return notThere(alias, data);
  const end = follow(part, data, isOpen);
  const judged = fields.map(({ name, verdict }) => judgeField(end, name, verdict === 'allowed'));
  return {
    objects: end.objects,
    refused: [...end.refused, ...judged.flatMap(({ refused }) => refused)],
    faults: [...end.faults, ...judged.flatMap(({ faults }) => faults)],
  };
};

const placeOf = (path: readonly (string | number)[] = []): string =>
  path.filter((key) => typeof key === 'string').join('.');

const errorFaults = (errors: Answer['errors'], refused: readonly string[]): readonly string[] => {
  const told = errors.map(({ path }) => placeOf(path));
  return [
    ...errors
      .filter(
        ({ path, extensions }) => extensions.code !== refusal || !refused.includes(placeOf(path)),
      )
      .map(({ message, extensions, path }) => `${placeOf(path)}: ${extensions.code} ${message}`),
    ...refused.filter((place) => !told.includes(place)).map((place) => `${place} has no error`),
  ];
};

/** What is wrong with an answer, and the objects of the type that the asker was given. */
export const judgeAnswer = (
  { parts }: TypeRequest,
  { data, errors }: Answer,
  isOpen: IsOpen,
): { readonly faults: readonly string[]; readonly objects: readonly Values[] } => {
  if (!data) return { faults: [`nothing is answered: ${JSON.stringify(errors)}`], objects: [] };
  const all = parts.map((part) => judgePart(part, data, isOpen));
  const refused = all.flatMap((one) => one.refused);
  return {
    faults: [...all.flatMap(({ faults }) => faults), ...errorFaults(errors, refused)],
    objects: all.flatMap(({ objects }) => objects),
  };
};
