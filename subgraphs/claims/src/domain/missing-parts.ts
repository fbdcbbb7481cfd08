import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { money, type Money } from '@care-graph/kernel/domain/money';
import { type ComponentCheck, isMissing } from './assessment';
import type { ComponentPrice, FeeTable } from './desks';
import { type Price, priceOf, type QuoteLine } from './quote';

const chargeOf = ({ expected, received }: ComponentCheck, { price }: ComponentPrice): Money =>
  money(price.minor * BigInt(expected - received), price.currency);

/** The check-list with what each missing part costs (R-FEE-09, A-08). */
export const chargedChecks = (
  checks: readonly ComponentCheck[],
  fees: FeeTable | undefined,
): readonly ComponentCheck[] =>
  checks.map((check) => {
    const price = fees?.componentPrices.find(({ code }) => code === check.code);
    return price && isMissing(check) ? { ...check, charge: chargeOf(check, price) } : check;
  });

const lineFor = (
  check: ComponentCheck,
  price: ComponentPrice,
  basis: readonly DecisionBasis[],
): QuoteLine => ({
  kind: 'MISSING_COMPONENT',
  text: `${check.expected - check.received} × ${check.code}`,
  amount: chargeOf(check, price),
  componentCode: check.code,
  ordinal: null,
  ordinalBasis: null,
  basis,
});

/** What the parts cost that did not come along; undefined where nothing is missing, or a price is not known (R-FEE-09, A-08). */
export const surchargeFor = (
  checks: readonly ComponentCheck[],
  fees: FeeTable | undefined,
  basis: readonly DecisionBasis[],
): Price | undefined => {
  const missing = checks.filter(isMissing);
  const lines = missing.flatMap((check) => {
    const price = fees?.componentPrices.find(({ code }) => code === check.code);
    return price ? [lineFor(check, price, basis)] : [];
  });
  return lines.length === missing.length ? priceOf(lines, fees?.isIndicative === true) : undefined;
};
