import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import type { ClaimFiles } from '../../subgraphs/claims/src/domain/claim-files';
import { evidenceIn, type FileRecord } from './evidence-stores';

interface Tie {
  readonly claimId: string;
  readonly evidenceId: string;
}

/** Files on record, and the claims that they are with. */
export interface ClaimFileRecord extends FileRecord {
  ties: readonly Tie[];
  readonly claims: ReadonlyMap<string, Claim>;
}

export const noFiles = (): Omit<ClaimFileRecord, 'claims'> => ({
  evidence: [],
  removedFiles: [],
  ties: [],
});

const claimFilesIn = (record: ClaimFileRecord): ClaimFiles => {
  const holderOf = (claimId: string) => record.claims.get(claimId)?.contract.holderId;
  return {
    idsOf: async (claimId) =>
      record.ties.filter((tie) => tie.claimId === claimId).map(({ evidenceId }) => evidenceId),
    withOthers: async (ids, holderId) =>
      record.ties
        .filter(({ claimId, evidenceId }) => {
          const holder = holderOf(claimId);
          return ids.includes(evidenceId) && holder !== undefined && holder !== holderId;
        })
        .map(({ evidenceId }) => evidenceId),
    add: async (claimId, ids) => {
      record.ties = [...record.ties, ...ids.map((evidenceId) => ({ claimId, evidenceId }))];
    },
  };
};

export const fileStoresIn = (record: ClaimFileRecord) => ({
  evidence: evidenceIn(record, (id) => record.ties.some(({ evidenceId }) => evidenceId === id)),
  claimFiles: claimFilesIn(record),
});
