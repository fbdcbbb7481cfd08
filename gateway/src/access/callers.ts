import { Fault } from '@care-graph/kernel/domain/fault';
import type { Principal, PrincipalKind } from '@care-graph/kernel/domain/principal';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import { networkOfAddress } from './address-network';
import type { Budgets } from './budgets';
import type { Audience, Budget, Caller, GrantedKey } from './caller';

/** What each kind of caller sees of the graph; a part's own identity never comes in from outside. */
const audienceOf: Readonly<Record<Exclude<PrincipalKind, 'service'>, Audience>> = {
  anonymous: 'public',
  customer: 'public',
  partner: 'partner',
  bi: 'bi',
  agent: 'staff',
  adjudicator: 'staff',
  admin: 'staff',
};

type Outsider = Principal & { readonly kind: Exclude<PrincipalKind, 'service'> };

const withBudget = (
  principal: Principal,
  { key, budget }: { readonly key: string; readonly budget: Budget },
): Caller => ({
  principal,
  audience: audienceOf[(principal as Outsider).kind],
  environment: 'live',
  documentMode: 'ANY',
  budgetKey: key,
  budget,
});

/** A principal that is remembered is the same object each time. */
const callerOfPerson = oncePer((principal: Principal, budget: Budget) =>
  withBudget(principal, { key: `${principal.kind}:${principal.subject}`, budget }),
);

/** A person who signed in, or somebody unknown at an address: any document, live data, the budget of their like. */
export const callerOfPrincipal = (
  principal: Principal,
  address: string,
  budgets: Budgets,
): Caller =>
  principal.kind === 'anonymous'
    ? withBudget(principal, {
        key: `address:${networkOfAddress(address)}`,
        budget: budgets.anonymous,
      })
    : callerOfPerson(principal, budgets.person);

/** The audiences that come with keys. */
const kinds: Partial<Record<GrantedKey['audience'], 'partner' | 'bi'>> = {
  PARTNER: 'partner',
  BI: 'bi',
};

const principalOf = ({ id, audience, scopes, partnerId, client }: GrantedKey): Outsider => {
  const kind = kinds[audience];
  if (!kind) throw new Fault('UNAUTHENTICATED', 'The API key is for an audience without keys.');
  const partner = partnerId === null ? {} : { partnerId };
  return { kind, subject: id, scopes, policies: [], client: client ?? kind, ...partner };
};

const environments = { LIVE: 'live', SANDBOX: 'sandbox' } as const;

const newCallerOf = (key: GrantedKey): Caller => {
  const principal = principalOf(key);
  const { requestsPerSecond, costPerMinute, concurrentRequests } = key;
  return {
    principal,
    audience: audienceOf[principal.kind],
    environment: environments[key.environment],
    documentMode: key.documentMode,
    budgetKey: `key:${key.budgetId}`,
    budget: { requestsPerSecond, costPerMinute, concurrentRequests },
  };
};

/** Whoever holds a key: what the key says, and nothing beside. A key that is remembered is the same object each time. */
export const callerOfKey: (key: GrantedKey) => Caller = oncePer(newCallerOf);
