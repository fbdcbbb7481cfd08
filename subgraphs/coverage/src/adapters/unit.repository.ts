import type { Actor } from '@care-graph/kernel/domain/actor';
import { keepFiles } from '@care-graph/kernel/runtime/evidence-records';
import { type EntityManager, IsNull } from 'typeorm';
import { type Device, type DeviceSerial, mainSerialOf } from '../domain/device';
import type { UnitRepository } from '../domain/unit-ports';
import type { AccountLink, ControllerBinding, Purchase, UnitHolder } from '../domain/unit-ties';
import type { Visibility } from '../domain/visibility';
import { BindingRow, ContractRow } from './contracts.row';
import { PgDeviceRepository } from './device.repository';
import { DeviceRow, SerialRow } from './devices.row';
import { inHandFence, notOver } from './fences';
import { CustomerRow } from './people.row';
import { AccountLinkRow, ControllerBindingRow, PurchaseRow } from './units.row';

const one = <Row>(row: Row | null): Row | undefined => row ?? undefined;

/** What is about to be replaced by another proof, or by none. */
const keepReplacedStatement = `
  INSERT INTO replaced_proof (lineage_root_id, evidence_id, recorded_at)
  SELECT lineage_root_id, proof_id, recorded_at FROM device_purchase
  WHERE lineage_root_id = $1 AND proof_id IS NOT NULL AND proof_id IS DISTINCT FROM $2
  ON CONFLICT DO NOTHING`;

/** Units and what they are tied to besides contracts, in PostgreSQL, in the transaction of the manager. */
export class PgUnitRepository implements UnitRepository {
  private readonly devices: PgDeviceRepository;

  constructor(private readonly db: EntityManager) {
    this.devices = new PgDeviceRepository(db);
  }

  async inHand(id: string, whose: Visibility, now: Date): Promise<Device | undefined> {
    const units = this.db
      .createQueryBuilder(DeviceRow, 'device')
      .where('device.id = :id', { id })
      .setParameter('now', now);
    return one(await inHandFence(units, whose).getOne());
  }

  async lockInHand(id: string, whose: Visibility, now: Date): Promise<Device | undefined> {
    // What is seen before the lock may have changed until it is had, so that it is looked at again.
    const seen = await this.inHand(id, whose, now);
    if (!seen) return undefined;
    await this.devices.lockLineageOf(seen);
    return this.inHand(id, whose, now);
  }

  async lockByMainSerial(value: string): Promise<Device | undefined> {
    const named = await this.db.findOneBy(SerialRow, { value, validUntil: IsNull() });
    const unit = named && (await this.devices.find(named.deviceId));
    if (!unit) return undefined;
    await this.devices.lockLineageOf(unit);
    const serials = await this.devices.serialsOf([unit.id]);
    const main = mainSerialOf(serials.filter(({ validUntil }) => validUntil === null));
    return main?.value === value ? this.devices.find(unit.id) : undefined;
  }

  async replaceSerial({ deviceId, component, value, ...times }: DeviceSerial): Promise<boolean> {
    await this.devices.reserveSerials([{ value }]);
    if (await this.db.existsBy(SerialRow, { value })) return false;
    await this.db.update(
      SerialRow,
      { deviceId, component, validUntil: IsNull() },
      { validUntil: times.validFrom },
    );
    await this.db.insert(SerialRow, { deviceId, component, value, ...times });
    return true;
  }

  activeBindingsOf(deviceId: string, now: Date) {
    return this.db
      .createQueryBuilder(BindingRow, 'binding')
      .innerJoin(ContractRow, 'contract', 'contract.id = binding.contract_id')
      .where(`binding.device_id = :deviceId AND binding.status = 'ACTIVE'`, { deviceId })
      .andWhere(notOver('contract'), { now })
      .orderBy('binding.id', 'ASC')
      .getMany();
  }

  holdersOf(deviceId: string, now: Date): Promise<readonly UnitHolder[]> {
    return this.db
      .createQueryBuilder()
      .select('DISTINCT holder.subject', 'subject')
      .from(BindingRow, 'binding')
      .innerJoin(ContractRow, 'contract', 'contract.id = binding.contract_id')
      .innerJoin(CustomerRow, 'holder', 'holder.id = contract.holder_id')
      .where(`binding.device_id = :deviceId AND binding.status = 'ACTIVE'`, { deviceId })
      .andWhere(`contract.ends_at IS NOT NULL AND ${notOver('contract')}`, { now })
      .getRawMany();
  }

  async linkOf(deviceId: string): Promise<AccountLink | undefined> {
    return one(await this.db.findOneBy(AccountLinkRow, { deviceId, unlinkedAt: IsNull() }));
  }

  async addLink(link: AccountLink): Promise<void> {
    await this.db.insert(AccountLinkRow, link);
  }

  async endLink(id: string, unlinkedAt: Date): Promise<void> {
    await this.db.update(AccountLinkRow, { id }, { unlinkedAt });
  }

  async controllerOf(deviceId: string): Promise<ControllerBinding | undefined> {
    return one(await this.db.findOneBy(ControllerBindingRow, { deviceId, unboundAt: IsNull() }));
  }

  async addController(binding: ControllerBinding): Promise<void> {
    await this.db.insert(ControllerBindingRow, binding);
  }

  async endController(id: string, unboundAt: Date, unboundBy: Actor): Promise<void> {
    await this.db.update(ControllerBindingRow, { id }, { unboundAt, unboundBy });
  }

  async purchaseOf(lineageRootId: string): Promise<Purchase | undefined> {
    return one(await this.db.findOneBy(PurchaseRow, { lineageRootId }));
  }

  async savePurchase(purchase: Purchase): Promise<void> {
    await this.db.query(keepReplacedStatement, [purchase.lineageRootId, purchase.proofId]);
    await this.db.upsert(PurchaseRow, { ...purchase, regionCodes: [...purchase.regionCodes] }, [
      'lineageRootId',
    ]);
    if (purchase.proofId !== null) await keepFiles(this.db, [purchase.proofId]);
  }
}
