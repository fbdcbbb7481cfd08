import type { IncomingHttpHeaders } from 'node:http';
import type { Audience, Caller, GrantedKey } from '../access/caller';

/** The headers by which Apollo's and other clients say who they are. */
const headers = ['apollographql-client-name', 'graphql-client-name', 'x-graphql-client-name'];

const inWords: Readonly<Record<Audience, GrantedKey['audience']>> = {
  public: 'PUBLIC',
  partner: 'PARTNER',
  bi: 'BI',
  staff: 'STAFF',
};

/** The audience of a caller in the words of the registry. */
export const audienceOf = ({ audience }: Caller): GrantedKey['audience'] => inWords[audience];

const named = (given: IncomingHttpHeaders): string | undefined =>
  headers.map((name) => given[name]).find((value): value is string => typeof value === 'string');

/** What a request says whose it is: the client that its key or token was given to, else the one that it names itself. */
export const clientSaid = ({ principal }: Caller, given: IncomingHttpHeaders): string | undefined =>
  principal.client ?? named(given);
