import type { Clock } from '@care-graph/kernel/domain/clock';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { Claim, ExpectedComponent } from '../domain/claim';
import type { DeadlineRule, LocalDays } from '../domain/deadline';
import { deadlineRule, type FeeTable, type TermsDesk } from '../domain/desks';
import type { HandOver } from '../domain/hand-over';
import type { Wholes } from '../domain/parts-cover';
import { lineServed, partsToSend } from '../domain/service-lines';
import { payByOf, pinnedTerms } from './pinned-terms';

/** A rule for payment, with where its days are counted. */
export interface Payable {
  readonly rule: DeadlineRule;
  readonly where: LocalDays;
}

/** Until when a unit has to be handed over, and what has to come. */
interface Sending {
  readonly handOver: HandOver;
  readonly parts: readonly ExpectedComponent[];
  readonly wholes: Wholes;
}

/** Asks the catalog until when a unit has to be handed over; never inside a transaction. */
export class ReturnDesk {
  constructor(
    private readonly terms: TermsDesk,
    private readonly clock: Clock,
  ) {}

  /** What the pinned terms of a claim say; terms that set no time are a bug, since such a claim is never opened. */
  async handOverOf(claim: Claim): Promise<HandOver> {
    const { contract, askedIn, serviceType } = claim;
    const terms = await pinnedTerms(this.terms, claim);
    const rule = terms && deadlineRule(terms, 'HAND_OVER_UNIT', serviceType);
    if (!rule) throw new Error(`The terms ${contract.terms.code} set no time for the hand-over.`);
    return { rule, where: await this.placeFor(rule, askedIn) };
  }

  /** The same with the parts that the service asks for, and those that not every cover names alike. */
  async sendingOf(claim: Claim): Promise<Sending> {
    const { contract } = claim;
    const [terms, ofProduct, handOver] = await Promise.all([
      pinnedTerms(this.terms, claim),
      this.terms.componentsOf(contract.productCode),
      this.handOverOf(claim),
    ]);
    return { handOver, parts: partsToSend(terms, claim, ofProduct), wholes: terms?.wholes ?? {} };
  }

  /** True where the centre that has the claim may serve what is claimed, for customers of where that was asked for (R-RGN-09). */
  async isServedAtCenter(claim: Claim): Promise<boolean> {
    const { contract, askedIn, serviceCenterCode } = claim;
    const served = { productCode: contract.productCode, line: lineServed(claim) };
    return Boolean(await this.terms.centerServing(serviceCenterCode, askedIn.regionCode, served));
  }

  /** Every part that a claim can have to do with: those of the product, and those that its pinned terms name. */
  async partCodesOf(claim: Claim): Promise<readonly string[]> {
    const [terms, ofProduct] = await Promise.all([
      pinnedTerms(this.terms, claim),
      this.terms.componentsOf(claim.contract.productCode),
    ]);
    const covered = (terms?.covers ?? []).flatMap(({ parts }) => parts);
    return [...new Set([...ofProduct, ...covered].map(({ code }) => code))];
  }

  /** Until when a quote can be paid, and where the days of that are counted. */
  async payableOf(claim: Claim): Promise<Payable> {
    const rule = await payByOf(this.terms, claim);
    return { rule, where: await this.placeFor(rule, claim.askedIn) };
  }

  /** What missing parts cost by the pinned schedule; undefined where the catalog does not know it. */
  feesOf({ contract }: Claim): Promise<FeeTable | undefined> {
    return this.terms.feesFor(contract);
  }

  /** Where the days of several deadlines are counted. */
  placeForAll(rules: readonly Pick<DeadlineRule, 'unit'>[], place: LocalDays): Promise<LocalDays> {
    const rule = rules.find(({ unit }) => unit === 'BUSINESS_DAY') ?? { unit: 'CALENDAR_DAY' };
    return this.placeFor(rule, place);
  }

  /** Where days are counted, with the public holidays that business days leave out. */
  async placeFor(
    rule: Pick<DeadlineRule, 'unit'>,
    { regionCode, timeZone }: LocalDays,
  ): Promise<LocalDays> {
    if (rule.unit !== 'BUSINESS_DAY') return { regionCode, timeZone };
    const today = localDayOf(this.clock.now(), timeZone);
    return { regionCode, timeZone, holidays: await this.terms.holidaysFrom(regionCode, today) };
  }
}
