import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import type { Sign } from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import { Agent, type Dispatcher, request } from 'undici';
import type { RequestIdentity } from './request-identity';
import type { AskLocal, SubgraphAnswer, SubgraphRequest } from './subgraph-request';
import { SubgraphUnavailable, withoutSandbox } from './subgraph-faults';

/** Where a subgraph's GraphQL endpoint is; read at each call, since a port may only be known once it listens. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: () => string;
}

/** On whose behalf is asked, of which data, and for which request. */
export type AskingIdentity = Pick<RequestIdentity, 'principal' | 'environment' | 'requestId'>;

/** Asks subgraphs on behalf of a caller, in the environment that the caller belongs to. */
export interface SubgraphClient {
  ask(subgraph: string, body: SubgraphRequest, identity: AskingIdentity): Promise<SubgraphAnswer>;
  stop(): Promise<void>;
}

export interface SubgraphClientOptions {
  /** Those with the live data. */
  readonly subgraphs: readonly SubgraphAddress[];
  /** Those of the sandbox; without them there is none. */
  readonly sandbox?: readonly SubgraphAddress[] | undefined;
  /** Those in this process, which serve both environments. */
  readonly local?: Readonly<Record<string, AskLocal>> | undefined;
  readonly sign: Sign;
  readonly log: Log;
  /** Told of every request, by the subgraph's name, which in the sandbox begins with `sandbox_`. */
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
  identity: AskingIdentity,
) => Promise<Dispatcher.ResponseData>;

type AddressesOf = Readonly<Record<DataEnvironment, readonly SubgraphAddress[] | undefined>>;

/** Whoever is of no known environment reaches none. */
const addressOf = (
  addresses: AddressesOf,
  subgraph: string,
  environment: DataEnvironment,
): SubgraphAddress => {
  const subgraphs = addresses[environment];
  if (!subgraphs) throw withoutSandbox(subgraph);
  const address = subgraphs.find(({ name }) => name === subgraph);
  if (!address) throw new Error('it has no address in the configuration');
  return address;
};

/** Nothing of the client's headers travels, only the signed identity and the request's id. */
const sender =
  (
    { subgraphs, sandbox, sign, onFetch, timeoutMs = 5000 }: SubgraphClientOptions,
    dispatcher: Dispatcher,
  ): Send =>
  async (subgraph, body, { principal, environment, requestId }) => {
    const address = addressOf({ live: subgraphs, sandbox }, subgraph, environment);
    const audience = nameIn(environment, subgraph);
    onFetch?.(audience);
    const token = await sign(principal, audience);
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
  const { log, maxAnswerBytes = defaultAnswerBytes } = options;
  const dispatcher = new Agent({ connections, maxResponseSize: maxAnswerBytes });
  const send = sender(options, dispatcher);
  return {
    ask: async (subgraph, body, identity) => {
      const askLocal = options.local?.[subgraph];
      if (askLocal) {
        options.onFetch?.(subgraph);
        return askLocal(body, identity.principal);
      }
      try {
        return await read(await send(subgraph, body, identity));
      } catch (error) {
        if (error instanceof SubgraphUnavailable) throw error;
        const { environment, requestId } = identity;
        log.error({ subgraph, environment, requestId, err: error }, 'a subgraph did not answer');
        throw new SubgraphUnavailable(subgraph);
      }
    },
    stop: () => dispatcher.close(),
  };
};
