import { Agent, request } from 'undici';
import { Fault } from '../domain/fault';
import type { Principal } from '../domain/principal';
import type { Sign } from './internal-token';

/** Asks another subgraph's endpoint as a service. */
export interface GraphClient {
  ask<Data>(document: string, variables: object): Promise<Data>;
  close(): Promise<void>;
}

interface GraphClientOptions {
  /** The endpoint, read at each call, since a part's port may only be known once it listens. */
  readonly url: () => string;
  /** The subgraph that answers; the internal token is made out to it. */
  readonly audience: string;
  /** The subgraph that asks. */
  readonly as: string;
  readonly sign: Sign;
  readonly timeoutMs?: number;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** The one scope that a service has: that of the subgraph it speaks to. */
const serviceFor = (as: string, audience: string): Principal => ({
  kind: 'service',
  subject: as,
  scopes: [`internal:${audience}`],
  policies: [],
});

export const graphClient = ({
  url,
  audience,
  as,
  sign,
  timeoutMs = 5000,
}: GraphClientOptions): GraphClient => {
  const dispatcher = new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: 32,
  });
  const unavailable = (): Fault =>
    new Fault('SUBGRAPH_UNAVAILABLE', `The ${audience} part did not answer. Try again.`);
  const send = async (document: string, variables: object) => {
    const token = await sign(serviceFor(as, audience), audience);
    const { statusCode, body } = await request(url(), {
      method: 'POST',
      dispatcher,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = await body.text();
    if (statusCode >= 500) throw unavailable();
    return JSON.parse(text) as Answer<never>;
  };
  return {
    ask: async <Data>(document: string, variables: object): Promise<Data> => {
      const { data, errors } = (await send(document, variables).catch((error: unknown) => {
        if (error instanceof Fault) throw error;
        throw unavailable();
      })) as Answer<Data>;
      const [first] = errors ?? [];
      if (first?.extensions?.code === 'CONFLICT') throw new Fault('CONFLICT', first.message);
      if (first || !data) throw new Error(`${audience} answered: ${first?.message ?? 'nothing'}`);
      return data;
    },
    close: () => dispatcher.close(),
  };
};
