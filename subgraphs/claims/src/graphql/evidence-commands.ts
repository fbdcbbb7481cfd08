import type { FileAddresses } from '@care-graph/kernel/domain/files';
import { command } from '@care-graph/kernel/graphql/command';
import { optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { EvidenceFields, slotShape } from '@care-graph/kernel/graphql/evidence.resolver';
import { EvidenceKind, UploadSlot } from '@care-graph/kernel/graphql/evidence.type';
import type { Clock } from '@care-graph/kernel/domain/clock';
import type { FileRefusalCode } from '@care-graph/kernel/domain/evidence';
import { ID, Int } from 'type-graphql';
import type {
  AttachEvidence,
  AttachEvidenceCommand,
  AttachEvidenceRefusal,
} from '../application/attach-evidence';
import type {
  RequestClaimUpload,
  RequestClaimUploadCommand,
} from '../application/request-claim-upload';
import type { ClaimResult } from './claim-result';
import { claimShape } from './claim-shape';
import { Claim } from './claim.type';
import { AssessmentEvidenceFields, ClaimEvidenceFields } from './evidence.resolver';
import { shared } from './shared';

const requestClaimUpload = command<
  FileRefusalCode,
  RequestClaimUploadCommand,
  { uploadSlot: object }
>(shared, {
  name: 'RequestClaimUpload',
  description:
    'Opens a place for a file that belongs to a claim, such as flight records; the file is sent there within an hour.',
  access: { tags: ['public'], scopes: [['self:write'], ['claims:create'], ['claims:assess']] },
  inputDescription: 'What is needed for opening a place for a file.',
  input: {
    kind: [() => EvidenceKind, 'What the file is meant to prove.'],
    mediaType: [
      () => String,
      'The media type, such as `image/jpeg`; the content itself has to be of it.',
    ],
    byteSize: [() => Int, 'The size in bytes.'],
    sha256: [() => String, 'The digest of the file in hexadecimal, compared on arrival.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of opening a place for a file.',
  result: {
    uploadSlot: [() => UploadSlot, 'The place; null when it was refused.', { nullable: true }],
  },
  refusals: {
    KIND_NOT_TAKEN: 'Files of this kind do not belong to a claim.',
    MEDIA_TYPE_NOT_TAKEN: 'Files of this type are not taken.',
    FILE_TOO_LARGE: 'The file is larger than what is taken.',
    TOO_MANY_FILES: 'Too many files and places of the caller wait that nothing names.',
  },
});

const attachEvidence = command<AttachEvidenceRefusal, AttachEvidenceCommand, ClaimResult>(shared, {
  name: 'AttachEvidence',
  description: 'Adds uploaded files to a claim.',
  access: { tags: ['public'], scopes: [['self:write'], ['claims:assess']] },
  inputDescription: 'What is needed for adding files to a claim.',
  input: {
    claimId: [() => ID, 'The claim that the files belong to.'],
    evidenceIds: [() => [ID], 'The files, once uploaded by whoever adds them.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of adding files to a claim.',
  result: {
    claim: [() => Claim, 'The claim with its files; null when it was refused.', { nullable: true }],
  },
  refusals: {
    NOT_FOUND: 'No such claim for this caller.',
    FILE_NOT_ARRIVED: 'A file has not arrived or did not pass the check.',
    CLAIM_CLOSED: 'The claim has ended.',
    TOO_MANY_FILES: 'The claim takes no more files.',
  },
});

interface EvidenceCommands {
  readonly requestClaimUpload: RequestClaimUpload;
  readonly attachEvidence: AttachEvidence;
}

interface Showing {
  readonly addresses: FileAddresses;
  readonly clock: Clock;
}

/** What is asked and told of the files of claims. */
export const evidenceResolvers = (
  useCases: EvidenceCommands,
  { addresses, clock }: Showing,
): readonly object[] => [
  new EvidenceFields(addresses),
  new ClaimEvidenceFields(),
  new AssessmentEvidenceFields(),
  requestClaimUpload.resolver(
    (input, by) => useCases.requestClaimUpload.execute(input, by),
    (evidence) => ({ uploadSlot: slotShape(addresses, evidence) }),
  ),
  attachEvidence.resolver(
    (input, by) => useCases.attachEvidence.execute(input, by),
    (claim) => ({ claim: claimShape(claim, clock.now()) }),
  ),
];
