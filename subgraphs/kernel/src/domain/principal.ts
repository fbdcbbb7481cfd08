/** What kind of caller it is; the words are those of `Actor.kind` and of the tokens. */
export type PrincipalKind =
  'anonymous' | 'customer' | 'agent' | 'adjudicator' | 'admin' | 'partner' | 'bi' | 'service';

/** Who asks, as the gateway (or another subgraph) vouches for it. */
export interface Principal {
  readonly kind: PrincipalKind;
  /** Stable id of the caller within its kind: the subject of a sign-in, the key's id, the subgraph's name. */
  readonly subject: string;
  readonly scopes: readonly string[];
  /** Policies that hold for this request, such as `step_up`. */
  readonly policies: readonly string[];
  /** The partner that a partner's key belongs to. */
  readonly partnerId?: string | undefined;
  /** The client in whose name it asks, as documents are published for it; told to nobody but the part that keeps documents. */
  readonly client?: string | undefined;
  /** The service centre that an agent works for. */
  readonly serviceCenterCode?: string | undefined;
  /** What the identity provider knows of a person; used to fill a new customer's record, never logged. */
  readonly person?: Person | undefined;
  /** The address that the identity provider has proved to be the person's; joins them to what was made in their name. */
  readonly verifiedEmail?: string | undefined;
}

export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export const anonymous: Principal = {
  kind: 'anonymous',
  subject: 'anonymous',
  scopes: [],
  policies: [],
};

export const hasScope = (principal: Principal, scope: string): boolean =>
  principal.scopes.includes(scope);

/** The key under which a caller's own idempotency keys are kept, so that two callers never meet. */
export const callerKey = ({ kind, subject, partnerId }: Principal): string =>
  `${kind}:${partnerId ?? subject}`;
