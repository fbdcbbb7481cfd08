import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { isToReturn, withShipment } from '../../domain/claim';
import { sentParcel, type Shipment } from '../../domain/parcel';
import { center, type Course, day } from './course';

/** A parcel as its sender tells of it. */
export const parcelOf = (
  course: Course,
  direction: Shipment['direction'],
  at: number,
): Shipment => {
  const { claimNumber, borders, shipTo } = course.claim;
  const isBack = direction === 'TO_CUSTOMER';
  return sentParcel({
    id: course.newId('shp'),
    direction,
    carrier: 'DHL',
    trackingNumber: `${isBack ? 'TB' : 'TC'}-${claimNumber}`,
    isCrossBorder: isBack ? borders.outbound : borders.inbound,
    recipient: isBack ? shipTo : null,
    toldAt: new Date(at),
  });
};

/** What ended so lately may be at its centre still. */
const freshFor = 45 * day;

/** A unit that came goes back after its claim has ended without a service; some of those that ended lately have still to. */
export const returnUnit = (course: Course, endedAt: number): void => {
  const { turns, now } = course.around;
  if (!isToReturn(course.claim)) return;
  if (endedAt > now - freshFor && turns.isTurn('leftAtCenter')) return;
  const at = endedAt + 2 * day;
  if (!course.isPast(at)) return;
  const parcel = parcelOf(course, 'TO_CUSTOMER', at);
  course.step(
    { action: 'shipUnit', at, by: center, basis: ruleOnly('R-SHP-01') },
    { shipments: withShipment(course.claim, parcel).shipments },
  );
  const arrivedAt = at + day;
  if (!course.isPast(arrivedAt)) return;
  const arrived = { ...parcel, status: 'DELIVERED', deliveredAt: new Date(arrivedAt) } as const;
  course.step(
    { action: 'recordDelivery', at: arrivedAt, by: center, basis: ruleOnly('R-SHP-01') },
    { shipments: withShipment(course.claim, arrived).shipments },
  );
};
