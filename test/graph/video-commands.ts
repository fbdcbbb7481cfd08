import { filmWish } from '../support/condition-video';
import { anEnrollment, freshKey } from '../support/journey';
import { answered, attempt } from './command';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { codeNotUsable, notFound, type RefusedCommand } from './refused-command';
import type { World } from './world';

const key = { idempotencyKey: 'reused' };
const field = ['input', 'idempotencyKey'];
const sha256 = (digit: number): string => String(digit).repeat(64);

export const reusedVideoKeys: readonly ReusedKey[] = [
  {
    title: 'requestCoverageUpload',
    send: ({ customer }, number) =>
      attempt(customer, 'requestCoverageUpload', { ...filmWish, sha256: sha256(number), ...key }),
    field,
  },
  {
    title: 'openVideoVerification',
    send: ({ customer }, number) =>
      attempt(customer, 'openVideoVerification', {
        enrollment: anEnrollment('AAAABBBBCCCCDDDD', `RS4-FREE-${number}`),
        ...key,
      }),
    field,
  },
  {
    title: 'submitConditionVideo',
    send: ({ customer, video: { contractId } }, number) =>
      attempt(customer, 'submitConditionVideo', { contractId, videoId: `none ${number}`, ...key }),
    field,
  },
  {
    title: 'reviewConditionVideo',
    send: ({ agent }, number) =>
      attempt(agent, 'reviewConditionVideo', {
        videoVerificationId: `none ${number}`,
        decision: 'APPROVE',
        ...key,
      }),
    field,
  },
  {
    title: 'completeActivation',
    send: ({ customer }, number) =>
      attempt(customer, 'completeActivation', { contractId: `none ${number}`, ...key }),
    field,
  },
];

export const staleVideoCommands: readonly StaleCommand[] = [
  {
    title: 'reviewConditionVideo',
    send: ({ agent, video: { videoId } }, expectedVersion) =>
      attempt(agent, 'reviewConditionVideo', {
        videoVerificationId: videoId,
        decision: 'APPROVE',
        expectedVersion,
      }),
  },
];

const upload = (change: object) => (world: World) =>
  answered(world.customer, 'requestCoverageUpload', { ...filmWish, ...change });

const open = (codeOf: (world: World) => string, serial: string) => (world: World) =>
  answered(world.customer, 'openVideoVerification', {
    enrollment: anEnrollment(codeOf(world), serial),
    idempotencyKey: freshKey(),
  });

const submit = (by: 'customer' | 'other') => (world: World) =>
  answered(world[by], 'submitConditionVideo', {
    contractId: world.video.contractId,
    videoId: 'evd_none',
    idempotencyKey: freshKey(),
  });

const review = (change: object) => (world: World) =>
  answered(world.agent, 'reviewConditionVideo', {
    videoVerificationId: world.video.videoId,
    decision: 'REJECT',
    ...change,
  });

const complete = (by: 'customer' | 'other') => (world: World) =>
  answered(world[by], 'completeActivation', {
    contractId: world.video.contractId,
    idempotencyKey: freshKey(),
  });

const inSerials = ['enrollment', 'serials'];

export const refusedVideos: readonly RefusedCommand[] = [
  {
    title: 'a place for a flight record',
    send: upload({ kind: 'FLIGHT_RECORD' }),
    refusals: [{ code: 'KIND_NOT_TAKEN', field: ['kind'], rules: [] }],
  },
  {
    title: 'a place for a page that is too large, both said at once',
    send: upload({ mediaType: 'text/html', byteSize: 2 ** 31 - 1 }),
    refusals: [
      { code: 'MEDIA_TYPE_NOT_TAKEN', field: ['mediaType'], rules: [] },
      { code: 'FILE_TOO_LARGE', field: ['byteSize'], rules: [] },
    ],
  },
  {
    title: 'R-ACT-09: a video for a unit whose window is open',
    send: open(({ codes }) => codes.sold, 'RS4-FREE'),
    refusals: [{ code: 'VIDEO_NOT_NEEDED', field: inSerials, rules: ['R-ACT-09'] }],
  },
  {
    title: 'R-ACT-11: a video for a used code',
    send: open(({ codes }) => codes.used, 'RS4-VIDEO'),
    refusals: [codeNotUsable],
  },
  {
    title: 'R-OPP-01: a video for a unit of which another plan’s is in review',
    send: open(({ codes }) => codes.sold, 'RS4-VIDEO'),
    refusals: [
      { code: 'DEVICE_ALREADY_COVERED', field: inSerials, rules: ['R-OPP-01', 'R-ACT-09'] },
    ],
  },
  {
    title: 'R-ACT-09: a second video while the first one is in review, and none that has arrived',
    send: submit('customer'),
    refusals: [
      { code: 'NOT_AWAITING_VIDEO', field: ['contractId'], rules: ['R-ACT-09'] },
      {
        code: 'VIDEO_NOT_ARRIVED',
        field: ['videoId'],
        nextStep: 'SUBMIT_NEW_VIDEO',
        rules: ['R-ACT-09'],
      },
    ],
  },
  {
    title: "a video for somebody else's contract",
    send: submit('other'),
    refusals: [notFound('contractId')],
  },
  {
    title: 'a decision about no video',
    send: review({ videoVerificationId: 'vid_none' }),
    refusals: [notFound('videoVerificationId')],
  },
  {
    title: 'R-ACT-09: a rejection without a reason',
    send: review({}),
    refusals: [{ code: 'REJECTION_MISSING', field: ['rejection'], rules: ['R-ACT-09'] }],
  },
  {
    title: 'R-ACT-10: an activation before the video is decided',
    send: complete('customer'),
    refusals: [{ code: 'NOT_AWAITING_ACTIVATION', field: ['contractId'], rules: ['R-ACT-10'] }],
  },
  {
    title: "an activation of somebody else's contract",
    send: complete('other'),
    refusals: [notFound('contractId')],
  },
];
