import { type CarrierEvent, heardParcel, parcelNumbered, sentParcel } from './parcel';
import { trackingPage } from './carriers';

const day = (number: number): Date => new Date(Date.UTC(2026, 4, number, 12));

const sent = sentParcel({
  id: 'shp_1', direction: 'TO_CENTER', carrier: 'DHL', trackingNumber: 'T1', isCrossBorder: false, recipient: null,
  toldAt: day(5),
}); // prettier-ignore

type Word = readonly [CarrierEvent['status'], number];

const heard = (...words: readonly Word[]) =>
  words.reduce(
    (parcel, [status, on]) => heardParcel(parcel, { status, occurredAt: day(on) }),
    sent,
  );

/** All orders in which the words can come. */
const orders = (words: readonly Word[]): readonly (readonly Word[])[] =>
  words.length < 2
    ? [words]
    : words.flatMap((word, place) =>
        orders(words.filter((_, other) => other !== place)).map((rest) => [word, ...rest]),
      );

const cases: readonly {
  readonly words: readonly Word[];
  readonly status: string;
  readonly handedOver: number | null;
  readonly delivered?: number;
}[] = [
  { words: [], status: 'IN_TRANSIT', handedOver: 5 },
  { words: [['IN_TRANSIT', 6]], status: 'IN_TRANSIT', handedOver: 6 },
  { words: [['IN_TRANSIT', 4], ['IN_TRANSIT', 7]], status: 'IN_TRANSIT', handedOver: 4 },
  { words: [['ANNOUNCED', 3]], status: 'IN_TRANSIT', handedOver: 5 },
  { words: [['ANNOUNCED', 6]], status: 'ANNOUNCED', handedOver: null },
  { words: [['ANNOUNCED', 6], ['IN_TRANSIT', 8]], status: 'IN_TRANSIT', handedOver: 8 },
  { words: [['DELIVERED', 9]], status: 'DELIVERED', handedOver: 5, delivered: 9 },
  { words: [['DELIVERED', 4]], status: 'DELIVERED', handedOver: 4, delivered: 4 },
  { words: [['IN_TRANSIT', 6], ['DELIVERED', 9]], status: 'DELIVERED', handedOver: 6, delivered: 9 },
  { words: [['IN_TRANSIT', 6], ['LOST', 9]], status: 'LOST', handedOver: 6 },
  { words: [['LOST', 8], ['IN_TRANSIT', 6], ['DELIVERED', 9]], status: 'DELIVERED', handedOver: 6, delivered: 9 },
]; // prettier-ignore

describe('what is known of a parcel', () => {
  it.each(cases)('A-10: after $words it is $status, handed over on $handedOver', ({ words, status, handedOver, delivered }) => {
    for (const order of orders(words))
      expect(heard(...order)).toMatchObject({
        status,
        handedOverAt: handedOver === null ? null : day(handedOver),
        deliveredAt: delivered === undefined ? null : day(delivered),
      });
  }); // prettier-ignore

  it('a delivery that an agent recorded is not undone by an older word', () => {
    const arrived = { ...sent, status: 'DELIVERED', deliveredAt: day(8) } as const;
    const told = heardParcel(arrived, { status: 'IN_TRANSIT', occurredAt: day(6) });
    expect(told).toMatchObject({ status: 'DELIVERED', deliveredAt: day(8), handedOverAt: day(6) });
  });

  it('a number is that of the parcel under way, else of the first', () => {
    const arrived = { ...sent, id: 'shp_0', status: 'DELIVERED' } as const;
    expect(parcelNumbered([arrived, sent], 'T1')?.id).toBe('shp_1');
    expect(parcelNumbered([arrived], 'T1')?.id).toBe('shp_0');
    expect(parcelNumbered([arrived, sent], 'T2')).toBeUndefined();
  });
});

describe('the carrier’s page', () => {
  it.each([
    ['DHL', 'T 1', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=T%201'],
    [' dpd ', 'T1', 'https://tracking.dpd.de/status/en_US/parcel/T1'],
    ['My cousin', 'T1', null],
  ])('of %s for %s is %s', (carrier, trackingNumber, page) => {
    expect(trackingPage({ carrier, trackingNumber })).toBe(page);
  });
});
