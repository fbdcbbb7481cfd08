import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Customer } from '../domain/contract';
import type { Device } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { isCoveredForOthers } from '../domain/unit-ties';
import { personOf } from './activation-record';
import type { CoverageWork } from './coverage-work';
import { rowsVisibleTo } from './row-rules';

/** A command on one unit that may be sent again under a key. */
interface UnitCommand {
  readonly idempotencyKey?: string | null;
}

interface Call<Command extends UnitCommand> {
  readonly name: string;
  readonly command: Command;
  readonly principal: Principal;
}

/** Runs a command on a unit in one transaction, and once for each key; a repeat gives the unit as it is by then. */
export const onUnitOnce = <Command extends UnitCommand, Code extends string>(
  { transact }: Pick<CoverageWork, 'transact'>,
  { name, command, principal }: Call<Command>,
  run: (stores: CoverageStores) => Promise<Outcome<Device, Code>>,
): Promise<Outcome<Device, Code>> => {
  const request = requestOf(name, command, principal);
  return transact((stores) =>
    answerOnce<Device, Code>(stores.idempotency, request, {
      work: () => run(stores),
      reread: (id) => stores.devices.find(id),
    }),
  );
};

/**
 * The unit in the caller's hands, with its lineage locked. A customer's link is not enough while the unit is covered
 * for somebody else: its ties and its purchase are then that one's to tell.
 */
export const lockOwnUnit = async (
  { units }: Pick<CoverageStores, 'units'>,
  { clock }: Pick<CoverageWork, 'clock'>,
  { deviceId, principal }: { readonly deviceId: string; readonly principal: Principal },
): Promise<Device | undefined> => {
  const now = clock.now();
  const unit = await units.lockInHand(deviceId, rowsVisibleTo(principal), now);
  if (!unit || principal.kind !== 'customer') return unit;
  const holders = await units.holdersOf(unit.id, now);
  return isCoveredForOthers(holders, principal.subject) ? undefined : unit;
};

const unnamed = { givenName: '', familyName: '', email: '' };

/** The record of the customer who signs in, made when it is the first thing they do here; its row stays locked. */
export const signedInCustomer = (
  { people }: Pick<CoverageStores, 'people'>,
  { newId }: Pick<CoverageWork, 'newId'>,
  { subject, person }: Principal,
): Promise<Customer> => {
  const known = personOf({ ...unnamed, ...person });
  return people.customerOfSubject({ ...known, id: newId('cus'), subject, version: 1 });
};
