import { maskedSerial } from '@care-graph/kernel/domain/serial';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, boundedList, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { coveringTieAt, type DeviceBinding as Binding } from '../domain/contract';
import { type Device as Unit, inOrderOfReplacement, mainSerialOf } from '../domain/device';
import type { QuotaEntry as Entry } from '../domain/ledger';
import { ServiceContract } from './contracts.type';
import { Device, DeviceBinding, DeviceLineage, DeviceSerial } from './devices.type';
import { QuotaEntry } from './entitlements.type';
import type { CoverageContext } from './loaders';
import { contractShape, deviceShape, entryShape, eventShapeFor } from './shapes';
import { HistoryConnection } from './shared';

const everybody = ['public', 'partner'] as const;

const mainSerial = async (
  { id }: Unit,
  { loaders }: CoverageContext,
): Promise<string | undefined> =>
  mainSerialOf((await loaders.serials.load(id)).filter(({ validUntil }) => validUntil === null))
    ?.value;

@Resolver(() => Device)
export class DeviceFields {
  @resolved(() => String, 'The main serial number with all but the last four places hidden.', {
    tags: everybody,
  })
  async maskedSerialNumber(@Root() device: Unit, @Ctx() context: CoverageContext) {
    return maskedSerial((await mainSerial(device, context)) ?? '');
  }

  @resolved(
    () => String,
    'The main serial number in full, each reading logged; null for a caller who may not read it.',
    {
      nullable: true,
      scopes: [['self:read'], ['serials:read']],
    },
  )
  async serialNumber(@Root() device: Unit, @Ctx() context: CoverageContext) {
    return (await mainSerial(device, context)) ?? null;
  }

  @resolved(() => [DeviceSerial], 'The serial numbers of its parts, past ones included.', {
    directives: [boundedList(4)],
  })
  async serials(@Root() { id }: Unit, @Ctx() { loaders }: CoverageContext) {
    return (await loaders.serials.load(id)).map((serial) => ({
      ...serial,
      maskedValue: maskedSerial(serial.value),
    }));
  }

  @resolved(
    () => Device,
    "The unit that it replaced; null for an original, and when that was not the caller's.",
    { nullable: true },
  )
  supersedes(@Root() { supersedesId }: Unit, @Ctx() context: CoverageContext) {
    return unit(supersedesId, context);
  }

  @resolved(
    () => Device,
    "The unit that replaced it; null while it is the latest, and when that is not the caller's.",
    {
      nullable: true,
    },
  )
  supersededBy(@Root() { supersededById }: Unit, @Ctx() context: CoverageContext) {
    return unit(supersededById, context);
  }

  @resolved(
    () => DeviceLineage,
    "The chain of replacements it is part of, for which there is one cover at a time; without units that are not the caller's.",
  )
  async lineage(@Root() device: Unit, @Ctx() { loaders }: CoverageContext) {
    const { rootId } = device;
    const seen = inOrderOfReplacement(await loaders.devicesOfRoot.load(rootId));
    // Of a unit that was the caller's until this very command nothing else is to be seen.
    const devices = (seen.length > 0 ? seen : [device]).map(deviceShape);
    // A later owner's units are not this caller's, nor are an earlier owner's: each sees a chain that is whole in itself.
    return {
      root: devices.find(({ id }) => id === rootId) ?? devices.at(0),
      current: devices.find((one) => one.supersededById === null) ?? devices.at(-1),
      devices,
    };
  }

  @resolved(
    () => ServiceContract,
    'The contract that covered the lineage at that moment; null when none did.',
    { nullable: true },
  )
  async contract(
    @Root() { rootId }: Unit,
    @arg('asOf', () => DateTimeScalar, 'The moment the question is about; null means now.', {
      nullable: true,
    })
    at: Date | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const contracts = await loaders.contractsOfRoot.load(rootId);
    const bindings = await Promise.all(contracts.map(({ id }) => loaders.bindings.load(id)));
    const contract = contracts.find((one, place) =>
      coveringTieAt(one, bindings[place] ?? [], at ?? loaders.now),
    );
    return contract ? contractShape(contract, loaders.now) : null;
  }

  @resolved(
    () => [ServiceContract],
    "Every contract of the lineage that is the caller's, latest first.",
    {
      directives: [boundedList(4)],
    },
  )
  async contracts(@Root() { rootId }: Unit, @Ctx() { loaders }: CoverageContext) {
    return (await loaders.contractsOfRoot.load(rootId)).map((contract) =>
      contractShape(contract, loaders.now),
    );
  }

  @resolved(
    () => [DeviceBinding],
    "Its ties to the caller's contracts, past ones included, oldest first.",
    {
      directives: [boundedList(4)],
    },
  )
  bindings(@Root() { id }: Unit, @Ctx() { loaders }: CoverageContext) {
    return loaders.bindingsOfDevice.load(id);
  }

  @resolved(
    () => HistoryConnection,
    "What happened to it under the caller's contracts, oldest first.",
    {
      directives: [pagedList],
    },
  )
  async history(
    @Root() { id }: Unit,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.deviceHistoryPage(id, pageRequest(page, 'device history'), null),
      eventShapeFor(loaders.visible),
    );
  }
}

const unit = async (id: string | null, { loaders }: CoverageContext) => {
  const device = id === null ? null : await loaders.device.load(id);
  return device && deviceShape(device);
};

@Resolver(() => DeviceBinding)
export class BindingFields {
  @resolved(() => ServiceContract, 'The contract that covers the unit.')
  async contract(@Root() { contractId }: Binding, @Ctx() { loaders }: CoverageContext) {
    const contract = await loaders.contract.load(contractId);
    return contract && contractShape(contract, loaders.now);
  }

  @resolved(() => Device, 'The unit that is covered.')
  device(@Root() { deviceId }: Binding, @Ctx() context: CoverageContext) {
    return unit(deviceId, context);
  }

  @resolved(
    () => DeviceBinding,
    'The tie that took its place; null while it holds or when it was released.',
    { nullable: true },
  )
  async supersededBy(
    @Root() { contractId, supersededById }: Binding,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return (
      (await loaders.bindings.load(contractId)).find(({ id }) => id === supersededById) ?? null
    );
  }
}

@Resolver(() => QuotaEntry)
export class QuotaEntryFields {
  @resolved(
    () => QuotaEntry,
    'The reservation that it commits or releases; null for other kinds.',
    { nullable: true },
  )
  async settles(@Root() { settlesId }: Entry, @Ctx() { loaders }: CoverageContext) {
    const entry = settlesId === null ? null : await loaders.ledgerEntry.load(settlesId);
    return entry && entryShape(entry);
  }
}
