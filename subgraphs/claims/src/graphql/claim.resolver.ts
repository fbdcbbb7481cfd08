import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { boundedList, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { NoticeConnection, noticeShape } from '@care-graph/kernel/graphql/notices';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { maySeeClaimant } from '../application/row-rules';
import { remedyOffers } from '../domain/remedies';
import { type ClaimShape, claimShape, eventShape } from './claim-shape';
import { Claim, Incident } from './claim.type';
import type { ClaimContext, ClaimLoaders } from './loaders';
import { Customer } from './references';
import { optionShape } from './remedy-shape';
import { RemedyOption } from './remedy.type';
import { HistoryConnection } from './shared';

const claimById = async (id: string | null, { claim, now }: ClaimLoaders) => {
  const found = id === null ? null : await claim.load(id);
  return found && claimShape(found, now);
};

@Resolver(() => Claim)
export class ClaimFields {
  @resolved(
    () => Customer,
    'The holder of the contract; null for a caller that may not see who it is, and when coverage does not answer.',
    { nullable: true },
  )
  claimant(@Root() { source }: ClaimShape, @Ctx() { principal }: ClaimContext) {
    return maySeeClaimant(principal) ? { id: source.contract.holderId } : null;
  }

  @resolved(() => Claim, 'The maintenance claim it came from; null when it came from none.', {
    nullable: true,
  })
  convertedFrom(@Root() { source }: ClaimShape, @Ctx() { loaders }: ClaimContext) {
    return claimById(source.convertedFromId, loaders);
  }

  @resolved(() => Claim, 'The repair claim it was turned into; null when it was not.', {
    nullable: true,
  })
  convertedTo(@Root() { source }: ClaimShape, @Ctx() { loaders }: ClaimContext) {
    return claimById(source.convertedToId, loaders);
  }

  @resolved(
    () => [RemedyOption],
    'The remedies one can choose between, or why not; empty before a choice is due and after it was made.',
    { directives: [boundedList(6)] },
  )
  async remedies(@Root() { source }: ClaimShape, @Ctx() { loaders }: ClaimContext) {
    const facts = await loaders.remedyFacts.load(source);
    return facts ? remedyOffers(facts).map(optionShape) : [];
  }

  @resolved(() => NoticeConnection, 'What was sent to the customer about it, latest first.', {
    directives: [pagedList],
  })
  async notices(
    @Root() { id }: ClaimShape,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const notices = await loaders.noticePage(id, pageRequest(page, 'claim notices'), null);
    return connectionOf(notices, noticeShape);
  }

  @resolved(() => HistoryConnection, 'Its life, oldest first.', { directives: [pagedList] })
  async history(
    @Root() { id }: ClaimShape,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    return connectionOf(
      await loaders.historyPage(id, pageRequest(page, 'claim history'), null),
      eventShape,
    );
  }
}

@Resolver(() => Incident)
export class IncidentFields {
  @resolved(() => [Claim], 'The claims made for it, latest first.', {
    directives: [boundedList(2)],
  })
  async claims(@Root() { id }: ClaimShape['incident'], @Ctx() { loaders }: ClaimContext) {
    const ids = await loaders.claimIdsOfIncident.load(id);
    const claims = await Promise.all(ids.map((claimId) => loaders.claim.load(claimId)));
    return claims.flatMap((claim) => (claim ? [claimShape(claim, loaders.now)] : []));
  }
}
