import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DeviceBinding } from './contract';
import type { Device, DeviceSerial } from './device';
import type { AccountLink, ControllerBinding, Purchase, UnitHolder } from './unit-ties';
import type { Visibility } from './visibility';

/** Units in somebody's hands, and what they are tied to besides contracts. */
export interface UnitRepository {
  /**
   * The unit if it is in the caller's hands: linked to their account, or covered at this moment by a contract that is
   * theirs. A foreign unit and one that is not there are told from each other by nothing.
   */
  inHand(id: string, whose: Visibility, now: Date): Promise<Device | undefined>;
  /** The same, with its lineage locked until the transaction ends. */
  lockInHand(id: string, whose: Visibility, now: Date): Promise<Device | undefined>;
  /** The unit that goes by this main serial number now, with its lineage locked. */
  lockByMainSerial(value: string): Promise<Device | undefined>;
  /** Lets a new number take the place of the part's present one; false when some unit has or had the number. */
  replaceSerial(next: DeviceSerial): Promise<boolean>;
  /** The ties that hold of contracts to this unit, as far as their cover is not over: what an owner had before stays as it was. */
  activeBindingsOf(deviceId: string, now: Date): Promise<readonly DeviceBinding[]>;
  /** Those for whom the unit is covered at this moment, or is about to be; a plan that waits for a video covers nothing. */
  holdersOf(deviceId: string, now: Date): Promise<readonly UnitHolder[]>;
  /** The link that holds. */
  linkOf(deviceId: string): Promise<AccountLink | undefined>;
  addLink(link: AccountLink): Promise<void>;
  endLink(id: string, unlinkedAt: Date): Promise<void>;
  /** The tie to a controller that holds. */
  controllerOf(deviceId: string): Promise<ControllerBinding | undefined>;
  addController(binding: ControllerBinding): Promise<void>;
  endController(id: string, unboundAt: Date, unboundBy: Actor): Promise<void>;
  purchaseOf(lineageRootId: string): Promise<Purchase | undefined>;
  savePurchase(purchase: Purchase): Promise<void>;
}
