import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import {
  type AddFilesRefusalCode,
  addFilesRefusals,
  type FilesToAdd,
  mostFiles,
  newFiles,
} from '../domain/claim-files';
import type { ClaimStores } from '../domain/ports';
import { changeClaim, type ClaimWork } from './claim-work';
import { reviewOf } from './loss-steps';

export interface AttachEvidenceCommand {
  readonly claimId: string;
  readonly evidenceIds: readonly string[];
  readonly idempotencyKey?: string | null;
}

export type AttachEvidenceRefusal = 'NOT_FOUND' | AddFilesRefusalCode;

const requireFiles = ({ evidenceIds }: AttachEvidenceCommand): void => {
  if (evidenceIds.length > 0 && evidenceIds.length <= mostFiles) return;
  throw badInput(`evidenceIds has to name 1 to ${mostFiles} files.`, 'input', 'evidenceIds');
};

/** What stands of the files that somebody names for a claim. */
export const filesToAdd = async (
  { evidence, claimFiles }: ClaimStores,
  named: readonly string[],
  { claim, principal }: { readonly claim: Claim; readonly principal: Principal },
): Promise<FilesToAdd> => ({
  named,
  found: await evidence.findAll(named),
  owner: callerKey(principal),
  withOthers: await claimFiles.withOthers(named, claim.contract.holderId),
  before: await claimFiles.idsOf(claim.id),
});

/** Adds files to a claim, brought by whoever adds them; those that it has already stay as they are. */
export class AttachEvidence {
  constructor(private readonly work: ClaimWork) {}

  async execute(
    input: AttachEvidenceCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, AttachEvidenceRefusal>> {
    requireFiles(input);
    return changeClaim<AttachEvidenceRefusal, AttachEvidenceCommand>(this.work, {
      name: 'attachEvidence',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, saveSteps }) => {
        const files = await filesToAdd(stores, input.evidenceIds, { claim, principal });
        const refusals = refusedBy(addFilesRefusals(claim, files));
        if (refusals) return refusals;
        const added = newFiles(files);
        if (added.length === 0) return made(claim);
        await stores.claimFiles.add(claim.id, added, now);
        return made(
          await saveSteps([
            { claim, action: 'attachEvidence' },
            ...reviewOf(
              claim,
              files.found.map(({ kind }) => kind),
              now,
            ),
          ]),
        );
      },
    });
  }
}
