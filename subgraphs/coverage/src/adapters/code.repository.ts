import { conflict } from '@care-graph/kernel/domain/fault';
import { type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { ActivationCode } from '../domain/activation-code';
import type { BatchRepository, CodeRepository } from '../domain/ports';
import { BatchRow, CodeRow, JobRow } from './codes.row';
import { codeColumns, codeOf } from './mapping';

const lock = { mode: 'pessimistic_write' } as const;

/** Codes in PostgreSQL, in the transaction of the manager. */
export class PgCodeRepository implements CodeRepository {
  constructor(private readonly db: EntityManager) {}

  lockBySecret(secretHash: string): Promise<ActivationCode | undefined> {
    return this.one({ secretHash }, true);
  }

  findBySecret(secretHash: string): Promise<ActivationCode | undefined> {
    return this.one({ secretHash });
  }

  find(id: string): Promise<ActivationCode | undefined> {
    return this.one({ id });
  }

  /** Two calls with the same reference at once: the second waits here and then finds the first one's sale. */
  async findSale(partnerId: string, saleReference: string): Promise<ActivationCode | undefined> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `sale:${partnerId}:${saleReference}`,
    ]);
    return this.one({ partnerId, saleReference });
  }

  async lockNextInStock(
    partnerId: string,
    planSkuId: string,
    now: Date,
  ): Promise<ActivationCode | undefined> {
    const row = await this.db
      .createQueryBuilder(CodeRow, 'code')
      .where({ partnerId, planSkuId, status: 'ALLOCATED', form: 'E_CODE' })
      .andWhere('code.sealedSecret IS NOT NULL')
      .andWhere('(code.redeemBy IS NULL OR code.redeemBy >= :now)', { now })
      .orderBy('code.id')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    return row ? codeOf(row) : undefined;
  }

  async add(codes: readonly (ActivationCode & { readonly secretHash: string })[]): Promise<void> {
    if (codes.length === 0) return;
    const rows = codes.map(({ secretHash, ...code }) => ({ ...codeColumns(code), secretHash }));
    await this.db.insert(CodeRow, rows);
  }

  countOfBatch(batchId: string): Promise<number> {
    return this.db.countBy(CodeRow, { batchId });
  }

  async allocate(batchId: string, partnerId: string, count: number): Promise<number> {
    const [free] = await this.db.query<{ count: string }[]>(
      "SELECT count(*) FROM activation_code WHERE batch_id = $1 AND status = 'GENERATED'",
      [batchId],
    );
    if (Number(free?.count ?? 0) < count) return 0;
    await this.db.query(
      `UPDATE activation_code SET status = 'ALLOCATED', partner_id = $2, version = version + 1
       WHERE id IN (SELECT id FROM activation_code WHERE batch_id = $1 AND status = 'GENERATED' ORDER BY id LIMIT $3)`,
      [batchId, partnerId, count],
    );
    return count;
  }

  /** Saves over the version that was read, or fails if somebody saved meanwhile. */
  async save(code: ActivationCode): Promise<ActivationCode> {
    const next = { ...code, version: code.version + 1 };
    const { affected } = await this.db.update(
      CodeRow,
      { id: code.id, version: code.version },
      codeColumns(next),
    );
    if (affected !== 1)
      throw conflict('The code was changed meanwhile: read it again, then decide.');
    return next;
  }

  private async one(
    where: FindOptionsWhere<CodeRow>,
    locked = false,
  ): Promise<ActivationCode | undefined> {
    const row = await this.db.findOne(CodeRow, { where, ...(locked ? { lock } : {}) });
    return row ? codeOf(row) : undefined;
  }
}

/** Batches and the jobs that make them. */
export const pgBatches = (db: EntityManager): BatchRepository => ({
  add: async (batch, job) => {
    await db.insert(JobRow, job);
    await db.insert(BatchRow, batch);
  },
  find: async (id) => (await db.findOneBy(BatchRow, { id })) ?? undefined,
  lock: async (id) => (await db.findOne(BatchRow, { where: { id }, lock })) ?? undefined,
  saveJob: async ({ id, ...job }) => {
    await db.update(JobRow, { id }, job);
  },
  findJob: async (id) => (await db.findOneBy(JobRow, { id })) ?? undefined,
});
