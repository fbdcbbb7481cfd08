import type { Center, TermsDesk } from '../domain/desks';
import { type Region, unknownRegion } from '../domain/region';

/** Where a claim has to do with, by the codes of the regions. */
interface Codes {
  readonly productCode: string;
  /** The region that the contract is tied to. */
  readonly homeCode: string;
  readonly askedCode: string;
  /** Where the unit goes back to; null means where service is asked for. */
  readonly backCode: string | null | undefined;
}

/** What the catalog knows of these regions. */
export interface Places {
  /** The region that the contract is tied to; undefined where the catalog does not know it. */
  readonly home: Region | undefined;
  /** Where service is asked for; undefined where that is no region of the programme. */
  readonly asked: Region | undefined;
  /** Who serves the product there; undefined where nobody does. */
  readonly center: Center | undefined;
  readonly serviceCenterCode: string | undefined;
  readonly backTo: Pick<Region, 'code' | 'partOfCode'>;
}

const servedBy = (center: Center | undefined) => ({ center, serviceCenterCode: center?.code });

/** Asks the catalog about places; never inside a transaction. */
export const placesOf = async (
  terms: TermsDesk,
  { productCode, homeCode, askedCode, backCode }: Codes,
): Promise<Places> => {
  const backToCode = backCode ?? askedCode;
  const [home, route, back] = await Promise.all(
    [homeCode, askedCode, backToCode].map((code) => terms.routeFor(code, productCode)),
  );
  return {
    home: home?.region,
    asked: route?.region,
    ...servedBy(route?.center),
    backTo: back?.region ?? unknownRegion(backToCode),
  };
};
