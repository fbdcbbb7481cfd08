import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { PostalAddress } from '@care-graph/kernel/graphql/postal-address.type';
import { PlanSkuReference, RegionReference } from '@care-graph/kernel/graphql/reference-types';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { PartnerStatus } from './enums';

@objectType('Customer', 'A person who holds contracts.', {
  tags: ['public'],
  keys: ['id'],
  implements: Node,
})
export class Customer {
  @field(() => ID, 'Opaque id with the prefix `cus_`; it says nothing about the person.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => String, 'The first name; null when it was never given.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  givenName!: string | null;

  @field(() => String, 'The last name; null when it was never given.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  familyName!: string | null;

  @field(() => String, 'The address for notices; null when it was never given.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  email!: string | null;

  @field(() => String, 'The number for questions, in E.164 form; null when it was never given.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  phone!: string | null;

  @field(() => PostalAddress, 'The address for parcels; null when it was never given.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
  })
  address!: PostalAddress | null;
}

@objectType('Partner', 'A shop or service partner that sells plans.', {
  tags: ['partner'],
  keys: ['id'],
  implements: Node,
})
export class Partner {
  @field(() => ID, 'Opaque id with the prefix `prt_`.', { tags: ['partner', 'bi'] })
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => String, 'The trading name.', { tags: ['partner', 'bi'] })
  name!: string;

  @field(() => PartnerStatus, 'Whether it may trade.')
  status!: keyof typeof PartnerStatus;

  @field(
    () => [RegionReference],
    'The regions it may sell in; null when the catalog does not answer.',
    { nullable: true, directives: [boundedList(10)] },
  )
  regions!: readonly RegionReference[] | null;
}

@objectType('Store', 'One shop of a partner.', { implements: Node })
export class Store {
  @field(() => ID, 'Opaque id with the prefix `str_`.')
  id!: string;

  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => String, "The partner's own number for it; null when there is none.", {
    nullable: true,
  })
  reference!: string | null;

  @field(() => RegionReference, 'Where it stands; null when the catalog does not answer.', {
    nullable: true,
  })
  region!: RegionReference | null;
}

@objectType('CodeStock', 'How many codes of one plan somebody holds.')
export class CodeStock {
  @field(() => PlanSkuReference, 'The plan; null when the catalog does not answer.', {
    nullable: true,
  })
  planSku!: PlanSkuReference | null;

  @field(
    () => RegionReference,
    'The region the codes are for; null when the catalog does not answer.',
    { nullable: true },
  )
  region!: RegionReference | null;

  @field(() => Int, 'Codes that can be sold.')
  allocated!: number;

  @field(() => Int, 'Codes sold and not yet redeemed.')
  sold!: number;

  @field(() => Int, 'Codes that became contracts.')
  redeemed!: number;

  @field(() => Int, 'Codes taken back.')
  returned!: number;

  @field(() => Int, 'Codes of cancelled orders.')
  voided!: number;

  @field(() => Int, 'Codes whose last day for redemption has passed.')
  expired!: number;

  @field(() => Int, 'Codes under suspicion.')
  blocked!: number;
}
