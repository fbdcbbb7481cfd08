import { type Requirement, requirementOf } from '@care-graph/kernel/graphql/access';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { type DirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** The argument that says what a directive asks for; `@authenticated` has none. */
const argumentOf = {
  authenticated: undefined,
  requiresScopes: 'scopes',
  policy: 'policies',
} as const;

type Enforced = keyof typeof argumentOf;

const isEnforced = (name: string): name is Enforced => Object.hasOwn(argumentOf, name);

/** Marked `for: SECURITY` too: the API schema leaves out what is inaccessible, and the table follows contexts. */
const heldElsewhere = ['inaccessible', 'context'];

/** A feature of the supergraph, as its `@link` names it. */
export interface Feature {
  readonly name: string;
  /** What the feature's directive of the same name is called in this supergraph. */
  readonly directive: string;
}

interface Link extends Feature {
  readonly url: string;
  readonly version: string;
  readonly purpose: unknown;
}

const featureUrl = /\/([^/]+)\/v(\d+)\.\d+$/;

const argumentsOf = ({ arguments: given = [] }: DirectiveNode): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const importedAs = (imports: unknown, name: string): string | undefined => {
  for (const entry of Array.isArray(imports) ? (imports as unknown[]) : []) {
    const { name: imported, as = imported } = (
      typeof entry === 'string' ? { name: entry } : entry
    ) as { name: string; as?: string };
    if (imported === `@${name}`) return as.replace('@', '');
  }
  return undefined;
};

const linkOf = (directive: DirectiveNode): readonly Link[] => {
  const { url, as, import: imports, for: purpose } = argumentsOf(directive);
  const [, name, version] = typeof url === 'string' ? (featureUrl.exec(url) ?? []) : [];
  if (typeof url !== 'string' || name === undefined || version === undefined) return [];
  const fallback = typeof as === 'string' ? as : name;
  return [{ url, name, version, purpose, directive: importedAs(imports, name) ?? fallback }];
};

/** The features a supergraph names; one that is there for security and that nobody here enforces stops the start. */
export const featuresOf = (supergraph: DocumentNode): readonly Feature[] => {
  const links = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).flatMap(linkOf)
      : [],
  );
  for (const { url, name, version, purpose } of links) {
    const isHeld = version === '0' && (isEnforced(name) || heldElsewhere.includes(name));
    if ((purpose === 'SECURITY' || isEnforced(name)) && !isHeld) {
      throw new StartFault(
        `The supergraph asks for the security feature ${url}, which this gateway does not enforce. Compose it with a version of federation that it knows.`,
      );
    }
  }
  return links;
};

const isSetOfNames = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((name) => typeof name === 'string' && name !== '');

const isUnderstood = (directive: DirectiveNode, name: Enforced): boolean => {
  const given = Object.entries(argumentsOf(directive));
  const expected = argumentOf[name];
  if (expected === undefined) return given.length === 0;
  const [[argument, sets] = []] = given;
  return (
    given.length === 1 &&
    argument === expected &&
    Array.isArray(sets) &&
    sets.length > 0 &&
    sets.every(isSetOfNames)
  );
};

/** What the security directives at one place ask for, or nothing when there are none. */
export type ReadRequirement = (
  directives: readonly DirectiveNode[],
  place: string,
) => Requirement | undefined;

/**
 * Reads security directives under the names this supergraph gives them. A form that is not understood
 * (no sets, an empty set, a directive given twice) stops the start: it never means that a field is open.
 */
export const requirementReader = (features: readonly Feature[]): ReadRequirement => {
  const names = new Map<string, Enforced>([
    ...Object.keys(argumentOf)
      .filter(isEnforced)
      .map((name) => [name, name] as const),
    ...features.flatMap(({ name, directive }) =>
      isEnforced(name) ? [[directive, name] as const] : [],
    ),
  ]);
  return (directives, place) => {
    const seen = new Set<Enforced>();
    const ours = directives.flatMap((directive): DirectiveNode[] => {
      const name = names.get(directive.name.value);
      if (name === undefined) return [];
      if (seen.has(name) || !isUnderstood(directive, name)) {
        throw new StartFault(
          `@${directive.name.value} on ${place} is not understood. Give it once, ${argumentOf[name] === undefined ? 'without arguments' : `with ${argumentOf[name]} as a list of lists of names, none of them empty`}.`,
        );
      }
      seen.add(name);
      return [{ ...directive, name: { ...directive.name, value: name } }];
    });
    return requirementOf(ours);
  };
};
