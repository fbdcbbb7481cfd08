import { type EntityManager, In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import type { EvidenceRepository } from '../domain/evidence';
import { EvidenceRow } from './evidence-table';

/** Waits for nobody: what another transaction is at is left to it. */
const skipLocked = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;

const known = Not(IsNull());

/** Those that are there and wait to be scanned; whoever was erased meanwhile has none. */
const waiting = (id: string) => ({ id, scanDueAt: known, sha256: known });

/** What waits to be scanned or to be removed. */
const dueFiles = (
  db: EntityManager,
): Pick<EvidenceRepository, 'toBeScanned' | 'lockForgotten' | 'markRemoved'> => ({
  toBeScanned: async (now, limit) => {
    const rows = await db.find(EvidenceRow, {
      select: { id: true },
      where: { scanDueAt: LessThanOrEqual(now), sha256: known },
      order: { scanDueAt: 'ASC', id: 'ASC' },
      take: limit,
    });
    return rows.map(({ id }) => id);
  },
  lockForgotten: async (limit) => {
    const rows = await db.find(EvidenceRow, {
      select: { id: true },
      where: { sha256: IsNull(), removedAt: IsNull() },
      order: { id: 'ASC' },
      take: limit,
      lock: skipLocked,
    });
    return rows.map(({ id }) => id);
  },
  markRemoved: async (ids, removedAt) => {
    await db.update(EvidenceRow, { id: In([...ids]) }, { removedAt, scanDueAt: null });
  },
});

/** Files on record in PostgreSQL, in the transaction of the manager. */
export const pgEvidence = (db: EntityManager): EvidenceRepository => ({
  add: async (evidence) => {
    await db.insert(EvidenceRow, evidence);
  },
  find: async (id) => (await db.findOneBy(EvidenceRow, { id })) ?? undefined,
  findAll: (ids) => db.findBy(EvidenceRow, { id: In([...ids]) }),
  markArrived: async (id, scanDueAt) => {
    const open = { id, receivedAt: IsNull(), scanDueAt: IsNull(), sha256: known };
    const { affected } = await db.update(EvidenceRow, open, { scanDueAt });
    return affected === 1;
  },
  markReceived: async (id, receivedAt) => {
    await db.update(EvidenceRow, waiting(id), { receivedAt, scanDueAt: null });
  },
  markGone: async (id) => {
    await db.update(EvidenceRow, waiting(id), { scanDueAt: null });
  },
  scanLater: async (id, scanDueAt) => {
    await db.update(EvidenceRow, waiting(id), { scanDueAt });
  },
  ...dueFiles(db),
});
