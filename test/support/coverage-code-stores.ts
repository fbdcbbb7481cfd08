import { conflict } from '@care-graph/kernel/domain/fault';
import {
  type ActivationCode,
  codeStatusAt,
  isSellable,
} from '../../subgraphs/coverage/src/domain/activation-code';
import { newJob } from '../../subgraphs/coverage/src/domain/job';
import type { BatchRepository, CodeRepository } from '../../subgraphs/coverage/src/domain/ports';
import { secretsIn } from './coverage-job-stores';
import type { CoverageRecord } from './coverage-memory';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The rows with the one of the same id changed, over the version that was read. */
export const saved = <Row extends Versioned>(
  rows: readonly Row[],
  next: Partial<Row> & Versioned,
): readonly Row[] => {
  if (!rows.some(({ id, version }) => id === next.id && version === next.version))
    throw conflict('It was changed meanwhile.');
  const version = next.version + 1;
  return rows.map((row) => (row.id === next.id ? { ...row, ...next, version } : row));
};

/** A reference names one sale for ever, as a trigger sees to in the database. */
const keepSale = (record: CoverageRecord, code: ActivationCode): void => {
  const { partnerId, saleReference, storeId, soldAt, salePrice, id } = code;
  const key = `${partnerId} ${saleReference}`;
  if (saleReference && !record.sales.has(key))
    record.sales = new Map([...record.sales, [key, { code: id, storeId, soldAt, salePrice }]]);
};

export const codesIn = (record: CoverageRecord): CodeRepository => {
  const bySecret = async (hash: string) =>
    record.codes.find(({ secretHash }) => secretHash === hash);
  return {
    lockBySecret: bySecret,
    findBySecret: bySecret,
    find: async (id) => record.codes.find((code) => code.id === id),
    lock: async (id) => record.codes.find((code) => code.id === id),
    findSale: async (partnerId, reference) => {
      const { code: told, ...sale } = record.sales.get(`${partnerId} ${reference}`) ?? {};
      const code = record.codes.find(({ id }) => id === told);
      return code && { storeId: null, soldAt: null, salePrice: null, ...sale, code };
    },
    lockNextInStock: async ({ partnerId, planSkuId, regionCodes }, now) =>
      record.codes.find(
        (code) =>
          code.partnerId === partnerId &&
          code.planSkuId === planSkuId &&
          code.form === 'E_CODE' &&
          (!regionCodes || regionCodes.includes(code.regionCode)) &&
          isSellable(code, now),
      ),
    add: async (codes) => {
      record.codes = [...record.codes, ...codes];
      codes.forEach((code) => {
        keepSale(record, code);
      });
    },
    countOfBatch: async (batchId) => record.codes.filter((code) => code.batchId === batchId).length,
    allocate: async ({ batchId, partnerId, count, now }) => {
      const free = record.codes.filter(
        (code) => code.batchId === batchId && codeStatusAt(code, now) === 'GENERATED',
      );
      if (free.length < count) return [];
      const handed = new Set(free.slice(0, count));
      record.codes = record.codes.map((code) =>
        handed.has(code) ? { ...code, status: 'ALLOCATED', partnerId } : code,
      );
      return [...handed].map(({ id }) => id);
    },
    save: async (code) => {
      record.codes = saved(record.codes, code);
      keepSale(record, code);
      return { ...code, version: code.version + 1 };
    },
  };
};

export const batchesIn = (record: CoverageRecord): BatchRepository => {
  const find = async (id: string) => record.batches.find((batch) => batch.id === id);
  return {
    add: async (batch, job) => {
      record.batches = [...record.batches, batch];
      record.jobs = [...record.jobs, { ...newJob(job), ...job }];
    },
    find,
    lock: find,
    ofJob: async (id) => record.batches.find(({ jobId }) => jobId === id),
    ...secretsIn(record),
  };
};
