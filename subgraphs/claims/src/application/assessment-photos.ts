import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { type FilesToAdd, mostFiles, newFiles } from '../domain/claim-files';
import type { ClaimStores } from '../domain/ports';
import { badInput } from '@care-graph/kernel/domain/fault';
import { filesToAdd } from './attach-evidence';

/** What stands of the pictures that an assessor names. */
export const photosToAdd = (
  stores: ClaimStores,
  photoIds: readonly string[],
  about: { readonly claim: Claim; readonly principal: Principal },
): Promise<FilesToAdd> => {
  if (photoIds.length > mostFiles)
    throw badInput(`photoIds names ${mostFiles} files at most.`, 'input', 'photoIds');
  return filesToAdd(stores, photoIds, about);
};

/** The pictures are files of the claim, as all that is handed in. */
export const addPhotos = async (
  { claimFiles }: ClaimStores,
  { id }: Claim,
  { photos, at }: { readonly photos: FilesToAdd; readonly at: Date },
): Promise<void> => {
  const added = newFiles(photos);
  if (added.length > 0) await claimFiles.add(id, added, at);
};
