import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { Store } from '../domain/contract';

/** The shop that sells: the one that is named, else the only one; undefined where neither tells it. */
export const sellingShop = (
  shops: readonly Store[],
  storeId: string | null | undefined,
): Store | undefined => {
  if (storeId) return shops.find(({ id }) => id === storeId);
  return shops.length === 1 ? shops[0] : undefined;
};

/** What a partner with several shops is told that names none: nobody else knows where it sells. */
export const nameAShop = 'you have several shops, so name the one that sells';

/** Why no shop is known though one has to be; undefined for a partner without shops that names none. */
export const shopMissing = (
  shops: readonly Store[],
  storeId: string | null | undefined,
): Refusal<'STORE_NOT_FOUND'> | undefined => {
  const notFound = refusal('STORE_NOT_FOUND' as const, ['storeId'], []);
  if (storeId) return notFound;
  return shops.length > 0 ? saying(notFound, nameAShop) : undefined;
};
