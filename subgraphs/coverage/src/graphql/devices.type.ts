import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { SerialComponent } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { BindingStatus } from './enums';
import { Product } from './product.stub';

@objectType('Device', 'One physical unit, tied to those it replaced and those that replaced it.', {
  tags: ['public'],
  keys: ['id'],
  implements: Node,
})
export class Device {
  @field(() => ID, 'Opaque id with the prefix `dev_`.', { tags: ['public', 'partner'] })
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => Product, 'The model; null when the catalog does not answer.', {
    nullable: true,
    tags: ['public', 'partner'],
  })
  product!: Product | null;

  @field(
    () => DateTimeScalar,
    'When it was first started and registered in the app; null when it never was or nobody told us.',
    { nullable: true },
  )
  firstStartedAt!: Date | null;
}

@objectType('DeviceSerial', 'A serial number that a part has or had.')
export class DeviceSerial {
  @field(() => SerialComponent, 'The part.')
  component!: keyof typeof SerialComponent;

  @field(() => String, 'The number with all but the last four places hidden.')
  maskedValue!: string;

  @field(
    () => String,
    'The number in full, each reading logged; null for a caller who may not read it.',
    { nullable: true, scopes: [['self:read'], ['serials:read']] },
  )
  value!: string | null;

  @field(() => DateTimeScalar, 'Since when the part has or had it.')
  validFrom!: Date;

  @field(() => DateTimeScalar, 'When another number took its place; null while it holds.', {
    nullable: true,
  })
  validUntil!: Date | null;
}

@objectType('DeviceLineage', 'A chain of units in which each replaced the one before.')
export class DeviceLineage {
  @field(() => Device, "The unit that was bought, or the first that is the caller's.")
  root!: Device;

  @field(() => Device, "The unit in use now, or the latest that is the caller's.")
  current!: Device;

  @field(() => [Device], "The caller's units, from the first to the latest.", {
    directives: [boundedList(7)],
  })
  devices!: readonly Device[];
}

@objectType('DeviceBinding', 'The tie between one contract and one unit, for some time.', {
  implements: Node,
})
export class DeviceBinding {
  @field(() => ID, 'Opaque id with the prefix `bnd_`.')
  id!: string;

  @field(() => BindingStatus, 'Whether the tie holds.')
  status!: keyof typeof BindingStatus;

  @field(() => DateTimeScalar, 'Since when it holds or held.')
  boundAt!: Date;

  @field(() => DateTimeScalar, 'When it ended; null while it holds.', { nullable: true })
  endedAt!: Date | null;
}
