import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { Fault } from '@care-graph/kernel/domain/fault';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import { followedBy, type Soon } from '@care-graph/kernel/runtime/soon';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../access/caller';
import type { Admitted } from './admitted';
import type { CostTable } from './cost-table';
import type { Charge, Limiter } from './limiter';
import { operationCost } from './operation-cost';
import { chargeFault, costFault } from './rate-faults';
import { withCost } from './rate-headers';

/** What the context of a request has to know. */
export interface CostContext extends Caller {
  readonly admitted: Admitted;
}

export interface CostPluginParts<Context extends CostContext> {
  readonly table: CostTable;
  readonly limiter: Limiter;
  /** Told what was charged for a request. */
  readonly onCharge?: (context: Context, cost: number) => void;
}

/** How soon to come back when limits cannot be looked up. */
const unknownRetrySeconds = 1;

type Head = Pick<GraphQLRequestContext<CostContext>['response']['http'], 'headers'>;

const refusedWith = (fault: Fault, status: number): GraphQLError =>
  new GraphQLError(fault.message, { originalError: fault, extensions: { http: { status } } });

const laterWith = ({ headers }: Head, fault: Fault, status: number, seconds: number) => {
  headers.set('retry-after', String(seconds));
  return refusedWith(fault, status);
};

/** Takes the cost from the caller's minute, or says why the operation does not run. */
const charged = (
  limiter: Limiter,
  context: CostContext,
  head: Head,
  estimated: number,
): Soon<Charge> => {
  if (estimated > context.budget.costPerMinute)
    throw refusedWith(costFault(estimated, context.budget), 400);
  const failed = (error: unknown): never => {
    throw error instanceof Fault ? laterWith(head, error, 503, unknownRetrySeconds) : error;
  };
  const told = (charge: Charge): Charge => {
    const { cost, refusal } = charge;
    head.headers.set('ratelimit', withCost(context.admitted.left, cost));
    if (!refusal) return charge;
    throw laterWith(head, chargeFault(estimated, cost, refusal), 429, refusal.retryAfterSeconds);
  };
  const soon = limiter.charge(context, estimated);
  return followedBy(soon instanceof Promise ? soon.catch(failed) : soon, told);
};

/**
 * Estimates what an operation costs and charges its caller before it runs; the answer tells what it cost. It comes last
 * of the plugins that refuse operations, so that nothing is charged for what another of them refuses.
 */
export const costPlugin = <Context extends CostContext>({
  table,
  limiter,
  onCharge,
}: CostPluginParts<Context>): ApolloServerPlugin<Context> => {
  const costOf = oncePer(
    (operation: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema) =>
      operationCost(table, schema, document, operation),
  );
  return {
    requestDidStart: () => {
      // From here on the slot is kept until the operation has ended, also when the client goes away meanwhile.
      let end = (): void => undefined;
      let told: { estimated: number; limit: number; remaining: number } | undefined;
      return Promise.resolve({
        didResolveOperation: async (resolved) => {
          const { operation, contextValue, response } = resolved;
          // Without an operation of the name asked for, the executor says so.
          if (!operation) return;
          const estimate = costOf(operation, resolved.document, resolved.schema);
          const estimated = estimate(resolved.request.variables);
          end = contextValue.admitted.hold();
          const soon = charged(limiter, contextValue, response.http, estimated);
          const { cost } = soon instanceof Promise ? await soon : soon;
          told = { estimated, limit: cost.limit, remaining: cost.remaining };
          onCharge?.(contextValue, estimated);
        },
        willSendResponse: ({ response: { body } }) => {
          end();
          if (told && body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: told };
          return Promise.resolve();
        },
      });
    },
  };
};
