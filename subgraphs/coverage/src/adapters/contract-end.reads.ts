import { type EntityManager, In, Not } from 'typeorm';
import type { ContractEndReads } from '../domain/contract-end-reads';
import { BonusGrantRow, ContractRequestRow, requestOf } from './contract-end.row';
import { ContractRow } from './contracts.row';
import { contractFence } from './fences';
import { contractOf } from './mapping';

/** What contracts came to at their end, by the contracts. */
export const contractEndReads = (db: EntityManager): ContractEndReads => ({
  requestsOf: async (ids) =>
    (
      await db.find(ContractRequestRow, {
        where: { contractId: In([...ids]) },
        // In the order of the index, of which the contracts' own is the beginning.
        order: { contractId: 'ASC', id: 'DESC' },
      })
    ).map(requestOf),
  bonusGrantsOf: (ids) => db.findBy(BonusGrantRow, { contractId: In([...ids]) }),
  followersOf: async (ids, visible) => {
    const status = Not(In(['TERMINATED', 'RETURNED']));
    const query = db
      .createQueryBuilder(ContractRow, 'contract')
      .where({ renewsId: In([...ids]), status });
    return (await contractFence(query, visible).getMany()).map(contractOf);
  },
});
