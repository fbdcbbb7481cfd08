import type { Shipment } from './parcel';

/** The pages on which carriers tell how far a parcel is; its number follows. */
const trackingPages: Readonly<Record<string, string>> = {
  DHL: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=',
  DPD: 'https://tracking.dpd.de/status/en_US/parcel/',
  FEDEX: 'https://www.fedex.com/fedextrack/?trknbr=',
  GLS: 'https://gls-group.eu/EU/en/parcel-tracking?match=',
  UPS: 'https://www.ups.com/track?tracknum=',
};

/** Where the carrier tells how far the parcel is; null for a carrier whose page is not known. */
export const trackingPage = ({
  carrier,
  trackingNumber,
}: Pick<Shipment, 'carrier' | 'trackingNumber'>): string | null => {
  const page = trackingPages[carrier.trim().toUpperCase()];
  return page === undefined ? null : page + encodeURIComponent(trackingNumber);
};
