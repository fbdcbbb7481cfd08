import type { IncomingHttpHeaders } from 'node:http';
import type { Audience, Caller, GrantedKey } from '../access/caller';

/** The headers by which Apollo's and other clients say who they are. */
export const clientHeaders = [
  'apollographql-client-name',
  'graphql-client-name',
  'x-graphql-client-name',
];

const inWords: Readonly<Record<Audience, GrantedKey['audience']>> = {
  public: 'PUBLIC',
  partner: 'PARTNER',
  bi: 'BI',
  staff: 'STAFF',
};

/** The audience of a caller in the words of the registry. */
export const audienceOf = ({ audience }: Caller): GrantedKey['audience'] => inWords[audience];

const named = (given: IncomingHttpHeaders): string | undefined =>
  clientHeaders
    .map((name) => given[name])
    .find((value): value is string => typeof value === 'string');

/**
 * The clients that a request may be of, in the order in which they count: the one that its key or its token was given
 * to, and, where that is nobody documents are published for, the one that it names itself. A key is no other client.
 */
export const clientsSaid = (
  { principal: { kind, client } }: Caller,
  given: IncomingHttpHeaders,
): readonly string[] => {
  const own = client === undefined ? [] : [client];
  if (kind === 'partner' || kind === 'bi') return own;
  const said = named(given);
  return said === undefined ? own : [...own, said];
};
