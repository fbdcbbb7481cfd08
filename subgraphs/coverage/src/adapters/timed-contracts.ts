import { type EntityManager, In } from 'typeorm';
import { type CoveringContract, hasCover } from '../domain/contract';
import type { ClockStep, TimedContracts } from '../domain/contract-clock';
import { contractLock, ContractRow } from './contracts.row';
import { contractOf } from './mapping';

const columns = {
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  closesAt: 'closes_at',
} as const satisfies Record<ClockStep['dueAt'], string>;

const covering = (rows: readonly ContractRow[]): readonly CoveringContract[] =>
  rows.map(contractOf).filter(hasCover);

/** Contracts that time alone moves on, in PostgreSQL. */
export const pgTimedContracts = (db: EntityManager): TimedContracts => ({
  lockDue: async ({ from, dueAt }, now, limit) => {
    // The statuses stand in the text, so that the partial index of each step serves it.
    const statuses = from.map((status) => `'${status}'`).join(', ');
    const query = db
      .createQueryBuilder(ContractRow, 'contract')
      .where(`contract.status IN (${statuses})`)
      .andWhere(`contract.${columns[dueAt]} <= :now`, { now })
      .orderBy(`contract.${dueAt}`, 'ASC')
      .addOrderBy('contract.id', 'ASC')
      .limit(limit);
    return covering(await query.setLock(contractLock).setOnLocked('skip_locked').getMany());
  },
  move: async (ids, status) => {
    const version = () => 'version + 1';
    await db.update(ContractRow, { id: In([...ids]) }, { status, version });
  },
  withoutClosing: async (limit) => {
    const query = db
      .createQueryBuilder(ContractRow, 'contract')
      .where('contract.closes_at IS NULL AND contract.starts_at IS NOT NULL');
    return covering(await query.orderBy('contract.id', 'ASC').limit(limit).getMany());
  },
  setClosing: async (closings) => {
    await db.query(
      `UPDATE service_contract SET closes_at = given.closes_at
       FROM unnest($1::text[], $2::timestamptz[]) AS given (id, closes_at)
       WHERE service_contract.id = given.id AND service_contract.closes_at IS NULL`,
      [closings.map(({ id }) => id), closings.map(({ closesAt }) => closesAt)],
    );
  },
});
