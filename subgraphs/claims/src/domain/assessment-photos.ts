import type { Refusal } from '@care-graph/kernel/domain/outcome';
import type { Claim } from './claim';
import { addFilesRefusals, type FilesToAdd } from './claim-files';

export type PhotoRefusalCode = 'FILE_NOT_ARRIVED' | 'TOO_MANY_FILES';

type PhotoRefusal = Refusal<PhotoRefusalCode>;

const isPhotoRefusal = (reason: Refusal): reason is PhotoRefusal =>
  reason.code === 'FILE_NOT_ARRIVED' || reason.code === 'TOO_MANY_FILES';

/** What was named and is a picture: other files prove something else. */
const picturesOf = (files: FilesToAdd): FilesToAdd => {
  const found = files.found.filter(({ kind }) => kind === 'PHOTO');
  const before = files.before.filter(
    (id) => !files.found.some((file) => file.id === id && file.kind !== 'PHOTO'),
  );
  return { ...files, found, before };
};

/** Every reason not to take the pictures, in the words of those who add files. */
export const photoRefusals = (claim: Claim, files: FilesToAdd): readonly PhotoRefusal[] =>
  addFilesRefusals(claim, picturesOf(files))
    .filter(isPhotoRefusal)
    .map((reason) => ({ ...reason, field: ['photoIds', ...(reason.field ?? []).slice(1)] }));
