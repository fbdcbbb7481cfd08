import { conflict } from '@care-graph/kernel/domain/fault';
import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { ActivationCode } from '../domain/activation-code';
import type { BatchSecrets } from '../domain/job-ports';
import type { BatchRepository, CodeRepository, EarlierSale, Handing, Stock } from '../domain/ports';
import { BatchRow, CodeRow, SaleRow } from './codes.row';
import { JobRecord } from './jobs.row';
import { codeColumns, codeOf, saleOf } from './mapping';

const lock = { mode: 'pessimistic_write' } as const;

/** How many codes one statement hands out: a hundred thousand would take longer than a statement may. */
const portion = 5000;

/** True of a code that can be handed out: nobody has it, and its last instant has not passed. */
export const isFree = (now: string): string =>
  `status = 'GENERATED' AND (redeem_by IS NULL OR redeem_by >= ${now})`;

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

  lock(id: string): Promise<ActivationCode | undefined> {
    return this.one({ id }, true);
  }

  /** Two calls with the same reference at once: the second waits here and then finds the first one's sale. */
  async findSale(partnerId: string, saleReference: string): Promise<EarlierSale | undefined> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `sale:${partnerId}:${saleReference}`,
    ]);
    const told = await this.db.findOneBy(SaleRow, { partnerId, reference: saleReference });
    const code = told && (await this.one({ id: told.codeId }));
    return code ? saleOf(told, code) : undefined;
  }

  async lockNextInStock(
    { partnerId, planSkuId, regionCodes }: Stock,
    now: Date,
  ): Promise<ActivationCode | undefined> {
    const region = regionCodes ? { regionCode: In([...regionCodes]) } : {};
    const row = await this.db
      .createQueryBuilder(CodeRow, 'code')
      .where({ partnerId, planSkuId, status: 'ALLOCATED', form: 'E_CODE', ...region })
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

  async allocate({ batchId, partnerId, count, now }: Handing): Promise<readonly string[]> {
    const [free] = await this.db.query<{ count: string }[]>(
      `SELECT count(*) FROM activation_code WHERE batch_id = $1 AND ${isFree('$2')}`,
      [batchId, now],
    );
    if (Number(free?.count ?? 0) < count) return [];
    const handed: string[] = [];
    while (handed.length < count) {
      const size = Math.min(portion, count - handed.length);
      const ids = await this.allocatePortion({ batchId, partnerId, count: size, now });
      // Somebody may have blocked one between the count and the lock.
      if (ids.length < size)
        throw conflict('The batch was changed meanwhile: read it again, then decide.');
      handed.push(...ids);
    }
    return handed;
  }

  private async allocatePortion(of: Handing): Promise<readonly string[]> {
    const { batchId, partnerId, count, now } = of;
    const [handed] = await this.db.query<[readonly { readonly id: string }[], number]>(
      `UPDATE activation_code SET status = 'ALLOCATED', partner_id = $2, version = version + 1
       WHERE id IN (SELECT id FROM activation_code WHERE batch_id = $1 AND ${isFree('$4')}
         ORDER BY id LIMIT $3 FOR UPDATE)
       RETURNING id`,
      [batchId, partnerId, count, now],
    );
    return handed.map(({ id }) => id).sort();
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

/** The secrets of a batch, in portions. */
const batchSecrets = (db: EntityManager): BatchSecrets => ({
  sealedOf: (batchId, afterId, limit) =>
    db.query(
      `SELECT id, sealed_secret AS "sealedSecret" FROM activation_code
       WHERE batch_id = $1 AND id > $2 AND sealed_secret IS NOT NULL ORDER BY id LIMIT $3`,
      [batchId, afterId, limit],
    ),
  forgetCards: async (batchId, limit) => {
    const [, count] = await db.query<[unknown, number]>(
      `UPDATE activation_code SET sealed_secret = NULL WHERE id IN (SELECT id FROM activation_code
         WHERE batch_id = $1 AND form = 'CARD' AND sealed_secret IS NOT NULL ORDER BY id LIMIT $2 FOR UPDATE)`,
      [batchId, limit],
    );
    return count;
  },
});

/** Batches and the jobs that make them. */
export const pgBatches = (db: EntityManager): BatchRepository => ({
  add: async (batch, job) => {
    await db.insert(JobRecord, job);
    await db.insert(BatchRow, batch);
  },
  find: async (id) => (await db.findOneBy(BatchRow, { id })) ?? undefined,
  lock: async (id) => (await db.findOne(BatchRow, { where: { id }, lock })) ?? undefined,
  ofJob: async (jobId) => (await db.findOneBy(BatchRow, { jobId })) ?? undefined,
  ...batchSecrets(db),
});
