import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { field, inputType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ID } from 'type-graphql';
import {
  ChangePartner,
  type ReinstatePartnerCommand,
  type ReinstatePartnerRefusalCode,
  type SuspendPartnerCommand,
  type SuspendPartnerRefusalCode,
} from '../application/change-partner';
import type { CoverageWork } from '../application/coverage-work';
import {
  OpenStore,
  type OpenStoreCommand,
  type OpenStoreRefusalCode,
} from '../application/open-store';
import {
  RecordOffer,
  type RecordOfferCommand,
  type RecordOfferRefusalCode,
} from '../application/record-offer';
import {
  RegisterPartner,
  type RegisterPartnerCommand,
  type RegisterPartnerRefusalCode,
} from '../application/register-partner';
import type { Partner as Seller } from '../domain/contract';
import { OfferOutcome } from './enums';
import { BatchCodes, PartnerEvents, PartnerQueries } from './partners.resolver';
import { Partner } from './people.type';
import { partnerShape } from './shapes';
import { shared } from './shared';

@inputType('StoreInput', 'A shop of a partner, as it is handed in.')
class StoreInput {
  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => String, "The partner's own number for it.", { nullable: true })
  reference?: string | null;

  @field(() => String, 'Where it stands.')
  regionCode!: string;
}

interface Result {
  readonly partner: object;
}

const access = { scopes: [['partners:manage']], tags: ['internal'] } as const;
const resultOf = (description: string) => ({
  partner: [() => Partner, description, { nullable: true }] as const,
});

const registerPartner = command<RegisterPartnerRefusalCode, RegisterPartnerCommand, Result>(
  shared,
  {
    name: 'RegisterPartner',
    description: 'Admits a partner with its shops.',
    access,
    inputDescription: 'What is needed for admitting a partner.',
    input: {
      name: [() => String, 'The trading name.'],
      regionCodes: [() => [String], 'The regions it may sell in.'],
      stores: [() => [StoreInput], 'Its shops.'],
      idempotencyKey: requiredKey,
    },
    payloadDescription: 'What came of admitting a partner.',
    result: resultOf('The partner; null when it was refused.'),
    refusals: {
      NAME_TAKEN: 'Another partner has this name.',
      REGION_NOT_ALLOWED:
        'The programme does not sell in one of the regions, or a shop stands outside of them.',
    },
  },
);

const openStore = command<OpenStoreRefusalCode, OpenStoreCommand, Result>(shared, {
  name: 'OpenStore',
  description: 'Adds a shop to a partner.',
  access,
  inputDescription: 'What is needed for adding a shop.',
  input: {
    partnerId: [() => ID, 'The partner that gets a shop.'],
    store: [() => StoreInput, 'The shop.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of adding a shop.',
  result: resultOf('The partner with its shop; null when it was refused.'),
  refusals: {
    NOT_FOUND: 'No such partner.',
    REFERENCE_TAKEN: 'Another shop of the partner has this number.',
    REGION_NOT_ALLOWED: 'The partner may not sell in the region.',
  },
});

const suspendPartner = command<SuspendPartnerRefusalCode, SuspendPartnerCommand, Result>(shared, {
  name: 'SuspendPartner',
  description: 'Stops a partner from selling and activating.',
  access,
  inputDescription: 'What is needed for suspending a partner.',
  input: {
    partnerId: [() => ID, 'The partner to be stopped.'],
    reason: [() => String, 'Why.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of suspending a partner.',
  result: resultOf('The suspended partner; null when it was refused.'),
  refusals: { NOT_FOUND: 'No such partner.', NOT_ACTIVE: 'It is suspended already.' },
});

const reinstatePartner = command<ReinstatePartnerRefusalCode, ReinstatePartnerCommand, Result>(
  shared,
  {
    name: 'ReinstatePartner',
    description: 'Lets a suspended partner trade again.',
    access,
    inputDescription: 'What is needed for reinstating a partner.',
    input: {
      partnerId: [() => ID, 'The partner to trade again.'],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of reinstating a partner.',
    result: resultOf('The partner; null when it was refused.'),
    refusals: { NOT_FOUND: 'No such partner.', NOT_SUSPENDED: 'It may trade already.' },
  },
);

export const recordOffer = command<
  RecordOfferRefusalCode,
  RecordOfferCommand,
  { isRecorded: boolean }
>(shared, {
  name: 'RecordOffer',
  description: 'Records that a plan was offered with a device, so that attach rates can be told.',
  access: { scopes: [['codes:sell']], tags: ['partner'] },
  inputDescription: 'What is needed for recording an offer.',
  input: {
    reference: [
      () => String,
      "The partner's own number of the basket, unique for the partner; a repeat takes the place of the first.",
    ],
    productCode: [() => String, 'The device.'],
    planSkuId: [
      () => ID,
      'The plan shown; null when the device was sold without an offer.',
      { nullable: true },
    ],
    outcome: [() => OfferOutcome, 'What the customer did.'],
    storeId: [() => ID, 'The shop; null when the partner has one only.', { nullable: true }],
    at: [() => DateTimeScalar, 'When; null means now.', { nullable: true }],
  },
  payloadDescription: 'What came of recording an offer.',
  result: { isRecorded: [() => Boolean, 'True when it is on record.'] },
  refusals: {
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
    STORE_NOT_FOUND: 'No such shop of the partner.',
    PRODUCT_UNKNOWN: 'No such product.',
    PLAN_NOT_FOUND: 'No such plan for the product.',
  },
});

/** Partners, the commands on them, and what they tell of their offers. */
export const partnerResolvers = (work: CoverageWork): readonly object[] => {
  const [register, open] = [new RegisterPartner(work), new OpenStore(work)];
  const [change, offer] = [new ChangePartner(work), new RecordOffer(work)];
  const shown = (partner: Seller): Result => ({ partner: partnerShape(partner) });
  return [
    new PartnerQueries(),
    new PartnerEvents(),
    new BatchCodes(),
    registerPartner.resolver((input, by) => register.execute(input, by), shown),
    openStore.resolver((input, by) => open.execute(input, by), shown),
    suspendPartner.resolver((input, by) => change.suspend(input, by), shown),
    reinstatePartner.resolver((input, by) => change.reinstate(input, by), shown),
    recordOffer.resolver(
      (input, by) => offer.execute(input, by),
      () => ({ isRecorded: true }),
      { whenRefused: { isRecorded: false } },
    ),
  ];
};
