import type { Region, ServiceCenter } from '../catalogue';
import type { KeyedId } from '../ids';
import { soldAs } from '../in-force';
import { termsGenerations } from '../vocabulary';
import { termsOfGeneration } from './assemble-terms';
import type { SourceOf } from './sources';
import type { CatalogueRows, Row } from './tables';

/** The editions under which a region sells: of each programme the one that it began with, and all later ones. */
const editionsSince = (
  rows: CatalogueRows,
  words: readonly string[],
): readonly Row<'termsVersions'>[] =>
  words.flatMap((word) => {
    const first = termsOfGeneration(rows, word);
    return rows.termsVersions.filter(
      ({ programme, generation }) =>
        programme === first?.programme &&
        termsGenerations.indexOf(generation) >= termsGenerations.indexOf(first.generation),
    );
  });

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
    const editions = editionsSince(rows, row.service_since_terms_generation);
    return [
      {
        id: idOf('reg', row.iso_code),
        code: row.iso_code,
        name: row.name,
        partOfCode: own.part_of,
        timeZone: own.time_zone,
        currency: own.currency,
        termsGenerations: termsGenerations.filter((one) =>
          editions.some(({ generation }) => generation === one),
        ),
        soldTerms: [...new Set(editions.map(soldAs))],
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
