import type { DocumentNode } from 'graphql';

interface Generated extends DocumentNode {
  readonly __meta__?: { readonly hash: string };
}

/**
 * The id under which an operation of this package is published: `sha256:` and the digest of its text in hexadecimal
 * digits, which a request sends as `documentId`. Throws a TypeError for any other document.
 */
export const documentIdOf = (document: DocumentNode): string => {
  const { __meta__: meta } = document as Generated;
  if (meta) return meta.hash;
  throw new TypeError('The document is no operation of @care-graph/client: it was not published.');
};

/** The same digest as Apollo Client's persisted-query link sends it: give this to the link as `generateHash`. */
export const digestOf = (document: DocumentNode): string =>
  documentIdOf(document).replace('sha256:', '');
