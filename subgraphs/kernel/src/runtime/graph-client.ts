import { Agent, request } from 'undici';
import { Fault } from '../domain/fault';
import type { Principal } from '../domain/principal';
import { requireNoTransaction } from './in-transaction';
import { type DataEnvironment, nameIn } from './data-environment';
import type { Sign } from './internal-token';
import { isInOwnTime } from './own-time';

/** Asks another subgraph's endpoint as a service. */
export interface GraphClient {
  ask<Data>(document: string, variables: object): Promise<Data>;
  close(): Promise<void>;
}

interface GraphClientOptions {
  /** The endpoint, read at each call, since a part's port may only be known once it listens. */
  readonly url: () => string;
  /** The subgraph that answers; the internal token is made out to it, in its environment. */
  readonly audience: string;
  readonly environment: DataEnvironment;
  /** The subgraph that asks. */
  readonly as: string;
  readonly sign: Sign;
  readonly timeoutMs?: number;
  /** Told of every question before it is sent. */
  readonly onAsk?: ((audience: string) => void) | undefined;
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

/** The one scope that a service has: that of the subgraph it speaks to. */
const serviceFor = (as: string, audience: string): Principal => ({
  kind: 'service',
  subject: as,
  scopes: [`internal:${audience}`],
  policies: [],
});

/** A conflict is the caller's to hear of; whatever else another part answers is a bug of ours. */
const errorOf = (error: AnswerError | undefined, audience: string): Error =>
  error?.extensions?.code === 'CONFLICT'
    ? new Fault('CONFLICT', error.message)
    : new Error(`${audience} answered: ${error?.message ?? 'nothing'}`);

const dataOf = <Data>({ data, errors = [] }: Answer<Data>, audience: string): Data => {
  const [first] = errors;
  if (first || !data) throw errorOf(first, audience);
  return data;
};

export const graphClient = (options: GraphClientOptions): GraphClient => {
  const { url, audience, environment, as, sign, timeoutMs = 5000, onAsk } = options;
  const dispatcher = new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: 32,
  });
  const unavailable = (): Fault =>
    new Fault('SUBGRAPH_UNAVAILABLE', `The ${audience} part did not answer. Try again.`);
  const send = async (document: string, variables: object): Promise<unknown> => {
    const token = await sign(serviceFor(as, audience), nameIn(environment, audience));
    const { statusCode, body } = await request(url(), {
      method: 'POST',
      dispatcher,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = await body.text();
    if (statusCode >= 500) throw unavailable();
    return JSON.parse(text);
  };
  return {
    ask: async <Data>(document: string, variables: object): Promise<Data> => {
      requireNoTransaction(audience);
      if (!isInOwnTime()) onAsk?.(audience);
      const answer = await send(document, variables).catch((error: unknown) => {
        if (error instanceof Fault) throw error;
        throw unavailable();
      });
      return dataOf(answer as Answer<Data>, audience);
    },
    close: () => dispatcher.close(),
  };
};
