import type { Element } from './sdl';
import { elementsOf } from './sdl';

/** Types that type-graphql cannot describe; their fields it can. */
const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

/** Root fields that federation adds. */
const excusedFields = new Set(['Query._service', 'Query._entities']);

/** Directives of GraphQL and of federation, which a printed schema may define without a word. */
const excusedDirectives = new Set(
  ['include', 'skip', 'deprecated', 'specifiedBy', 'oneOf', 'defer', 'stream']
    .concat(['link', 'core', 'key', 'requires', 'provides', 'external', 'extends', 'shareable'])
    .concat(['inaccessible', 'override', 'tag', 'interfaceObject', 'composeDirective'])
    .concat(['authenticated', 'requiresScopes', 'policy', 'context', 'fromContext'])
    .concat(['cost', 'listSize'])
    .map((name) => `@${name}`),
);

/** Federation's own: `_Service`, `join__Graph`, `policy__Policy` and whatever else has a namespace. */
const machinery = /^@?[a-zA-Z]+__|^_(Service|Entity|Any|FieldSet)(\.|$)/;

const topOf = (coordinate: string): string => coordinate.split(/[.(]/)[0] ?? coordinate;

const isExcused = ({ coordinate, isExtension }: Element): boolean =>
  isExtension ||
  rootTypes.has(coordinate) ||
  [...excusedFields].some((field) => coordinate === field || coordinate.startsWith(`${field}(`)) ||
  excusedDirectives.has(topOf(coordinate)) ||
  machinery.test(coordinate);

/** What a reader of the schema would have to guess: every type, field, argument, input field and enum value without a description. */
export const undescribed = (sdl: string): readonly string[] =>
  elementsOf(sdl)
    .filter((element) => element.description === '' && !isExcused(element))
    .map(({ coordinate }) => coordinate);

/** What a page of a list always has. */
const connectionFields = ['edges', 'nodes', 'pageInfo'];

/** The fields that a type called a connection lacks, by the coordinate where they should be. */
export const badLists = (sdl: string): readonly string[] => {
  const coordinates = elementsOf(sdl).map(({ coordinate }) => coordinate);
  return coordinates
    .filter((coordinate) => /^[^.(@]*Connection$/.test(coordinate))
    .flatMap((type) => connectionFields.map((field) => `${type}.${field}`))
    .filter((field) => !coordinates.includes(field));
};
