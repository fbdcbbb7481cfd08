import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import {
  type Evidence,
  minutesAfter,
  uploadMinutes,
  type UploadRefusalCode as FileRefusalCode,
  uploadRefusals,
} from '../domain/evidence';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { unlessStopped } from './suspended-partner';

export interface RequestUploadCommand {
  readonly kind: Evidence['kind'];
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly idempotencyKey?: string | null;
}

/** Why no place is opened: the file is not taken, or whoever asks was stopped. */
export type UploadRefusalCode = FileRefusalCode | 'PARTNER_NOT_ACTIVE';

/** The longest text that is taken for a media type. */
const longestType = 100;

const requireFile = ({ byteSize, sha256, mediaType }: RequestUploadCommand): void => {
  if (byteSize < 1) throw badInput('byteSize has to be 1 or more.', 'input', 'byteSize');
  if (!/^[0-9a-f]{64}$/i.test(sha256))
    throw badInput('sha256 has to be 64 hexadecimal digits.', 'input', 'sha256');
  if (mediaType.length > longestType)
    throw badInput(`mediaType may have up to ${longestType} characters.`, 'input', 'mediaType');
};

/** Opens a place for one file, for whoever asks; the file itself is sent there past the graph. */
export class RequestUpload {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RequestUploadCommand,
    principal: Principal,
  ): Promise<Outcome<Evidence, UploadRefusalCode>> {
    requireFile(command);
    const request = requestOf('requestCoverageUpload', command, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () =>
          unlessStopped(stores, principal, () => this.open(stores, command, callerKey(principal))),
        reread: (id) => stores.evidence.find(id),
      }),
    );
  }

  private async open(
    stores: CoverageStores,
    { kind, mediaType, byteSize, sha256 }: RequestUploadCommand,
    owner: string,
  ): Promise<Outcome<Evidence, FileRefusalCode>> {
    const refusal = refusedBy(uploadRefusals({ kind, mediaType, byteSize }));
    if (refusal) return refusal;
    const requestedAt = this.work.clock.now();
    const evidence: Evidence = {
      id: this.work.newId('evd'), kind, mediaType, byteSize, sha256: sha256.toLowerCase(), owner, requestedAt,
      expiresAt: minutesAfter(requestedAt, uploadMinutes), receivedAt: null,
    }; // prettier-ignore
    await stores.evidence.add(evidence);
    return made(evidence);
  }
}
