import { WallClock } from '@care-graph/kernel/domain/zone-offsets';
import type { ExpectedComponent } from '../../domain/claim';
import type { Center, ClaimTerms, FeeTable, Route, TermsDesk } from '../../domain/desks';
import type { Region } from '../../domain/region';
import type { ToldContract } from '../../domain/told-claim';

interface Place {
  readonly centerCode: string;
  readonly region: Region;
  /** Who serves the region; undefined where nobody does. */
  readonly center: Center | undefined;
}

/** What the claims under one plan in one region, sold in one way, rest on. */
export interface PlanFacts extends Place {
  readonly terms: ClaimTerms;
  readonly fees: FeeTable | undefined;
  readonly components: readonly ExpectedComponent[];
  readonly clock: WallClock;
}

const yearLength = 366 * 86_400_000;

/** Asks the catalog for each plan, region and channel once, and reckons zones once, for as many claims as there are. */
export class PlanFactsDesk {
  private readonly plans = new Map<string, Promise<PlanFacts | undefined>>();
  private readonly clocks = new Map<string, WallClock>();
  /** Where units go from regions that no centre serves. */
  private elsewhere: string | undefined;
  /** A region that no centre serves, as soon as one was met. */
  private unserved: Region | undefined;
  private readonly holidays = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly desk: TermsDesk,
    private readonly until: Date,
  ) {}

  /** Undefined where the catalog has not all that a claim needs. */
  factsOf(contract: ToldContract): Promise<PlanFacts | undefined> {
    const { termsVersionId, feeScheduleId, productCode, termMonths, regionCode, channel } =
      contract;
    const plan = [termsVersionId, feeScheduleId, productCode, termMonths];
    const key = [...plan, regionCode, channel].join(' ');
    const known = this.plans.get(key);
    if (known) return known;
    const asked = this.ask(contract);
    this.plans.set(key, asked);
    return asked;
  }

  get abroad(): Region | undefined {
    return this.unserved;
  }

  /** The public holidays of a region behind the first day of the two months that an instant is in. */
  holidaysAround(regionCode: string, at: Date): Promise<readonly string[]> {
    const month = at.getUTCMonth() - (at.getUTCMonth() % 2);
    const day = new Date(Date.UTC(at.getUTCFullYear(), month)).toISOString().slice(0, 10);
    const key = `${regionCode} ${day}`;
    const known = this.holidays.get(key);
    if (known) return known;
    const asked = this.desk.holidaysFrom(regionCode, day);
    this.holidays.set(key, asked);
    return asked;
  }

  private async ask(contract: ToldContract): Promise<PlanFacts | undefined> {
    const { feeScheduleId, productCode, regionCode } = contract;
    if (feeScheduleId === null) return undefined;
    const [terms, fees, components, route] = await Promise.all([
      this.desk.termsFor({ ...contract, offerId: null }),
      this.desk.feesFor({ ...contract, feeScheduleId }),
      this.desk.componentsOf(productCode),
      this.desk.routeFor(regionCode, { productCode }),
    ]);
    const place = route && this.placeOf(route);
    if (!terms || !place) return undefined;
    return { terms, fees, components, ...place, clock: this.clockOf(contract) };
  }

  private placeOf({ region, center }: Route): Place | undefined {
    const centerCode = center?.code ?? this.elsewhere;
    if (centerCode === undefined) return undefined;
    this.elsewhere ??= centerCode;
    if (!center) this.unserved ??= region;
    return { centerCode, region, center };
  }

  private clockOf({ timeZone }: ToldContract): WallClock {
    const known = this.clocks.get(timeZone);
    if (known) return known;
    const [from, until] = [
      this.until.getTime() - 15 * yearLength,
      this.until.getTime() + yearLength,
    ];
    const clock = new WallClock(timeZone, { from, until });
    this.clocks.set(timeZone, clock);
    return clock;
  }
}
