import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { type Decision, hasAsked, statusAfter } from '@care-graph/kernel/domain/approval';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceContract } from '../domain/contract';
import { lineBalance, type QuotaEntry } from '../domain/ledger';
import type { CoverageStores } from '../domain/ports';
import { changeRefusals, type QuotaAdjustment, rulesOf } from '../domain/quota-adjustment';
import { type CoverageWork, happened } from './coverage-work';
import { expiryEntries } from './quota-expiry-entries';
import { rowsVisibleTo } from './row-rules';

export interface DecideQuotaAdjustmentCommand {
  readonly adjustmentId: string;
  readonly decision: Decision;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type DecideQuotaAdjustmentRefusalCode =
  'NOT_FOUND' | 'NOT_OPEN' | 'SAME_PERSON' | 'WOULD_GO_NEGATIVE';

type DecideRefusal = Refusal<DecideQuotaAdjustmentRefusalCode>;
type DecideOutcome = Outcome<QuotaAdjustment, DecideQuotaAdjustmentRefusalCode>;

interface Case {
  readonly adjustment: QuotaAdjustment;
  readonly contract: ServiceContract;
  readonly entries: readonly QuotaEntry[];
  readonly command: DecideQuotaAdjustmentCommand;
  readonly principal: Principal;
}

/** Grants or denies what another person proposed; what is granted enters the ledger in the same breath. */
export class DecideQuotaAdjustment {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: DecideQuotaAdjustmentCommand,
    principal: Principal,
  ): Promise<DecideOutcome> {
    const request = requestOf('decideQuotaAdjustment', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.decide(stores, command, principal),
        reread: (id) => stores.adjustments.find(id),
      }),
    );
  }

  private async decide(
    stores: CoverageStores,
    command: DecideQuotaAdjustmentCommand,
    principal: Principal,
  ): Promise<DecideOutcome> {
    const found = await this.lockCase(stores, command, principal);
    if (!found) return refused(refusal('NOT_FOUND', ['adjustmentId'], []));
    requireVersion(command.expectedVersion, found.adjustment.version);
    const reasons = refusedBy(decisionRefusals(found));
    if (reasons) return reasons;
    const decided = await stores.adjustments.save(this.decided(found));
    if (command.decision === 'APPROVE') {
      const added = this.entryOf(decided, principal);
      const after = [...found.entries, added];
      await stores.ledger.append([added, ...expiryEntries(this.work, found.contract, after)]);
    }
    await stores.history.record(this.eventsOf(found, decided));
    return made(decided);
  }

  /** The contract is locked before the proposal, as whoever writes its ledger locks it. */
  private async lockCase(
    { adjustments, contracts, ledger }: CoverageStores,
    command: DecideQuotaAdjustmentCommand,
    principal: Principal,
  ): Promise<Case | undefined> {
    const named = await adjustments.find(command.adjustmentId);
    const contract = named && (await contracts.lock(named.contractId));
    const adjustment = contract && (await adjustments.lock(named.id));
    if (!adjustment || rowsVisibleTo(principal).sees !== 'all') return undefined;
    return { adjustment, contract, entries: await ledger.of(contract.id), command, principal };
  }

  private decided({ adjustment, contract, command, principal }: Case): QuotaAdjustment {
    return {
      ...adjustment,
      approval: {
        ...adjustment.approval,
        status: statusAfter(command.decision),
        decidedBy: actorOf(principal),
        decidedAt: this.work.clock.now(),
        note: command.note ?? null,
        basis: rulesOf(adjustment, contract),
      },
    };
  }

  private entryOf(decided: QuotaAdjustment, principal: Principal): QuotaEntry {
    const { id: adjustmentId, contractId, line, incidentType, count, money } = decided;
    const { claimId, claimNumber, approval } = decided;
    return {
      id: this.work.newId('qle'), contractId, kind: 'ADJUST', line, incidentType, count, money, settlesId: null,
      claimId, claimNumber, adjustmentId, at: this.work.clock.now(), actor: actorOf(principal),
      reason: approval.reason, basis: approval.basis,
    }; // prettier-ignore
  }

  private eventsOf({ contract, command, principal }: Case, { id, approval }: QuotaAdjustment) {
    const event = { action: 'decideQuotaAdjustment', basis: approval.basis };
    const own = { ...event, from: 'OPEN', to: approval.status, reason: command.note };
    return [
      happened(this.work, principal, { ...own, subjectId: id }),
      ...(command.decision === 'APPROVE'
        ? [happened(this.work, principal, { ...event, subjectId: contract.id })]
        : []),
    ];
  }
}

const decisionRefusals = ({
  adjustment,
  contract,
  entries,
  command,
  principal,
}: Case): readonly DecideRefusal[] => {
  const { approval, line } = adjustment;
  const isOpen = approval.status === 'OPEN';
  const balance = lineBalance(entries, line);
  const basis = rulesOf(adjustment, contract);
  const underZero =
    isOpen && command.decision === 'APPROVE'
      ? changeRefusals({ change: adjustment, balance, basis })
      : [];
  return [
    ...(isOpen ? [] : [refusal('NOT_OPEN' as const, ['adjustmentId'], [])]),
    ...(hasAsked(approval, principal) ? [refusal('SAME_PERSON' as const, null, [])] : []),
    ...underZero.map((reason) => ({
      ...reason,
      code: 'WOULD_GO_NEGATIVE' as const,
      field: ['adjustmentId'],
    })),
  ];
};
