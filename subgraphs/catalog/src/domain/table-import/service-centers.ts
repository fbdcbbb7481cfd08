import type { ServiceCenter } from '../catalogue';
import { serviceCentersFrom } from '../import/assemble-places';
import { serviceCenters as own } from '../import/own-tables';
import type { RowOf } from '../import/table';
import type { CatalogueRows } from '../import/tables';
import { catalogTable, codesOf, type LoadingTools, untitledSources } from './catalog-table';
import { unknownNames } from './fault';

type Row = RowOf<typeof own>;

interface Facts {
  readonly regionCodes: ReadonlySet<string>;
  readonly seriesCodes: ReadonlySet<string>;
  readonly centers: ReadonlyMap<string, ServiceCenter>;
}

/** A centre keeps its place among those that units are routed to; new ones come last. */
const centersFrom = (
  rows: readonly Row[],
  { centers }: Facts,
  { idOf, sourceOf }: LoadingTools,
): readonly ServiceCenter[] => {
  const last = Math.max(0, ...[...centers.values()].map(({ position }) => position));
  const given = serviceCentersFrom(
    { serviceCenters: rows } as unknown as CatalogueRows,
    idOf,
    sourceOf,
  );
  const added = given.filter(({ code }) => !centers.has(code));
  const places = new Map(added.map(({ code }, index) => [code, last + 1 + index]));
  return given.map((center) => ({
    ...center,
    position: centers.get(center.code)?.position ?? places.get(center.code) ?? last + 1,
  }));
};

export const serviceCenters = catalogTable<Row, Facts>({
  specs: [own],
  mostRows: 20_000,
  learn: async (onRecord) => ({
    regionCodes: codesOf(await onRecord.regions()),
    seriesCodes: codesOf(await onRecord.series()),
    centers: new Map((await onRecord.serviceCenters()).map((center) => [center.code, center])),
  }),
  faultsIn: (rows, { regionCodes, seriesCodes }, tools) => [
    ...unknownNames(rows, 'region', { known: regionCodes, what: 'region' }),
    ...unknownNames(rows, 'serves_regions', { known: regionCodes, what: 'region' }),
    ...unknownNames(rows, 'series', { known: seriesCodes, what: 'series' }),
    ...untitledSources(rows, tools),
  ],
  loadedFrom: (rows, facts, tools) => ({ serviceCenters: centersFrom(rows, facts, tools) }),
});
