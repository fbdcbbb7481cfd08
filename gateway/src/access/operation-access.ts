import { meets, type Requirement } from '@care-graph/kernel/graphql/access';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessTable } from './access-table';

/** A field of an operation that is not open to everybody. */
export interface GuardedField {
  /** `Type.field`, by the type that the operation asks it of. */
  readonly coordinate: string;
  readonly requirements: readonly Requirement[];
}

/** What one operation asks of whoever sends it; it knows nothing of a caller or of variables. */
export interface OperationAccess {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** The fragments that the operation reaches, by name. */
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Each requirement once, however many fields ask for it. */
  readonly requirements: readonly Requirement[];
  readonly guarded: ReadonlyMap<FieldNode, GuardedField>;
  /** The fields whose answers may be of several object types. */
  readonly abstract: ReadonlySet<FieldNode>;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fragments of a document by name. */
export const fragmentsIn = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** The fragments that a part of a document spreads, directly or through others. */
export const fragmentsReached = (
  start: ASTNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlyMap<string, FragmentDefinitionNode> => {
  const reached = new Map<string, FragmentDefinitionNode>();
  const follow = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = known.get(value);
        if (!fragment || reached.has(value)) return;
        reached.set(value, fragment);
        follow(fragment);
      },
    });
  };
  follow(start);
  return reached;
};

interface Parts {
  readonly table: AccessTable;
  readonly schema: GraphQLSchema;
}

/** What describes the schema, also in fragments of its own, is the audience's schema and nothing else. */
const isAboutSchema = (parent: string, { name: { value } }: FieldNode): boolean =>
  value.startsWith('__') || parent.startsWith('__');

const guardedFieldsIn = (
  { table, schema }: Parts,
  roots: readonly ASTNode[],
): Pick<OperationAccess, 'guarded' | 'abstract'> => {
  const guarded = new Map<FieldNode, GuardedField>();
  const abstract = new Set<FieldNode>();
  const typeInfo = new TypeInfo(schema);
  const Field = (node: FieldNode) => {
    const parent = typeInfo.getParentType()?.name ?? '';
    if (isAboutSchema(parent, node)) return false;
    const coordinate = `${parent}.${node.name.value}`;
    const requirements = table.get(coordinate);
    // Not a caller's fault: it fits the schema, so that the table was read from another supergraph.
    if (!requirements) throw new Error(`The access table does not know ${coordinate}.`);
    if (requirements.length > 0) guarded.set(node, { coordinate, requirements });
    const type = getNamedType(typeInfo.getType());
    if (type && isAbstractType(type)) abstract.add(node);
    return undefined;
  };
  for (const root of roots) visit(root, visitWithTypeInfo(typeInfo, { Field }));
  return { guarded, abstract };
};

/** What an operation of a document that is valid against the schema asks for. */
export const operationAccess = (
  table: AccessTable,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationAccess => {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document has no such operation.');
  const reached = fragmentsReached(operation, fragmentsIn(document));
  const fields = guardedFieldsIn({ table, schema }, [operation, ...reached.values()]);
  return {
    schema,
    operation,
    // Without a prototype: a fragment may be called as what every object has.
    fragments: Object.assign(Object.create(null) as Fragments, Object.fromEntries(reached)),
    requirements: [
      ...new Set([...fields.guarded.values()].flatMap(({ requirements }) => requirements)),
    ],
    ...fields,
  };
};

/** The requirements that a principal does not meet; undefined, at once, when there are none. */
export const unmetBy = (
  { requirements }: OperationAccess,
  principal: Principal,
): readonly Requirement[] | undefined => {
  for (const requirement of requirements) {
    if (!meets(principal, requirement))
      return requirements.filter((each) => !meets(principal, each));
  }
  return undefined;
};

/**
 * What is known of the operations that were asked before, the latest of them.
 * The key stands for the document and whatever the schema depends on (the document itself, or audience
 * and hash of the text): documents that differ must not share one. The name of the operation is
 * looked at beside it.
 */
export type KnownOperations = (
  key: string | object,
  document: DocumentNode,
  operationName: string | null | undefined,
) => OperationAccess;

export const knownOperations = ({ table, schema }: Parts, max = 1000): KnownOperations => {
  const known = new LRUCache<
    string | object,
    { readonly name: string | null; readonly access: OperationAccess }
  >({ max });
  return (key, document, operationName) => {
    const name = operationName ?? null;
    const found = known.get(key);
    if (found?.name === name) return found.access;
    const access = operationAccess(table, schema, document, name);
    known.set(key, { name, access });
    return access;
  };
};
