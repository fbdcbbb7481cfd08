import type { Region, ServiceCenter } from '../domain/catalogue';
import { chainOf } from '../domain/region-chain';
import type { Lookups } from './lookups';

const serves = (
  center: ServiceCenter,
  regionCodes: readonly string[],
  seriesCodes: readonly string[] | null,
) =>
  center.authorizations.some(
    (authorization) =>
      regionCodes.includes(authorization.regionCode) &&
      (seriesCodes === null ||
        authorization.seriesCodes.length === 0 ||
        authorization.seriesCodes.some((code) => seriesCodes.includes(code))),
  );

/** The centre that units from a region are sent to: the first that may serve the region and the product. */
export const centerFor = async (
  lookups: Lookups,
  region: Region,
  productCode: string | null,
): Promise<ServiceCenter | null> => {
  const product = productCode === null ? null : await lookups.product.load(productCode);
  if (productCode !== null && !product) return null;
  const chain = chainOf(region);
  const centers = (
    await Promise.all(chain.map((code) => lookups.centersServing.load(code)))
  ).flat();
  const fitting = centers.filter((center) => serves(center, chain, product?.seriesCodes ?? null));
  return fitting.sort((one, other) => one.position - other.position)[0] ?? null;
};
