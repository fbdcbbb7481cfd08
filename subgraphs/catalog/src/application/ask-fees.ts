import type { IncidentType, ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, PlanSku } from '../domain/catalogue';
import {
  type FeeUse,
  grantsAnother,
  nextOrdinal,
  type ServiceFee,
  serviceFeeOf,
  type UsesSoFar,
} from '../domain/fee';
import { pinnedSchedule } from '../domain/fee-pinning';
import { publishedOf } from '../domain/in-force';
import { productTermsInForce, winningClauses } from './ask-terms';
import type { Lookups } from './lookups';

/** What a schedule is looked for: a product and length under some terms, in a region, on a day. */
interface ScheduleQuestion {
  readonly productCode: string;
  readonly termMonths: number;
  readonly termsId: string;
  readonly regionCode: string;
  readonly channel: ServiceChannel;
  readonly day: string;
}

/** The schedule that a contract activated on a day pins; nothing where no fees are on record, or no such region. */
export const pinnableSchedule = async (
  lookups: Lookups,
  { regionCode, ...question }: ScheduleQuestion,
): Promise<FeeSchedule | null> => {
  const region = await lookups.region.load(regionCode);
  if (!region) return null;
  const [serving, tiers] = await Promise.all([
    lookups.schedulesServing.load(regionCode),
    lookups.tiersOf.load(question.productCode),
  ]);
  return pinnedSchedule(serving, tiers, { ...question, region }) ?? null;
};

/** What a use costs under one schedule; nothing where no fee is on record. */
const feeUnder = async (
  lookups: Lookups,
  schedule: FeeSchedule,
  use: FeeUse,
): Promise<ServiceFee | null> => {
  const [terms, tiers, product] = await Promise.all([
    lookups.terms.load(schedule.termsId),
    lookups.tiersOf.load(use.productCode),
    lookups.product.load(use.productCode),
  ]);
  const { productCode, termMonths: planMonths } = use;
  const winners =
    terms && product
      ? await winningClauses(lookups, terms.id, { productCode, planMonths }, ['FEE_RULE'])
      : [];
  const own = tiers.filter(({ scheduleId }) => scheduleId === schedule.id);
  return serviceFeeOf({ schedule, tiers: own, terms, clause: winners[0] ?? null }, use) ?? null;
};

const ofLength = (plans: readonly PlanSku[], months: number): readonly PlanSku[] =>
  plans.filter(({ termMonths }) => termMonths === months);

/** What a contract says of itself, for the fee of its next use. */
interface ContractFacts extends UsesSoFar {
  readonly productCode: string;
  readonly termMonths: number;
  readonly feeScheduleId: string;
}

/** What the next use would cost under the schedule that the contract pinned; nothing once the plan grants no further one. */
export const nextContractFee = async (
  lookups: Lookups,
  contract: ContractFacts,
  incidentType: IncidentType,
): Promise<ServiceFee | null> => {
  const schedule = await lookups.schedule.load(contract.feeScheduleId);
  if (!schedule) return null;
  const { productCode, termMonths } = contract;
  const plan = ofLength(await lookups.plansOf.load(productCode), termMonths).find(
    ({ termsId }) => termsId === schedule.termsId,
  );
  if (!plan || !grantsAnother(plan.counts, incidentType, contract)) return null;
  const ordinal = nextOrdinal(schedule.ordinalBasis, contract);
  return feeUnder(lookups, schedule, { productCode, termMonths, incidentType, ordinal });
};

interface FeeQuestion extends Omit<ScheduleQuestion, 'termsId'> {
  readonly incidentType: IncidentType;
  readonly ordinal: number;
}

/**
 * What a use would cost on a day without any contract, under the terms that the region sells then; whoever serves
 * directly may move the fee.
 */
export const feeWithoutContract = async (
  lookups: Lookups,
  question: FeeQuestion,
): Promise<ServiceFee | null> => {
  const { productCode, termMonths, regionCode, day } = question;
  const region = await lookups.region.load(regionCode);
  if (!region) return null;
  const plans = ofLength(publishedOf(await lookups.plansOf.load(productCode)), termMonths);
  const terms = await productTermsInForce(lookups, plans, { day, region });
  if (!terms) return null;
  const schedule = await pinnableSchedule(lookups, { ...question, termsId: terms.id });
  const fee = schedule && (await feeUnder(lookups, schedule, question));
  return fee && { ...fee, isIndicative: fee.isIndicative || question.channel === 'MAKER_DIRECT' };
};
