import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import type { DocumentNode } from 'graphql';
import type { Supergraph } from '../supergraph/supergraph';
import type { RequestIdentity } from './request-identity';
import type { SubgraphClient } from './subgraph-client';

/** The engines there are; `CARE_ENGINE` chooses. */
export const engineNames = ['apollo'] as const;

/** An operation that was parsed, validated against the API schema and let through. */
export type EngineRequest = GatewayGraphQLRequestContext<RequestIdentity>;

/** A document with one operation, valid against the API schema. */
export interface PlannedOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string;
  /** The SHA-256 of the source, by which plans are kept. */
  readonly queryHash: string;
}

/** Fetches what an operation asks for from the subgraphs, and puts the answer together. */
export interface Engine {
  execute(request: EngineRequest): Promise<GatewayExecutionResult>;
  /** Plans an operation ahead of its first request, fetching nothing; tells how many requests to subgraphs its plan makes. */
  plan(operation: PlannedOperation): Promise<number>;
  stop(): Promise<void>;
}

/** An engine is made for one supergraph and asks the subgraphs by one client. */
export type MakeEngine = (parts: EngineParts) => Promise<Engine>;

export interface EngineParts {
  readonly supergraph: Supergraph;
  readonly client: SubgraphClient;
}
