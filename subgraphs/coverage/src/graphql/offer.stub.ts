import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { ID } from 'type-graphql';

@objectType('PlanOffer', 'What one seller asks for one plan, for some time.', {
  foreignKeys: ['id'],
})
export class PlanOffer {
  @field(() => ID, 'Opaque id with the prefix `ofr_`.')
  id!: string;
}
