import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ServiceLine, TermsGeneration } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import { DataSource } from './product.type';
import { IntakeChannel, ServiceCenterKind } from './vocabulary';

@objectType('Region', 'A country or a group of countries with one set of rules.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['code'],
  implements: Node,
})
export class Region {
  @field(() => ID, 'Opaque id with the prefix `reg_`.')
  id!: string;

  @field(() => String, 'The ISO 3166 code, or `EU`.')
  code!: string;

  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => String, 'The IANA zone in which its days begin and end.')
  timeZone!: string;

  @field(() => [TermsGeneration], 'The generations of terms that plans were sold under here.')
  termsGenerations!: readonly (keyof typeof TermsGeneration)[];

  @field(() => DataSource, 'Where these facts come from.')
  source!: DataSource;
}

@objectType('ServiceCenter', 'A place that takes units in and serves them.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['code'],
  implements: Node,
})
export class ServiceCenter {
  @field(() => ID, 'Opaque id with the prefix `svc_`.')
  id!: string;

  @field(() => String, 'A short name for programs, such as `DE-1`.')
  code!: string;

  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => ServiceCenterKind, 'Whose place it is.')
  kind!: keyof typeof ServiceCenterKind;

  @field(() => String, 'The postal address for parcels, one line for each line of the label.')
  address!: string;

  @field(() => [IntakeChannel], 'The ways in which it can be reached.')
  intakeChannels!: readonly (keyof typeof IntakeChannel)[];
}

@objectType('ServiceAuthorization', 'What a centre may do in one region.')
export class ServiceAuthorization {
  @field(() => [ServiceLine], 'The services it may give there.')
  lines!: readonly (keyof typeof ServiceLine)[];
}
