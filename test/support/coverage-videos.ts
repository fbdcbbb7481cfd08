import type { Evidence } from '@care-graph/kernel/domain/evidence';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { CompleteActivation } from '../../subgraphs/coverage/src/application/complete-activation';
import { lapseApprovals } from '../../subgraphs/coverage/src/application/lapse-approvals';
import { OpenVideoVerification } from '../../subgraphs/coverage/src/application/open-video-verification';
import {
  ReviewConditionVideo,
  type ReviewConditionVideoCommand,
} from '../../subgraphs/coverage/src/application/review-condition-video';
import { SubmitConditionVideo } from '../../subgraphs/coverage/src/application/submit-condition-video';
import { type ServiceContract, statusAt } from '../../subgraphs/coverage/src/domain/contract';
import type { CoverageDatabase } from './coverage-database';
import type { VideoVerification } from '../../subgraphs/coverage/src/domain/video';
import { typed } from './coverage-activations';
import { at } from './coverage-rows';
import {
  aCodeOnRecord,
  anEnrollment,
  anna,
  claimsPart,
  type CoverageDesk,
  freshKey,
} from './coverage-desk';
import { there } from './there';

/** Somebody who decides about videos. */
export const reviewer: Principal = {
  kind: 'agent',
  subject: 'sub_agent',
  scopes: [],
  policies: [],
  serviceCenterCode: 'SC-LT-1',
};

/** The serial number of the unit that these tests are about. */
export const unit = 'RS4-0001';

/** The use cases of the video path, on the stores of a desk. */
export const videoDesk = ({ work }: CoverageDesk) => {
  const [open, submit] = [new OpenVideoVerification(work), new SubmitConditionVideo(work)];
  const [review, complete] = [new ReviewConditionVideo(work), new CompleteActivation(work)];
  return {
    open: (code = typed, by = anna, serial = unit) => {
      const serials = [{ component: 'BODY', value: serial }] as const;
      const enrollment = anEnrollment(code, { serials });
      return open.execute({ enrollment, idempotencyKey: freshKey() }, by);
    },
    enroll: open.execute.bind(open),
    submit: (contractId: string, videoId: string, by = anna, idempotencyKey = freshKey()) =>
      submit.execute({ contractId, videoId, idempotencyKey }, by),
    review: (videoVerificationId: string, change: Partial<ReviewConditionVideoCommand> = {}) =>
      review.execute({ videoVerificationId, decision: 'APPROVE', ...change }, reviewer),
    complete: (contractId: string, by = anna, idempotencyKey = freshKey()) =>
      complete.execute({ contractId, idempotencyKey }, by),
    lapse: (limit = 10) => lapseApprovals(work)(work.clock.now(), limit),
  };
};

/** A unit that was started so long ago that its window is closed. */
export const startLongAgo = async ({ firstStart }: CoverageDesk, serial = unit): Promise<void> => {
  await firstStart.execute(
    {
      serials: [{ component: 'BODY', value: serial }],
      productCode: 'rs-4-mini',
      firstStartedAt: new Date('2026-01-01T10:00:00Z'),
    },
    claimsPart,
  );
};

/** A video file that has arrived, brought by a partner unless the test says otherwise. */
export const someFile = (id: string, change: Partial<Evidence> = {}): Evidence => ({
  id, kind: 'CONDITION_VIDEO', mediaType: 'video/mp4', byteSize: 8, sha256: 'a'.repeat(64), owner: 'partner:prt_a',
  requestedAt: at, expiresAt: new Date(at.getTime() + 3_600_000), scanDueAt: null,
  receivedAt: at, ...change,
}); // prettier-ignore

/** A video that was rejected. */
export const someVideo = (
  id: string,
  contractId: string,
  evidenceId: string,
  change: Partial<VideoVerification> = {},
): VideoVerification => ({
  id, contractId, evidenceId, status: 'REJECTED', submittedAt: at, decidedAt: at, decidedBy: null,
  rejection: 'SERIAL_NOT_SHOWN', note: null, approvalHours: null, activateBy: null, settledAt: null, basis: [],
  version: 2, ...change,
}); // prettier-ignore

/** A video that has arrived, brought by Anna unless the test says otherwise. */
export const aVideoFile = async (
  { work }: CoverageDesk,
  change: Partial<Evidence> = {},
  by = anna,
): Promise<string> => {
  const id = work.newId('evd');
  const requestedAt = work.clock.now();
  const expiresAt = new Date(requestedAt.getTime() + 3_600_000);
  const owner = callerKey(by);
  const file = someFile(id, { owner, requestedAt, expiresAt, receivedAt: requestedAt, ...change });
  await work.transact(({ evidence }) => evidence.add(file));
  return id;
};

/** A contract of Anna's that waits for the video of its unit. */
export const aHeldPlan = async (desk: CoverageDesk): Promise<ServiceContract> => {
  await aCodeOnRecord(desk, typed);
  await startLongAgo(desk);
  return there((await videoDesk(desk).open()).made);
};

/** The same with a video in review. */
export const aVideoInReview = async (desk: CoverageDesk): Promise<VideoVerification> => {
  const contract = await aHeldPlan(desk);
  const { made } = await videoDesk(desk).submit(contract.id, await aVideoFile(desk));
  return there(made);
};

/** The same with the video approved. */
export const anApprovedVideo = async (desk: CoverageDesk): Promise<VideoVerification> => {
  const video = await aVideoInReview(desk);
  return there((await videoDesk(desk).review(video.id)).made);
};

/** What is on record of videos, their contracts and codes. */
export const videoRecord = ({ database, transact }: CoverageDatabase) => {
  const column = async (sql: string): Promise<readonly string[]> => {
    const found = await database.manager.query<{ value: string }[]>(sql);
    return found.map(({ value }) => value);
  };
  return {
    column,
    /** Each code's status, and whether a contract has it. */
    codesHeld: () =>
      column(
        `SELECT status || ' ' || (contract_id IS NOT NULL) AS value FROM activation_code ORDER BY id`,
      ),
    stepsOf: (id: string) =>
      column(
        `SELECT concat_ws(' ', action, from_status, '→', to_status, actor->>'kind') AS value
         FROM history_event WHERE subject_id = '${id}' ORDER BY seq`,
      ),
    statusAt: async (now: Date, contractId: string) =>
      statusAt(there(await transact(({ contracts }) => contracts.find(contractId))), now),
  };
};
