import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@care-graph/kernel/runtime/log';
import { readAccessTable } from '../access/access-table';
import { type Audience, audiences } from '../access/caller';
import { accessGuard } from '../access/guard';
import type { AccessMode } from '../access/operation-access-check';
import type { Engine } from '../engine/engine';
import type { RequestIdentity } from '../engine/request-identity';
import { AudienceGateway } from '../gateway';
import type { Limits } from '../limits/limits';
import type { Supergraph } from '../supergraph/supergraph';
import { apolloServer } from './apollo-server';

export type AudienceServers = Readonly<Record<Audience, ApolloServer<RequestIdentity>>>;

export interface AudienceServersParts {
  readonly supergraph: Supergraph;
  readonly engine: Engine;
  readonly limits: Limits;
  readonly plugins: readonly ApolloServerPlugin<RequestIdentity>[];
  readonly isDevelopment: boolean;
  readonly log: Log;
}

/**
 * What becomes of a query with fields that its caller may not use: people and partners get the rest of
 * it, whoever reads for reports gets nothing rather than a report with holes.
 */
const modes: Readonly<Record<Audience, AccessMode>> = {
  public: 'filter',
  partner: 'filter',
  bi: 'reject',
  staff: 'filter',
};

/** One server for each audience over one engine: what an audience does not see does not exist for it. */
export const startAudienceServers = async (
  parts: AudienceServersParts,
): Promise<AudienceServers> => {
  const { supergraph, engine, limits, log } = parts;
  const table = readAccessTable(supergraph.sdl);
  const servers = await Promise.all(
    audiences.map(async (audience) => {
      const schema = supergraph.audienceSchemas[audience];
      const guard = accessGuard({
        schema,
        apiSchema: supergraph.apiSchema,
        table,
        mode: modes[audience],
      });
      const gateway = new AudienceGateway({
        schema, supergraphSdl: supergraph.sdl, guard, engine, executionMs: limits.executionMs, log,
      }); // prettier-ignore
      const server = apolloServer({ ...parts, gateway });
      await server.start();
      return [audience, server] as const;
    }),
  );
  return Object.fromEntries(servers) as AudienceServers;
};
