import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import { includes } from '@care-graph/kernel/domain/period';
import type { IncidentType, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ContractStatus, ServiceContract } from './contract';
import { leftInTime, type LineBalance } from './ledger';

/** What a claim asks to hold. */
export interface ReserveRequest {
  readonly line: ServiceLine;
  readonly incidentType?: IncidentType | null;
  readonly occurredAt: Date;
  /** The discount to hold beside the use. */
  readonly money?: Money | null;
}

export type ReserveQuotaRefusalCode =
  | 'CONTRACT_NOT_FOUND'
  | 'OUT_OF_PERIOD'
  | 'LINE_NOT_OFFERED'
  | 'QUOTA_EXHAUSTED'
  | 'FLYAWAY_SUBLIMIT_REACHED'
  | 'FLYAWAY_NOT_INCLUDED'
  | 'DISCOUNT_CAP_REACHED';

type ReserveRefusal = Refusal<ReserveQuotaRefusalCode>;

/** What decides whether a use may be held. */
export interface ReserveFacts {
  readonly contract: ServiceContract;
  readonly request: ReserveRequest;
  readonly balance: LineBalance;
}

type ReserveRule = (facts: ReserveFacts) => ReserveRefusal | undefined;

export const termsOf = ({ termsVersionId: id, termsCode: code }: ServiceContract) => ({ id, code });

const because = ({ contract }: ReserveFacts, ruleId: string): readonly DecisionBasis[] =>
  underTerms(termsOf(contract), ruleId);

const incidentIsInPeriod: ReserveRule = (facts) =>
  facts.contract.period && includes(facts.contract.period, facts.request.occurredAt)
    ? undefined
    : refusal('OUT_OF_PERIOD', ['occurredAt'], because(facts, 'R-RFS-04'));

/** By which rule a contract ends before its period does. */
const endedEarlyBy: Partial<Record<ContractStatus, string>> = {
  TERMINATED: 'R-TRM-03',
  RETURNED: 'R-RTN-01',
};

/** A contract that was given back or ended early gives nothing more, whenever the incident was. */
const contractHasNotEndedEarly: ReserveRule = (facts) => {
  const ruleId = endedEarlyBy[facts.contract.status];
  return ruleId ? refusal('OUT_OF_PERIOD', ['contractId'], because(facts, ruleId)) : undefined;
};

const lineIsOffered: ReserveRule = (facts) =>
  facts.balance.basis.length > 0
    ? undefined
    : refusal('LINE_NOT_OFFERED', ['line'], because(facts, 'R-QTA-06'));

const flyawayIsIncluded: ReserveRule = (facts) =>
  facts.request.incidentType !== 'FLYAWAY' || facts.balance.flyaways
    ? undefined
    : refusal('FLYAWAY_NOT_INCLUDED', ['incidentType'], because(facts, 'R-FLY-10'));

const useIsLeft: ReserveRule = (facts) => {
  const { uses, basis } = facts.balance;
  if (leftInTime(uses) >= 1) return undefined;
  const reasons = [...because(facts, 'R-TRM-02'), ...basis];
  return refusal('QUOTA_EXHAUSTED', ['line'], reasons, 'CHOOSE_OTHER_REMEDY');
};

/** A flyaway takes one use of the pool and one of the limit inside it. */
const flyawayIsLeft: ReserveRule = (facts) => {
  const { flyaways } = facts.balance;
  if (facts.request.incidentType !== 'FLYAWAY' || !flyaways || leftInTime(flyaways) >= 1)
    return undefined;
  const reasons = because(facts, 'R-QTA-02');
  return refusal('FLYAWAY_SUBLIMIT_REACHED', ['incidentType'], reasons, 'CHOOSE_OTHER_REMEDY');
};

const useRules = [
  incidentIsInPeriod,
  contractHasNotEndedEarly,
  lineIsOffered,
  flyawayIsIncluded,
  useIsLeft,
  flyawayIsLeft,
] as const;

/** The first reason not to hold a use: what comes after it would only repeat it in other words. */
const useRefusal: ReserveRule = (facts) => {
  for (const rule of useRules) {
    const reason = rule(facts);
    if (reason) return reason;
  }
  return undefined;
};

/** The discount that can be held: all of it where the terms set no sum, and at most what is left of the sum. */
export const discountFor = ({ request, balance }: ReserveFacts): Money | null => {
  const { money: asked } = request;
  if (!asked) return null;
  if (!balance.money) return asked;
  const left = balance.money.remaining.minor + balance.money.expired.minor;
  return { ...asked, minor: asked.minor < left ? asked.minor : left };
};

const discountIsLeft: ReserveRule = (facts) => {
  if (discountFor(facts)?.minor !== 0n) return undefined;
  const reasons = [...because(facts, 'R-QTA-09'), ...facts.balance.basis];
  return refusal('DISCOUNT_CAP_REACHED', ['money'], reasons, 'CHOOSE_OTHER_REMEDY');
};

/** Why nothing is held: the first reason about the use, and beside it that nothing of the sum is left. */
export const reserveRefusals = (facts: ReserveFacts): readonly ReserveRefusal[] =>
  [useRefusal(facts), discountIsLeft(facts)].filter((reason) => reason !== undefined);
