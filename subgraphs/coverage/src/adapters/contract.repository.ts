import { type EntityManager, In, Not } from 'typeorm';
import type { Consent, DeviceBinding, ServiceContract } from '../domain/contract';
import type { ContractRepository } from '../domain/ports';
import { BindingRow, ConsentRow, ContractRow } from './contracts.row';
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
      lock: { mode: 'pessimistic_write' },
    });
    return row ? contractOf(row) : undefined;
  }

  async inForceOfLineage(lineageRootId: string): Promise<readonly ServiceContract[]> {
    const rows = await this.db.findBy(ContractRow, {
      lineageRootId,
      status: Not(In(['TERMINATED', 'RETURNED'])),
    });
    return rows.map(contractOf);
  }

  async add(
    contract: ServiceContract,
    binding: DeviceBinding,
    consents: readonly Consent[],
  ): Promise<void> {
    await this.db.insert(ContractRow, contractColumns(contract));
    await this.db.insert(BindingRow, binding);
    if (consents.length > 0) await this.db.insert(ConsentRow, [...consents]);
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
