import { command } from '@care-graph/kernel/graphql/command';
import { requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { ConsentInput } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import type { RenewContractCommand, RenewContractRefusalCode } from '../application/renew-contract';
import { ServiceContract } from './contracts.type';
import { shared } from './shared';

const absent = { nullable: true } as const;

export const renewContract = command<
  RenewContractRefusalCode,
  RenewContractCommand,
  { contract: object }
>(shared, {
  name: 'RenewContract',
  description: 'Follows a contract with another one for the same device.',
  access: {
    scopes: [['self:write'], ['contracts:activate']],
    tags: ['public', 'partner'],
  },
  inputDescription: 'What is needed for renewing a contract.',
  input: {
    contractId: [() => ID, 'The contract to be followed.'],
    code: [() => String, 'The code of the plan bought; null when bought without one.', absent],
    planSkuId: [() => ID, 'The plan bought without a code; null when a code is given.', absent],
    orderReference: [
      () => String,
      'The order in which it was bought; null when a code is given.',
      absent,
    ],
    consents: [() => [ConsentInput], 'The terms accepted.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of renewing a contract.',
  result: {
    contract: [
      () => ServiceContract,
      'The contract that follows; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    NOT_FOUND: 'No such contract for this caller.',
    CODE_NOT_USABLE:
      "The code is unknown, somebody else's, blocked, expired or used; the words are the same for all of these.",
    PLAN_NOT_FOUND: 'No plan on sale is named that can follow.',
    SKU_PRODUCT_MISMATCH: 'The plan is for another product.',
    REGION_MISMATCH: 'Device and plan belong to different regions.',
    FEE_NOT_KNOWN: 'No fee of the plan is known for the region, so that nothing can be pinned.',
    RENEWAL_NOT_OFFERED: 'The terms of the contract know no renewal.',
    RENEWAL_WINDOW_CLOSED: 'Too much time has passed since the end.',
    RENEWAL_PLAN_NOT_ANNUAL: 'Only a plan of twelve months renews.',
    MAX_TERM_EXCEEDED: 'All contracts together would run for longer than the terms allow.',
    NO_REPLACEMENT_LEFT: 'The terms ask for at least one replacement that is left.',
    ALREADY_RENEWED: 'Another contract follows it already.',
    TERMS_NOT_ACCEPTED: 'Acceptance of the terms is missing.',
    CONSENT_REQUIRED: "The holder's consent to act on their behalf is missing.",
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});
