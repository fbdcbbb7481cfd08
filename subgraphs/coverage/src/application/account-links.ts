import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Device } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import {
  type LinkedTo,
  type LinkRefusalCode,
  linkRefusals,
  notFound,
  type UnlinkRefusalCode,
  unlinkRefusals,
} from '../domain/unit-rules';
import { type AccountLink, isCoveredForOthers, isHolder } from '../domain/unit-ties';
import { type CoverageWork, happened } from './coverage-work';
import { rowsVisibleTo } from './row-rules';
import { tryingSerial } from './serial-tries';
import { onUnitOnce, signedInCustomer } from './unit-command';

export interface LinkAccountCommand {
  readonly serialNumber: string;
  readonly idempotencyKey?: string | null;
}

export interface UnlinkAccountCommand {
  readonly deviceId: string;
  readonly idempotencyKey?: string | null;
}

/** Whether the link is the caller's; nothing is made of a caller who has no record yet. */
const linkedTo = async (
  { people }: CoverageStores,
  link: AccountLink | undefined,
  { subject }: Principal,
): Promise<LinkedTo> => {
  if (!link) return undefined;
  const owner = await people.findCustomer(link.customerId);
  return owner?.subject === subject ? 'OWN' : 'ELSEWHERE';
};

/** Links a unit to the account of the customer who asks: anyone may while nobody has and it is covered for nobody else, for the link stands for ownership. */
export class LinkAccount {
  constructor(private readonly work: CoverageWork) {}

  execute(
    command: LinkAccountCommand,
    principal: Principal,
  ): Promise<Outcome<Device, LinkRefusalCode>> {
    const value = command.serialNumber.trim().toUpperCase();
    return onUnitOnce(this.work, { name: 'linkAccount', command, principal }, (stores) =>
      tryingSerial(this.work, stores, { principal, value }, () =>
        this.link(stores, value, principal),
      ),
    );
  }

  private async link(
    stores: CoverageStores,
    serialNumber: string,
    principal: Principal,
  ): Promise<Outcome<Device, LinkRefusalCode>> {
    const { work } = this;
    const device = await stores.units.lockByMainSerial(serialNumber);
    if (!device || (await this.isOthers(stores, device, principal)))
      return refused(notFound('serialNumber'));
    const current = await stores.units.linkOf(device.id);
    const refusal = refusedBy(linkRefusals(device, await linkedTo(stores, current, principal)));
    if (refusal) return refusal;
    if (current) return made(device);
    const { id: customerId } = await signedInCustomer(stores, work, principal);
    const link = { id: work.newId('lnk'), deviceId: device.id, customerId };
    await stores.units.addLink({ ...link, linkedAt: work.clock.now(), unlinkedAt: null });
    const change = { action: 'linkAccount', from: 'UNLINKED', to: 'LINKED' };
    const basis = ruleOnly('R-BND-01', 'R-BND-04');
    await stores.history.record([
      happened(work, principal, { ...change, subjectId: device.id, basis }),
    ]);
    return made(await stores.devices.save(device));
  }

  private async isOthers({ units }: CoverageStores, { id }: Device, { subject }: Principal) {
    return isCoveredForOthers(await units.holdersOf(id, this.work.clock.now()), subject);
  }
}

/** Undoes a customer's own link to a unit, or another one's to a unit that is covered for them; flyaway cover falls away with it (R-BND-02). */
export class UnlinkAccount {
  constructor(private readonly work: CoverageWork) {}

  execute(
    command: UnlinkAccountCommand,
    principal: Principal,
  ): Promise<Outcome<Device, UnlinkRefusalCode>> {
    return onUnitOnce(this.work, { name: 'unlinkAccount', command, principal }, (stores) =>
      this.unlink(stores, command, principal),
    );
  }

  private async unlink(
    stores: CoverageStores,
    { deviceId }: UnlinkAccountCommand,
    principal: Principal,
  ): Promise<Outcome<Device, UnlinkRefusalCode>> {
    const { work } = this;
    const now = work.clock.now();
    const device = await stores.units.lockInHand(deviceId, rowsVisibleTo(principal), now);
    if (!device) return refused(notFound('deviceId'));
    const current = await stores.units.linkOf(device.id);
    const facts = {
      linkedTo: await linkedTo(stores, current, principal),
      isHolder: isHolder(await stores.units.holdersOf(device.id, now), principal.subject),
    };
    const refusal = refusedBy(unlinkRefusals(device, facts));
    if (refusal) return refusal;
    if (current) await stores.units.endLink(current.id, now);
    const change = { action: 'unlinkAccount', from: 'LINKED', to: 'UNLINKED' };
    const basis = ruleOnly('R-BND-02', 'R-BND-04');
    await stores.history.record([
      happened(work, principal, { ...change, subjectId: device.id, basis }),
    ]);
    return made(await stores.devices.save(device));
  }
}
