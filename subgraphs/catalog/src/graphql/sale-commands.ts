import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { ID } from 'type-graphql';
import type {
  PublishFeeScheduleCommand,
  PublishFeeScheduleRefusalCode,
} from '../application/publish-fee-schedule';
import type {
  PublishPlanSkuCommand,
  PublishPlanSkuRefusalCode,
} from '../application/publish-plan-sku';
import type {
  WithdrawPlanSkuCommand,
  WithdrawPlanSkuRefusalCode,
} from '../application/withdraw-plan-sku';
import { FeeSchedule } from './fee.type';
import { PlanSku } from './plan.type';
import { shared } from './shared';

export const publishFeeSchedule = command<
  PublishFeeScheduleRefusalCode,
  PublishFeeScheduleCommand,
  { feeSchedule: object }
>(shared, {
  name: 'PublishFeeSchedule',
  description: 'Makes a draft of fees the one that new contracts pin from its first day on.',
  access: { scopes: [['terms:publish']], policies: ['step_up'], tags: ['internal'] },
  inputDescription: 'What is needed for publishing fees.',
  input: {
    feeScheduleId: [() => ID, 'The draft to be made binding.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of publishing fees.',
  result: {
    feeSchedule: [
      () => FeeSchedule,
      'The published schedule; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    NOT_FOUND: 'No such draft.',
    NOT_DRAFT: 'It is published or retired already.',
    TERMS_NOT_PUBLISHED: 'The terms that it goes with are a draft themselves.',
    TIERS_NOT_CONTIGUOUS: 'The turns of a fee do not run from 1 without holes.',
    NO_FEE: 'A use that a sold plan grants would have no fee.',
    CURRENCY_MIXED: 'An amount is in another currency than the schedule.',
    VALIDITY_OVERLAPS:
      'A schedule for the same region, channel and generation begins on the same day or later; an earlier one is ended the day before.',
    VALID_FROM_PAST: 'Its first day has passed.',
  },
});

/** What the commands on plans give. */
interface PlanResult {
  readonly planSku: object;
}

const planOr = (description: string) => ({
  planSku: [() => PlanSku, description, { nullable: true }] as const,
});

export const publishPlanSku = command<PublishPlanSkuRefusalCode, PublishPlanSkuCommand, PlanResult>(
  shared,
  {
    name: 'PublishPlanSku',
    description: 'Puts a drafted plan on sale.',
    access: { scopes: [['catalog:write']], tags: ['internal'] },
    inputDescription: 'What is needed for putting a plan on sale.',
    input: {
      planSkuId: [() => ID, 'The draft to be put on sale.'],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of putting a plan on sale.',
    result: planOr('The plan on sale; null when it was refused.'),
    refusals: {
      NOT_FOUND: 'No such plan.',
      NOT_DRAFT: 'It is on sale or withdrawn already.',
      NO_TERMS: 'No published terms cover the plan.',
      NO_FEE: 'No published fee schedule covers the plan.',
    },
  },
);

export const withdrawPlanSku = command<
  WithdrawPlanSkuRefusalCode,
  WithdrawPlanSkuCommand,
  PlanResult
>(shared, {
  name: 'WithdrawPlanSku',
  description: 'Takes a plan off sale; codes that were sold stay good.',
  access: { scopes: [['catalog:write']], tags: ['internal'] },
  inputDescription: 'What is needed for withdrawing a plan.',
  input: {
    planSkuId: [() => ID, 'The plan to be taken off sale.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of withdrawing a plan.',
  result: planOr('The withdrawn plan; null when it was refused.'),
  refusals: {
    NOT_FOUND: 'No such plan.',
    NOT_ON_SALE: 'It is not on sale.',
  },
});
