import { ComponentRow, ProductRow, RegisterEntryRow, SeriesRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow } from './fees.row';
import { RegionRow, ServiceCenterRow } from './places.row';
import { PlanExtensionRow, PlanOfferRow, PlanSkuRow } from './plans.row';
import { TermsClauseRow, TermsVersionRow } from './terms.row';

/** Every table of the catalog. */
export const rows: readonly (new () => object)[] = [
  SeriesRow, ComponentRow, ProductRow, RegisterEntryRow, RegionRow, ServiceCenterRow, TermsVersionRow,
  TermsClauseRow, PlanSkuRow, PlanOfferRow, PlanExtensionRow, FeeScheduleRow, FeeTierRow,
]; // prettier-ignore
