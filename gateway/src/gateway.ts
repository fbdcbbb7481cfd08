import type {
  GatewayExecutionResult,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { inTime } from '@care-graph/kernel/runtime/in-time';
import type { Log } from '@care-graph/kernel/runtime/log';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Guard } from './access/guard';
import type { Engine, EngineRequest } from './engine/engine';
import { cleanErrors } from './engine/subgraph-faults';
import { tooSlow } from './limits/too-slow';

export interface AudienceGatewayParts {
  /** What the audience sees; nothing else exists for it. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** Answers what was found to be allowed. */
  readonly guard: Guard;
  readonly engine: Engine;
  /** How long one operation may be worked on. */
  readonly executionMs: number;
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

/** What Apollo Server asks of a gateway, for one audience; whichever engine stands behind it, all audiences share it. */
export class AudienceGateway implements GatewayInterface {
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();

  constructor(private readonly parts: AudienceGatewayParts) {}

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  load(): Promise<GatewayLoadResult> {
    const { schema, supergraphSdl } = this.parts;
    for (const tell of this.listeners)
      tell({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
    return Promise.resolve({ executor: (request) => this.execute(request as EngineRequest) });
  }

  stop(): Promise<void> {
    // The engine is the other audiences' too: whoever started it stops it.
    return Promise.resolve();
  }

  private async execute(request: EngineRequest): Promise<GatewayExecutionResult> {
    if (!(request.operation as EngineRequest['operation'] | undefined))
      return unknownOperation(request);
    const { guard, engine, executionMs, log } = this.parts;
    const run = (): Promise<GatewayExecutionResult> =>
      guard(request, async (allowed) => {
        const fetched = await engine.execute(allowed);
        return fetched.errors ? { ...fetched, errors: cleanErrors(fetched.errors, log) } : fetched;
      });
    return inTime(run(), executionMs, () => tooSlow(executionMs));
  }
}
