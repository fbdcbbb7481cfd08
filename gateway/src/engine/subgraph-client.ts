import type { Sign } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { GraphQLFormattedError } from 'graphql';
import { Agent, type Dispatcher, request } from 'undici';
import type { RequestIdentity } from './request-identity';
import { SubgraphUnavailable } from './subgraph-faults';

/** Where a subgraph's GraphQL endpoint is; read at each call, since a port may only be known once it listens. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: () => string;
}

export interface SubgraphRequest {
  readonly query: string;
  readonly variables: object;
  readonly operationName?: string | undefined;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks subgraphs on behalf of a principal. */
export interface SubgraphClient {
  ask(subgraph: string, body: SubgraphRequest, identity: RequestIdentity): Promise<SubgraphAnswer>;
  stop(): Promise<void>;
}

export interface SubgraphClientOptions {
  readonly subgraphs: readonly SubgraphAddress[];
  readonly sign: Sign;
  readonly log: Log;
  readonly onFetch?: ((subgraph: string) => void) | undefined;
  readonly timeoutMs?: number;
  readonly maxAnswerBytes?: number;
}

/** Connections to one subgraph; what is asked beyond that waits, so that a slow part is not stormed. */
const connections = 64;
const defaultAnswerBytes = 16 * 1024 * 1024;

const isAnswer = (value: unknown): value is SubgraphAnswer =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);

/** An answer of GraphQL counts as one whatever its status is, but for the statuses that say the part is not well. */
const read = async ({ statusCode, body }: Dispatcher.ResponseData): Promise<SubgraphAnswer> => {
  const text = await body.text();
  if (statusCode >= 500) throw new Error(`status ${statusCode}`);
  const answer: unknown = JSON.parse(text);
  if (!isAnswer(answer)) throw new Error(`status ${statusCode} without an answer of GraphQL`);
  return answer;
};

type Send = (
  subgraph: string,
  body: SubgraphRequest,
  identity: RequestIdentity,
) => Promise<Dispatcher.ResponseData>;

/** Nothing of the client's headers travels, only the signed identity and the request's id. */
const sender =
  ({ subgraphs, sign, timeoutMs = 5000 }: SubgraphClientOptions, dispatcher: Dispatcher): Send =>
  async (subgraph, body, { principal, requestId }) => {
    const address = subgraphs.find(({ name }) => name === subgraph);
    if (!address) throw new Error('it has no address in the configuration');
    const token = await sign(principal, subgraph);
    return request(address.url(), {
      method: 'POST',
      dispatcher,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'x-request-id': requestId,
      },
      body: JSON.stringify(body),
    });
  };

/** Asks over connections that are kept alive; a part that is not well is told of in one way, and why is in the log. */
export const subgraphClient = (options: SubgraphClientOptions): SubgraphClient => {
  const { log, onFetch, maxAnswerBytes = defaultAnswerBytes } = options;
  const dispatcher = new Agent({ connections, maxResponseSize: maxAnswerBytes });
  const send = sender(options, dispatcher);
  return {
    ask: async (subgraph, body, identity) => {
      onFetch?.(subgraph);
      try {
        return await read(await send(subgraph, body, identity));
      } catch (error) {
        const { requestId } = identity;
        log.error({ subgraph, requestId, err: error }, 'a subgraph did not answer');
        throw new SubgraphUnavailable(subgraph);
      }
    },
    stop: () => dispatcher.close(),
  };
};
