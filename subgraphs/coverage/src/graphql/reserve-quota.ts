import { command } from '@care-graph/kernel/graphql/command';
import { optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money, MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { IncidentType, ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type { ReserveQuotaCommand, ReserveQuotaRefusalCode } from '../application/reserve-quota';
import { QuotaEntry } from './entitlements.type';
import { shared } from './shared';

/** The command as it is sent, before its amount is read. */
type Sent = Omit<ReserveQuotaCommand, 'money'> & { readonly money?: MoneyInput | null };

export const reserveQuota = command<
  ReserveQuotaRefusalCode,
  Sent,
  { reservation: object; heldMoney: Money | null }
>(shared, {
  name: 'ReserveQuota',
  description:
    'Holds part of a quota for a claim; of two that want the last use, exactly one gets it.',
  access: { inaccessible: true, scopes: [['internal:coverage']] },
  inputDescription: 'What is needed for holding quota.',
  input: {
    claimId: [() => ID, 'The claim, which makes the command idempotent for each line.'],
    claimNumber: [() => String, "The claim's number, kept for the ledger."],
    contractId: [() => ID, 'The contract that pays with its quota.'],
    line: [() => ServiceLine, 'The service.'],
    incidentType: [
      () => IncidentType,
      '`FLYAWAY` when the flyaway limit counts too.',
      { nullable: true },
    ],
    money: [
      () => MoneyInput,
      'The discount to hold beside the use; null for none.',
      { nullable: true },
    ],
    occurredAt: [() => DateTimeScalar, 'When the incident was, which has to lie in the period.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of holding quota.',
  result: {
    reservation: [() => QuotaEntry, 'The hold; null when it was refused.', { nullable: true }],
    heldMoney: [
      () => Money,
      'The discount that was held, which the cap may have cut; null when none was asked.',
      { nullable: true },
    ],
  },
  refusals: {
    CONTRACT_NOT_FOUND: 'No such contract.',
    OUT_OF_PERIOD: 'The service is not in its period.',
    LINE_NOT_OFFERED: 'The contract has no such service.',
    QUOTA_EXHAUSTED: 'No use is left.',
    FLYAWAY_SUBLIMIT_REACHED: 'No flyaway is left, though a use may be.',
    FLYAWAY_NOT_INCLUDED: 'The plan has no flyaway.',
    DISCOUNT_CAP_REACHED: 'Nothing of the sum is left.',
  },
});
