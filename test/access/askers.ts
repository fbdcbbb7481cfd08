import type { Rights } from './expected-access';

/** How the gateway comes to know somebody. */
export type Credential =
  | { readonly by: 'nothing' }
  | {
      readonly by: 'token';
      readonly role: 'customer' | 'agent' | 'adjudicator' | 'admin';
      readonly name?: string;
      /** True where nothing is said. */
      readonly hasSecondFactor?: boolean;
    }
  | { readonly by: 'key'; readonly audience: 'PARTNER' | 'BI'; readonly partnerId: string | null };

/** One kind of caller, with what the rules say of it. */
export interface Asker extends Rights {
  readonly name: string;
  readonly credential: Credential;
}

const words = (text: string): readonly string[] => text.split(' ');

// What the roles open, as the rule book has it (§2.9); what the gateway has is compared with it.
const selfService = words('self:read self:write');
const ofBoth = words(
  'catalog:read contracts:read devices:read serials:read videos:review claims:read claims:assess codes:read pii:read',
);
const ofAgent = [
  ...ofBoth,
  ...words('contracts:activate claims:create devices:write claims:fulfill'),
];
const ofAdjudicator = [...ofBoth, ...words('claims:adjudicate quota:propose goodwill:propose')];
const ofAdmin = [
  ...ofBoth,
  ...words(
    'contracts:activate claims:create devices:write claims:fulfill claims:adjudicate quota:propose goodwill:propose catalog:write terms:publish codes:sell codes:manage contracts:decide quota:approve goodwill:approve refunds:decide partners:manage keys:manage documents:publish audit:read bi:read bi:export',
  ),
];

/** The scopes that a partner's key may have. */
export const partnerScopes = words(
  'catalog:read codes:read codes:sell contracts:read contracts:activate claims:read claims:create',
);
export const biScopes = words('bi:read bi:export catalog:read');

const person = (
  name: string,
  credential: Extract<Credential, { by: 'token' }>,
  scopes: readonly string[],
): Asker => ({
  name,
  credential,
  scopes,
  isSignedIn: true,
  audience: credential.role === 'customer' ? 'public' : 'staff',
  // Development tokens of staff have a second factor.
  policies:
    credential.role !== 'customer' && credential.hasSecondFactor !== false ? ['step_up'] : [],
});

const withKey = (
  name: string,
  credential: Extract<Credential, { by: 'key' }>,
  scopes: readonly string[],
): Asker => ({
  name,
  credential,
  scopes,
  isSignedIn: true,
  audience: credential.audience === 'BI' ? 'bi' : 'partner',
  policies: [],
});

const firstPartner = { by: 'key', audience: 'PARTNER', partnerId: 'prt_demo' } as const;
const secondPartner = { by: 'key', audience: 'PARTNER', partnerId: 'prt_other' } as const;

/** Every kind of principal that sees something of its own. */
export const askers: readonly Asker[] = [
  {
    name: 'nobody known',
    credential: { by: 'nothing' },
    audience: 'public',
    isSignedIn: false,
    scopes: [],
    policies: [],
  },
  person('customer', { by: 'token', role: 'customer' }, selfService),
  person('other customer', { by: 'token', role: 'customer', name: 'other' }, selfService),
  person('agent', { by: 'token', role: 'agent' }, ofAgent),
  person('adjudicator', { by: 'token', role: 'adjudicator' }, ofAdjudicator),
  person('admin', { by: 'token', role: 'admin' }, ofAdmin),
  ...partnerScopes.map((scope) => withKey(`partner with ${scope}`, firstPartner, [scope])),
  withKey('foreign partner', secondPartner, partnerScopes),
  withKey('bi', { by: 'key', audience: 'BI', partnerId: null }, biScopes),
];

/** Differs from the admin where a command asks for a second factor, and nowhere else. */
export const adminOfOneFactor = person(
  'admin of one factor',
  { by: 'token', role: 'admin', hasSecondFactor: false },
  ofAdmin,
);

export const everyAsker: readonly Asker[] = [...askers, adminOfOneFactor];
