import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Sign } from '@care-graph/kernel/runtime/internal-token';

/** A subgraph on its own, and who vouches for the callers that it meets. */
export interface AskedPart {
  readonly url: string;
  readonly audience: string;
  readonly sign: Sign;
}

export interface PartReply<Data> {
  readonly data?: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: readonly string[] };
  }[];
}

/** Asks one subgraph directly, with the signed token that the gateway or another subgraph would send. */
export const askPart = async <Data>(
  { url, audience, sign }: AskedPart,
  principal: Principal,
  query: string,
  variables: object = {},
): Promise<PartReply<Data>> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await sign(principal, audience)}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as PartReply<Data>;
};
