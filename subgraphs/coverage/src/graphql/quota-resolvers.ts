import { badInput } from '@care-graph/kernel/domain/fault';
import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';
import { type MoneyInput, moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import type { CoverageWork } from '../application/coverage-work';
import { DecideQuotaAdjustment } from '../application/decide-quota-adjustment';
import { ProposeQuotaAdjustment } from '../application/propose-quota-adjustment';
import { ReserveQuota } from '../application/reserve-quota';
import {
  AdjustmentQueries,
  adjustmentShape,
  ContractAdjustmentFields,
  QuotaAdjustmentFields,
} from './adjustments.resolver';
import { decideQuotaAdjustment } from './decide-quota-adjustment';
import { proposeQuotaAdjustment } from './propose-quota-adjustment';
import { reserveQuota } from './reserve-quota';
import { entryShape } from './shapes';

const sumIn = (sum: MoneyInput | null | undefined): Money | null => {
  if (!sum) return null;
  const read = moneyFrom(sum.amount, sum.currency);
  if (read) return read;
  throw badInput('amount has more decimals than its currency.', 'input', 'money', 'amount');
};

/** What the graph has of the ledger beyond looking at it: holding for a claim, and correcting by two people. */
export const quotaResolvers = (work: CoverageWork) => {
  const [reserve, propose, decide] = [
    new ReserveQuota(work),
    new ProposeQuotaAdjustment(work),
    new DecideQuotaAdjustment(work),
  ];
  return [
    new AdjustmentQueries(),
    new QuotaAdjustmentFields(),
    new ContractAdjustmentFields(),
    reserveQuota.resolver(
      ({ money, ...command }, by) => reserve.execute({ ...command, money: sumIn(money) }, by),
      ({ entry, heldMoney }) => ({
        reservation: entryShape(entry),
        heldMoney: heldMoney && moneyTypeOf(heldMoney),
      }),
    ),
    proposeQuotaAdjustment.resolver(
      ({ money, ...command }, by) => propose.execute({ ...command, money: sumIn(money) }, by),
      (adjustment) => ({ adjustment: adjustmentShape(adjustment) }),
    ),
    decideQuotaAdjustment.resolver(
      (command, by) => decide.execute(command, by),
      (adjustment) => ({ adjustment: adjustmentShape(adjustment) }),
    ),
  ];
};
