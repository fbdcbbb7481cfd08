import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { openPlace, placeAgain } from '@care-graph/kernel/application/open-place';
import {
  type AnnouncedFile,
  type Evidence,
  type FileRefusalCode,
  requireAnnouncement,
} from '@care-graph/kernel/domain/evidence';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { takenFiles } from '../domain/claim-files';
import type { ClaimWork } from './claim-work';

export interface RequestClaimUploadCommand extends AnnouncedFile {
  readonly idempotencyKey?: string | null;
}

/** Opens a place for a file that proves something about a claim. */
export class RequestClaimUpload {
  constructor(private readonly work: ClaimWork) {}

  async execute(
    command: RequestClaimUploadCommand,
    principal: Principal,
  ): Promise<Outcome<Evidence, FileRefusalCode>> {
    requireAnnouncement(command);
    const request = requestOf('requestClaimUpload', command, principal);
    const wish = { file: command, principal, taken: takenFiles };
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => openPlace(stores.evidence, this.work, wish),
        reread: (id) => placeAgain(stores.evidence, id),
      }),
    );
  }
}
