import { purchaseProofs, type TakenKinds } from '@care-graph/kernel/domain/evidence';

/** Files that prove something about cover; those of the other kinds belong to a claim. */
export const takenFiles: TakenKinds = {
  CONDITION_VIDEO: {
    maxMebibytes: 200,
    mediaTypes: ['video/mp4', 'video/quicktime', 'video/webm'],
  },
  PROOF_OF_PURCHASE: purchaseProofs,
};
