import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { approvalDeadline, type VideoVerification, videoStatusAt } from '../domain/video';

/** A video as the graph shows it at a moment; its approval is over from the instant after its last one. */
export const videoShape = (video: VideoVerification, now: Date) => {
  const deadline = approvalDeadline(video, now);
  return {
    ...video,
    status: videoStatusAt(video, now),
    activateBy: deadline ? approvalShape(deadline) : null,
    basis: video.basis.map(basisTypeOf),
  };
};

/** Hours are counted to the very instant: no day is left out, and no calendar counts. */
const approvalShape = ({
  basis,
  ...deadline
}: NonNullable<ReturnType<typeof approvalDeadline>>) => ({
  ...deadline,
  calendar: null,
  skippedDays: [],
  basis: basis.map(basisTypeOf),
});

/** What the approvals of a contract make or made due. */
export const approvalDeadlinesOf = (videos: readonly VideoVerification[], now: Date) =>
  videos.flatMap((video) => {
    const deadline = approvalDeadline(video, now);
    return deadline ? [approvalShape(deadline)] : [];
  });
