import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { filmSent } from '../support/condition-video';
import type { Ask } from '../support/graph';
import { dataOf } from '../support/journey';
import { there } from '../support/there';
import { enrollmentOf, onBehalf } from './sales';
import { answered, type Stage } from './stage';

/** Who sends the video: the holder, or the retailer that acts for one. */
export type Sender = 'customer' | 'partner';

const askerOf = (stage: Stage, sender: Sender): Promise<Ask> =>
  sender === 'partner' ? Promise.resolve(stage.partner) : stage.somebody('new');

const firstStart = `mutation Started($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { userErrors { message } }
}`;

/** A plan for a unit that was started too long ago to be covered without a video. */
const lateEnrollment = async (stage: Stage, sender: Sender): Promise<send.EnrollmentInput> => {
  const enrollment = await enrollmentOf(stage);
  const { productCode } = stage.sample.partner;
  const { serials } = enrollment;
  const input = { serials, productCode, firstStartedAt: '2026-01-01T10:00:00Z' };
  dataOf(await stage.graph.asService('coverage', firstStart, { input }));
  return sender === 'partner' ? onBehalf(stage, enrollment) : enrollment;
};

/** What opens a video verification. */
export const opening = async (stage: Stage, sender: Sender) => ({
  ask: await askerOf(stage, sender),
  input: {
    enrollment: await lateEnrollment(stage, sender),
    idempotencyKey: stage.fresh('key'),
  },
});

/** What hands a film in that has arrived, for a plan that waits for it. */
export const handingIn = async (stage: Stage, sender: Sender) => {
  const { ask, input } = await opening(stage, sender);
  const { openVideoVerification } = await answered(
    ask(send.OpenVideoVerificationDocument, { input }),
  );
  const contractId = there(openVideoVerification.contract).id;
  const videoId = await filmSent({ customer: ask, graph: stage.graph });
  return { ask, input: { contractId, videoId, idempotencyKey: stage.fresh('key') } };
};

/** What approves a video that is in review. */
export const reviewing = async (stage: Stage, sender: Sender) => {
  const { ask, input } = await handingIn(stage, sender);
  const { submitConditionVideo } = await answered(
    ask(send.SubmitConditionVideoDocument, { input }),
  );
  const { id: videoVerificationId } = there(submitConditionVideo.videoVerification);
  const { contractId } = input;
  return { ask, contractId, input: { videoVerificationId, decision: 'APPROVE' as const } };
};

/** What activates the plan once its video was approved. */
export const completing = async (stage: Stage, sender: Sender) => {
  const { ask, contractId, input } = await reviewing(stage, sender);
  await answered(stage.agent(atCenter.ReviewConditionVideoDocument, { input }));
  return { ask, input: { contractId, idempotencyKey: stage.fresh('key') } };
};
