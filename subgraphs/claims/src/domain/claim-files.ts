import { underTerms } from '@care-graph/kernel/domain/basis';
import {
  type Evidence,
  isThere,
  purchaseProofs,
  type TakenKinds,
} from '@care-graph/kernel/domain/evidence';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { Claim } from './claim';
import { isFinal, standingOf } from './claim-status';

/** Files that prove something about a claim; a device's condition is shown before it is covered. */
export const takenFiles: TakenKinds = {
  FLIGHT_RECORD: {
    maxMebibytes: 100,
    mediaTypes: ['application/zip', 'application/gzip', 'text/plain', 'text/csv'],
  },
  PHOTO: {
    maxMebibytes: 20,
    mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/heic'],
  },
  PROOF_OF_PURCHASE: purchaseProofs,
};

/** A claim takes so many files. */
export const mostFiles = 20;

/** Which files are with which claims. */
export interface ClaimFiles {
  idsOf(claimId: string): Promise<readonly string[]>;
  /** Those of the files that are with a claim of anybody but the holder. */
  withOthers(evidenceIds: readonly string[], holderId: string): Promise<readonly string[]>;
  add(claimId: string, evidenceIds: readonly string[], at: Date): Promise<void>;
}

/** A file as it lies with a claim. */
export interface ClaimFile extends Evidence {
  readonly claimId: string;
}

/** What stands of the files that are to be added to a claim. */
export interface FilesToAdd {
  /** The files as they were named. */
  readonly named: readonly string[];
  readonly found: readonly Evidence[];
  /** Whoever names them, as a key of the caller. */
  readonly owner: string;
  readonly withOthers: readonly string[];
  /** Those that the claim has already. */
  readonly before: readonly string[];
}

type NewFilesRefusalCode = 'FILE_NOT_ARRIVED' | 'TOO_MANY_FILES';

export type AddFilesRefusalCode = NewFilesRefusalCode | 'CLAIM_CLOSED';

/** A file is somebody's own when they brought it, and it is in nobody else's claim. */
const isOwn = (id: string, { found, owner, withOthers }: FilesToAdd): boolean =>
  !withOthers.includes(id) &&
  found.some((file) => file.id === id && file.owner === owner && isThere(file));

/** The files that the claim does not have yet, each once. */
export const newFiles = ({ named, before }: FilesToAdd): readonly string[] =>
  [...new Set(named)].filter((id) => !before.includes(id));

const notArrived = (files: FilesToAdd): readonly Refusal<NewFilesRefusalCode>[] =>
  files.named.flatMap((id, place) =>
    files.before.includes(id) || isOwn(id, files)
      ? []
      : [refusal('FILE_NOT_ARRIVED', ['evidenceIds', String(place)], [])],
  );

const tooMany = (files: FilesToAdd): readonly Refusal<NewFilesRefusalCode>[] =>
  files.before.length + newFiles(files).length <= mostFiles
    ? []
    : [
        saying(
          refusal('TOO_MANY_FILES', ['evidenceIds'], []),
          `it takes ${mostFiles} and has ${files.before.length}`,
        ),
      ];

/** Every reason not to take files. */
export const newFilesRefusals = (files: FilesToAdd): readonly Refusal<NewFilesRefusalCode>[] => [
  ...notArrived(files),
  ...tooMany(files),
];

/** True for a proof of purchase that is there and the caller's own. */
export const isOwnProof = (id: string, files: FilesToAdd): boolean =>
  isOwn(id, files) &&
  files.found.some((file) => file.id === id && file.kind === 'PROOF_OF_PURCHASE');

/** What a request rests on has to come while it is dealt with (R-RFS-05). */
const closed = (claim: Claim): Refusal<'CLAIM_CLOSED'> =>
  saying(
    refusal('CLAIM_CLOSED', ['claimId'], underTerms(claim.contract.terms, 'R-RFS-05')),
    standingOf(claim),
  );

/** Every reason not to add files to a claim. */
export const addFilesRefusals = (
  claim: Claim,
  files: FilesToAdd,
): readonly Refusal<AddFilesRefusalCode>[] => [
  ...(isFinal(claim.serviceType, claim.status) ? [closed(claim)] : []),
  ...newFilesRefusals(files),
];
