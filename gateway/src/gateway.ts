import type {
  GatewayExecutionResult,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { Log } from '@care-graph/kernel/runtime/log';
import { GraphQLError } from 'graphql';
import type { Engine, EngineRequest, MakeEngine } from './engine/engine';
import type { SubgraphClient } from './engine/subgraph-client';
import { cleanErrors } from './engine/subgraph-faults';
import type { Supergraph } from './supergraph/supergraph';

export interface CareGatewayParts {
  readonly supergraph: Supergraph;
  readonly client: SubgraphClient;
  readonly makeEngine: MakeEngine;
  readonly log: Log;
}

const unknownOperation = ({ request, document }: EngineRequest): GatewayExecutionResult => {
  const { operationName } = request;
  const named = document.definitions.flatMap((definition) =>
    'operation' in definition ? (definition.name?.value ?? []) : [],
  );
  const said = operationName
    ? `The document has no operation named ${operationName}.`
    : 'The document has several operations, or none: name one of them in operationName.';
  return {
    errors: [new GraphQLError(named.length > 0 ? `${said} It has ${named.join(', ')}.` : said)],
  };
};

/** What Apollo Server asks of a gateway, over one supergraph and whichever engine stands behind it. */
export class CareGateway implements GatewayInterface {
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  private engine: Engine | undefined;

  constructor(private readonly parts: CareGatewayParts) {}

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  async load(): Promise<GatewayLoadResult> {
    const { supergraph, makeEngine, client } = this.parts;
    const engine = await makeEngine({ supergraph, client });
    this.engine = engine;
    for (const tell of this.listeners)
      tell({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl });
    return { executor: (request) => this.execute(engine, request as EngineRequest) };
  }

  async stop(): Promise<void> {
    await this.engine?.stop();
    await this.parts.client.stop();
  }

  private async execute(engine: Engine, request: EngineRequest): Promise<GatewayExecutionResult> {
    if (!(request.operation as EngineRequest['operation'] | undefined))
      return unknownOperation(request);
    const result = await engine.execute(request);
    return result.errors
      ? { ...result, errors: cleanErrors(result.errors, this.parts.log) }
      : result;
  }
}
