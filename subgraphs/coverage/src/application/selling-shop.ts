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
