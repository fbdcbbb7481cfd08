import { field, inputType, objectType } from './decorators';

const lines = 'Name, street and whatever else stands above the town, one line each.';
const postalCode = 'The postal code; null where there is none.';
const city = 'The town.';
const regionCode = 'The country as an ISO 3166 code.';

@objectType('PostalAddress', 'Where parcels reach a person; personal data.', {
  directives: ['@shareable'],
})
export class PostalAddress {
  @field(() => [String], lines)
  lines!: readonly string[];

  @field(() => String, postalCode, { nullable: true })
  postalCode!: string | null;

  @field(() => String, city)
  city!: string;

  @field(() => String, regionCode)
  regionCode!: string;
}

@inputType('PostalAddressInput', 'Where parcels reach a person.')
export class PostalAddressInput {
  @field(() => [String], lines)
  lines!: readonly string[];

  @field(() => String, postalCode, { nullable: true })
  postalCode?: string | null;

  @field(() => String, city)
  city!: string;

  @field(() => String, regionCode)
  regionCode!: string;
}
