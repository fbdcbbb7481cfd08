import { Decision } from '@care-graph/kernel/graphql/approval.type';
import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { DeadlineKind } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type { DecideGoodwillCommand, DecideGoodwillRefusal } from '../application/decide-goodwill';
import type {
  ProposeGoodwillCommand,
  ProposeGoodwillRefusal,
} from '../application/propose-goodwill';
import { GoodwillAdjustment } from './goodwill.type';
import { shared } from './shared';
import { GoodwillKind } from './vocabulary';

interface GoodwillResult {
  readonly goodwill: object;
}

const absent = { nullable: true } as const;

export const proposeGoodwill = command<
  ProposeGoodwillRefusal,
  ProposeGoodwillCommand,
  GoodwillResult
>(shared, {
  name: 'ProposeGoodwill',
  description: 'Proposes a kindness outside the terms.',
  access: { tags: ['internal'], scopes: [['goodwill:propose']] },
  inputDescription: 'What is needed for proposing a kindness.',
  input: {
    claimId: [() => ID, 'The claim that it is meant for.'],
    kind: [() => GoodwillKind, 'What is to be given.'],
    amount: [() => MoneyInput, 'The amount; needed for money.', absent],
    deadline: [() => DeadlineKind, 'The missed deadline; needed for a waiver.', absent],
    reason: [() => String, 'Why.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of proposing a kindness.',
  result: {
    goodwill: [() => GoodwillAdjustment, 'The open proposal; null when it was refused.', absent],
  },
  refusals: {
    NOT_FOUND: 'No such claim.',
    AMOUNT_MISSING: 'Money is given up without an amount above nothing.',
    DEADLINE_MISSING: 'A deadline is waived and none is named.',
    AMOUNT_TOO_HIGH:
      'More is proposed than is to be paid, or than was paid and is neither asked back nor given back.',
    NOTHING_TO_WAIVE:
      'No such deadline was missed, nothing is to be paid, or all that was paid is asked back or given back already.',
  },
});

export const decideGoodwill = command<DecideGoodwillRefusal, DecideGoodwillCommand, GoodwillResult>(
  shared,
  {
    name: 'DecideGoodwill',
    description: 'Grants or denies a proposed kindness; whoever proposed it cannot decide.',
    access: { tags: ['internal'], scopes: [['goodwill:approve']], policies: ['step_up'] },
    inputDescription: 'What is needed for deciding about a kindness.',
    input: {
      goodwillId: [() => ID, 'The open proposal.'],
      decision: [() => Decision, 'Whether it takes effect.'],
      note: [() => String, 'Words for the record.', absent],
      expectedVersion,
      idempotencyKey: optionalKey,
    },
    payloadDescription: 'What came of deciding about a kindness.',
    result: {
      goodwill: [
        () => GoodwillAdjustment,
        'The decided proposal; null when it was refused.',
        absent,
      ],
    },
    refusals: {
      NOT_FOUND: 'No such proposal.',
      NOT_OPEN: 'It is decided already.',
      SAME_PERSON: 'Whoever proposed it cannot decide.',
      AMOUNT_TOO_HIGH:
        'Less is to be paid by now, or less was paid that is neither asked back nor given back; it can still be denied.',
      NOTHING_TO_WAIVE:
        'What it was meant for is gone by now, or is asked back in a refund that is to be decided first; it can still be denied.',
    },
  },
);
