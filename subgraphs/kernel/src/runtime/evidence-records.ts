import { type EntityManager, In, IsNull, LessThan, LessThanOrEqual, Not } from 'typeorm';
import { type EvidenceRepository, keptUntil } from '../domain/evidence';
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

/** Keeps files for good that something names from now on. */
export const keepFiles = async (db: EntityManager, ids: readonly string[]): Promise<void> => {
  await db.update(EvidenceRow, { id: In([...ids]) }, { keptUntil: null });
};

/** What nothing names. */
const unusedFiles = (
  db: EntityManager,
): Pick<EvidenceRepository, 'countUnused' | 'lockUnused' | 'drop'> => ({
  countUnused: async (owner, now) => {
    await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('evidence:' || $1, 0))`, [owner]);
    const [row] = await db.query<{ count: string }[]>(
      `SELECT count(*) FROM evidence WHERE owner = $1 AND kept_until IS NOT NULL
         AND (expires_at >= $2 OR received_at IS NOT NULL OR scan_due_at IS NOT NULL)`,
      [owner, now],
    );
    return Number(row?.count ?? 0);
  },
  lockUnused: async (now, limit) => {
    const rows = await db.find(EvidenceRow, {
      select: { id: true },
      where: { keptUntil: LessThan(now) },
      order: { keptUntil: 'ASC' },
      take: limit,
      lock: skipLocked,
    });
    return rows.map(({ id }) => id);
  },
  drop: async (ids) => {
    await db.delete(EvidenceRow, { id: In([...ids]) });
  },
});

/** Files on record in PostgreSQL, in the transaction of the manager. */
export const pgEvidence = (db: EntityManager): EvidenceRepository => ({
  add: async (evidence) => {
    await db.insert(EvidenceRow, { ...evidence, keptUntil: keptUntil(evidence) });
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
  ...unusedFiles(db),
});
