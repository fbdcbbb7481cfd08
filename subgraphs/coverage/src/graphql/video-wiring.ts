import { EvidenceFields, slotShape } from '@care-graph/kernel/graphql/evidence.resolver';
import { CompleteActivation } from '../application/complete-activation';
import type { CoverageWork } from '../application/coverage-work';
import { OpenVideoVerification } from '../application/open-video-verification';
import { RequestUpload } from '../application/request-upload';
import { ReviewConditionVideo } from '../application/review-condition-video';
import { SubmitConditionVideo } from '../application/submit-condition-video';
import { contractShape } from './shapes';
import * as commands from './video-commands';
import { ContractVideoFields, VideoFields, VideoQueries } from './videos.resolver';
import { videoShape } from './videos.shape';

/** What the video path asks and answers, each command joined to its use case. */
export const videoResolvers = (work: CoverageWork): readonly object[] => {
  const [upload, open, submit] = [
    new RequestUpload(work),
    new OpenVideoVerification(work),
    new SubmitConditionVideo(work),
  ];
  const [review, complete] = [new ReviewConditionVideo(work), new CompleteActivation(work)];
  const now = (): Date => work.clock.now();
  return [
    new EvidenceFields(work.addresses),
    new VideoFields(),
    new ContractVideoFields(),
    new VideoQueries(),
    commands.requestCoverageUpload.resolver(
      (command, by) => upload.execute(command, by),
      (evidence) => ({ uploadSlot: slotShape(work.addresses, evidence) }),
    ),
    commands.openVideoVerification.resolver(
      (command, by) => open.execute(command, by),
      (contract) => ({ contract: contractShape(contract, now()) }),
    ),
    commands.submitConditionVideo.resolver(
      (command, by) => submit.execute(command, by),
      (video) => ({ videoVerification: videoShape(video, now()) }),
    ),
    commands.reviewConditionVideo.resolver(
      (command, by) => review.execute(command, by),
      (video) => ({ videoVerification: videoShape(video, now()) }),
    ),
    commands.completeActivation.resolver(
      (command, by) => complete.execute(command, by),
      (contract) => ({ contract: contractShape(contract, now()) }),
    ),
  ];
};
