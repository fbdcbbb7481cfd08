import { localDayOf } from '@care-graph/kernel/domain/period';
import type { PlanOffer, Region } from './catalogue';
import { type ComponentPrice, priceOfPart } from './component-price';
import { type FeeUse, hasTiersFor, schedulesFor } from './fee';
import { begunSchedules } from './fee-pinning';
import type { Gap } from './quality-gap';
import { groupedBy, type PlanView } from './quality-views';
import { chainOf } from './region-chain';
import { usesWithoutFee } from './sale-readiness';

const usesInWords = (uses: readonly FeeUse[]): string =>
  uses.map(({ incidentType, ordinal }) => `${incidentType} ${ordinal}`).join(', ');

const feeGap = ({ plan, isSold }: PlanView, regionCode: string | null, message: string): Gap => ({
  kind: 'NO_FEE_TIER',
  severity: isSold ? 'ERROR' : 'WARNING',
  productCode: plan.productCode,
  planSkuId: plan.id,
  regionCode,
  subject: '',
  message,
});

/** The uses that have no fee under the schedule that a region's contract pins; all of them where there is none to pin. */
const unpricedIn = (
  { plan, schedules, tiers, terms }: PlanView,
  region: Region,
  now: Date,
): readonly FeeUse[] => {
  const tiersOf = (id: string) => tiers.filter(({ scheduleId }) => scheduleId === id);
  const day = localDayOf(now, region.timeZone);
  const begun = begunSchedules(schedules, { termsId: terms.id, day });
  const pinned = schedulesFor(begun, region).find(({ id }) =>
    hasTiersFor(tiersOf(id), plan.productCode, plan.termMonths),
  );
  return usesWithoutFee(plan, pinned ? tiersOf(pinned.id) : []);
};

/** Uses that a plan grants without a fee: nowhere in its own generation, or not for a region in which it is on sale. */
export const unpricedUses = (view: PlanView, now: Date): readonly Gap[] => {
  const { plan, tiers, onSaleIn } = view;
  const nowhere = usesWithoutFee(plan, tiers);
  if (nowhere.length > 0) {
    return [feeGap(view, null, `${plan.name}: no fee is known for ${usesInWords(nowhere)}.`)];
  }
  return onSaleIn.flatMap((region) => {
    const uses = unpricedIn(view, region, now);
    return uses.length === 0
      ? []
      : [
          feeGap(
            view,
            region.code,
            `${plan.name}: no fee is known in ${region.name} for ${usesInWords(uses)}.`,
          ),
        ];
  });
};

const holdsOn = ({ validFrom, validTo }: PlanOffer, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Plans on sale without a price: anywhere at all, or in a region where others have one. */
export const missingPrices = (
  { plan, offers, isSold, onSaleIn }: PlanView,
  now: Date,
): readonly Gap[] => {
  if (!isSold) return [];
  const gap = { kind: 'NO_PRICE', productCode: plan.productCode, planSkuId: plan.id, subject: '' } as const; // prettier-ignore
  if (!offers.some((offer) => holdsOn(offer, localDayOf(now, 'UTC')))) {
    const message = `${plan.name}: nobody's price is on record.`;
    return [{ ...gap, severity: 'ERROR', regionCode: null, message }];
  }
  return onSaleIn
    .filter((region) => {
      const day = localDayOf(now, region.timeZone);
      const places = chainOf(region);
      return !offers.some((offer) => places.includes(offer.regionCode) && holdsOn(offer, day));
    })
    .map(({ code, name }) => ({
      ...gap,
      severity: 'WARNING',
      regionCode: code,
      message: `${plan.name}: no price is on record in ${name}.`,
    }));
};

/** Parts of a product that a schedule has fees for, without a price for when one is missing (R-FEE-09, A-08). */
export const missingParts = (
  views: readonly PlanView[],
  componentPrices: readonly ComponentPrice[],
): readonly Gap[] => {
  const pricesOf = groupedBy(componentPrices, ({ scheduleId }) => scheduleId);
  const gaps = new Map<string, Gap>();
  for (const { product, schedules, tiers, isSold } of views) {
    for (const { id, name, regionCode } of schedules) {
      if (!tiers.some(({ scheduleId }) => scheduleId === id)) continue;
      const unpriced = product.parts.filter(
        ({ componentCode }) => !priceOfPart(pricesOf.get(id) ?? [], product.code, componentCode),
      );
      const key = `${product.code} ${id}`;
      if (unpriced.length === 0 || gaps.get(key)?.severity === 'ERROR') continue;
      gaps.set(key, {
        kind: 'NO_COMPONENT_PRICE',
        severity: isSold ? 'ERROR' : 'WARNING',
        productCode: product.code,
        planSkuId: null,
        regionCode,
        subject: id,
        message: `${product.name}: ${name} has no price for ${unpriced.map(({ componentCode }) => componentCode).join(', ')}.`,
      });
    }
  }
  return [...gaps.values()];
};
