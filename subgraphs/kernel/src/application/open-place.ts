import type { Clock } from '../domain/clock';
import {
  type AnnouncedFile,
  type Evidence,
  type EvidenceRepository,
  type FileRefusalCode,
  minutesAfter,
  type TakenKinds,
  unusedRefusals,
  uploadMinutes,
  uploadRefusals,
} from '../domain/evidence';
import { conflict } from '../domain/fault';
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
  const wrong = refusedBy<FileRefusalCode>(uploadRefusals(file, taken));
  if (wrong) return wrong;
  const { kind, mediaType, byteSize, sha256 } = file;
  const requestedAt = clock.now();
  const owner = callerKey(principal);
  const tooMany = refusedBy(unusedRefusals(await evidence.countUnused(owner, requestedAt)));
  if (tooMany) return tooMany;
  const place: Evidence = {
    id: newId('evd'), kind, mediaType, byteSize, sha256: sha256.toLowerCase(), owner, requestedAt,
    expiresAt: minutesAfter(requestedAt, uploadMinutes), scanDueAt: null, receivedAt: null,
  }; // prettier-ignore
  await evidence.add(place);
  return made(place);
};

/** The place of an earlier call with the same key; one that nothing named in its time is gone, with its file. */
export const placeAgain = async (
  evidence: Pick<EvidenceRepository, 'find'>,
  id: string,
): Promise<Evidence> => {
  const place = await evidence.find(id);
  if (place) return place;
  throw conflict(
    'The place that this key opened is gone: choose a new key.',
    'input',
    'idempotencyKey',
  );
};
