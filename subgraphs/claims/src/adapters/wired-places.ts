import type { Center, Route } from '../domain/desks';
import { chainOf } from '../domain/region';

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
    readonly series: readonly { readonly code: string }[];
  }[];
}

export interface RegionKey {
  readonly regionCode: string;
  readonly productCode: string;
}

export const regionQuestion = {
  field: 'region',
  argumentNames: { code: 'code' },
  variables: { code: 'String!', product: 'String' },
  valuesOf: ({ regionCode, productCode }: RegionKey) => ({
    code: regionCode,
    product: productCode,
  }),
  selection: `code timeZone hasCalendar partOf { code }
    serviceCenter(productCode: $product) { code region { code partOf { code } } }`,
  cacheKeyOf: ({ regionCode, productCode }: RegionKey) => JSON.stringify([regionCode, productCode]),
};

export const centerQuestion = {
  field: 'serviceCenter',
  argumentNames: { code: 'code' },
  variables: { code: 'String!' },
  valuesOf: (code: string) => ({ code }),
  selection:
    'code name address region { code partOf { code } } authorizations { region { code } series { code } }',
  cacheKeyOf: (code: string) => code,
};

const placeOf = ({ code, partOf }: WiredPlace) => ({ code, partOfCode: partOf?.code ?? null });

export const routeOf = (region: WiredRegion): Route => {
  const { timeZone, hasCalendar, serviceCenter: center } = region;
  return {
    region: { ...placeOf(region), timeZone, hasCalendar },
    center: center ? { code: center.code, region: placeOf(center.region) } : undefined,
  };
};

/** The centre, where one of its rights is for the region, or a wider one, and for a series of the product, or for all. */
export const centerFor = (
  { code, region, authorizations }: WiredCenter,
  asked: WiredPlace,
  seriesCodes: readonly string[],
): Center | undefined => {
  const regionCodes = chainOf(placeOf(asked));
  const mayServe = authorizations.some(
    (right) =>
      regionCodes.includes(right.region.code) &&
      (right.series.length === 0 || right.series.some((one) => seriesCodes.includes(one.code))),
  );
  return mayServe ? { code, region: placeOf(region) } : undefined;
};
