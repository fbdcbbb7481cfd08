import type { Partner, Store } from '../domain/contract';
import { atOdds, normalizedSerial } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import type { Enrollment } from './enrollment';
import { sellingShop } from './selling-shop';

type Stores = Pick<CoverageStores, 'people' | 'devices' | 'units'>;

/** Where an order was taken. */
export interface OrderPlace {
  /** The shop, where its partner has one only in the region. */
  readonly storeId: string | null;
  readonly regionCode: string;
}

/** Where the unit of an enrollment was bought, itself and its group; empty where nobody has told. */
const purchaseRegions = async (
  { devices, units }: Stores,
  { serials }: Pick<Enrollment, 'serials'>,
): Promise<readonly string[]> => {
  const device = await devices.findBySerials(serials.map(normalizedSerial));
  const purchase = device && device !== atOdds && (await units.purchaseOf(device.rootId));
  return purchase ? purchase.regionCodes : [];
};

/** Where a partner takes orders: the regions that its shops tell, else its own. */
const regionsOf = (shops: readonly Store[], { regionCodes }: Partner): readonly string[] => {
  const told = shops.flatMap((shop) => shop.regionCode ?? []);
  return told.length > 0 ? [...new Set(told)] : regionCodes;
};

/**
 * The place in which a partner took an order: the region that all its shops share, else the only one of the partner.
 * Where there are several it is the one in which the unit was bought, since plan and unit are bought in one (R-RGN-02);
 * undefined where nobody has told.
 */
export const placeOfOrder = async (
  stores: Stores,
  partner: Partner,
  enrollment: Pick<Enrollment, 'serials'>,
): Promise<OrderPlace | undefined> => {
  const shops = await stores.people.storesOf(partner.id);
  const regions = regionsOf(shops, partner);
  const only = regions.length === 1 ? regions[0] : undefined;
  if (only !== undefined)
    return { storeId: sellingShop(shops, null)?.id ?? null, regionCode: only };
  const bought = await purchaseRegions(stores, enrollment);
  const regionCode = bought.find((code) => regions.includes(code));
  if (regionCode === undefined) return undefined;
  const near = shops.filter((shop) => shop.regionCode === regionCode);
  return { storeId: sellingShop(near, null)?.id ?? null, regionCode };
};
