import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money, Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { Approval } from './shared';
import { RefundStatus } from './vocabulary';

@objectType('Refund', 'Money to be given back.', { implements: Node })
export class Refund {
  @field(() => ID, 'Opaque id with the prefix `rfd_`.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => RefundStatus, 'How far it is.')
  status!: keyof typeof RefundStatus;

  @field(() => Money, 'How much goes back.')
  amount!: Money;

  @field(() => Approval, 'Who asked and who decided.')
  approval!: object;

  @field(() => DateTimeScalar, 'When it was sent; null until then.', { nullable: true })
  refundedAt!: Date | null;
}

export const RefundConnection = connectionType('Refund', Refund, {
  of: 'refund',
  totalCount: 'How many there are on all pages together.',
});
