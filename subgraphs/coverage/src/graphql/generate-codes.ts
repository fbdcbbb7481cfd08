import { command } from '@care-graph/kernel/graphql/command';
import { requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ID, Int } from 'type-graphql';
import type { GenerateCodesCommand, GenerateCodesRefusalCode } from '../application/generate-codes';
import { CodeBatch } from './codes.type';
import { CodeForm } from './enums';
import { shared } from './shared';

export const generateCodes = command<
  GenerateCodesRefusalCode,
  GenerateCodesCommand,
  { batch: object }
>(shared, {
  name: 'GenerateCodes',
  description: "Makes a batch of codes in the background; the batch's job tells how far it is.",
  access: { scopes: [['codes:manage']], policies: ['step_up'], cost: 20, tags: ['internal'] },
  inputDescription: 'What is needed for generating codes.',
  input: {
    planSkuId: [() => ID, 'The plan that the codes stand for.'],
    regionCode: [() => String, 'The region they may be sold in.'],
    deliveryForm: [() => CodeForm, 'The form in which they are handed over.'],
    size: [() => Int, 'How many, at most 100,000.'],
    redeemBy: [
      () => DateTimeScalar,
      'The last instant for redemption, included; null for none.',
      { nullable: true },
    ],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of generating codes.',
  result: {
    batch: [
      () => CodeBatch,
      'The batch, filled by its job; null when it was refused.',
      { nullable: true },
    ],
  },
  refusals: {
    PLAN_NOT_ON_SALE: 'The plan is not published.',
    REGION_NOT_ALLOWED: 'The plan is not sold in the region.',
    SIZE_OUT_OF_RANGE: 'The number is not between 1 and 100,000.',
  },
});
