import { getNamedType, type GraphQLCompositeType, isLeafType } from 'graphql';
import { argumentsOf, isKeyed, type Keys } from './arguments';
import type { Verdict } from './expected-access';
import { coordinateOf, fieldsOf, type Step, type Way } from './ways';

/** A field that is asked for at the end of a way. */
export interface AskedField {
  readonly name: string;
  readonly coordinate: string;
  readonly verdict: Verdict;
}

/** One of the root fields of a request, and what is expected of it. */
export interface Part {
  readonly alias: string;
  readonly way: Way;
  readonly fields: readonly AskedField[];
  /** True where the rows are somebody else's. */
  readonly isForeign: boolean;
}

export interface TypeRequest {
  readonly type: string;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** What a request is made for. */
export interface Wanted {
  readonly type: GraphQLCompositeType;
  readonly way: Way;
  readonly verdictOf: (coordinate: string) => Verdict;
  /** The keys of rows that are the asker's to see, or would be, and of rows that are not. */
  readonly own: Keys;
  readonly foreign: Keys | undefined;
}

const selected = (type: GraphQLCompositeType, { coordinate }: AskedField, keys: Keys): string => {
  const field = fieldsOf(type).find((one) => coordinateOf(type, one) === coordinate);
  if (!field) throw new Error(`There is no ${coordinate}.`);
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${argumentsOf(coordinate, field, keys)}${below}`;
};

const stepText = (step: Step, keys: Keys): string => {
  if ('on' in step) return `__typename ... on ${step.on}`;
  return `${step.field.name}${argumentsOf(step.coordinate, step.field, keys)}`;
};

const textOf = ({ type, own, foreign }: Wanted, part: Part): string => {
  const keys = part.isForeign && foreign ? foreign : own;
  const steps = part.way.steps.map((step) => `${stepText(step, keys)} { `);
  const fields = ['__typename', ...part.fields.map((field) => selected(type, field, keys))];
  return `${part.alias}: ${steps.join('')}${fields.join(' ')}${' }'.repeat(steps.length)}`;
};

const fieldsIn = ({ type, verdictOf }: Wanted): readonly AskedField[] =>
  fieldsOf(type).map((field) => {
    const coordinate = coordinateOf(type, field);
    return { name: field.name, coordinate, verdict: verdictOf(coordinate) };
  });

const isKeyedWay = ({ steps: [first] }: Way): boolean =>
  first !== undefined && 'coordinate' in first && isKeyed(first.coordinate);

/** Every field of a type at once, of rows of one's own and of rows of somebody else. */
const typeRequest = (wanted: Wanted): TypeRequest => {
  const { type, way, foreign } = wanted;
  const fields = fieldsIn(wanted);
  const own: Part = { alias: 'own', way, fields, isForeign: false };
  const others: Part = { alias: 'foreign', way, fields, isForeign: true };
  const parts = foreign && isKeyedWay(way) ? [own, others] : [own];
  const text = `query { ${parts.map((part) => textOf(wanted, part)).join(' ')} }`;
  return { type: type.name, text, parts };
};

const rootFieldsAtOnce = 15;

/** The queries themselves, as many at once as a request may have. */
const rootRequests = (wanted: Wanted): readonly TypeRequest[] => {
  const { type, own } = wanted;
  const all = fieldsIn(wanted);
  const chunks = Array.from({ length: Math.ceil(all.length / rootFieldsAtOnce) }, (_, index) =>
    all.slice(index * rootFieldsAtOnce, (index + 1) * rootFieldsAtOnce),
  );
  return chunks.map((fields) => ({
    type: type.name,
    text: `query { ${fields.map((field) => selected(type, field, own)).join(' ')} }`,
    parts: fields.map((field) => ({
      alias: field.name,
      way: wanted.way,
      fields: [field],
      isForeign: false,
    })),
  }));
};

export const requestsFor = (wanted: Wanted): readonly TypeRequest[] =>
  wanted.way.steps.length === 0 ? rootRequests(wanted) : [typeRequest(wanted)];
