// breach: domain-is-pure
import type { DocumentNode } from 'graphql';

export type Document = DocumentNode;
