import type { CoverageWork } from '../../subgraphs/coverage/src/application/coverage-work';
import type { Store } from '../../subgraphs/coverage/src/domain/contract';
import type { CoverageStores } from '../../subgraphs/coverage/src/domain/ports';

const shop = (id: string, partnerId: string, regionCode: string | null = 'LT'): Store => ({
  id, partnerId, name: id, reference: null, regionCode,
}); // prettier-ignore

/** Another shop of the first partner, beside its own in Lithuania. */
export const anotherShop = (
  { work }: { readonly work: Pick<CoverageWork, 'transact'> },
  id = 'str_a2',
  regionCode: string | null = 'LT',
): Promise<void> =>
  work.transact(({ partners }) => partners.addStore(shop(id, 'prt_a', regionCode)));

/** Two partners with a shop each, of which either may sell in the EU. */
export const addPartners = async ({ people }: CoverageStores): Promise<void> => {
  const partner = (id: string) =>
    ({ id, name: id, status: 'ACTIVE', regionCodes: ['EU'], version: 1 }) as const;
  await people.addPartner(partner('prt_a'), [shop('str_a1', 'prt_a')]);
  await people.addPartner(partner('prt_b'), [shop('str_b1', 'prt_b')]);
};
