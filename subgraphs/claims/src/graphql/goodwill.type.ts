import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { Money, Node } from '@care-graph/kernel/graphql/shared-types';
import { DeadlineKind } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { Approval } from './shared';
import { GoodwillKind } from './vocabulary';

@objectType(
  'GoodwillAdjustment',
  'A kindness outside the terms that one person proposes and another decides.',
  { tags: ['internal'], implements: Node },
)
export class GoodwillAdjustment {
  @field(() => ID, 'Opaque id with the prefix `gwl_`.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => GoodwillKind, 'What is given.')
  kind!: keyof typeof GoodwillKind;

  @field(() => Money, 'The amount given up; null for a deadline.', { nullable: true })
  amount!: Money | null;

  @field(() => DeadlineKind, 'The deadline that is waived; null for money.', { nullable: true })
  deadline!: keyof typeof DeadlineKind | null;

  @field(() => Approval, 'Who proposed and who decided.')
  approval!: object;
}

export const GoodwillAdjustmentConnection = connectionType(
  'GoodwillAdjustment',
  GoodwillAdjustment,
  { of: 'proposed kindness', totalCount: 'How many there are on all pages together.' },
);
