import { arg, boundedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Evidence, EvidenceKind } from '@care-graph/kernel/graphql/evidence.type';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Assessment } from './assessment.type';
import type { ClaimShape } from './claim-shape';
import { Claim } from './claim.type';
import type { ClaimContext } from './loaders';

@Resolver(() => Claim)
export class ClaimEvidenceFields {
  @resolved(
    () => [Evidence],
    'The files handed in, flight records included, oldest first; null for a caller that may not see them.',
    {
      nullable: true,
      scopes: [['self:read'], ['pii:read']],
      directives: [boundedList(5)],
    },
  )
  async evidence(
    @Root() { id }: ClaimShape,
    @arg('kind', () => EvidenceKind, 'Only files of this kind; null gives all.', { nullable: true })
    kind: keyof typeof EvidenceKind | null | undefined,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const files = await loaders.files.load(id);
    return files.filter((file) => !kind || file.kind === kind);
  }
}

@Resolver(() => Assessment)
export class AssessmentEvidenceFields {
  @resolved(() => [Evidence], 'Pictures of the damage; null for a caller that may not see them.', {
    nullable: true,
    scopes: [['self:read'], ['pii:read']],
    directives: [boundedList(5)],
  })
  async photos(
    @Root() { claimId, photoIds = [] }: NonNullable<ClaimShape['assessment']>,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const files = await loaders.files.load(claimId);
    return files.filter(({ id }) => photoIds.includes(id));
  }
}
