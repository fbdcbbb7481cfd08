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
import { takenFiles } from '../domain/taken-files';
import type { CoverageWork } from './coverage-work';
import { unlessStopped } from './suspended-partner';

export interface RequestUploadCommand extends AnnouncedFile {
  readonly idempotencyKey?: string | null;
}

/** Why no place is opened: the file is not taken, or whoever asks was stopped. */
export type UploadRefusalCode = FileRefusalCode | 'PARTNER_NOT_ACTIVE';

/** Opens a place for a file that proves something about cover. */
export class RequestUpload {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RequestUploadCommand,
    principal: Principal,
  ): Promise<Outcome<Evidence, UploadRefusalCode>> {
    requireAnnouncement(command);
    const request = requestOf('requestCoverageUpload', command, principal);
    const wish = { file: command, principal, taken: takenFiles };
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () =>
          unlessStopped(stores, principal, () => openPlace(stores.evidence, this.work, wish)),
        reread: (id) => placeAgain(stores.evidence, id),
      }),
    );
  }
}
