import { localDayOf } from '@care-graph/kernel/domain/period';
import type { FeeSchedule, Region } from './catalogue';
import { type ComponentPrice, priceOfPart } from './component-price';
import type { FeeUse } from './fee';
import { defaultChannel, pinnedSchedule } from './fee-pinning';
import type { Gap } from './quality-gap';
import { groupedBy, isOfDraft, type PlanView } from './quality-views';
import { chainOf } from './region-chain';
import { usesInWords, usesWithoutFee } from './sale-readiness';

const feeGap = (view: PlanView, regionCode: string | null, message: string): Gap => ({
  kind: 'NO_FEE_TIER',
  severity: view.isSold ? 'ERROR' : 'WARNING',
  isOfDraft: isOfDraft(view),
  productCode: view.plan.productCode,
  planSkuId: view.plan.id,
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
  const { productCode, termMonths } = plan;
  const pinned = pinnedSchedule(schedules, tiers, {
    productCode,
    termMonths,
    termsId: terms.id,
    region,
    day: localDayOf(now, region.timeZone),
    channel: defaultChannel,
  });
  return usesWithoutFee(
    plan,
    tiers.filter(({ scheduleId }) => scheduleId === pinned?.id),
  );
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

/** Plans on sale without a price: anywhere at all, or in a region where others have one. */
export const missingPrices = (
  { plan, prices, isSold, onSaleIn }: PlanView,
  now: Date,
): readonly Gap[] => {
  if (!isSold) return [];
  const gap = { kind: 'NO_PRICE', productCode: plan.productCode, planSkuId: plan.id, subject: '', isOfDraft: false } as const; // prettier-ignore
  if (!prices.some(({ days }) => days.includes(localDayOf(now, 'UTC')))) {
    const message = `${plan.name}: nobody's price is on record.`;
    return [{ ...gap, severity: 'ERROR', regionCode: null, message }];
  }
  return onSaleIn
    .filter((region) => {
      const day = localDayOf(now, region.timeZone);
      const places = chainOf(region);
      return !prices.some(
        ({ regionCode, days }) => places.includes(regionCode) && days.includes(day),
      );
    })
    .map(({ code, name }) => ({
      ...gap,
      severity: 'WARNING',
      regionCode: code,
      message: `${plan.name}: no price is on record in ${name}.`,
    }));
};

type PricesOf = ReadonlyMap<string, readonly ComponentPrice[]>;

/** The gap of a schedule that has fees for a product, and no price for some of its parts. */
const partGap = (view: PlanView, schedule: FeeSchedule, pricesOf: PricesOf): readonly Gap[] => {
  const { product, tiers, isSold } = view;
  const { id, name, regionCode, status } = schedule;
  const unpriced = product.parts
    .map(({ componentCode }) => componentCode)
    .filter((code) => !priceOfPart(pricesOf.get(id) ?? [], product.code, code));
  if (unpriced.length === 0 || !tiers.some(({ scheduleId }) => scheduleId === id)) return [];
  return [
    {
      kind: 'NO_COMPONENT_PRICE',
      severity: isSold ? 'ERROR' : 'WARNING',
      productCode: product.code,
      planSkuId: null,
      regionCode,
      subject: id,
      isOfDraft: status === 'DRAFT' || isOfDraft(view),
      message: `${product.name}: ${name} has no price for ${unpriced.join(', ')}.`,
    },
  ];
};

/** Parts of a product that a schedule has fees for, without a price for when one is missing (R-FEE-09, A-08). */
export const missingParts = (
  views: readonly PlanView[],
  componentPrices: readonly ComponentPrice[],
): readonly Gap[] => {
  const pricesOf = groupedBy(componentPrices, ({ scheduleId }) => scheduleId);
  const gaps = new Map<string, Gap>();
  for (const view of views) {
    for (const gap of view.schedules.flatMap((schedule) => partGap(view, schedule, pricesOf))) {
      const key = `${gap.productCode} ${gap.subject}`;
      // What keeps a plan on sale from being served is not hidden by a plan that is not sold.
      if (gaps.get(key)?.severity !== 'ERROR') gaps.set(key, gap);
    }
  }
  return [...gaps.values()];
};
