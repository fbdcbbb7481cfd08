import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** Under which names a supergraph carries the directives of the cost specification. */
export interface CostDirectives {
  readonly cost: string;
  readonly listSize: string;
}

type Values = Readonly<Record<string, unknown>>;

export const valuesOf = ({ arguments: given = [] }: ConstDirectiveNode): Values =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const linksOf = (supergraph: DocumentNode): readonly Values[] =>
  supergraph.definitions
    .flatMap((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? (definition.directives ?? [])
        : [],
    )
    .filter(({ name }) => name.value === 'link')
    .map(valuesOf);

/** The name that an import gives to a directive; its own, unless it is renamed. */
const importedAs = (imported: unknown, name: string): string | undefined => {
  if (imported === name) return name.slice(1);
  const { name: of, as = of } = Object(imported) as { name?: unknown; as?: unknown };
  return of === name && typeof as === 'string' ? as.slice(1) : undefined;
};

/** Undefined where the supergraph has no costs. What is not imported carries its namespace, but for what is called like it. */
export const costDirectivesOf = (supergraph: DocumentNode): CostDirectives | undefined => {
  const link = linksOf(supergraph).find(({ url }) =>
    String(url).startsWith('https://specs.apollo.dev/cost/'),
  );
  if (!link) return undefined;
  const namespace = typeof link['as'] === 'string' ? link['as'] : 'cost';
  const imports = Array.isArray(link['import']) ? (link['import'] as readonly unknown[]) : [];
  const nameOf = (directive: string, otherwise: string): string =>
    imports.map((one) => importedAs(one, directive)).find((name) => name !== undefined) ??
    otherwise;
  return {
    cost: nameOf('@cost', namespace),
    listSize: nameOf('@listSize', `${namespace}__listSize`),
  };
};
