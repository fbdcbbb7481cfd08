import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query, resolved } from '@care-graph/kernel/graphql/decorators';
import { Evidence } from '@care-graph/kernel/graphql/evidence.type';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import type { ServiceContract as Contract } from '../domain/contract';
import type { VideoVerification as Video } from '../domain/video';
import { ServiceContract } from './contracts.type';
import type { CoverageContext } from './loaders';
import { contractShape } from './shapes';
import { Deadline } from './shared';
import { videoShape } from './videos.shape';
import { VideoStatus, VideoVerification, VideoVerificationConnection } from './videos.type';

@Resolver(() => VideoVerification)
export class VideoFields {
  @resolved(() => ServiceContract, 'The contract that waits for it.')
  async contract(@Root() { contractId }: Video, @Ctx() { loaders }: CoverageContext) {
    const contract = await loaders.contract.load(contractId);
    return contract && contractShape(contract, loaders.now);
  }

  @resolved(() => Evidence, 'The file with the condition video.')
  video(@Root() { evidenceId }: Video, @Ctx() { loaders }: CoverageContext) {
    return loaders.evidence.load(evidenceId);
  }

  @resolved(() => Deadline, 'How long the approval is good for; null unless approved.', {
    nullable: true,
  })
  activateBy(@Root() { activateBy }: ReturnType<typeof videoShape>) {
    return activateBy;
  }
}

@Resolver(() => ServiceContract)
export class ContractVideoFields {
  @resolved(() => VideoVerificationConnection, 'The videos handed in for it, latest first.', {
    tags: ['public', 'partner'],
    directives: [pagedList],
  })
  async videoVerifications(
    @Root() { id }: Contract,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const videos = await loaders.videoPage(id, pageRequest(page, 'contract videos'), null);
    return connectionOf(videos, (video) => videoShape(video, loaders.now));
  }
}

@Resolver()
export class VideoQueries {
  @query(
    () => VideoVerificationConnection,
    'Videos of devices, the one that has waited longest first.',
    { nullable: true, scopes: [['videos:review']], directives: [pagedList] },
  )
  async videoVerifications(
    @arg('status', () => VideoStatus, 'The status to look for; null gives all.', {
      nullable: true,
      defaultValue: 'IN_REVIEW',
    })
    status: keyof typeof VideoStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders: { reads, now } }: CoverageContext,
  ) {
    const videos = await reads.videoQueue({ status, now }, pageRequest(page, 'videos'));
    return connectionOf(videos, (video) => videoShape(video, now));
  }
}
