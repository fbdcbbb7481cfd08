import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, Kind, visit } from 'graphql';

/** The lengths of the lists of an answer, without those inside of their rows. */
const listsIn = (value: unknown): readonly number[] => {
  if (value === null || typeof value !== 'object') return [];
  const { nodes } = value as { readonly nodes?: unknown };
  return Array.isArray(nodes) ? [nodes.length] : Object.values(value).flatMap(listsIn);
};

/** How long the shortest list of an answer is that has any rows; one where none has. */
export const rowsIn = (data: unknown): number => {
  const filled = listsIn(data).filter((length) => length > 0);
  return filled.length === 0 ? 1 : Math.min(...filled);
};

/** The same question with pages of at most so many rows: how much longer a page is says nothing of how it was found. */
export const withPagesOf = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  rows: number,
): TypedDocumentNode<Data, Variables> =>
  visit<DocumentNode>(document, {
    Argument: (node) => {
      const { name, value } = node;
      if (name.value !== 'first' || value.kind !== Kind.INT) return undefined;
      const first = Math.min(Number(value.value), rows);
      return { ...node, value: { ...value, value: String(first) } };
    },
  });
