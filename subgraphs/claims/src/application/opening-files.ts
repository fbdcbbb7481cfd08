import type { EvidenceKind } from '@care-graph/kernel/domain/evidence';
import { refusal } from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { type FilesToAdd, isOwnProof, newFiles, newFilesRefusals } from '../domain/claim-files';
import type { OpeningRefusal } from '../domain/opening-rules';
import type { ClaimStores } from '../domain/ports';

/** The files that a claim is opened with. */
interface Brought {
  readonly evidenceIds?: readonly string[] | null;
  readonly proofOfPurchaseId?: string | null;
}

/** What came with a claim that is about to be opened. */
export interface OpeningFiles {
  /** Those that the claim gets once it is open. */
  readonly added: readonly string[];
  /** Of which kinds they are. */
  readonly kinds: readonly EvidenceKind[];
  readonly isProofGiven: boolean;
  readonly fileRefusals: readonly OpeningRefusal[];
}

const proofRefusals = (
  { proofOfPurchaseId }: Brought,
  files: FilesToAdd,
): readonly OpeningRefusal[] =>
  typeof proofOfPurchaseId !== 'string' || isOwnProof(proofOfPurchaseId, files)
    ? []
    : [refusal('FILE_NOT_ARRIVED', ['proofOfPurchaseId'], [], 'PROVE_PURCHASE')];

/** Looks the files up that came with a claim: each has to be there, and brought by whoever opens it. */
export const openingFiles = async (
  { evidence, claimFiles }: ClaimStores,
  brought: Brought,
  { holderId, principal }: { readonly holderId: string; readonly principal: Principal },
): Promise<OpeningFiles> => {
  const { evidenceIds, proofOfPurchaseId } = brought;
  const named = evidenceIds ?? [];
  const proof = typeof proofOfPurchaseId === 'string' ? [proofOfPurchaseId] : [];
  const all = [...named, ...proof];
  if (all.length === 0) return { added: [], kinds: [], isProofGiven: false, fileRefusals: [] };
  const files: FilesToAdd = {
    named,
    found: await evidence.findAll(all),
    owner: callerKey(principal),
    withOthers: await claimFiles.withOthers(all, holderId),
    before: [],
  };
  const wrongProof = proofRefusals(brought, files);
  return {
    added: newFiles({ ...files, named: all }),
    kinds: files.found.map(({ kind }) => kind),
    isProofGiven: proof.length > 0 && wrongProof.length === 0,
    fileRefusals: [...newFilesRefusals(files), ...wrongProof],
  };
};
