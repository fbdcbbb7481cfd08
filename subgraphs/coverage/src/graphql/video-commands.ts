import { command } from '@care-graph/kernel/graphql/command';
import { Decision } from '@care-graph/kernel/graphql/approval.type';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { EvidenceKind, UploadSlot } from '@care-graph/kernel/graphql/evidence.type';
import { ID, Int } from 'type-graphql';
import type {
  CompleteActivationCommand,
  CompleteActivationRefusalCode,
} from '../application/complete-activation';
import type { OpenVideoVerificationCommand } from '../application/open-video-verification';
import type { RequestUploadCommand, UploadRefusalCode } from '../application/request-upload';
import type {
  ReviewConditionVideoCommand,
  ReviewVideoRefusalCode,
} from '../application/review-condition-video';
import type {
  SubmitConditionVideoCommand,
  SubmitVideoRefusalCode,
} from '../application/submit-condition-video';
import type { OpenVideoRefusalCode } from '../domain/video-rules';
import { activationRefusalTexts } from './activate-plan';
import { ServiceContract } from './contracts.type';
import { EnrollmentInput } from './eligibility.type';
import { shared } from './shared';
import { VideoRejection, VideoVerification } from './videos.type';

const byHolder = {
  scopes: [['self:write'], ['contracts:activate']],
  tags: ['public', 'partner'],
};

const absent = { nullable: true } as const;

export const requestCoverageUpload = command<
  UploadRefusalCode,
  RequestUploadCommand,
  { uploadSlot: object }
>(shared, {
  name: 'RequestCoverageUpload',
  description:
    'Opens a place for a condition video or a proof of purchase; the file is sent there within an hour.',
  access: byHolder,
  inputDescription: 'What is needed for opening a place for a file.',
  input: {
    kind: [() => EvidenceKind, 'What the file is meant to prove.'],
    mediaType: [
      () => String,
      'The media type, such as `video/mp4`; the content itself has to be of it.',
    ],
    byteSize: [() => Int, 'The size in bytes.'],
    sha256: [() => String, 'The digest of the file in hexadecimal, compared on arrival.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of opening a place for a file.',
  result: { uploadSlot: [() => UploadSlot, 'The place; null when it was refused.', absent] },
  refusals: {
    KIND_NOT_TAKEN: 'Files of this kind belong to a claim.',
    MEDIA_TYPE_NOT_TAKEN: 'Files of this type are not taken.',
    FILE_TOO_LARGE: 'The file is larger than what is taken.',
    TOO_MANY_FILES: 'Too many files and places of the caller wait that nothing names.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});

export const openVideoVerification = command<
  OpenVideoRefusalCode,
  OpenVideoVerificationCommand,
  { contract: object }
>(shared, {
  name: 'OpenVideoVerification',
  description: 'Holds a plan for a device whose window is closed, until a video is approved.',
  access: byHolder,
  inputDescription: 'What is needed for asking for video verification.',
  input: {
    enrollment: [() => EnrollmentInput, 'Which plan is to cover which device, for whom.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of asking for video verification.',
  result: {
    contract: [
      () => ServiceContract,
      'The contract that waits for a video; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    ...activationRefusalTexts,
    ACTIVATION_WINDOW_CLOSED:
      'The device was first started too long ago, and the terms of the plan take no video.',
    VIDEO_NOT_NEEDED: 'The window is open, so the plan can be activated at once.',
  },
});

export const submitConditionVideo = command<
  SubmitVideoRefusalCode,
  SubmitConditionVideoCommand,
  { videoVerification: object }
>(shared, {
  name: 'SubmitConditionVideo',
  description: "Hands in the video of a device's condition.",
  access: byHolder,
  inputDescription: 'What is needed for handing in a video.',
  input: {
    contractId: [() => ID, 'The contract that waits for it.'],
    videoId: [() => ID, 'The file, once uploaded by whoever hands it in.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of handing in a video.',
  result: {
    videoVerification: [
      () => VideoVerification,
      'The video in review; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    NOT_FOUND: 'No such contract for this caller.',
    NOT_AWAITING_VIDEO: 'The contract does not wait for a video.',
    VIDEO_NOT_ARRIVED: 'The file has not arrived or did not pass the check.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});

export const reviewConditionVideo = command<
  ReviewVideoRefusalCode,
  ReviewConditionVideoCommand,
  { videoVerification: object }
>(shared, {
  name: 'ReviewConditionVideo',
  description:
    'Decides about a video; approval gives the customer as many hours to activate as the terms say, usually 72.',
  access: { scopes: [['videos:review']] },
  inputDescription: 'What is needed for deciding about a video.',
  input: {
    videoVerificationId: [() => ID, 'The video in review.'],
    decision: [() => Decision, 'Whether the device may be enrolled.'],
    rejection: [() => VideoRejection, 'Why not; needed for a rejection.', absent],
    note: [() => String, 'Words for the customer.', absent],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of deciding about a video.',
  result: {
    videoVerification: [
      () => VideoVerification,
      'The decided video; null when it was refused.',
      absent,
    ],
  },
  refusals: {
    NOT_FOUND: 'No such video.',
    NOT_IN_REVIEW: 'It is decided already.',
    REJECTION_MISSING: 'A rejection needs a reason.',
  },
});

export const completeActivation = command<
  CompleteActivationRefusalCode,
  CompleteActivationCommand,
  { contract: object }
>(shared, {
  name: 'CompleteActivation',
  description:
    'Activates a plan on an approved video, up to and including the last hour of the approval.',
  access: byHolder,
  inputDescription: 'What is needed for activating on a video.',
  input: {
    contractId: [() => ID, 'The contract whose video was approved.'],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of activating on a video.',
  result: {
    contract: [() => ServiceContract, 'The active contract; null when it was refused.', absent],
  },
  refusals: {
    NOT_FOUND: 'No such contract for this caller.',
    NOT_AWAITING_ACTIVATION: 'The contract has no approved video.',
    ACTIVATION_APPROVAL_LAPSED:
      'The hours of the approval are over, so another video is needed; the code is unharmed.',
    CODE_NOT_USABLE: 'The code was blocked or has expired while the video was awaited.',
    FEE_NOT_KNOWN: activationRefusalTexts.FEE_NOT_KNOWN,
    DEVICE_ALREADY_COVERED:
      'Another contract has covered the device meanwhile, or it has had as much cover as the terms allow.',
    DEVICE_LOCKED: activationRefusalTexts.DEVICE_LOCKED,
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});
