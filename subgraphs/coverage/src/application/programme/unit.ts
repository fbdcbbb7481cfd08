import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import type { Customer } from '../../domain/contract';
import { type Device, originalUnit, replacementUnit, serialsOn } from '../../domain/device';
import { type DeviceLock, neverLocked } from '../../domain/device-lock';
import type { ShelfPlan } from '../../domain/programme';
import type { ToldUnit } from '../../domain/programme-records';
import { day, hour } from './calendar';
import { claimsActor, customerActor, type Telling } from './telling';
import { system } from '@care-graph/kernel/domain/actor';

/** The parts of which a unit has a number: the one that names it, and those that its terms ask for. */
const componentsOf = ({ plan, kind }: ShelfPlan): readonly SerialComponent[] => {
  const main = kind === 'AIRCRAFT' ? 'AIRCRAFT' : 'BODY';
  return [...new Set([main, ...plan.requiredSerials.components])] as SerialComponent[];
};

/** That a unit flew away: its claim, and when its verification locked the unit. */
export interface Loss {
  readonly claimId: string;
  readonly lockedAt: Date;
}

/** A unit in somebody's hands, and what came in its place. */
export class Unit {
  private device: Device;
  private boundSince: number;
  private count = 0;
  private readonly isLinked: boolean;
  private readonly isTied: boolean;

  constructor(
    private readonly telling: Telling,
    private readonly shelfPlan: ShelfPlan,
    private readonly owner: { readonly customer: Customer; readonly at: number },
    firstStartedAt: number | null,
  ) {
    const { chance } = telling;
    const { plan, kind } = shelfPlan;
    const { customer, at } = owner;
    const startedAt = firstStartedAt === null ? null : new Date(firstStartedAt);
    const unit = originalUnit(telling.newId('dev', at), plan.productCode, startedAt);
    this.device = {
      ...unit,
      warrantyEndsAt: startedAt && new Date(startedAt.getTime() + 365 * day),
    };
    this.boundSince = at;
    this.isLinked = customer.subject !== null && chance.isIn(0.6);
    this.isTied = this.isLinked && kind === 'AIRCRAFT' && chance.isIn(0.4);
    if (startedAt) this.note(startedAt.getTime(), 'recordFirstStart');
    this.number(at);
    if (chance.isIn(0.3)) this.tellPurchase(at);
  }

  get id(): string {
    return this.device.id;
  }

  /** The unit in hand as a claim names it. */
  get named(): ToldUnit {
    const [component = 'BODY'] = componentsOf(this.shelfPlan);
    return { deviceId: this.id, component, serialNumber: this.serialOf(component, this.count - 1) };
  }

  get rootId(): string {
    return this.device.rootId;
  }

  /** Puts something that happened to the unit in hand on record. */
  note(at: number, action: string, by = system): void {
    this.telling.event({ subjectId: this.device.id, at, action, by });
  }

  /** Another unit takes its place; one that flew away is the obligor's from then on. */
  replace(at: number, loss: Loss | null): string {
    const { records } = this.telling;
    const old = this.device;
    const next = replacementUnit(this.telling.newId('dev', at), old);
    this.tie(at);
    const lock = loss ? this.lose(at, loss) : old.lock;
    records.devices.push({ ...old, lock, supersededById: next.id, version: 2 });
    this.device = next;
    this.boundSince = at;
    this.number(at);
    for (const subjectId of [old.id, next.id])
      this.telling.event({ subjectId, at, action: 'supersedeSerial', by: claimsActor });
    return next.id;
  }

  /** The unit in hand was locked and, when it was paid for, passed on (R-FLY-04, R-FLY-06). */
  private lose(at: number, { claimId, lockedAt }: Loss): DeviceLock {
    const { device, telling } = this;
    const status = 'OWNERSHIP_TRANSFERRED';
    const of = { subjectId: device.id, by: claimsActor };
    const locked = { action: 'lockDevice', from: 'UNLOCKED', to: 'LOCKED' };
    telling.event({ ...of, ...locked, at: lockedAt.getTime(), basis: ruleOnly('R-FLY-04') });
    const passedOn = { action: 'transferTitle', from: 'LOCKED', to: status };
    telling.event({ ...of, ...passedOn, at, basis: ruleOnly('R-FLY-06') });
    return { ...neverLocked, status, lockedAt, titleTransferredAt: new Date(at), claimId };
  }

  /** Puts the last unit on record. */
  close(): void {
    this.tie(null);
    this.telling.records.devices.push(this.device);
  }

  private number(at: number): void {
    const { records } = this.telling;
    const serials = componentsOf(this.shelfPlan).map((component) => ({
      component,
      value: this.serialOf(component, this.count),
    }));
    records.serials.push(...serialsOn(this.device, serials, new Date(at)));
    this.count += 1;
  }

  private serialOf(component: SerialComponent, count: number): string {
    const { place, world } = this.telling;
    const stem =
      `SD${world.seed.toString(36)}-${place.toString(36).padStart(7, '0')}`.toUpperCase();
    return `${stem}-${component.slice(0, 1)}${component.slice(-1)}${count}`;
  }

  /** The ties of the unit to account and controller, which end with it. */
  private tie(until: number | null): void {
    const { records, world } = this.telling;
    const { customer } = this.owner;
    const since = this.boundSince + hour;
    if (!this.isLinked || since >= Math.min(world.now, until ?? world.now)) return;
    const ended = until === null ? null : new Date(until);
    const of = { deviceId: this.device.id, customerId: customer.id };
    const by = customerActor(customer);
    const link = { linkedAt: new Date(since), unlinkedAt: ended };
    records.links.push({ id: this.telling.newId('lnk', since), ...of, ...link });
    this.telling.event({
      subjectId: of.deviceId, at: since, action: 'linkAccount', from: 'UNLINKED', to: 'LINKED', by,
    }); // prettier-ignore
    if (!this.isTied) return;
    records.controllers.push({
      id: this.telling.newId('ctl', since), ...of, controllerSerialNumber: `RC-${this.telling.place}-${this.count}`,
      boundAt: new Date(since), unboundAt: ended, unboundBy: ended && system,
    }); // prettier-ignore
  }

  private tellPurchase(at: number): void {
    const { plan } = this.shelfPlan;
    const { customer } = this.owner;
    this.telling.records.purchases.push({
      lineageRootId: this.device.rootId, dealerName: 'Synthetic Dealer', regionCodes: plan.regionCodes,
      purchasedOn: localDayOf(new Date(at - 2 * day), plan.timeZone), proofId: null, isAuthorizedDealer: null,
      recordedAt: new Date(at), recordedBy: customerActor(customer),
    }); // prettier-ignore
  }
}
