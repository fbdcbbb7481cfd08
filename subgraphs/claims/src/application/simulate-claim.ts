import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { Deadline } from '@care-graph/kernel/domain/deadline';
import { badInput } from '@care-graph/kernel/domain/fault';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { GivenAddress } from '@care-graph/kernel/domain/postal-address';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type {
  CauseOfLoss,
  ServiceChannel,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import { type ComponentCheck, estimateLine } from '../domain/assessment';
import { isPrepaidService } from '../domain/claim-status';
import { type DeadlineRule, startDeadline } from '../domain/deadline';
import { deadlineRule, type FeeTable, type TermsDesk } from '../domain/desks';
import { currencyOf } from '../domain/fee-table';
import { coversNow, openingRefusals, type OpeningRefusal } from '../domain/opening-rules';
import type { ConsentFacts } from '../domain/opening-consents';
import type { QuoteLine } from '../domain/quote';
import type { Remedy } from '../domain/remedy';
import type { RemedyOffer } from '../domain/remedy-facts';
import { ruleOf } from '../domain/service-rules';
import {
  basisOfAll,
  crossingDoubts,
  exclusionDoubts,
  likelyWarranty,
  simulatedRemedies,
  type Simulation,
} from '../domain/simulation';
import { doubtsOf } from '../domain/territory-rules';
import type { ClaimWork } from './claim-work';
import type { OpeningDesk, Surroundings } from './opening-desk';
import { openingFiles } from './opening-files';
import { priceFrom, priceWords } from './priced-lines';
import { requireAddress } from './require-address';
import { requireCountry } from './require-country';
import { mayOpenClaim, visibilityOf } from './row-rules';

export interface SimulateClaimQuestion {
  readonly contractId: string;
  readonly serviceType: ServiceType;
  readonly incident: { readonly occurredAt: Date; readonly cause: CauseOfLoss };
  readonly remedy?: Remedy | null;
  readonly missingComponentCodes?: readonly string[] | null;
  readonly repairEstimate?: { readonly amount: string; readonly currency: string } | null;
  readonly regionCode?: string | null;
  readonly channel?: ServiceChannel | null;
  readonly proofOfPurchaseId?: string | null;
  readonly shipTo?: GivenAddress | null;
  readonly at?: Date | null;
}

/** Whoever tries a claim out has nothing to consent to yet, for anybody. */
const consented: Pick<ConsentFacts, 'consents' | 'isOnBehalf'> = {
  consents: ['PRIVACY_POLICY', 'DATA_WIPE'],
  isOnBehalf: false,
};

/** Says what would come of a claim by the rules that opening it goes by; nothing is written and nothing is held. */
export class SimulateClaim {
  constructor(
    private readonly work: Pick<ClaimWork, 'transact' | 'clock'>,
    private readonly desk: OpeningDesk,
    private readonly terms: TermsDesk,
  ) {}

  /** Undefined where there is no such contract for the caller. */
  async execute(
    question: SimulateClaimQuestion,
    principal: Principal,
  ): Promise<Simulation | undefined> {
    requireAddress(question);
    const estimate = estimateOf(question);
    const at = question.at ?? this.work.clock.now();
    const around = await this.desk.tryOut(question, visibilityOf(principal), at);
    if (!around || !mayOpenClaim(principal, around.cover, around.serviceCenterCode))
      return undefined;
    requireCountry(around, question.serviceType);
    const refusals = await this.refusals(around, question, { principal, now: at });
    const likelyDecisions = doubtsIn(around, question);
    const remedies = await this.remedies(around, question, estimate);
    const deadlines = await this.deadlines(around, question, at);
    const rules = { basis: ruleOnly(ruleOf(question, 'REGISTER')) };
    const basis = basisOfAll([rules, ...refusals, ...likelyDecisions, ...remedies, ...deadlines]);
    return { refusals, likelyDecisions, remedies, deadlines, basis };
  }

  private async refusals(
    around: Surroundings,
    { serviceType, incident, proofOfPurchaseId }: SimulateClaimQuestion,
    { principal, now }: Asking,
  ): Promise<readonly OpeningRefusal[]> {
    const { cover } = around;
    const serials = coversNow(cover, now) ? cover.lineageSerialNumbers : [];
    const { hasOpenClaim, files } = await this.work.transact(async (stores) => ({
      hasOpenClaim: await stores.claims.hasOpenClaim(cover.contractId, serials),
      files: await openingFiles(
        stores,
        { proofOfPurchaseId: proofOfPurchaseId ?? null },
        { holderId: cover.holderId, principal },
      ),
    }));
    return openingRefusals({
      ...around,
      ...files,
      namedSerial: undefined,
      serviceType,
      incident,
      isIncidentUnknown: false,
      incidentField: ['incident'],
      ...consented,
      hasOpenClaim,
      now,
    });
  }

  private async remedies(
    { cover, terms, warranty, components }: Surroundings,
    { serviceType, incident, channel, remedy, missingComponentCodes }: SimulateClaimQuestion,
    estimate: readonly QuoteLine[],
  ): Promise<readonly RemedyOffer[]> {
    const fees = await this.terms.feesFor(cover);
    requireCurrency(estimate, fees);
    const facts = {
      serviceType,
      warrantyLine: warranty?.line ?? null,
      incidentType: incident.cause === 'FLYAWAY' ? ('FLYAWAY' as const) : ('DAMAGE' as const),
      channel: channel ?? 'MAKER_DIRECT',
      assessment: { estimate, warranty: likelyWarranty(incident.cause) },
      checks: checksOf(components, missingComponentCodes ?? []),
      cover,
      terms,
      fees,
    };
    return simulatedRemedies(facts, remedy);
  }

  /**
   * What would begin to run with the registration: the time to pay, where the fee comes first, or to send the unit,
   * which waits for the provider where a border is crossed (R-SHP-02).
   */
  private async deadlines(
    around: Surroundings,
    { serviceType }: SimulateClaimQuestion,
    at: Date,
  ): Promise<readonly Deadline[]> {
    const { asked } = around;
    const rule = firstRule(around, serviceType);
    if (!rule || !asked) return [];
    const { code: regionCode, timeZone } = asked;
    const holidays =
      rule.unit === 'BUSINESS_DAY'
        ? await this.terms.holidaysFrom(regionCode, localDayOf(at, timeZone))
        : undefined;
    return [startDeadline(rule, at, { regionCode, timeZone, holidays })];
  }
}

/** Who tries a claim out, and when it would be registered. */
interface Asking {
  readonly principal: Principal;
  readonly now: Date;
}

const crossingIn = ({ terms, asked, center, backTo }: Surroundings, serviceType: ServiceType) => {
  const isSentIn = serviceType !== 'FLYAWAY';
  const ways = asked && center ? { asked, center: center.region, backTo, isSentIn } : undefined;
  return crossingDoubts(terms, ways);
};

/** The rule of what would be due first; none where that waits for the provider. */
const firstRule = (around: Surroundings, serviceType: ServiceType): DeadlineRule | undefined => {
  const { terms } = around;
  if (!terms) return undefined;
  if (isPrepaidService(serviceType)) return deadlineRule(terms, 'PAY_QUOTE', serviceType);
  return crossingIn(around, serviceType).length > 0
    ? undefined
    : deadlineRule(terms, 'HAND_OVER_UNIT', serviceType);
};

const doubtsIn = (around: Surroundings, { serviceType, incident }: SimulateClaimQuestion) => {
  const { terms, warranty } = around;
  const claimed = { serviceType, warrantyLine: warranty?.line ?? null };
  return [
    ...doubtsOf({ ...around, isProofGiven: false }),
    ...crossingIn(around, serviceType),
    ...exclusionDoubts(terms, claimed, incident.cause),
  ];
};

const estimateOf = ({ repairEstimate }: SimulateClaimQuestion): readonly QuoteLine[] => {
  if (!repairEstimate) return [];
  const amount = priceFrom(repairEstimate);
  if (!amount) throw badInput(priceWords, 'input', 'repairEstimate');
  return [estimateLine({ kind: 'REPAIR_LABOR', text: 'Repair', componentCode: null, amount })];
};

/** As an assessor's, an estimate is in the currency of the contract's fees (C-10). */
const requireCurrency = (estimate: readonly QuoteLine[], fees: FeeTable | undefined): void => {
  const currency = fees && currencyOf(fees);
  if (!currency || estimate.every(({ amount }) => amount.currency === currency)) return;
  throw badInput(`The contract's fees are in ${currency}: send the estimate in it.`, 'input', 'repairEstimate', 'currency'); // prettier-ignore
};

/** The parts as they would come; one that is not among those to be sent cannot be missing. */
const checksOf = (
  components: Surroundings['components'],
  missing: readonly string[],
): readonly ComponentCheck[] => {
  const unknown = missing.findIndex((code) => components.every((part) => part.code !== code));
  if (unknown >= 0)
    throw badInput('The part is none of those to be sent in.', 'input', 'missingComponentCodes', String(unknown)); // prettier-ignore
  return components.map(({ code, quantity }) => ({
    code,
    expected: quantity,
    received: missing.includes(code) ? 0 : quantity,
  }));
};
