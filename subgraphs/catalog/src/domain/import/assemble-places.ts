import type { TermsGeneration } from '@care-graph/kernel/domain/vocabulary';
import type { Region, ServiceCenter } from '../catalogue';
import type { KeyedId } from '../ids';
import { type GenerationName, generationNames, generationOf } from '../vocabulary';
import type { SourceOf } from './sources';
import type { CatalogueRows, Row } from './tables';

/** A region in which one generation was sold has had every later one; none where only resold plans are. */
const generationsSince = (first: GenerationName | null): readonly TermsGeneration[] =>
  first === null
    ? []
    : generationNames.slice(generationNames.indexOf(first)).map((name) => generationOf[name]);

const settingsNote = ({ source, note }: Row<'regionSettings'>): string =>
  `Time zone and currency: ${source}${note === '' ? '' : `; ${note}`}.`;

export const regionsFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly Region[] => {
  const settings = new Map(rows.regionSettings.map((row) => [row.iso_code, row]));
  return rows.regions.flatMap((row) => {
    const own = settings.get(row.iso_code);
    if (!own) return [];
    return [
      {
        id: idOf('reg', row.iso_code),
        code: row.iso_code,
        name: row.name,
        partOfCode: own.part_of,
        timeZone: own.time_zone,
        currency: own.currency,
        termsGenerations: generationsSince(row.service_since_terms_generation),
        source: sourceOf(row.source, { note: settingsNote(own) }),
      },
    ];
  });
};

export const serviceCentersFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly ServiceCenter[] =>
  rows.serviceCenters.map((row, index) => ({
    id: idOf('svc', row.center_code),
    code: row.center_code,
    name: row.name,
    kind: row.kind,
    address: row.address.split('|').join('\n'),
    regionCode: row.region,
    authorizations: row.serves_regions.map((regionCode) => ({
      regionCode,
      lines: row.lines,
      seriesCodes: row.series,
    })),
    intakeChannels: row.intake_channels,
    position: index + 1,
    source: sourceOf(row.source, { isSynthetic: row.is_synthetic }),
  }));
