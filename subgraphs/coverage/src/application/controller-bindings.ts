import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { looksLikeSerial, serialForm } from '@care-graph/kernel/domain/serial';
import type { ProductKind } from '@care-graph/kernel/domain/vocabulary';
import type { Device } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import {
  type BindRefusalCode,
  bindRefusals,
  notFound,
  type UnbindRefusalCode,
  unbindRefusals,
} from '../domain/unit-rules';
import { type CoverageWork, happened } from './coverage-work';
import { rowsVisibleTo } from './row-rules';
import { lockOwnUnit, onUnitOnce, signedInCustomer } from './unit-command';

export interface BindControllerCommand {
  readonly deviceId: string;
  readonly controllerSerialNumber: string;
  readonly idempotencyKey?: string | null;
}

export interface UnbindControllerCommand {
  readonly deviceId: string;
  readonly idempotencyKey?: string | null;
}

/** What of a unit its model says; asked outside the transaction. */
export const modelOfUnit = async (
  { transact, models, clock }: CoverageWork,
  deviceId: string,
  principal: Principal,
) => {
  const device = await transact(({ units }) =>
    units.inHand(deviceId, rowsVisibleTo(principal), clock.now()),
  );
  return device && models.model(device.productCode);
};

/** Ties an aircraft to its remote controller, one at a time (R-BND-01). */
export class BindController {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: BindControllerCommand,
    principal: Principal,
  ): Promise<Outcome<Device, BindRefusalCode>> {
    const serial = command.controllerSerialNumber.trim().toUpperCase();
    if (!looksLikeSerial(serial)) {
      const message = `controllerSerialNumber has another form: send ${serialForm}.`;
      throw badInput(message, 'input', 'controllerSerialNumber');
    }
    const model = await modelOfUnit(this.work, command.deviceId, principal);
    return onUnitOnce(this.work, { name: 'bindController', command, principal }, (stores) =>
      this.bind(
        stores,
        { ...command, controllerSerialNumber: serial, kind: model?.kind },
        principal,
      ),
    );
  }

  private async bind(
    stores: CoverageStores,
    wish: BindControllerCommand & { readonly kind: ProductKind | undefined },
    principal: Principal,
  ): Promise<Outcome<Device, BindRefusalCode>> {
    const { work } = this;
    const now = work.clock.now();
    const device = await lockOwnUnit(stores, work, { ...wish, principal });
    if (!device) return refused(notFound('deviceId'));
    const current = await stores.units.controllerOf(device.id);
    const refusal = refusedBy(bindRefusals(device, wish.kind, current));
    if (refusal) return refusal;
    const { id: customerId } = await signedInCustomer(stores, work, principal);
    const { controllerSerialNumber } = wish;
    await stores.units.addController({
      id: work.newId('cbd'), deviceId: device.id, customerId, controllerSerialNumber,
      boundAt: now, unboundAt: null, unboundBy: null,
    }); // prettier-ignore
    const change = { action: 'bindController', from: 'UNBOUND', to: 'BOUND' };
    const basis = ruleOnly('R-BND-01');
    await stores.history.record([
      happened(work, principal, { ...change, subjectId: device.id, basis }),
    ]);
    return made(await stores.devices.save(device));
  }
}

/** Undoes the tie of a unit that is locked for the transaction; the caller has seen that there is one. */
export const untieController = async (
  stores: CoverageStores,
  work: CoverageWork,
  { device, principal }: { readonly device: Device; readonly principal: Principal },
): Promise<Device> => {
  const current = await stores.units.controllerOf(device.id);
  if (!current) return device;
  await stores.units.endController(current.id, work.clock.now(), actorOf(principal));
  const change = { action: 'unbindController', from: 'BOUND', to: 'UNBOUND' };
  const basis = ruleOnly('R-BND-02', 'R-BND-03');
  await stores.history.record([
    happened(work, principal, { ...change, subjectId: device.id, basis }),
  ]);
  return stores.devices.save(device);
};

/** Undoes the tie between an aircraft and its controller, by the customer or by a centre that the unit came to (R-BND-03). */
export class UnbindController {
  constructor(private readonly work: CoverageWork) {}

  execute(
    command: UnbindControllerCommand,
    principal: Principal,
  ): Promise<Outcome<Device, UnbindRefusalCode>> {
    return onUnitOnce(this.work, { name: 'unbindController', command, principal }, (stores) =>
      this.unbind(stores, command, principal),
    );
  }

  private async unbind(
    stores: CoverageStores,
    { deviceId }: UnbindControllerCommand,
    principal: Principal,
  ): Promise<Outcome<Device, UnbindRefusalCode>> {
    const { work } = this;
    const device = await lockOwnUnit(stores, work, { deviceId, principal });
    if (!device) return refused(notFound('deviceId'));
    const current = await stores.units.controllerOf(device.id);
    const refusal = refusedBy(unbindRefusals(device, current));
    return refusal ?? made(await untieController(stores, work, { device, principal }));
  }
}
