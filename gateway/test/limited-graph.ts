import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { anonymous } from '@care-graph/kernel/domain/principal';
import { maskErrors } from '@care-graph/kernel/graphql/mask-errors';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import express, { type RequestHandler } from 'express';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import pino from 'pino';
import type { Budget, Caller } from '../src/access/caller';
import { admission } from '../src/limits/admission';
import type { Admitted } from '../src/limits/admitted';
import type { BudgetTimes } from '../src/limits/budget-store';
import { type CostContext, costPlugin } from '../src/limits/cost-plugin';
import { readCostTable } from '../src/limits/cost-table';
import type { Limiter } from '../src/limits/limiter';
import { defaultLimits } from '../src/limits/limits';
import { MemoryStore } from '../src/limits/memory-store';
import { storeLimiter } from '../src/limits/store-limiter';
import { textSizeRule } from '../src/limits/text-size-rule';
import { costedSupergraph } from './costed-graph';

export const log = pino({ level: 'silent' });

const calm: BudgetTimes = { requestWindowMs: 60_000, costWindowMs: 60_000, slotMs: 60_000 };

export interface LimitedGraphOptions {
  readonly budget: Partial<Budget>;
  readonly limiter?: Limiter;
  readonly cutOffMs?: number;
  /** What a request passes before it may be let in. */
  readonly before?: RequestHandler;
}

export interface LimitedGraph {
  readonly url: string;
  /** How often something was really run, and what was charged for each. */
  readonly ran: () => number;
  readonly charges: readonly number[];
  /** Lets `dear` be answered, which waits for it. */
  readonly answerDear: () => void;
  stop(): Promise<void>;
}

const callerWith = (budget: Partial<Budget>): Caller => ({
  principal: anonymous,
  audience: 'public',
  environment: 'live',
  documentMode: 'ANY',
  budgetKey: 'address:192.0.2.1',
  budget: { requestsPerSecond: 100, costPerMinute: 1000, concurrentRequests: 100, ...budget },
});

/** A schema in which `colour` is there at once and `dear` when it is let. */
const watchedSchema = (gate: Promise<void>) => {
  const schema = buildASTSchema(parse(costedSupergraph), { assumeValidSDL: true });
  const fields = schema.getQueryType()?.getFields() ?? {};
  let ran = 0;
  for (const field of Object.values(fields))
    field.resolve = () => {
      ran += 1;
      return field.name === 'dear' ? gate.then(() => null) : null;
    };
  return { schema, ran: () => ran };
};

const contextOf = ({ res: { locals } }: { readonly res: express.Response }): Promise<CostContext> =>
  Promise.resolve({
    ...(locals['caller'] as Caller),
    admitted: locals['admitted'] as Admitted,
  });

const appFor = (
  { budget, cutOffMs = 60_000, before }: LimitedGraphOptions,
  limiter: Limiter,
  apollo: ApolloServer<CostContext>,
): express.Express => {
  const app = express();
  if (before) app.use(before);
  app.use((_request, response, next) => {
    response.locals['caller'] = callerWith(budget);
    next();
  });
  app.use(admission(limiter, cutOffMs), express.json());
  app.use(expressMiddleware(apollo, { context: contextOf }));
  return app;
};

const apolloFor = (
  schema: GraphQLSchema,
  limiter: Limiter,
  charges: number[],
): ApolloServer<CostContext> => {
  const table = readCostTable(costedSupergraph);
  const onCharge = (_context: CostContext, cost: number): void => {
    charges.push(cost);
  };
  return new ApolloServer<CostContext>({
    schema,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    validationRules: [textSizeRule(defaultLimits)],
    formatError: maskErrors(() => undefined),
    plugins: [costPlugin({ table, limiter, onCharge })],
  });
};

/** One caller with a budget before a graph of which costs are known. */
export const startLimitedGraph = async (options: LimitedGraphOptions): Promise<LimitedGraph> => {
  const limiter = options.limiter ?? storeLimiter(new MemoryStore(calm));
  let answerDear = (): void => undefined;
  const { schema, ran } = watchedSchema(new Promise((resolve) => (answerDear = resolve)));
  const charges: number[] = [];
  const apollo = apolloFor(schema, limiter, charges);
  await apollo.start();
  const server = createServer(appFor(options, limiter, apollo));
  const url = await listen(server, '127.0.0.1', 0);
  return {
    url,
    ran,
    charges,
    answerDear: () => {
      answerDear();
    },
    stop: async () => {
      answerDear();
      await stopServer(server, 0);
      await apollo.stop();
      await limiter.close();
    },
  };
};
