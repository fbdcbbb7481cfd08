import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { Money, Node } from '@care-graph/kernel/graphql/shared-types';
import { IncidentType, ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { ClaimReference } from './entitlements.type';
import { Approval } from './shared';

@objectType(
  'QuotaAdjustment',
  'A change of a quota that one person proposes and another decides.',
  { tags: ['internal'], implements: Node },
)
export class QuotaAdjustment {
  @field(() => ID, 'Opaque id with the prefix `adj_`.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => IncidentType, '`FLYAWAY` when the flyaway limit changes too; null otherwise.', {
    nullable: true,
  })
  incidentType!: keyof typeof IncidentType | null;

  @field(() => Int, 'The number of uses to add, or to take when negative; null for money.', {
    nullable: true,
  })
  count!: number | null;

  @field(() => Money, 'The sum to add, or to take when negative; null for counts.', {
    nullable: true,
  })
  money!: Money | null;

  @field(() => ClaimReference, 'The claim it makes good for; null when there is none.', {
    nullable: true,
    directives: ['@provides(fields: "claimNumber")'],
  })
  claim!: ClaimReference | null;

  @field(() => Approval, 'Who proposed and who decided.')
  approval!: object;
}

export const QuotaAdjustmentConnection = connectionType('QuotaAdjustment', QuotaAdjustment, {
  of: 'proposed change',
});
