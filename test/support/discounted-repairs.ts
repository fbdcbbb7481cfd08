import { decimalOf, money } from '@care-graph/kernel/domain/money';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import type { Remedy } from '../../subgraphs/claims/src/domain/remedy';
import { lineBalance } from '../../subgraphs/coverage/src/domain/ledger';
import { adjudicator, agent, holder, someCover, someFees } from './claims-builders';
import { aDeskOver, openInput } from './claims-desk';
import { countingIds } from './claims-doubles';
import { MemoryClaims } from './claims-stores';
import { aContractOf, aCoverageDesk, aPlan, type CoverageDesk } from './coverage-desk';
import { grantsWithCap } from './coverage-quotas';
import { JoinedCoverage } from './joined-coverage';
import { aMaintenanceDesk } from './maintenance-desk';
import type { RepairStep } from './repair-steps';
import { there } from './there';

const begin = new Date('2026-05-01T09:00:00Z');
const minute = 60_000;
const fifteenDays = 15 * 1440 * minute;

const terms = { id: 'trm_1', code: '2022-tc' };

/** Two discounts of 200.00 EUR in all, and a maintenance. */
const grants = [
  ...grantsWithCap,
  { line: 'MAINTENANCE', count: 1, flyawayCount: 0, basis: { ruleId: 'R-QTA-04', terms } },
] as const;

/** Terms that have maintenance too, and take a tenth off a repair. */
const withDiscount = () => {
  const usual = there(aMaintenanceDesk().catalog.terms);
  const line = { line: 'REPAIR_DISCOUNT', serviceTypes: ['ONLINE_REPAIR'] } as const;
  const discount = { percent: '10', basis: { ruleId: 'R-QTA-03' } };
  return { ...usual, services: [...usual.services, line], discount };
};

/** A repair is estimated in the currency of the fees. */
const inEuros = someFees({
  tiers: [{ incidentType: 'DAMAGE', ordinalFrom: 1, ordinalTo: 2, fee: money(19900, 'EUR') }],
  componentPrices: [],
});

/** Nobody hears from coverage while it does not answer, and while a choice is under way the rest has to wait; all else that is thrown is a bug. */
const unlessWaiting = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: unknown) => {
    const { code } = error as { readonly code?: string };
    if (code !== 'CONFLICT' && !String(error).includes('Coverage does not answer')) throw error;
  });
};

/** The repairs of one unit, by the use cases of claims and of coverage, on stores in memory. */
export class DiscountedRepairs {
  readonly coverage: JoinedCoverage;
  private readonly desk: ReturnType<typeof aDeskOver<MemoryClaims>>;
  private keys = 0;

  private constructor(
    private readonly covering: CoverageDesk,
    private readonly contractId: string,
  ) {
    this.coverage = new JoinedCoverage(covering);
    this.coverage.covers.set(contractId, someCover({ contractId }));
    this.desk = aDeskOver(new MemoryClaims(), countingIds(), begin.toISOString(), this.coverage);
    this.desk.catalog.terms = withDiscount();
    this.desk.catalog.fees = inEuros;
  }

  static async underOneContract(): Promise<DiscountedRepairs> {
    const covering = await aCoverageDesk();
    covering.terms.plans.set('sku_1', aPlan({ grants }));
    const contractId = await aContractOf(covering, 'RS4-0001');
    covering.moveTo(begin.toISOString());
    return new DiscountedRepairs(covering, contractId);
  }

  get claims(): readonly Claim[] {
    return this.desk.claims.claims;
  }

  /** How the discounts stand at coverage. */
  get balance() {
    return lineBalance(this.coverage.ledger, 'REPAIR_DISCOUNT');
  }

  /** What coverage has not been told yet, and what it would not hear of. */
  get untold(): readonly unknown[] {
    return [...this.desk.claims.undelivered, ...this.desk.alarms];
  }

  /** Takes a step, a minute after the one before it. */
  async take(one: RepairStep): Promise<void> {
    this.pass(minute);
    if (typeof one === 'string') await this[one]();
    else if ('minor' in one) await unlessWaiting(this.assessed(one));
    else if ('remedy' in one) await unlessWaiting(this.elect(one.remedy));
    else await unlessWaiting(this.pay(one.card));
  }

  /** All that got lost on its way comes to its end. */
  async settle(): Promise<void> {
    await this.hear();
    await this.carryOut();
    await this.deliver();
  }

  private async hear(): Promise<void> {
    this.coverage.isMute = false;
  }

  private async mute(): Promise<void> {
    this.coverage.isMute = true;
  }

  private async fallBehind(): Promise<void> {
    this.coverage.isBehind = true;
  }

  private async catchUp(): Promise<void> {
    this.coverage.isBehind = false;
  }

  /** Finishes every choice whose answer was lost. */
  private async carryOut(): Promise<void> {
    const { attempts } = this.desk.claims;
    for (const { id } of attempts.filter(({ status }) => status === 'PENDING'))
      await unlessWaiting(this.desk.useCases.carryOutElection.execute(id));
  }

  private async deliver(): Promise<void> {
    for (const { id } of this.claims)
      await unlessWaiting(this.desk.useCases.deliverOutbox.execute(id));
  }

  private cancel(): Promise<void> {
    return this.toLast((claimId) => this.desk.useCases.cancelClaim.execute({ claimId }, holder));
  }

  private refuse(): Promise<void> {
    const input = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'Grey.' } as const;
    return this.toLast((claimId) =>
      this.desk.useCases.refuseClaim.execute({ claimId, ...input }, adjudicator),
    );
  }

  private async reverse(): Promise<void> {
    const claim = this.claims.findLast(({ status }) => status === 'REFUSED');
    const input = { claimId: claim?.id ?? '', reason: 'An authorised dealer.' };
    if (claim) await unlessWaiting(this.desk.useCases.reverseRefusal.execute(input, adjudicator));
  }

  private requote(): Promise<void> {
    return this.toLast((claimId) => this.desk.useCases.requoteClaim.execute({ claimId }, holder));
  }

  /** A parcel leaves, and comes. */
  private async send(): Promise<void> {
    const { shipUnit, recordDelivery } = this.desk.useCases;
    const parcel = { carrier: 'DPD', trackingNumber: this.key(), idempotencyKey: this.key() };
    await this.toLast((claimId) => shipUnit.execute({ claimId, ...parcel }, agent));
    const shipmentId = this.claims.at(-1)?.shipments.at(-1)?.id;
    const input = { shipmentId: shipmentId ?? '', deliveredAt: this.desk.clock.now() };
    if (shipmentId !== undefined) await unlessWaiting(recordDelivery.execute(input, agent));
  }

  /** So long that a quote expires. */
  private async wait(): Promise<void> {
    this.pass(fifteenDays);
  }

  private pass(milliseconds: number): void {
    const then = new Date(this.desk.clock.now().getTime() + milliseconds).toISOString();
    this.desk.moveTo(then);
    this.covering.moveTo(then);
  }

  private key(): string {
    this.keys += 1;
    return `key-${this.keys}`;
  }

  private async toLast(work: (claimId: string) => Promise<unknown>): Promise<void> {
    const claim = this.claims.at(-1);
    if (claim) await unlessWaiting(work(claim.id));
  }

  private async elect(remedy: Remedy): Promise<void> {
    const input = { remedy, idempotencyKey: this.key() };
    await this.toLast((claimId) =>
      this.desk.useCases.electRemedy.execute({ claimId, ...input }, holder),
    );
  }

  private async pay(paymentMethodToken: string): Promise<void> {
    const quote = this.claims.at(-1)?.quotes.find(({ status }) => status === 'OPEN');
    if (!quote) return;
    const amount = { amount: decimalOf(quote.total), currency: quote.total.currency };
    const input = { quoteId: quote.id, amount, paymentMethodToken, idempotencyKey: this.key() };
    await this.desk.useCases.payQuote.execute(input, holder);
  }

  /** A repair that was assessed at a price; none while another claim is open. */
  private async assessed({
    minor,
    serviceType,
  }: Extract<RepairStep, { minor: number }>): Promise<void> {
    const opened = await this.takenIn(serviceType);
    if (opened === undefined) return;
    const claimId = serviceType === 'MAINTENANCE' ? await this.converted(opened) : opened;
    await this.desk.useCases.beginAssessment.execute({ claimId }, agent);
    const amount = { amount: decimalOf(money(minor, 'EUR')), currency: 'EUR' };
    const estimate = [{ kind: 'REPAIR_PARTS' as const, text: 'Arm', amount }];
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'It broke.' } as const;
    const input = { claimId, ...found, estimate };
    there((await this.desk.useCases.recordAssessment.execute(input, agent)).made);
  }

  private async takenIn(serviceType: 'MAINTENANCE' | 'ONLINE_REPAIR'): Promise<string | undefined> {
    const { openClaim, receiveUnit } = this.desk.useCases;
    const incident = { occurredAt: this.desk.clock.now(), cause: 'DROP' as const };
    const wish = { contractId: this.contractId, serviceType, incident, idempotencyKey: this.key() };
    const { made: claim } = await openClaim.execute(openInput(wish), holder);
    if (!claim) return undefined;
    const components = (claim.returnAuthorization?.components ?? []).map(({ code, quantity }) => ({
      componentCode: code,
      quantity,
    }));
    const hasController = serviceType === 'MAINTENANCE';
    const came = { claimId: claim.id, serialNumber: 'RS4-0001', components, hasController };
    return there((await receiveUnit.execute(came, agent)).made).id;
  }

  /** Maintenance came upon damage, which is repaired under a claim of its own. */
  private async converted(claimId: string): Promise<string> {
    const input = {
      claimId,
      cause: 'DROP',
      reason: 'A crack.',
      idempotencyKey: this.key(),
    } as const;
    return there((await this.desk.useCases.convertClaim.execute(input, agent)).made).id;
  }
}
