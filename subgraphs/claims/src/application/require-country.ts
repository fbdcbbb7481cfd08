import { badInput } from '@care-graph/kernel/domain/fault';
import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { ClaimTerms } from '../domain/desks';
import { isRegionCovered } from '../domain/territory-rules';
import type { Surroundings } from './opening-desk';

const countsBusinessDays = ({ deadlines }: ClaimTerms, serviceType: ServiceType): boolean =>
  deadlines.some(
    (rule) =>
      rule.unit === 'BUSINESS_DAY' &&
      (rule.serviceType === null || rule.serviceType === serviceType),
  );

/** Business days leave out the public holidays of a country: there has to be one to count them in. */
export const requireCountry = (around: Surroundings, serviceType: ServiceType): void => {
  const { asked, terms } = around;
  if (!asked || asked.hasCalendar || !terms) return;
  if (!isRegionCovered({ ...around, isProofGiven: false })) return;
  if (!countsBusinessDays(terms, serviceType)) return;
  const why = `${asked.code} is a group of countries, and business days are those of one`;
  throw badInput(`${why}: send the country in which service is asked for.`, 'input', 'regionCode');
};
