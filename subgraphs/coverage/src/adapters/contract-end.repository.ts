import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { ServiceContract } from '../domain/contract';
import type { ContractEndRepository, DueContracts, LookedAt } from '../domain/contract-end-ports';
import { BonusGrantRow, ContractRequestRow, requestColumns, requestOf } from './contract-end.row';
import { BindingRow, contractLock, ContractRow } from './contracts.row';
import { contractFence } from './fences';
import { contractOf } from './mapping';

/** True of a contract that was ended before its cover began: every tie to a unit was over by then. */
const neverBegan = `contract.status = 'TERMINATED' AND NOT EXISTS (
  SELECT FROM device_binding tie WHERE tie.contract_id = contract.id
    AND (tie.ended_at IS NULL OR tie.ended_at > contract.starts_at))`;

const notReturned = async (
  db: EntityManager,
  rootIds: readonly string[],
): Promise<readonly ServiceContract[]> => {
  const query = db
    .createQueryBuilder(ContractRow, 'contract')
    .where('contract.lineage_root_id = ANY(:rootIds)', { rootIds })
    .andWhere(`contract.status <> 'RETURNED' AND NOT (${neverBegan})`);
  return (await query.orderBy('contract.id', 'ASC').getMany()).map(contractOf);
};

/** What contracts come to at their end, in PostgreSQL. */
export const pgContractEnds = (db: EntityManager): ContractEndRepository => ({
  findVisible: async (id, visible) => {
    const query = db.createQueryBuilder(ContractRow, 'contract').where('contract.id = :id', { id });
    const row = await contractFence(query, visible).getOne();
    return row ? contractOf(row) : undefined;
  },
  ofLineage: (rootId) => notReturned(db, [rootId]),
  ofLineages: (rootIds) => notReturned(db, rootIds),
  release: async (contractId, endedAt) => {
    await db.update(BindingRow, { contractId, status: 'ACTIVE' }, { status: 'RELEASED', endedAt });
  },
  openRequest: async (contractId) => {
    const row = await db.findOneBy(ContractRequestRow, { contractId, status: 'OPEN' });
    return row ? requestOf(row) : undefined;
  },
  addRequest: async (request) => {
    await db.insert(ContractRequestRow, requestColumns(request));
  },
  openRequestsOf: async (ids, kind) => {
    const where = { contractId: In([...ids]), kind, status: 'OPEN' as const };
    return (await db.find(ContractRequestRow, { where, order: { id: 'ASC' } })).map(requestOf);
  },
  saveRequests: async (requests) => {
    if (requests.length > 0)
      await db.upsert(ContractRequestRow, requests.map(requestColumns), ['id']);
  },
  bonusGrant: async (contractId) =>
    (await db.findOneBy(BonusGrantRow, { contractId })) ?? undefined,
  addGrants: async (grants) => {
    if (grants.length > 0) await db.insert(BonusGrantRow, [...grants] as never);
  },
  revokeGrant: async (contractId, revokedAt) => {
    await db.update(BonusGrantRow, { contractId, revokedAt: IsNull() }, { revokedAt });
  },
});

/** The column that says when a timer has looked at a contract. */
const columnOf = {
  bonus: 'bonus_checked_at',
  expiry: 'expiry_noticed_at',
} as const satisfies Record<LookedAt, string>;

/** The contracts that a timer looks at, by what they have not come to meanwhile. */
const standing = {
  bonus: `contract.status NOT IN ('TERMINATED', 'RETURNED')`,
  expiry: `contract.status IN ('SCHEDULED', 'ACTIVE')`,
} as const satisfies Record<LookedAt, string>;

/** Contracts that timers have still to look at, in PostgreSQL. */
export const pgDueContracts = (db: EntityManager): DueContracts => {
  const unlooked = (what: LookedAt) =>
    db
      .createQueryBuilder(ContractRow, 'contract')
      .where(`contract.${columnOf[what]} IS NULL AND ${standing[what]}`);
  return {
    ended: async (now, limit) => {
      const query = unlooked('bonus').andWhere('contract.ends_at <= :now', { now });
      return (await query.orderBy('contract.endsAt').limit(limit).getMany()).map(contractOf);
    },
    ending: async (now, until, limit) => {
      const query = unlooked('expiry')
        .andWhere('contract.starts_at <= :now AND contract.ends_at > :now', { now })
        .andWhere('contract.ends_at <= :until', { until });
      return (await query.orderBy('contract.endsAt').limit(limit).getMany()).map(contractOf);
    },
    lockUnlooked: async (ids, what) => {
      const query = unlooked(what)
        .andWhere('contract.id = ANY(:ids)', { ids })
        .setLock(contractLock)
        .setOnLocked('skip_locked');
      return (await query.getMany()).map(contractOf);
    },
    markLooked: async (ids, what, at) => {
      await db.query(`UPDATE service_contract SET ${columnOf[what]} = $2 WHERE id = ANY($1)`, [
        ids,
        at,
      ]);
    },
    followed: async (ids) => {
      const status = Not(In(['TERMINATED', 'RETURNED']));
      const rows = await db.findBy(ContractRow, { renewsId: In([...ids]), status });
      return rows.flatMap(({ renewsId }) => renewsId ?? []);
    },
  };
};
