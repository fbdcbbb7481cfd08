import { conflict } from '@care-graph/kernel/domain/fault';
import type { EntityManager } from 'typeorm';
import type { Consent, DeviceBinding, ServiceContract } from '../domain/contract';
import type { ContractRepository } from '../domain/ports';
import type { Visibility } from '../domain/visibility';
import { BindingRow, ConsentRow, contractLock, ContractRow } from './contracts.row';
import { contractFence } from './fences';
import { contractColumns, contractOf } from './mapping';

/** Contracts in PostgreSQL, in the transaction of the manager. */
export class PgContractRepository implements ContractRepository {
  constructor(private readonly db: EntityManager) {}

  async nextNumber(year: number): Promise<string> {
    const [row] = await this.db.query<{ number: string }[]>(
      `SELECT nextval('contract_number') AS number`,
    );
    return `CG-${year}-${(row?.number ?? '0').padStart(6, '0')}`;
  }

  async find(id: string): Promise<ServiceContract | undefined> {
    const row = await this.db.findOneBy(ContractRow, { id });
    return row ? contractOf(row) : undefined;
  }

  async lock(id: string): Promise<ServiceContract | undefined> {
    const row = await this.db.findOne(ContractRow, {
      where: { id },
      lock: { mode: contractLock },
    });
    return row ? contractOf(row) : undefined;
  }

  async lockVisible(id: string, visible: Visibility): Promise<ServiceContract | undefined> {
    const found = this.db
      .createQueryBuilder(ContractRow, 'contract')
      .where('contract.id = :id', { id });
    const row = await contractFence(found, visible)
      .setLock(contractLock, undefined, ['contract'])
      .getOne();
    return row ? contractOf(row) : undefined;
  }

  async lockOrder(partnerId: string, orderReference: string): Promise<ServiceContract | undefined> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `order:${partnerId}:${orderReference}`,
    ]);
    const row = await this.db.findOneBy(ContractRow, { partnerId, orderReference });
    return row ? contractOf(row) : undefined;
  }

  async add(
    contract: ServiceContract,
    binding: DeviceBinding | undefined,
    consents: readonly Consent[],
  ): Promise<void> {
    await this.db.insert(ContractRow, contractColumns(contract));
    if (binding) await this.bind(binding);
    if (consents.length > 0) await this.db.insert(ConsentRow, [...consents]);
  }

  async save(contract: ServiceContract): Promise<ServiceContract> {
    const next = { ...contract, version: contract.version + 1 };
    const { id, version } = contract;
    const { affected } = await this.db.update(ContractRow, { id, version }, contractColumns(next));
    if (affected !== 1)
      throw conflict('The contract was changed meanwhile: read it again, then decide.');
    return next;
  }

  async bind(binding: DeviceBinding): Promise<void> {
    await this.db.insert(BindingRow, binding);
  }

  async activeBindingOf(contractId: string): Promise<DeviceBinding | undefined> {
    return (await this.db.findOneBy(BindingRow, { contractId, status: 'ACTIVE' })) ?? undefined;
  }

  async supersede(old: DeviceBinding, next: DeviceBinding): Promise<void> {
    const { status, endedAt, supersededById } = old;
    await this.db.update(
      BindingRow,
      { id: old.id, status: 'ACTIVE' },
      { status, endedAt, supersededById },
    );
    await this.db.insert(BindingRow, next);
  }
}
