import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { Region, ServiceCenter } from '../domain/catalogue';
import { chainOf } from '../domain/region-chain';
import type { Lookups } from './lookups';

/** What is to be served; null means any. */
export interface Served {
  readonly productCode: string | null;
  readonly line: ServiceLine | null;
}

/** The same by series; null means any. */
interface ServedSeries extends Pick<Served, 'line'> {
  readonly seriesCodes: readonly string[] | null;
}

const serves = (
  center: ServiceCenter,
  regionCodes: readonly string[],
  { seriesCodes, line }: ServedSeries,
) =>
  center.authorizations.some(
    (authorization) =>
      regionCodes.includes(authorization.regionCode) &&
      (line === null || authorization.lines.includes(line)) &&
      (seriesCodes === null ||
        authorization.seriesCodes.length === 0 ||
        authorization.seriesCodes.some((code) => seriesCodes.includes(code))),
  );

/** The centre that units from a region are sent to: the first with one right for the region, the product and the service. */
export const centerFor = async (
  lookups: Lookups,
  region: Region,
  { productCode, line }: Served,
): Promise<ServiceCenter | null> => {
  const product = productCode === null ? null : await lookups.product.load(productCode);
  if (productCode !== null && !product) return null;
  const chain = chainOf(region);
  const centers = (
    await Promise.all(chain.map((code) => lookups.centersServing.load(code)))
  ).flat();
  const served = { seriesCodes: product?.seriesCodes ?? null, line };
  const fitting = centers.filter((center) => serves(center, chain, served));
  return fitting.sort((one, other) => one.position - other.position)[0] ?? null;
};
