import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Customer } from '../domain/contract';
import type { Device } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { personOf } from './activation-record';
import type { CoverageWork } from './coverage-work';

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
