import type { ShelfPlan } from '../../domain/programme';
import type { Chance } from '@care-graph/kernel/domain/chance';

/** What was on sale when. */
export class Shelf {
  private readonly spans: readonly { readonly from: number; readonly sold: readonly ShelfPlan[] }[];
  private readonly renewals = new Map<string, ShelfPlan[]>();

  constructor(
    private readonly plans: readonly ShelfPlan[],
    until: Date,
  ) {
    const bounds = plans
      .flatMap(({ soldFrom, soldUntil }) => [soldFrom.getTime(), (soldUntil ?? until).getTime()])
      .filter((bound) => bound < until.getTime());
    this.spans = [...new Set(bounds)]
      .sort((one, other) => one - other)
      .map((from) => ({ from, sold: plans.filter((plan) => isSoldAt(plan, from + 1)) }))
      .filter(({ sold }) => sold.length > 0);
    for (const plan of plans) {
      const key = keyOf(plan);
      this.renewals.set(key, [...(this.renewals.get(key) ?? []), plan]);
    }
  }

  /** The first instant in which anything was sold. */
  get opensAt(): number {
    return this.spans[0]?.from ?? 0;
  }

  /** The regions in which anything was ever sold. */
  get regionCodes(): readonly string[] {
    return [...new Set(this.plans.map(({ regionCode }) => regionCode))].sort();
  }

  /** One of the plans sold then that fit; undefined when none does. */
  planAt(
    at: number,
    chance: Chance,
    fits: (plan: ShelfPlan) => boolean = () => true,
  ): ShelfPlan | undefined {
    const sold = this.spans.findLast(({ from }) => from < at)?.sold.filter(fits) ?? [];
    return sold.length > 0 ? chance.oneOf(sold) : undefined;
  }

  /** The plan with which a contract of the same product and region was followed then. */
  renewalAt(at: number, { plan, endTerms, regionCode }: ShelfPlan): ShelfPlan | undefined {
    const months = endTerms.renewal?.planMonths ?? [];
    return this.renewals
      .get(`${plan.productCode} ${regionCode}`)
      ?.find((next) => isSoldAt(next, at) && months.includes(next.plan.termMonths));
  }
}

const keyOf = ({ plan, regionCode }: ShelfPlan): string => `${plan.productCode} ${regionCode}`;

const isSoldAt = ({ soldFrom, soldUntil }: ShelfPlan, at: number): boolean =>
  soldFrom.getTime() < at && (soldUntil === null || at <= soldUntil.getTime());
