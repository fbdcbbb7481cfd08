import { ID, Int } from 'type-graphql';
import { describedEnum, field, objectType } from './decorators';
import { DateTimeScalar } from './scalars';
import { Node } from './shared-types';

export const EvidenceKind = describedEnum('EvidenceKind', 'What a file is meant to prove.', {
  CONDITION_VIDEO: "The device's condition, on video.",
  FLIGHT_RECORD: 'How and where the device flew; personal data.',
  PROOF_OF_PURCHASE: 'Where and when the device was bought.',
  PHOTO: 'Damage, a serial plate or a parcel.',
});

@objectType(
  'Evidence',
  'A file handed in as proof; its content is reached by a short-lived address only.',
  { implements: Node, directives: ['@shareable'] },
)
export class Evidence {
  @field(() => ID, 'Opaque id with the prefix `evd_`.')
  id!: string;

  @field(() => EvidenceKind, 'What the file is meant to prove.')
  kind!: keyof typeof EvidenceKind;

  @field(() => String, 'The media type, such as `video/mp4`.')
  mediaType!: string;

  @field(() => Int, 'The size in bytes.')
  byteSize!: number;

  @field(
    () => DateTimeScalar,
    'When the file had arrived and passed the check; null while it is under way.',
    { nullable: true },
  )
  receivedAt!: Date | null;

  @field(
    () => String,
    "An address valid for ten minutes, below the graph's own host; null until the file has arrived.",
    { nullable: true, scopes: [['self:read'], ['pii:read']] },
  )
  downloadUrl!: string | null;
}

@objectType('UploadHeader', 'One header of an upload.', { directives: ['@shareable'] })
export class UploadHeader {
  @field(() => String, "The header's name.")
  name!: string;

  @field(() => String, "The header's value.")
  value!: string;
}

@objectType('UploadSlot', 'A place to which one file is sent, outside the graph.', {
  directives: ['@shareable'],
})
export class UploadSlot {
  @field(() => Evidence, 'The file to come, to be named in the command that uses it.')
  evidence!: Evidence;

  @field(
    () => String,
    "The address that takes one PUT of the file, below the graph's own host; it needs no sign-in.",
  )
  uploadUrl!: string;

  @field(() => [UploadHeader], 'Headers that the PUT has to carry.')
  headers!: readonly UploadHeader[];

  @field(() => Int, 'The largest size taken, in bytes.')
  maxByteSize!: number;

  @field(() => DateTimeScalar, 'The instant after which the address takes nothing more.')
  expiresAt!: Date;
}
