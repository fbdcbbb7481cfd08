import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { Center, Route } from '../domain/desks';
import { chainOf } from '../domain/region';
import type { Served } from '../domain/served';

interface WiredPlace {
  readonly code: string;
  readonly partOf: { readonly code: string } | null;
}

/** A region as the catalog tells it, with the centre that its units go to. */
export interface WiredRegion extends WiredPlace {
  readonly timeZone: string;
  readonly hasCalendar: boolean;
  readonly serviceCenter: { readonly code: string; readonly region: WiredPlace } | null;
}

/** A centre as the catalog tells it, with what it may do for whom. */
export interface WiredCenter {
  readonly code: string;
  readonly name: string;
  /** One line for each line of the label. */
  readonly address: string;
  readonly region: WiredPlace;
  readonly authorizations: readonly {
    readonly region: { readonly code: string };
    readonly lines: readonly ServiceLine[];
    readonly series: readonly { readonly code: string }[];
  }[];
}

export interface RegionKey extends Served {
  readonly regionCode: string;
}

export const regionQuestion = {
  field: 'region',
  argumentNames: { code: 'code' },
  variables: { code: 'String!', product: 'String', line: 'ServiceLine' },
  valuesOf: ({ regionCode, productCode, line }: RegionKey) => ({
    code: regionCode,
    product: productCode,
    line: line ?? null,
  }),
  selection: `code timeZone hasCalendar partOf { code }
    serviceCenter(productCode: $product, line: $line) { code region { code partOf { code } } }`,
  cacheKeyOf: ({ regionCode, productCode, line }: RegionKey) =>
    JSON.stringify([regionCode, productCode, line ?? null]),
};

export const centerQuestion = {
  field: 'serviceCenter',
  argumentNames: { code: 'code' },
  variables: { code: 'String!' },
  valuesOf: (code: string) => ({ code }),
  selection:
    'code name address region { code partOf { code } } authorizations { region { code } lines series { code } }',
  cacheKeyOf: (code: string) => code,
};

export const placeOf = ({ code, partOf }: WiredPlace) => ({
  code,
  partOfCode: partOf?.code ?? null,
});

export const routeOf = (region: WiredRegion): Route => {
  const { timeZone, hasCalendar, serviceCenter: center } = region;
  return {
    region: { ...placeOf(region), timeZone, hasCalendar },
    center: center ? { code: center.code, region: placeOf(center.region) } : undefined,
  };
};

/** What is to be served; a line that is left out means any. */
interface ServedSeries extends Pick<Served, 'line'> {
  readonly seriesCodes: readonly string[];
}

/**
 * The centre, where one of its rights is for the region, or a wider one, for the service, and for a series of the
 * product, or for all.
 */
export const centerFor = (
  { code, region, authorizations }: WiredCenter,
  asked: WiredPlace,
  { seriesCodes, line }: ServedSeries,
): Center | undefined => {
  const regionCodes = chainOf(placeOf(asked));
  const mayServe = authorizations.some(
    (right) =>
      regionCodes.includes(right.region.code) &&
      (line === undefined || right.lines.includes(line)) &&
      (right.series.length === 0 || right.series.some((one) => seriesCodes.includes(one.code))),
  );
  return mayServe ? { code, region: placeOf(region) } : undefined;
};
