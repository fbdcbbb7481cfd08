import { money } from '@care-graph/kernel/domain/money';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { DecideQuotaAdjustmentCommand } from '../../subgraphs/coverage/src/application/decide-quota-adjustment';
import type { ProposeQuotaAdjustmentCommand } from '../../subgraphs/coverage/src/application/propose-quota-adjustment';
import type { ReserveQuotaCommand } from '../../subgraphs/coverage/src/application/reserve-quota';
import {
  aContractOf,
  admin,
  aPlan,
  claimsPart,
  type CoverageDesk,
  freshKey,
} from './coverage-desk';

export const adjudicator: Principal = { ...admin, kind: 'adjudicator', subject: 'sub_adjudicator' };

export const euros = (minor: number) => money(minor, 'EUR');

const terms = { id: 'trm_1', code: '2022-tc' };

/** Two replacements, one of them a flyaway, and two discounts of up to 200.00 EUR in all. */
export const grantsWithCap = [
  { line: 'REPLACEMENT', count: 2, flyawayCount: 1, basis: { ruleId: 'R-QTA-02', terms } },
  {
    line: 'REPAIR_DISCOUNT',
    count: 2,
    flyawayCount: 0,
    moneyCap: euros(20000),
    basis: { ruleId: 'R-QTA-03', terms },
  },
] as const;

/** A contract of a plan with these quotas. */
export const aContractWithCap = (desk: CoverageDesk, serial = 'RS4-0001'): Promise<string> => {
  desk.terms.plans.set('sku_1', aPlan({ grants: grantsWithCap }));
  return aContractOf(desk, serial);
};

/** An incident in the first instant of the contract's period. */
const occurredAt = new Date('2026-03-12T12:00:00Z');

/** What is done to the quotas of one contract, in the words of a test. */
export const quotasOf = (desk: CoverageDesk, contractId: string) => {
  let messages = 0;
  const applied = new Map<string, number>();
  return {
    reserve: (claimId: string, change: Partial<ReserveQuotaCommand> = {}) =>
      desk.reserve.execute(
        {
          claimId,
          claimNumber: `CLM-${claimId}`,
          contractId,
          line: 'REPLACEMENT',
          occurredAt,
          ...change,
        },
        claimsPart,
      ),
    settle: async (
      claimId: string,
      action: 'COMMIT_QUOTA' | 'RELEASE_QUOTA',
      line: ReserveQuotaCommand['line'] = 'REPLACEMENT',
    ) => {
      messages += 1;
      const sequence = (applied.get(claimId) ?? 0) + 1;
      const outcome = await desk.apply.execute(
        {
          messageId: `msg_${claimId}_${messages}`,
          claimId,
          sequence,
          action,
          contractId,
          line,
          occurredAt: desk.now(),
          ruleIds: [],
        },
        claimsPart,
      );
      if (outcome.made) applied.set(claimId, sequence);
      return outcome;
    },
    propose: (change: Partial<ProposeQuotaAdjustmentCommand> = {}, by = adjudicator) =>
      desk.proposeAdjustment.execute(
        {
          contractId,
          line: 'REPLACEMENT',
          count: 1,
          reason: 'The centre broke it.',
          idempotencyKey: freshKey(),
          ...change,
        },
        by,
      ),
    decide: (
      adjustmentId: string,
      change: Partial<DecideQuotaAdjustmentCommand> = {},
      by = admin,
    ) => desk.decideAdjustment.execute({ adjustmentId, decision: 'APPROVE', ...change }, by),
  };
};

export type Quotas = ReturnType<typeof quotasOf>;
