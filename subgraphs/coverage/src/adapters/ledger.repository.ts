import { type EntityManager, In } from 'typeorm';
import type { QuotaEntry } from '../domain/ledger';
import type { LedgerRepository, QuotaExpiry } from '../domain/ports';
import { contractLock, ContractRow } from './contracts.row';
import { contractOf, moneyOf } from './mapping';
import { LedgerRow } from './records.row';

export const ledgerEntryOf = ({
  moneyMinor,
  currency,
  seq: _seq,
  ...row
}: LedgerRow): QuotaEntry => ({ ...row, money: moneyOf(moneyMinor, currency) });

const columnsOf = ({ money, ...entry }: QuotaEntry): Omit<LedgerRow, 'seq'> => ({
  ...entry,
  moneyMinor: money ? money.minor.toString() : null,
  currency: money?.currency ?? null,
});

/** All entries of the contracts in one statement, in the order in which they were written. */
export const entriesOfContracts = async (
  db: EntityManager,
  contractIds: readonly string[],
): Promise<readonly QuotaEntry[]> => {
  const where = { contractId: In([...contractIds]) };
  return (await db.find(LedgerRow, { where, order: { seq: 'ASC' } })).map(ledgerEntryOf);
};

/** How many entries one statement adds: PostgreSQL takes 65,535 values at once. */
const entriesAtOnce = 2000;

export const pgLedger = (db: EntityManager): LedgerRepository => ({
  of: (contractId) => entriesOfContracts(db, [contractId]),
  append: async (entries) => {
    for (let from = 0; from < entries.length; from += entriesAtOnce) {
      const some = entries.slice(from, from + entriesAtOnce).map(columnsOf);
      await db.insert(LedgerRow, some);
    }
  },
});

export const pgExpiry = (db: EntityManager): QuotaExpiry => ({
  lockDue: async (now, limit) => {
    const rows = await db
      .createQueryBuilder(ContractRow, 'contract')
      .where('contract.ends_at <= :now AND contract.quotas_expired_at IS NULL', { now })
      .orderBy('contract.ends_at')
      .limit(limit)
      .setLock(contractLock)
      .setOnLocked('skip_locked')
      .getMany();
    return rows.map(contractOf);
  },
  entriesOf: (contractIds) => entriesOfContracts(db, contractIds),
  markExpired: async (contractIds, at) => {
    await db.query('UPDATE service_contract SET quotas_expired_at = $2 WHERE id = ANY($1)', [
      contractIds,
      at,
    ]);
  },
});
