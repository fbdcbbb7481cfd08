import { Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { followedBy, rejecting, type Soon } from '@care-graph/kernel/runtime/soon';
import type { Identify } from './bearer-token';
import type { Budgets } from './budgets';
import type { Caller, GrantedKey } from './caller';
import { callerOfKey, callerOfPrincipal } from './callers';

/** What a request brings along to say who it is from. */
export interface Credentials {
  readonly authorization: string | undefined;
  /** The header `X-Api-Key`. */
  readonly apiKey: string | undefined;
  /** Where it comes from. */
  readonly address: string;
}

/** Finds out who asks; credentials that do not hold are a fault of code UNAUTHENTICATED, never the anonymous caller. */
export type IdentifyCaller = (credentials: Credentials) => Soon<Caller>;

/** The key of a text, from an address; a fault of code UNAUTHENTICATED where it does not hold. */
export type KeyOf = (text: string, address: string) => Soon<GrantedKey>;

export interface IdentifyCallerParts {
  readonly identify: Identify;
  readonly keyOf: KeyOf;
  readonly budgets: Budgets;
}

/** The text of an API key as `Authorization: Bearer` carries it, which no JSON Web Token looks like. */
const keyInBearer = (authorization: string | undefined): string | undefined =>
  /^Bearer +(cg_\S*) *$/i.exec(authorization ?? '')?.[1];

const keyIn = ({ authorization, apiKey }: Credentials): string | undefined => {
  if (apiKey === undefined) return keyInBearer(authorization);
  if (authorization === undefined) return apiKey.trim();
  throw new Fault(
    'UNAUTHENTICATED',
    'The request has both an Authorization and an X-Api-Key header: send one of them.',
  );
};

export const callerIdentifier =
  ({ identify, keyOf, budgets }: IdentifyCallerParts): IdentifyCaller =>
  (credentials) => {
    const { authorization, address } = credentials;
    const ofPerson = (principal: Principal) => callerOfPrincipal(principal, address, budgets);
    return rejecting(() => {
      const text = keyIn(credentials);
      return text === undefined
        ? followedBy(identify(authorization), ofPerson)
        : followedBy(keyOf(text, address), callerOfKey);
    });
  };
