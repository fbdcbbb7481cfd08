import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { ID } from 'type-graphql';

// Entities of other subgraphs as this one sees them: their keys, and below them the claims that it adds.

@objectType(
  'ServiceContract',
  'A plan in force for one device and its replacements, under terms pinned at activation.',
  { keys: ['id'] },
)
export class ServiceContract {
  @field(() => ID, 'Opaque id with the prefix `ctr_`.')
  id!: string;

  @field(() => String, 'The number printed in the service contract.', { directives: ['@external'] })
  contractNumber!: string;
}

@objectType('Device', 'One physical unit, tied to those it replaced and those that replaced it.', {
  keys: ['id'],
})
export class Device {
  @field(() => ID, 'Opaque id with the prefix `dev_`.')
  id!: string;
}

@objectType('Customer', 'A person who holds contracts.', { keys: ['id'] })
export class Customer {
  @field(() => ID, 'Opaque id with the prefix `cus_`; it says nothing about the person.')
  id!: string;
}

@objectType('Partner', 'A shop or service partner that sells plans.', { keys: ['id'] })
export class Partner {
  @field(() => ID, 'Opaque id with the prefix `prt_`.')
  id!: string;
}

@objectType('ServiceCenter', 'A place that takes units in and serves them.', { keys: ['code'] })
export class ServiceCenter {
  @field(() => String, 'A short name for programs, such as `DE-1`.')
  code!: string;
}

@objectType('Component', 'A part that can be covered, missing or charged for.', {
  foreignKeys: ['code'],
})
export class Component {
  @field(() => String, 'A short name for programs, such as `propeller_pair`.')
  code!: string;
}
