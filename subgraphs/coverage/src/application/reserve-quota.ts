import { actorOf } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { conflict } from '@care-graph/kernel/domain/fault';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refused,
} from '@care-graph/kernel/domain/outcome';
import { includes } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { IncidentType, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ServiceContract } from '../domain/contract';
import { type LineBalance, lineBalance, openReserve, type QuotaEntry } from '../domain/ledger';
import type { CoverageWork } from './coverage-work';

export interface ReserveQuotaCommand {
  readonly claimId: string;
  readonly claimNumber: string;
  readonly contractId: string;
  readonly line: ServiceLine;
  readonly incidentType?: IncidentType | null;
  readonly occurredAt: Date;
}

export type ReserveQuotaRefusalCode =
  | 'CONTRACT_NOT_FOUND'
  | 'OUT_OF_PERIOD'
  | 'LINE_NOT_OFFERED'
  | 'QUOTA_EXHAUSTED'
  | 'FLYAWAY_SUBLIMIT_REACHED'
  | 'FLYAWAY_NOT_INCLUDED';

type ReserveRefusal = Refusal<ReserveQuotaRefusalCode>;

/** Holds one use for a claim; a claim that holds one on the line already gets the same again. */
export class ReserveQuota {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: ReserveQuotaCommand,
    principal: Principal,
  ): Promise<Outcome<QuotaEntry, ReserveQuotaRefusalCode>> {
    const { claimId, contractId, line } = command;
    return this.work.transact(async (stores) => {
      const contract = await stores.contracts.lock(contractId);
      if (!contract) return refused(refusal('CONTRACT_NOT_FOUND', ['contractId'], []));
      const entries = await stores.ledger.of(contractId);
      const held = openReserve(entries, claimId, line);
      if (held) return made(sameHold(held, command));
      const reason = reserveRefusal({ contract, command, balance: lineBalance(entries, line) });
      if (reason) return refused(reason);
      const entry: QuotaEntry = {
        id: this.work.newId('qle'), contractId, kind: 'RESERVE', line, incidentType: command.incidentType ?? null, count: 1,
        settlesId: null, claimId, claimNumber: command.claimNumber, at: this.work.clock.now(), actor: actorOf(principal),
        reason: null, basis: [{ ruleId: 'R-QTA-06', terms: termsOf(contract) }],
      }; // prettier-ignore
      await stores.ledger.append([entry]);
      return made(entry);
    });
  }
}

/** The claim's hold on the line; asked for again for another kind of use it is a conflict. */
const sameHold = (held: QuotaEntry, { incidentType }: ReserveQuotaCommand): QuotaEntry => {
  if (held.incidentType === (incidentType ?? null)) return held;
  throw conflict('The claim holds a use of another kind on this line.', 'input', 'incidentType');
};

const termsOf = ({ termsVersionId: id, termsCode: code }: ServiceContract) => ({ id, code });

/** What decides whether a use may be held. */
interface ReserveFacts {
  readonly contract: ServiceContract;
  readonly command: ReserveQuotaCommand;
  readonly balance: LineBalance;
}

type ReserveRule = (facts: ReserveFacts) => ReserveRefusal | undefined;

const because = ({ contract }: ReserveFacts, ruleId: string): readonly DecisionBasis[] => [
  { ruleId, terms: termsOf(contract) },
];

const incidentIsInPeriod: ReserveRule = (facts) =>
  includes(facts.contract.period, facts.command.occurredAt)
    ? undefined
    : refusal('OUT_OF_PERIOD', ['occurredAt'], because(facts, 'R-RFS-04'));

const lineIsOffered: ReserveRule = (facts) =>
  facts.balance.basis.length > 0
    ? undefined
    : refusal('LINE_NOT_OFFERED', ['line'], because(facts, 'R-QTA-06'));

const flyawayIsIncluded: ReserveRule = (facts) =>
  facts.command.incidentType !== 'FLYAWAY' || facts.balance.flyaways
    ? undefined
    : refusal('FLYAWAY_NOT_INCLUDED', ['incidentType'], because(facts, 'R-FLY-10'));

const useIsLeft: ReserveRule = (facts) => {
  const { uses, basis } = facts.balance;
  if (uses.remaining >= 1) return undefined;
  const reasons = [...because(facts, 'R-TRM-02'), ...basis];
  return refusal('QUOTA_EXHAUSTED', ['line'], reasons, 'CHOOSE_OTHER_REMEDY');
};

/** A flyaway takes one use of the pool and one of the limit inside it. */
const flyawayIsLeft: ReserveRule = (facts) => {
  const { flyaways } = facts.balance;
  if (facts.command.incidentType !== 'FLYAWAY' || !flyaways || flyaways.remaining >= 1)
    return undefined;
  const reasons = because(facts, 'R-QTA-02');
  return refusal('FLYAWAY_SUBLIMIT_REACHED', ['incidentType'], reasons, 'CHOOSE_OTHER_REMEDY');
};

const reserveRules = [
  incidentIsInPeriod,
  lineIsOffered,
  flyawayIsIncluded,
  useIsLeft,
  flyawayIsLeft,
] as const;

/** The first reason not to hold a use: what comes after it would only repeat it in other words. */
const reserveRefusal = (facts: ReserveFacts): ReserveRefusal | undefined => {
  for (const rule of reserveRules) {
    const reason = rule(facts);
    if (reason) return reason;
  }
  return undefined;
};
