import { keepFiles, pgEvidence } from '@care-graph/kernel/runtime/evidence-records';
import { Column, Entity, type EntityManager, In, PrimaryColumn } from 'typeorm';
import type { ClaimFile, ClaimFiles } from '../domain/claim-files';

/** The `claim_evidence` table: columns, no meaning. */
@Entity('claim_evidence')
export class ClaimEvidenceRow {
  @PrimaryColumn('text', { name: 'claim_id' }) claimId!: string;
  @PrimaryColumn('text', { name: 'evidence_id' }) evidenceId!: string;
  @Column('timestamptz', { name: 'attached_at' }) attachedAt!: Date;
}

/** Which files are with which claims, in the transaction of the manager. */
export const pgClaimFiles = (db: EntityManager): ClaimFiles => ({
  idsOf: async (claimId) => {
    const rows = await db.findBy(ClaimEvidenceRow, { claimId });
    return rows.map(({ evidenceId }) => evidenceId);
  },
  withOthers: async (evidenceIds, holderId) => {
    const rows = await db.query<{ evidence_id: string }[]>(
      `SELECT DISTINCT evidence_id FROM claim_evidence JOIN claim ON claim.id = claim_id
       WHERE evidence_id = ANY($1) AND holder_id <> $2`,
      [evidenceIds, holderId],
    );
    return rows.map(({ evidence_id: id }) => id);
  },
  add: async (claimId, evidenceIds, attachedAt) => {
    await db.insert(
      ClaimEvidenceRow,
      evidenceIds.map((evidenceId) => ({ claimId, evidenceId, attachedAt })),
    );
    await keepFiles(db, evidenceIds);
  },
});

/** The files of each of the claims, the one that was added first before the others. */
export const claimFilesOf = async (
  db: EntityManager,
  claimIds: readonly string[],
): Promise<readonly ClaimFile[]> => {
  const ties = await db.find(ClaimEvidenceRow, {
    where: { claimId: In([...claimIds]) },
    order: { attachedAt: 'ASC', evidenceId: 'ASC' },
  });
  const files = await pgEvidence(db).findAll(ties.map(({ evidenceId }) => evidenceId));
  const byId = new Map(files.map((file) => [file.id, file]));
  return ties.flatMap(({ claimId, evidenceId }) => {
    const file = byId.get(evidenceId);
    return file ? [{ ...file, claimId }] : [];
  });
};
