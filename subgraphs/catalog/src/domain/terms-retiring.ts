import type { PlanSku, TermsVersion } from './catalogue';
import { dayAfter } from './days';
import { termsInForce } from './in-force';

/** What is known when an edition is to be retired. */
interface RetiringFacts {
  readonly retired: TermsVersion;
  readonly lastDay: string;
  /** Every edition, the retired one among them. */
  readonly editions: readonly TermsVersion[];
  /** All plans on sale. */
  readonly onSale: readonly PlanSku[];
}

/** The plans on sale under an edition whose product and length no other edition would be in force for after its last day. */
export const plansLeftWithoutTerms = ({
  retired,
  lastDay,
  editions,
  onSale,
}: RetiringFacts): readonly PlanSku[] => {
  const left = editions.filter(({ id }) => id !== retired.id);
  const nextDay = dayAfter(lastDay);
  return onSale
    .filter(({ termsId }) => termsId === retired.id)
    .filter(({ productCode, termMonths }) => {
      const alike = onSale.filter(
        (plan) => plan.productCode === productCode && plan.termMonths === termMonths,
      );
      return termsInForce(alike, left, nextDay) === undefined;
    });
};
