import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
  saying,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  addressFault,
  type GivenAddress,
  postalAddress,
} from '@care-graph/kernel/domain/postal-address';
import {
  isMailAddress,
  isPhoneNumber,
  longestMailAddress,
  phoneForm,
} from '../domain/contact-details';
import type { Customer } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { signedInCustomer } from './unit-command';

/** What is left out stays as it is; null clears what can be without a value. */
export interface ChangeContactDetailsCommand {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly address?: GivenAddress | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ContactRefusalCode = 'EMAIL_INVALID' | 'PHONE_INVALID' | 'FIELD_NEEDED';

type ContactOutcome = Outcome<Customer, ContactRefusalCode>;

const neededFields = ['givenName', 'familyName', 'email'] as const;

/** What a customer is asked for at activation (R-ACT-06) has to stay known. */
const asked = ruleOnly('R-ACT-06');

const contactRefusals = (
  change: ChangeContactDetailsCommand,
): readonly Refusal<ContactRefusalCode>[] => {
  const { email, phone } = change;
  const cleared = neededFields.filter((field) => change[field] === null);
  const found: Refusal<ContactRefusalCode>[] = cleared.map((field) =>
    refusal('FIELD_NEEDED', [field], asked),
  );
  if (email && !isMailAddress(email)) {
    const wrong = refusal('EMAIL_INVALID', ['email'], asked);
    found.push(saying(wrong, `send name@host, up to ${longestMailAddress} characters`));
  }
  if (phone && !isPhoneNumber(phone)) {
    const wrong = refusal('PHONE_INVALID', ['phone'], asked);
    found.push(saying(wrong, `send ${phoneForm}`));
  }
  return found;
};

const requireAddress = (address: GivenAddress | null | undefined): void => {
  const fault = address ? addressFault(address) : undefined;
  if (fault) throw badInput(fault.message, 'input', 'address', fault.field);
};

/** The customer with what was handed in. */
const changed = (customer: Customer, change: ChangeContactDetailsCommand): Customer => {
  const { givenName, familyName, email, phone, address } = change;
  return {
    ...customer,
    givenName: givenName ?? customer.givenName,
    familyName: familyName ?? customer.familyName,
    email: email ?? customer.email,
    phone: phone === undefined ? customer.phone : phone,
    address: address === undefined ? customer.address : address && postalAddress(address),
  };
};

/** Changes how the signed-in customer is reached. */
export class ChangeContactDetails {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: ChangeContactDetailsCommand,
    principal: Principal,
  ): Promise<ContactOutcome> {
    requireAddress(command.address);
    const request = requestOf('changeContactDetails', command, principal);
    return this.work.transact((stores) =>
      answerOnce<Customer, ContactRefusalCode>(stores.idempotency, request, {
        work: () => this.change(stores, command, principal),
        reread: (id) => stores.people.findCustomer(id),
      }),
    );
  }

  private async change(
    stores: CoverageStores,
    command: ChangeContactDetailsCommand,
    principal: Principal,
  ): Promise<ContactOutcome> {
    const refusals = refusedBy(contactRefusals(command));
    if (refusals) return refusals;
    const customer = await signedInCustomer(stores, this.work, principal);
    requireVersion(command.expectedVersion, customer.version);
    const next = await stores.people.saveCustomer(changed(customer, command));
    const change = { subjectId: customer.id, action: 'changeContactDetails', basis: asked };
    await stores.history.record([happened(this.work, principal, change)]);
    return made(next);
  }
}
