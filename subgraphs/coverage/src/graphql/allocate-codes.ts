import { command } from '@care-graph/kernel/graphql/command';
import { requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { ID, Int } from 'type-graphql';
import type { AllocateCodesCommand, AllocateCodesRefusalCode } from '../application/allocate-codes';
import { CodeStock } from './people.type';
import { shared } from './shared';

export const allocateCodes = command<
  AllocateCodesRefusalCode,
  AllocateCodesCommand,
  { stock: object | null }
>(shared, {
  name: 'AllocateCodes',
  description: 'Hands generated or taken-back codes to a partner.',
  access: { scopes: [['codes:manage']], tags: ['internal'] },
  inputDescription: 'What is needed for allocating codes.',
  input: {
    batchId: [() => ID, 'The batch to take from.'],
    partnerId: [() => ID, 'The partner that is to hold the codes.'],
    count: [() => Int, 'How many, at least one.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of allocating codes.',
  result: {
    stock: [
      () => CodeStock,
      'What the partner then holds of the plan; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    BATCH_NOT_FOUND: 'No such batch.',
    PARTNER_NOT_ACTIVE: 'There is no such partner, or it may not trade.',
    REGION_NOT_ALLOWED: "The partner may not sell in the batch's region.",
    PLAN_NOT_ON_SALE: "The plan is not sold in the batch's region.",
    TOO_FEW_LEFT: 'The batch has fewer codes left.',
  },
});
