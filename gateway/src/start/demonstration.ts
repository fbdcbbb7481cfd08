import { anonymous } from '@care-graph/kernel/domain/principal';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { type SigningKey, signer } from '@care-graph/kernel/runtime/internal-token';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { request } from 'undici';

/** The plan that development sells, by its EAN (R-SKU-01), in the shop that the source names. */
const demonstrated = { ean: '6937224103313', regionCode: 'LT', codeCount: 50 } as const;

const partners = [
  {
    id: 'prt_demo',
    name: 'Demonstration Retail',
    storeId: 'str_demo',
    storeName: 'Demonstration Shop, Vilnius',
  },
  { id: 'prt_other', name: 'Other Retail', storeId: 'str_other', storeName: 'Other Shop, Kaunas' },
] as const;

/** What development starts with: two partners, and e-codes that the first of them can sell; all of it synthetic. */
export const demonstrationOf = async (
  catalogUrl: string,
  gatewayKey: SigningKey,
  environment: DataEnvironment,
) => {
  const token = await (await signer(gatewayKey))(anonymous, nameIn(environment, 'catalog'));
  const { body } = await request(catalogUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'query DemonstratedPlan($ean: String!) { planSku(ean: $ean) { id } }',
      variables: { ean: demonstrated.ean },
    }),
  });
  const answer = (await body.json()) as { data?: { planSku: { id: string } | null } };
  const planSkuId = answer.data?.planSku?.id;
  if (planSkuId === undefined)
    throw new StartFault(`The catalogue has no plan with the EAN ${demonstrated.ean}.`);
  return {
    partners,
    regionCode: demonstrated.regionCode,
    codeCount: demonstrated.codeCount,
    planSkuId,
  };
};
