import { connectionType } from '@care-graph/kernel/graphql/connection';
import { describedEnum, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor, Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { DecisionBasis } from './shared';

export const VideoStatus = describedEnum('VideoStatus', 'Whether a video is decided.', {
  IN_REVIEW: 'It waits for a decision.',
  APPROVED: 'The customer may activate for as many hours as the terms say, usually 72.',
  REJECTED: 'Another video is needed.',
  LAPSED: 'It was approved and not used in time, or nothing waits for it any more.',
  USED: 'The plan was activated on it.',
});

export const VideoRejection = describedEnum('VideoRejection', 'Why a video was rejected.', {
  UNREADABLE: 'The file cannot be played or seen.',
  SERIAL_NOT_SHOWN: 'The serial number is not to be seen.',
  OTHER_DEVICE: 'It shows another device.',
  DEVICE_DAMAGED: 'The device is already damaged.',
  DEVICE_NOT_RUNNING: 'The device is not shown in working order.',
  VIDEO_REUSED: 'The same video was handed in before.',
});

const absent = { nullable: true } as const;

@objectType(
  'VideoVerification',
  "One video of a device's condition and what was decided about it.",
  { implements: Node, tags: ['public', 'partner'] },
)
export class VideoVerification {
  @field(() => ID, 'Opaque id with the prefix `vid_`.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => VideoStatus, 'Whether it is decided, and how.')
  status!: keyof typeof VideoStatus;

  @field(() => DateTimeScalar, 'When it was handed in.')
  submittedAt!: Date;

  @field(() => DateTimeScalar, 'When it was decided; null while in review.', absent)
  decidedAt!: Date | null;

  @field(() => Actor, 'Who decided; null while in review.', absent)
  decidedBy!: Actor | null;

  @field(() => VideoRejection, 'Why it was rejected; null when it was not.', absent)
  rejection!: keyof typeof VideoRejection | null;

  @field(() => String, 'What the reviewer wrote for the customer; null when nothing.', absent)
  note!: string | null;

  @field(() => [DecisionBasis], 'The rules behind the decision.')
  basis!: readonly object[];
}

export const VideoVerificationConnection = connectionType('VideoVerification', VideoVerification, {
  of: 'video',
});
