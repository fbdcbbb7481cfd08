import { actorOf } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis } from '@care-graph/kernel/domain/basis';
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
import { lineBalance, openReserve, type QuotaEntry } from '../domain/ledger';
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
      if (held) return made(held);
      const reason = reserveRefusal(contract, entries, command);
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

const termsOf = ({ termsVersionId: id, termsCode: code }: ServiceContract) => ({ id, code });

const reserveRefusal = (
  contract: ServiceContract,
  entries: readonly QuotaEntry[],
  { line, incidentType, occurredAt }: ReserveQuotaCommand,
): ReserveRefusal | undefined => {
  const terms = termsOf(contract);
  const because = (ruleId: string): readonly DecisionBasis[] => [{ ruleId, terms }];
  const balance = lineBalance(entries, line);
  if (!includes(contract.period, occurredAt))
    return refusal('OUT_OF_PERIOD', ['occurredAt'], because('R-RFS-04'));
  if (balance.basis.length === 0) return refusal('LINE_NOT_OFFERED', ['line'], because('R-QTA-06'));
  if (incidentType === 'FLYAWAY' && !balance.flyaways)
    return refusal('FLYAWAY_NOT_INCLUDED', ['incidentType'], because('R-FLY-10'));
  if (balance.uses.remaining < 1) {
    return refusal(
      'QUOTA_EXHAUSTED',
      ['line'],
      [...because('R-TRM-02'), ...balance.basis],
      'CHOOSE_OTHER_REMEDY',
    );
  }
  if (incidentType === 'FLYAWAY' && balance.flyaways && balance.flyaways.remaining < 1) {
    return refusal(
      'FLYAWAY_SUBLIMIT_REACHED',
      ['incidentType'],
      because('R-QTA-02'),
      'CHOOSE_OTHER_REMEDY',
    );
  }
  return undefined;
};
