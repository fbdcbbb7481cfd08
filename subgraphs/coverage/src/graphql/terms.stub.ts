import { field, objectType, resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, ID, Int, Resolver, Root } from 'type-graphql';
import type { CoverageContext } from './loaders';

@objectType(
  'TermsVersion',
  "One edition of the programme's terms; it never changes once published.",
  { keys: ['id'] },
)
export class TermsVersion {
  @field(() => ID, 'Opaque id with the prefix `trm_`.')
  id!: string;

  @field(() => String, 'Readable, stable word for the terms, such as `2023-tc`.', {
    directives: ['@external'],
  })
  code!: string;
}

@Resolver(() => TermsVersion)
export class TermsVersionFields {
  @resolved(
    () => Int,
    'Contracts in force that pin these terms; null for who may not count them, and when coverage does not answer.',
    {
      nullable: true,
      tags: ['internal'],
      scopes: [['terms:publish'], ['contracts:read']],
    },
  )
  pinnedContractCount(@Root() { id }: TermsVersion, @Ctx() { loaders }: CoverageContext) {
    return loaders.pinnedContractCount.load(id);
  }
}
