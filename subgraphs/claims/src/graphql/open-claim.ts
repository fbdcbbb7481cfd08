import type { Cell } from '@care-graph/kernel/graphql/class-from-table';
import { command } from '@care-graph/kernel/graphql/command';
import { requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { PostalAddressInput } from '@care-graph/kernel/graphql/postal-address.type';
import { ConsentInput } from '@care-graph/kernel/graphql/shared-types';
import { ServiceChannel, ServiceType } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type { OpenClaimCommand, OpenClaimRefusal } from '../application/open-claim';
import { Claim } from './claim.type';
import type { ClaimResult } from './claim-result';
import { IncidentInput } from './inputs';
import { shared } from './shared';

/** What of a claim's input is there where it is tried out, too. */
export const triedOut = {
  proofOfPurchaseId: [
    () => ID,
    'The proof of purchase, where service is asked for abroad and none is on record.',
    { nullable: true },
  ],
  shipTo: [
    () => PostalAddressInput,
    "Where the unit goes back to; null means the customer's address.",
    { nullable: true },
  ],
} as const satisfies Record<string, Cell>;

export const openClaim = command<OpenClaimRefusal, OpenClaimCommand, ClaimResult>(shared, {
  name: 'OpenClaim',
  description:
    'Registers a claim under a contract and routes it to a service centre; a flyaway goes on with its own steps.',
  access: { tags: ['public', 'partner'], scopes: [['self:write'], ['claims:create']], cost: 10 },
  inputDescription: 'What is needed for registering a claim.',
  input: {
    contractId: [
      () => ID,
      'The contract; null when the serial number finds it.',
      { nullable: true },
    ],
    serialNumber: [
      () => String,
      'Any serial number the device ever had; null when the contract is given.',
      { nullable: true },
    ],
    serviceType: [() => ServiceType, 'The way in which it is to be served.'],
    incident: [
      () => IncidentInput,
      'What happened; null when it is on record from an earlier claim.',
      { nullable: true },
    ],
    incidentId: [
      () => ID,
      'The incident on record; null when it is told here.',
      { nullable: true },
    ],
    regionCode: [
      () => String,
      "Where service is asked for; null means the contract's region.",
      { nullable: true },
    ],
    channel: [
      () => ServiceChannel,
      'Who is to serve.',
      { nullable: true, defaultValue: 'MAKER_DIRECT' },
    ],
    consents: [
      () => [ConsentInput],
      'The consents; privacy always, data wipe unless it is a flyaway, and acting on behalf where somebody else than the customer asks.',
    ],
    evidenceIds: [() => [ID], 'Files uploaded for it.', { nullable: true }],
    ...triedOut,
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of registering a claim.',
  result: {
    claim: [
      () => Claim,
      'The registered claim, which records alone may have refused at once; null when none was registered.',
      { nullable: true },
    ],
  },
  refusals: {
    CONTRACT_NOT_FOUND: 'No such contract for this caller.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
    OUT_OF_PERIOD: 'The incident or the request lies outside the period.',
    CONSENT_REQUIRED: 'A consent or acknowledgement is missing.',
    REGION_NOT_COVERED: 'The contract gives no service in that region.',
    PROOF_OF_PURCHASE_MISSING: 'Service abroad needs a proof of purchase.',
    FILE_NOT_ARRIVED: 'A file has not arrived or did not pass the check.',
    TOO_MANY_FILES: 'The claim takes no more files.',
    SERVICE_NOT_OFFERED: 'The service is not offered for the product, the region or the cause.',
    QUOTA_EXHAUSTED: 'No use is left, and the service offers nothing without one.',
    NOT_ENTITLED_MAINTENANCE: 'There is no right to maintenance, or none is left.',
    FLYAWAY_NOT_INCLUDED: 'The plan has no flyaway.',
    FLYAWAY_SUBLIMIT_REACHED: 'No flyaway is left, though a use may be.',
    ACCOUNT_NOT_LINKED:
      'The device was not linked to the account throughout; the claim is on record as refused.',
    CONTROLLER_NOT_BOUND:
      'The device was not tied to its controller throughout; the claim is on record as refused.',
    DEVICE_LOCKED: 'The device was reported as flown away.',
    CLAIM_OPEN: 'Another claim about the device is open.',
    INCIDENT_IN_FUTURE: 'The incident lies ahead.',
    INCIDENT_MISSING: 'Exactly one of the incident and its id is needed.',
    INCIDENT_NOT_FOUND: 'The contract has no such incident.',
  },
});
