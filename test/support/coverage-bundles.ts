import {
  OrderBundle,
  type OrderBundleCommand,
} from '../../subgraphs/coverage/src/application/order-bundle';
import {
  ReportBundleShipment,
  type ReportBundleShipmentCommand,
} from '../../subgraphs/coverage/src/application/report-bundle-shipment';
import { holder } from './coverage-activations';
import { type CoverageDesk, sellerA } from './coverage-desk';
import { there } from './there';

/** An order that every rule accepts; a test changes only what it is about. */
export const aBundleOrder = (change: Partial<OrderBundleCommand> = {}): OrderBundleCommand => ({
  orderReference: 'LT-2001',
  planSkuId: 'sku_1',
  regionCode: 'LT',
  holder,
  consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }],
  ...change,
});

export const orderOn = (
  { work }: Pick<CoverageDesk, 'work'>,
  change: Partial<OrderBundleCommand> = {},
  by = sellerA,
) => new OrderBundle(work).execute(aBundleOrder(change), by);

/** Reports the shipment of a contract's device as of now, unless the test says otherwise. */
export const shipOn = (
  { work }: Pick<CoverageDesk, 'work'>,
  contractId: string,
  change: Partial<ReportBundleShipmentCommand> = {},
  by = sellerA,
) =>
  new ReportBundleShipment(work).execute(
    {
      contractId,
      shippedAt: work.clock.now(),
      serials: [{ component: 'BODY', value: 'RS4-0001' }],
      ...change,
    },
    by,
  );

/** A bundle that was ordered and not shipped yet; answers its contract's id. */
export const aBundleOf = async (
  desk: Pick<CoverageDesk, 'work'>,
  orderReference = 'LT-2001',
): Promise<string> => there((await orderOn(desk, { orderReference })).made).id;
