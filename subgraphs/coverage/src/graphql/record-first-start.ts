import { command } from '@care-graph/kernel/graphql/command';
import { optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { SerialInput } from '@care-graph/kernel/graphql/shared-types';
import type {
  RecordFirstStartCommand,
  RecordFirstStartRefusalCode,
} from '../application/record-first-start';
import { Device } from './devices.type';
import { shared } from './shared';

export const recordFirstStart = command<
  RecordFirstStartRefusalCode,
  RecordFirstStartCommand,
  { device: object }
>(shared, {
  name: 'RecordFirstStart',
  description: "Records when a device was first started, as the maker's registry tells it.",
  access: { inaccessible: true, scopes: [['internal:coverage']] },
  inputDescription: 'What is needed for recording a first start.',
  input: {
    serials: [() => [SerialInput], 'The serial numbers.'],
    productCode: [() => String, 'The model.'],
    firstStartedAt: [() => DateTimeScalar, 'When it was first started.'],
    warrantyEndsAt: [
      () => DateTimeScalar,
      "When the maker's own warranty ends; null when its registry does not say.",
      { nullable: true },
    ],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of recording a first start.',
  result: {
    device: [() => Device, 'The device; null when it was refused.', { nullable: true }],
  },
  refusals: {
    SERIAL_TAKEN: 'Another device has one of the numbers.',
    PRODUCT_UNKNOWN: 'No such product.',
  },
});
