import type { Principal } from './principal';

export const actorKinds = {
  CUSTOMER: 'The holder of the contract.',
  PARTNER: "A partner's system, by its key.",
  SERVICE_CENTER: 'An agent of a service centre.',
  ADJUDICATOR: 'An adjudicator of the programme.',
  ADMIN: 'An administrator of the programme.',
  SYSTEM: 'A timer, or another part of the system.',
} as const satisfies Record<string, string>;

export type ActorKind = keyof typeof actorKinds;

/** Who did something, as the record shows it. */
export interface Actor {
  readonly kind: ActorKind;
  /** What others may read, without personal data. */
  readonly label: string;
  readonly principalId: string | null;
}

const kindOf = {
  anonymous: 'SYSTEM',
  customer: 'CUSTOMER',
  agent: 'SERVICE_CENTER',
  adjudicator: 'ADJUDICATOR',
  admin: 'ADMIN',
  partner: 'PARTNER',
  bi: 'SYSTEM',
  service: 'SYSTEM',
} as const satisfies Record<Principal['kind'], ActorKind>;

const labels = {
  CUSTOMER: 'Customer',
  PARTNER: 'Partner',
  SERVICE_CENTER: 'Service centre',
  ADJUDICATOR: 'Adjudicator',
  ADMIN: 'Administrator',
  SYSTEM: 'System',
} as const satisfies Record<ActorKind, string>;

export const actorOf = (principal: Principal): Actor => {
  const kind = kindOf[principal.kind];
  const detail = principal.serviceCenterCode ?? principal.partnerId;
  return {
    kind,
    label: detail === undefined ? labels[kind] : `${labels[kind]} ${detail}`,
    principalId: principal.subject,
  };
};

export const system: Actor = { kind: 'SYSTEM', label: labels.SYSTEM, principalId: null };
