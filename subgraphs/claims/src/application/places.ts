import type { Center, Route, TermsDesk } from '../domain/desks';
import { chainOf, type Region, unknownRegion } from '../domain/region';
import type { Served } from '../domain/served';

/** Where a claim has to do with, by the codes of the regions. */
interface Codes {
  readonly served: Served;
  /** The region that the contract is tied to. */
  readonly homeCode: string;
  readonly askedCode: string;
  /** Where the unit goes back to; null means where service is asked for. */
  readonly backCode: string | null | undefined;
  /** Where the customer lives; null where nobody knows. */
  readonly livesInCode?: string | null;
}

/** What the catalog knows of these regions. */
export interface Places {
  /** The region that the contract is tied to; undefined where the catalog does not know it. */
  readonly home: Region | undefined;
  /** Where service is asked for; undefined where that is no region of the programme. */
  readonly asked: Region | undefined;
  /** Who serves that there; undefined where nobody does. */
  readonly center: Center | undefined;
  readonly serviceCenterCode: string | undefined;
  readonly backTo: Pick<Region, 'code' | 'partOfCode'>;
}

const servedBy = (center: Center | undefined) => ({ center, serviceCenterCode: center?.code });

const placeOf = (route: Route | undefined, code: string): Places['backTo'] =>
  route?.region ?? unknownRegion(code);

/** Days are counted in a country: where a group of them was named, in the first of the places that is one of it. */
const countryIn = (
  named: Route | undefined,
  places: readonly (Route | undefined)[],
): Route | undefined => {
  if (!named || named.region.hasCalendar) return named;
  const { code } = named.region;
  const isOfIt = ({ region }: Route) => region.hasCalendar && chainOf(region).includes(code);
  return places.find((place) => place && isOfIt(place)) ?? named;
};

/** Asks the catalog about places; never inside a transaction. */
export const placesOf = async (
  terms: TermsDesk,
  { served, homeCode, askedCode, backCode, livesInCode }: Codes,
): Promise<Places> => {
  const routeFor = async (code: string | null | undefined) =>
    typeof code === 'string' ? terms.routeFor(code, served) : undefined;
  const [home, named, back, livesIn] = await Promise.all(
    [homeCode, askedCode, backCode, livesInCode].map(routeFor),
  );
  const asked = countryIn(named, [back, livesIn]);
  return {
    home: home?.region,
    asked: asked?.region,
    ...servedBy(asked?.center),
    backTo: typeof backCode === 'string' ? placeOf(back, backCode) : placeOf(asked, askedCode),
  };
};
