import { command } from '@care-graph/kernel/graphql/command';
import { optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ConsentInput, MoneyInput, SerialInput } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import type { CoverageWork } from '../application/coverage-work';
import { OrderBundle, type OrderBundleCommand as Order } from '../application/order-bundle';
import {
  ReportBundleShipment,
  type ReportBundleShipmentCommand,
} from '../application/report-bundle-shipment';
import type {
  OrderBundleRefusalCode,
  ReportBundleShipmentRefusalCode,
} from '../domain/bundle-rules';
import { ServiceContract } from './contracts.type';
import { HolderInput } from './eligibility.type';
import { priceOf } from '../domain/price';
import { contractShape } from './shapes';
import { shared } from './shared';

/** The order as it is handed in; the price is read into minor units before the use case sees it. */
type OrderBundleCommand = Omit<Order, 'price'> & { readonly price?: MoneyInput | null };

const orderBundle = command<OrderBundleRefusalCode, OrderBundleCommand, { contract: object }>(
  shared,
  {
    name: 'OrderBundle',
    description: 'Opens a contract for a device and a plan bought in one order, before shipment.',
    access: { scopes: [['codes:sell']], tags: ['partner'] },
    inputDescription: 'What is needed for ordering a bundle.',
    input: {
      orderReference: [
        () => String,
        "The partner's own number of the order, unique for the partner; it makes the command idempotent.",
      ],
      planSkuId: [() => ID, 'The plan bought with the device.'],
      regionCode: [() => String, 'The region of the order.'],
      storeId: [
        () => ID,
        'The shop that sells; null when the partner has one only.',
        { nullable: true },
      ],
      holder: [() => HolderInput, 'The buyer.'],
      price: [() => MoneyInput, 'What the customer paid for the plan.', { nullable: true }],
      consents: [() => [ConsentInput], 'The terms accepted with the order.'],
    },
    payloadDescription: 'What came of ordering a bundle.',
    result: {
      contract: [
        () => ServiceContract,
        'The contract that waits for shipment; null when it was refused.',
        { nullable: true },
      ],
    },
    refusals: {
      PLAN_NOT_ON_SALE: 'The plan is not sold in the region together with its device.',
      REGION_MISMATCH: 'The partner may not sell in the region.',
      TERMS_NOT_ACCEPTED: 'Acceptance of the terms is missing.',
      PARTNER_NOT_ACTIVE: 'The partner may not trade.',
    },
  },
);

const reportBundleShipment = command<
  ReportBundleShipmentRefusalCode,
  ReportBundleShipmentCommand,
  { contract: object }
>(shared, {
  name: 'ReportBundleShipment',
  description:
    'Tells that a bundled device was shipped; cover begins as long after as the terms say.',
  access: { scopes: [['codes:sell']], tags: ['partner'] },
  inputDescription: 'What is needed for reporting the shipment of a bundle.',
  input: {
    contractId: [() => ID, 'The contract that waits for it.'],
    shippedAt: [() => DateTimeScalar, 'When the device left.'],
    serials: [() => [SerialInput], 'The serial numbers of the device.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of reporting the shipment of a bundle.',
  result: {
    contract: [
      () => ServiceContract,
      'The contract with its period; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such contract for this caller.',
    NOT_PENDING_SHIPMENT: 'The shipment is known already.',
    SERIAL_MISSING: 'A serial number that the terms ask for is missing.',
    SERIAL_UNKNOWN: "A serial number is of a part that the product has not, or is another unit's.",
    SKU_PRODUCT_MISMATCH: 'The plan is for another product.',
    DEVICE_ALREADY_COVERED:
      'The device has a contract for that time, or has had as much cover as the terms allow.',
    DEVICE_LOCKED: 'The device was reported as flown away, or was given up for another one.',
    DEVICE_ALREADY_STARTED: 'The device was first started before it was shipped.',
    SHIPPED_IN_FUTURE: 'The time of shipment lies ahead.',
    SHIPPED_BEFORE_ORDER: 'The time of shipment lies before the order.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});

/** Orders of a device with its plan, and their shipment. */
export const bundleCommands = (work: CoverageWork) => {
  const [order, report] = [new OrderBundle(work), new ReportBundleShipment(work)];
  return [
    orderBundle.resolver(
      ({ price, ...command }, by) => order.execute({ ...command, price: priceOf(price) }, by),
      (contract) => ({ contract: contractShape(contract, work.clock.now()) }),
    ),
    reportBundleShipment.resolver(
      (command, by) => report.execute(command, by),
      (contract) => ({ contract: contractShape(contract, work.clock.now()) }),
    ),
  ];
};
