import { Decision } from '@care-graph/kernel/graphql/approval.type';
import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ID } from 'type-graphql';
import type {
  DecideCrossBorderCommand,
  DecideCrossBorderRefusal,
} from '../application/decide-cross-border';
import type {
  RecordCarrierEventCommand,
  RecordCarrierEventRefusal,
} from '../application/record-carrier-event';
import type { RerouteClaimCommand, RerouteClaimRefusal } from '../application/reroute-claim';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { EstimateLineInput } from './inputs';
import { shared } from './shared';
import { Shipment } from './units.type';
import { ShipmentStatus } from './vocabulary';

export const rerouteClaim = command<RerouteClaimRefusal, RerouteClaimCommand, ClaimResult>(shared, {
  name: 'RerouteClaim',
  description: 'Sends a claim to another service centre.',
  access: { scopes: [['claims:assess']] },
  inputDescription: 'What is needed for sending a claim elsewhere.',
  input: {
    claimId: [() => ID, 'The claim to be sent elsewhere.'],
    serviceCenterCode: [() => String, 'The other centre.'],
    reason: [() => String, 'Why.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of sending a claim elsewhere.',
  result: {
    claim: [() => Claim, 'The rerouted claim; null when it was refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this centre.',
    CENTER_NOT_AUTHORIZED: 'The centre may not serve the product or the region.',
    UNIT_RECEIVED: 'A unit has been taken in, or is on its way.',
    CLAIM_CLOSED: 'The claim has ended.',
  },
});

export const decideCrossBorder = command<
  DecideCrossBorderRefusal,
  DecideCrossBorderCommand,
  ClaimResult
>(shared, {
  name: 'DecideCrossBorder',
  description: "Grants or denies the provider's consent to a parcel across a border.",
  access: { scopes: [['claims:adjudicate']] },
  inputDescription: 'What is needed for deciding about a border.',
  input: {
    claimId: [() => ID, 'The claim whose parcel would cross a border.'],
    decision: [() => Decision, 'Whether it may cross.'],
    cost: [
      () => [EstimateLineInput],
      'What the customer bears, in lines of `CROSS_BORDER_COST`; empty when nothing.',
    ],
    note: [() => String, 'Words for the customer.', { nullable: true }],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of deciding about a border.',
  result: { claim: [() => Claim, 'The claim; null when it was refused.', { nullable: true }] },
  refusals: {
    NOT_FOUND: 'No such claim.',
    NO_BORDER:
      'Nothing crosses a border, or that is decided, unless it was denied while the unit is at the centre.',
    SAME_PERSON: 'Whoever asked for it cannot decide.',
    CURRENCY_MIXED: "The lines are not all in the one currency of the contract's fees.",
  },
});

export const recordCarrierEvent = command<
  RecordCarrierEventRefusal,
  RecordCarrierEventCommand,
  { shipment: object }
>(shared, {
  name: 'RecordCarrierEvent',
  description:
    'Records what a carrier says about a parcel; a hand-over in time meets a return deadline.',
  access: { inaccessible: true, scopes: [['internal:claims']] },
  inputDescription: "What is needed for recording a carrier's word.",
  input: {
    eventId: [() => ID, "The carrier's id of the event, which makes the command idempotent."],
    trackingNumber: [() => String, "The carrier's number."],
    status: [() => ShipmentStatus, 'How far the parcel is.'],
    occurredAt: [() => DateTimeScalar, 'When it happened.'],
  },
  payloadDescription: "What came of recording a carrier's word.",
  result: {
    shipment: [() => Shipment, 'The parcel; null when it was refused.', { nullable: true }],
  },
  refusals: { NOT_FOUND: 'No such parcel.' },
});
