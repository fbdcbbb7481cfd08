import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { ProductReference, RegionReference } from '@care-graph/kernel/graphql/reference-types';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor, Consent, Node } from '@care-graph/kernel/graphql/shared-types';
import { CauseOfLoss, ServiceChannel, ServiceType } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { Adjudication } from './adjudication.type';
import { Assessment } from './assessment.type';
import { FlyawayVerification } from './flyaway.type';
import { ReturnAuthorization, UnitReceipt } from './intake.type';
import { FeeQuote, Payment } from './money.type';
import { Device, ServiceCenter, ServiceContract } from './references';
import { Approval, Deadline } from './shared';
import { SimulatedDecision } from './simulated-decision.type';
import { Replacement, Shipment } from './units.type';
import { ClaimStatus, Remedy } from './vocabulary';

@objectType('Incident', 'What happened to the unit, whatever is claimed for it.', {
  implements: Node,
})
export class Incident {
  @field(() => ID, 'Opaque id with the prefix `inc_`.')
  id!: string;

  @field(() => DateTimeScalar, 'When it happened, which decides about cover and links.')
  occurredAt!: Date;

  @field(() => DateTimeScalar, 'When it was first reported.')
  reportedAt!: Date;

  @field(() => CauseOfLoss, 'What led to it, as the customer says.')
  cause!: keyof typeof CauseOfLoss;

  @field(() => Boolean, 'True when the aircraft is lost.')
  isFlyaway!: boolean;

  @field(() => String, "What happened in the customer's words; null when nothing was written.", {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  description!: string | null;

  @field(() => String, 'Where it happened; null when it was not told.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  place!: string | null;
}

@objectType('ServiceElection', 'The remedy that was chosen.')
class ServiceElection {
  @field(() => Remedy, 'What the customer chose to get.')
  remedy!: keyof typeof Remedy;

  @field(() => DateTimeScalar, 'When it was chosen.')
  electedAt!: Date;

  @field(() => Actor, 'Who chose, which is the customer.')
  electedBy!: Actor;

  @field(() => FeeQuote, 'The quote that follows from it; null when nothing is to be paid.', {
    nullable: true,
  })
  quote!: FeeQuote | null;
}

@objectType('Claim', "A customer's request for one service after one incident.", {
  tags: ['public'],
  keys: ['id'],
  implements: Node,
})
export class Claim {
  @field(() => ID, 'Opaque id with the prefix `clm_`.', { tags: ['public', 'partner'] })
  id!: string;

  @field(() => Int, 'How often it was changed.', { tags: ['public', 'partner'] })
  version!: number;

  @field(() => String, 'The number told to the customer.', {
    tags: ['public', 'partner'],
    directives: ['@shareable'],
  })
  claimNumber!: string;

  @field(() => ServiceType, 'The way in which it is served.', { tags: ['public', 'partner'] })
  serviceType!: keyof typeof ServiceType;

  @field(() => ClaimStatus, 'Where it stands in its life.', { tags: ['public', 'partner'] })
  status!: keyof typeof ClaimStatus;

  @field(() => [ClaimStatus], 'The statuses that may follow; empty when it is final.')
  nextStatuses!: readonly (keyof typeof ClaimStatus)[];

  @field(() => Boolean, 'True while the customer can still cancel it.')
  mayCancel!: boolean;

  @field(
    () => Boolean,
    'True while its unit is at the centre and has to be sent back as it came: it ended without its service, or the unit is wanted back unrepaired; maintenance that somebody is not entitled to says so by its status.',
  )
  unitToReturn!: boolean;

  @field(() => DateTimeScalar, 'When it was registered.', { tags: ['public', 'partner'] })
  openedAt!: Date;

  @field(
    () => DateTimeScalar,
    'When it was completed, refused, cancelled or converted; null while it runs.',
    { nullable: true, tags: ['public', 'partner'] },
  )
  closedAt!: Date | null;

  @field(() => Actor, 'Who registered it.')
  openedBy!: Actor;

  @field(
    () => ServiceContract,
    'The contract it is made under; null when coverage does not answer.',
    {
      nullable: true,
      tags: ['public', 'partner'],
      directives: ['@provides(fields: "contractNumber")'],
    },
  )
  contract!: ServiceContract | null;

  @field(
    () => Device,
    'The unit it is about, as it was at the incident; null when coverage does not answer.',
    { nullable: true },
  )
  device!: Device | null;

  @field(() => ProductReference, 'The model; null when the catalog does not answer.', {
    nullable: true,
    tags: ['public', 'partner'],
  })
  product!: ProductReference | null;

  @field(
    () => RegionReference,
    'Where service is asked for; null when the catalog does not answer.',
    { nullable: true },
  )
  region!: RegionReference | null;

  @field(
    () => ServiceCenter,
    'The centre it was routed to, which reviews a flyaway; null when the catalog does not answer.',
    { nullable: true },
  )
  serviceCenter!: ServiceCenter | null;

  @field(() => ServiceChannel, 'Who serves, which decides whether its fee is firm.')
  channel!: keyof typeof ServiceChannel;

  @field(() => Incident, 'What happened.')
  incident!: Incident;

  @field(() => [Deadline], 'What is due or was due, soonest first.', {
    directives: [boundedList(3)],
  })
  deadlines!: readonly object[];

  @field(() => [Consent], 'What the customer agreed to and acknowledged.', {
    directives: [boundedList(4)],
  })
  consents!: readonly Consent[];

  @field(
    () => ReturnAuthorization,
    'The permission to send the unit in; null before routing and for flyaways.',
    { nullable: true },
  )
  returnAuthorization!: ReturnAuthorization | null;

  @field(
    () => Approval,
    "The provider's consent to cross a border on the way to the centre or back, also of a unit that is sent for a lost one; null when none is crossed, or the terms ask for none.",
    { nullable: true },
  )
  crossBorder!: object | null;

  @field(
    () => UnitReceipt,
    'What arrived at the centre; null until something did, and for flyaways.',
    { nullable: true },
  )
  receipt!: UnitReceipt | null;

  @field(
    () => Assessment,
    'What was found; null until then, and for services without assessment.',
    { nullable: true },
  )
  assessment!: Assessment | null;

  @field(() => FlyawayVerification, 'The verification of a flyaway; null for other services.', {
    nullable: true,
  })
  flyaway!: FlyawayVerification | null;

  @field(() => [Adjudication], 'The decisions on the claim, latest first.', {
    directives: [boundedList(2)],
  })
  decisions!: readonly Adjudication[];

  @field(
    () => [SimulatedDecision],
    'What of the purchase an adjudicator may refuse it for; it goes on until somebody does.',
    { directives: [boundedList(2)] },
  )
  doubts!: readonly SimulatedDecision[];

  @field(() => ServiceElection, 'The remedy chosen; null until then.', { nullable: true })
  election!: ServiceElection | null;

  @field(() => [FeeQuote], 'The quotes, latest first.', { directives: [boundedList(3)] })
  quotes!: readonly FeeQuote[];

  @field(() => [Payment], 'The payments, latest first.', { directives: [boundedList(3)] })
  payments!: readonly Payment[];

  @field(() => Replacement, 'The unit given instead; null when none was allocated.', {
    nullable: true,
  })
  replacement!: Replacement | null;

  @field(() => [Shipment], 'The parcels in either direction, latest first.', {
    directives: [boundedList(4)],
  })
  shipments!: readonly Shipment[];
}
