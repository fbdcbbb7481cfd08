import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { Fault } from '@care-graph/kernel/domain/fault';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Caller } from '../access/caller';
import type { Admitted } from './admitted';
import type { CostTable } from './cost-table';
import type { Charge, Limiter } from './limiter';
import { type OperationCost, operationCost } from './operation-cost';
import { chargeFault, costFault } from './rate-faults';
import { limitHeader } from './rate-headers';

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
const charged = async (
  limiter: Limiter,
  context: CostContext,
  head: Head,
  estimated: number,
): Promise<Charge> => {
  if (estimated > context.budget.costPerMinute)
    throw refusedWith(costFault(estimated, context.budget), 400);
  const charge = await limiter.charge(context, estimated).catch((error: unknown) => {
    throw error instanceof Fault ? laterWith(head, error, 503, unknownRetrySeconds) : error;
  });
  const { cost, refusal } = charge;
  head.headers.set('ratelimit', limitHeader({ ...context.admitted.left, cost }));
  if (!refusal) return charge;
  const fault = chargeFault(estimated, cost, refusal);
  throw laterWith(head, fault, 429, refusal.retryAfterSeconds);
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
  const known = new WeakMap<OperationDefinitionNode, OperationCost>();
  return {
    requestDidStart: () => {
      // From here on the slot is kept until the operation has ended, also when the client goes away meanwhile.
      let end = (): void => undefined;
      let told: { estimated: number; limit: number; remaining: number } | undefined;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, ...rest }) => {
          // Without an operation of the name asked for, the executor says so.
          if (!operation) return;
          const { contextValue, response } = rest;
          const costOf = known.get(operation) ?? operationCost(table, schema, document, operation);
          known.set(operation, costOf);
          const estimated = costOf(request.variables);
          end = contextValue.admitted.hold();
          const { cost } = await charged(limiter, contextValue, response.http, estimated);
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
