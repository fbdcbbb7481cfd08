import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { badInput } from '@care-graph/kernel/domain/fault';
import type { Money } from '@care-graph/kernel/domain/money';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { IncidentType, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ServiceContract } from '../domain/contract';
import { type LineBalance, lineBalance, type QuotaEntry } from '../domain/ledger';
import type { CoverageStores } from '../domain/ports';
import {
  changeRefusals,
  type QuotaAdjustment,
  type QuotaChange,
  rulesOf,
} from '../domain/quota-adjustment';
import { contractNotFound } from './contract-command';
import { type CoverageWork, happened } from './coverage-work';
import { rowsVisibleTo } from './row-rules';

export interface ProposeQuotaAdjustmentCommand {
  readonly contractId: string;
  readonly line: ServiceLine;
  readonly incidentType?: IncidentType | null;
  readonly count?: number | null;
  readonly money?: Money | null;
  readonly claimId?: string | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export type ProposeQuotaAdjustmentRefusalCode =
  'NOT_FOUND' | 'AMOUNT_MISSING' | 'LINE_NOT_OFFERED' | 'WOULD_GO_NEGATIVE';

type ProposeRefusal = Refusal<ProposeQuotaAdjustmentRefusalCode>;
type ProposeOutcome = Outcome<QuotaAdjustment, ProposeQuotaAdjustmentRefusalCode>;

interface Proposal {
  readonly command: ProposeQuotaAdjustmentCommand;
  readonly change: QuotaChange;
  readonly contract: ServiceContract;
  readonly entries: readonly QuotaEntry[];
}

/** Puts a change of a quota before a second person, or gives every reason why there is nothing to decide. */
export class ProposeQuotaAdjustment {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: ProposeQuotaAdjustmentCommand,
    principal: Principal,
  ): Promise<ProposeOutcome> {
    requireSize(command);
    const request = requestOf('proposeQuotaAdjustment', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.propose(stores, command, principal),
        reread: (id) => stores.adjustments.find(id),
      }),
    );
  }

  private async propose(
    stores: CoverageStores,
    command: ProposeQuotaAdjustmentCommand,
    principal: Principal,
  ): Promise<ProposeOutcome> {
    const contract = await stores.contracts.lock(command.contractId);
    if (!contract || rowsVisibleTo(principal).sees !== 'all') return refused(contractNotFound());
    const entries = await stores.ledger.of(contract.id);
    const change = changeIn(command);
    requireCurrency(change, lineBalance(entries, command.line));
    const reasons = refusedBy(proposalRefusals({ command, change, contract, entries }));
    if (reasons) return reasons;
    const adjustment = this.adjustmentOf({ command, change, contract, entries }, principal);
    await stores.adjustments.add(adjustment);
    await stores.history.record([
      happened(this.work, principal, {
        subjectId: adjustment.id,
        action: 'proposeQuotaAdjustment',
        to: 'OPEN',
        reason: command.reason,
        basis: rulesOf(change, contract),
      }),
    ]);
    return made(adjustment);
  }

  private adjustmentOf(proposal: Proposal, principal: Principal): QuotaAdjustment {
    const { command, change, contract } = proposal;
    return {
      id: this.work.newId('adj'),
      contractId: contract.id,
      line: command.line,
      ...change,
      claimId: command.claimId ?? null,
      claimNumber: claimNumberIn(proposal) ?? null,
      approval: {
        status: 'OPEN',
        reason: command.reason,
        requestedBy: actorOf(principal),
        requestedAt: this.work.clock.now(),
        decidedBy: null,
        decidedAt: null,
        note: null,
        basis: [],
      },
      version: 1,
    };
  }
}

const changeIn = ({ incidentType, count, money }: ProposeQuotaAdjustmentCommand): QuotaChange => ({
  incidentType: incidentType === 'FLYAWAY' ? 'FLYAWAY' : null,
  count: count ?? null,
  money: money ?? null,
});

/** The claim's number as the contract's own ledger has it: a claim that never touched the contract has none here. */
const claimNumberIn = ({ command, entries }: Proposal): string | null | undefined =>
  entries.find(({ claimId }) => claimId !== null && claimId === command.claimId)?.claimNumber;

const isAmountMissing = ({ count, money }: QuotaChange): boolean => {
  const given = [count !== null, money !== null].filter(Boolean).length;
  return given !== 1 || count === 0 || money?.minor === 0n;
};

const proposalRefusals = (proposal: Proposal): readonly ProposeRefusal[] => {
  const { command, change, contract, entries } = proposal;
  const { claimId } = command;
  const balance = lineBalance(entries, command.line);
  const isForeignClaim = typeof claimId === 'string' && !claimNumberIn(proposal);
  return [
    ...(isForeignClaim ? [refusal('NOT_FOUND' as const, ['claimId'], [])] : []),
    ...(isAmountMissing(change) ? [refusal('AMOUNT_MISSING' as const, ['count'], [])] : []),
    ...changeRefusals({ change, balance, basis: rulesOf(change, contract) }),
  ];
};

/** Nobody means so many uses at once: it is a slip of the hand. */
const mostUses = 1000;

const requireSize = ({ count }: ProposeQuotaAdjustmentCommand): void => {
  if (Math.abs(count ?? 0) <= mostUses) return;
  throw badInput(`count has to be between -${mostUses} and ${mostUses}.`, 'input', 'count');
};

const requireCurrency = ({ money }: QuotaChange, balance: LineBalance): void => {
  const currency = balance.money?.remaining.currency;
  if (!money || currency === undefined || money.currency === currency) return;
  throw badInput(`currency has to be ${currency}, that of the sum.`, 'input', 'money', 'currency');
};
