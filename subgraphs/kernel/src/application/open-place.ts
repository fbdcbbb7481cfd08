import type { Clock } from '../domain/clock';
import {
  type AnnouncedFile,
  type Evidence,
  type EvidenceRepository,
  type FileRefusalCode,
  minutesAfter,
  type TakenKinds,
  uploadMinutes,
  uploadRefusals,
} from '../domain/evidence';
import type { IdSource } from '../domain/ids';
import { made, type Outcome, refusedBy } from '../domain/outcome';
import { callerKey, type Principal } from '../domain/principal';

interface Wish {
  readonly file: AnnouncedFile;
  readonly principal: Principal;
  readonly taken: TakenKinds;
}

/** Opens a place for one file, for whoever asks; the file itself is sent there past the graph. */
export const openPlace = async (
  evidence: EvidenceRepository,
  { clock, newId }: { readonly clock: Clock; readonly newId: IdSource },
  { file, principal, taken }: Wish,
): Promise<Outcome<Evidence, FileRefusalCode>> => {
  const refusal = refusedBy(uploadRefusals(file, taken));
  if (refusal) return refusal;
  const { kind, mediaType, byteSize, sha256 } = file;
  const requestedAt = clock.now();
  const place: Evidence = {
    id: newId('evd'), kind, mediaType, byteSize, sha256: sha256.toLowerCase(), owner: callerKey(principal), requestedAt,
    expiresAt: minutesAfter(requestedAt, uploadMinutes), scanDueAt: null, receivedAt: null,
  }; // prettier-ignore
  await evidence.add(place);
  return made(place);
};
