import { Brackets, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { ServiceCenter } from '../domain/catalogue';
import type { PlaceReads, ServiceCenterFilter } from '../domain/ports';
import { readPage } from './keyset';
import { RegionRow, ServiceCenterRow } from './places.row';

/** Centres with an authorisation that holds in any of these regions; the index on the column answers it. */
const serving = (query: SelectQueryBuilder<ServiceCenterRow>, regionCodes: readonly string[]) =>
  query.andWhere(
    new Brackets((either) => {
      for (const [index, regionCode] of regionCodes.entries()) {
        either.orWhere(`r.authorizations @> :region${index}`, {
          [`region${index}`]: JSON.stringify([{ regionCode }]),
        });
      }
      if (regionCodes.length === 0) either.where('false');
    }),
  );

/** One authorisation has to allow all that is asked: the place, the service and the series. */
const authorized = `EXISTS (
  SELECT 1 FROM jsonb_to_recordset(r.authorizations) AS a("regionCode" text, lines jsonb, "seriesCodes" jsonb)
  WHERE (:anyRegion OR a."regionCode" = ANY(:regionCodes))
    AND (:line::text IS NULL OR a.lines ? :line::text)
    AND (:anySeries OR a."seriesCodes" = '[]' OR a."seriesCodes" ?| :seriesCodes)
)`;

const narrowed = (
  query: SelectQueryBuilder<ServiceCenterRow>,
  { regionCodes, seriesCodes, line }: ServiceCenterFilter,
) =>
  query.andWhere(authorized, {
    anyRegion: regionCodes === undefined,
    regionCodes: regionCodes ?? [],
    line: line ?? null,
    anySeries: seriesCodes === undefined,
    seriesCodes: seriesCodes ?? [],
  });

export const pgPlaceReads = (manager: EntityManager): PlaceReads => ({
  regionsByCode: (codes) => manager.find(RegionRow, { where: { code: In([...codes]) } }),
  regions: (generation) => {
    const query = manager.createQueryBuilder(RegionRow, 'r').orderBy('r.code', 'ASC');
    if (generation) query.where(':generation = ANY(r.terms_generations)', { generation });
    return query.getMany();
  },
  centersByCode: (codes) => manager.find(ServiceCenterRow, { where: { code: In([...codes]) } }),
  centersServing: (regionCodes) =>
    serving(manager.createQueryBuilder(ServiceCenterRow, 'r'), regionCodes)
      .orderBy('r.position', 'ASC')
      .getMany(),
  centers: (filter, page) =>
    readPage<ServiceCenterRow, ServiceCenter>(
      narrowed(manager.createQueryBuilder(ServiceCenterRow, 'r'), filter),
      page,
      (row) => row,
    ),
});
