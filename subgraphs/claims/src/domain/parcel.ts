import type { PostalAddress } from '@care-graph/kernel/domain/postal-address';

/** What carriers say of a parcel. */
export type CarrierStatus = 'ANNOUNCED' | 'IN_TRANSIT' | 'DELIVERED' | 'LOST';

/** One is back where it was sent from once its unit is there again and nobody told of its arrival. */
export type ShipmentStatus = CarrierStatus | 'RETURNED';

/** What a carrier said about a parcel. */
export interface CarrierEvent {
  readonly status: CarrierStatus;
  readonly occurredAt: Date;
}

/** One parcel. */
export interface Shipment {
  readonly id: string;
  readonly direction: 'TO_CENTER' | 'TO_CUSTOMER';
  readonly status: ShipmentStatus;
  readonly carrier: string;
  readonly trackingNumber: string;
  /** True when it crosses a border between regions. */
  readonly isCrossBorder: boolean;
  /** Where it goes, where another address than the customer's own was given; null for a parcel to a centre. */
  readonly recipient: PostalAddress | null;
  /** When it was handed over, as whoever sent it says. */
  readonly toldAt: Date;
  /** True where the centre told so of a parcel to it, and not its customer. */
  readonly isToldByCenter: boolean;
  /** The same as far as it is known: the carrier's own word counts when it differs. Null when the carrier has not got it. */
  readonly handedOverAt: Date | null;
  readonly deliveredAt: Date | null;
  /** When it was given up, as the centre says; null where it was not. */
  readonly lostAt: Date | null;
  /** All that the carrier said, in the order in which it was heard. */
  readonly carrierEvents: readonly CarrierEvent[];
}

/** What is known of a parcel when it is sent. */
type Sent = Pick<
  Shipment,
  'id' | 'direction' | 'carrier' | 'trackingNumber' | 'isCrossBorder' | 'recipient' | 'toldAt'
>;

/** A parcel as its sender tells of it. */
export const sentParcel = (sent: Sent): Shipment => ({
  ...sent,
  status: 'IN_TRANSIT',
  isToldByCenter: false,
  handedOverAt: sent.toldAt,
  deliveredAt: null,
  lostAt: null,
  carrierEvents: [],
});

const byTime = (events: readonly CarrierEvent[]): readonly CarrierEvent[] =>
  [...events].sort((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime());

/** When the carrier had it at the latest, by its own word; undefined where it has said nothing of the kind. */
export const takenByCarrier = ({ carrierEvents }: Shipment): Date | undefined =>
  byTime(carrierEvents).find(({ status }) => status !== 'ANNOUNCED')?.occurredAt;

/**
 * The parcel of which nobody but its sender has told, so that he can put right what he told; undefined where a carrier
 * has it, or has said something of it, and where the centre has it.
 */
export const toldParcel = (shipments: readonly Shipment[]): Shipment | undefined => {
  const sent = shipments.filter(({ direction }) => direction === 'TO_CENTER');
  return sent.some((parcel) => takenByCarrier(parcel) !== undefined)
    ? undefined
    : sent.find(
        ({ status, carrierEvents }) => status === 'IN_TRANSIT' && carrierEvents.length === 0,
      );
};

const earlier = (one: Date, other: Date): Date => (one.getTime() <= other.getTime() ? one : other);

/** When the carrier took it, by its own word where it has one; null where it says that it had nothing by then. */
const handedOverAt = (toldAt: Date, events: readonly CarrierEvent[]): Date | null => {
  const had = events.find(({ status }) => status !== 'ANNOUNCED');
  if (had) return had.status === 'IN_TRANSIT' ? had.occurredAt : earlier(toldAt, had.occurredAt);
  const announced = events.at(-1);
  return announced && announced.occurredAt.getTime() > toldAt.getTime() ? null : toldAt;
};

/** The last that the carrier said of having it, or of not finding it. */
const lastWord = (events: readonly CarrierEvent[]): CarrierEvent | undefined =>
  events.filter(({ status }) => status !== 'ANNOUNCED').at(-1);

/** True where nobody said after that instant that the parcel is anywhere. */
const isGivenUp = (lostAt: Date | null, last: CarrierEvent | undefined): boolean =>
  lostAt !== null && (last === undefined || last.occurredAt.getTime() <= lostAt.getTime());

/** What arrived did so whenever that was; a scan from before the parcel was given up does not find it. */
const statusOf = (
  {
    deliveredAt,
    lostAt,
    handedOverAt: at,
  }: Pick<Shipment, 'deliveredAt' | 'handedOverAt' | 'lostAt'>,
  events: readonly CarrierEvent[],
): ShipmentStatus => {
  if (deliveredAt) return 'DELIVERED';
  const last = lastWord(events);
  if (isGivenUp(lostAt, last)) return 'LOST';
  return last?.status ?? (at === null ? 'ANNOUNCED' : 'IN_TRANSIT');
};

/** The parcel after another word of its carrier; what is known follows from all words, in whatever order they came. */
export const heardParcel = (parcel: Shipment, event: CarrierEvent): Shipment => {
  const carrierEvents = [...parcel.carrierEvents, event];
  const events = byTime(carrierEvents);
  const delivered = events.find(({ status }) => status === 'DELIVERED')?.occurredAt;
  const known = {
    handedOverAt: handedOverAt(parcel.toldAt, events),
    deliveredAt: delivered ?? parcel.deliveredAt,
    lostAt: parcel.lostAt,
  };
  const isBack = parcel.status === 'RETURNED' && known.deliveredAt === null;
  const status = isBack ? parcel.status : statusOf(known, events);
  return { ...parcel, ...known, carrierEvents, status };
};

/** True once anybody said that nobody finds it, whatever was said since. */
export const wasLost = ({ status, lostAt, carrierEvents }: Shipment): boolean =>
  status === 'LOST' || lostAt !== null || carrierEvents.some((event) => event.status === 'LOST');

/** From when on a parcel can be given up: its carrier has said no more since. */
export const heardLastAt = ({ handedOverAt: at, toldAt, carrierEvents }: Shipment): Date =>
  new Date(
    Math.max((at ?? toldAt).getTime(), lastWord(byTime(carrierEvents))?.occurredAt.getTime() ?? 0),
  );

/** True until a parcel has ended: a lost one may turn up. */
const isUnderWay = ({ status }: Shipment): boolean =>
  status !== 'DELIVERED' && status !== 'RETURNED';

/** The parcels once the unit that was sent to the customer is in hand again: none that is on record as under way still has it. */
export const withUnitBack = (shipments: readonly Shipment[]): readonly Shipment[] =>
  shipments.map((parcel) =>
    parcel.direction === 'TO_CUSTOMER' && isUnderWay(parcel)
      ? { ...parcel, status: 'RETURNED' }
      : parcel,
  );

/** True while a parcel can reach its end: the carrier has it, or says that it cannot find it. */
export const mayArrive = ({ status }: Shipment): boolean =>
  status === 'IN_TRANSIT' || status === 'LOST';

/** What was sent to the customer. */
const toCustomer = (shipments: readonly Shipment[]): readonly Shipment[] =>
  shipments.filter(({ direction }) => direction === 'TO_CUSTOMER');

/** True of the parcel that brings the customer what is his: another one is sent only once all before it were lost. */
export const bringsUnit = (shipments: readonly Shipment[], { id }: Pick<Shipment, 'id'>): boolean =>
  toCustomer(shipments).at(-1)?.id === id;

/** True where a parcel to the customer has, or had, the number: whose parcel it is, a carrier's word tells by that alone. */
export const hadNumber = (shipments: readonly Shipment[], trackingNumber: string): boolean =>
  toCustomer(shipments).some((parcel) => parcel.trackingNumber === trackingNumber);

/** Since when the parcel that brings the customer what is his is under way and nobody finds it; undefined where nothing was sent, or it is found. */
export const lostSince = (shipments: readonly Shipment[]): Date | undefined => {
  const newest = toCustomer(shipments).at(-1);
  return newest?.status === 'LOST' ? newest.toldAt : undefined;
};

/** The numbers by which carriers speak of a claim's parcels, each once; once the claim is closed, of those that go back. */
export const liveNumbers = ({
  closedAt,
  shipments,
}: {
  readonly closedAt: Date | null;
  readonly shipments: readonly Shipment[];
}): readonly string[] => {
  const live = shipments.filter(
    (parcel) => isUnderWay(parcel) && (closedAt === null || parcel.direction === 'TO_CUSTOMER'),
  );
  return [...new Set(live.map(({ trackingNumber }) => trackingNumber))];
};

/** The parcel that a carrier's number is about: one that is under way goes before one that arrived, the first before the others. */
export const parcelNumbered = (
  shipments: readonly Shipment[],
  trackingNumber: string,
): Shipment | undefined => {
  const numbered = shipments.filter((parcel) => parcel.trackingNumber === trackingNumber);
  return numbered.find(isUnderWay) ?? numbered[0];
};
