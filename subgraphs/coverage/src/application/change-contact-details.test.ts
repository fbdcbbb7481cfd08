import {
  aCoverageDesk,
  anna,
  boris,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { ChangeContactDetailsCommand } from './change-contact-details';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

const address = { lines: ['Anna Adamkutė', 'Gedimino pr. 1'], city: 'Vilnius', regionCode: 'LT' };
const change = (command: ChangeContactDetailsCommand, by = anna) =>
  desk.changeContact.execute(command, by);
const details = async (command: ChangeContactDetailsCommand) => there((await change(command)).made);

describe('changing contact details', () => {
  it('R-ACT-06: keeps what is left out, and puts on record that there was a change and not which', async () => {
    expect(await details({ phone: '+37060000000', address })).toMatchObject({
      subject: anna.subject, ...anna.person, phone: '+37060000000', address: { ...address, postalCode: null }, version: 2,
    });
    expect(await details({ familyName: 'Balčiūnė' })).toMatchObject({
      givenName: 'Anna', familyName: 'Balčiūnė', email: 'anna@example.org', phone: '+37060000000', version: 3,
    });
    const { events, customers } = desk.memory.record;
    expect(events).toMatchObject([
      { subjectId: there(customers[0]).id, action: 'changeContactDetails', basis: [{ ruleId: 'R-ACT-06' }] },
      { action: 'changeContactDetails', reason: null },
    ]);
    expect(JSON.stringify(events)).not.toContain('Balčiūnė');
  }); // prettier-ignore

  it('clears the number and the address with null', async () => {
    await details({ phone: '+37060000000', address });
    expect(await details({ phone: null, address: null })).toMatchObject({
      phone: null,
      address: null,
    });
  });

  it('R-ACT-06: is refused for what cannot be cleared and for what reaches nobody, all said at once', async () => {
    const outcome = await change({ givenName: null, email: 'anna', phone: '060000000' });
    expect(reasons(outcome)).toEqual([
      { code: 'FIELD_NEEDED', field: ['givenName'], rules: ['R-ACT-06'] },
      { code: 'EMAIL_INVALID', field: ['email'], rules: ['R-ACT-06'] },
      { code: 'PHONE_INVALID', field: ['phone'], rules: ['R-ACT-06'] },
    ]);
    expect(reasons(await change({ email: null, familyName: null }))).toMatchObject([
      { code: 'FIELD_NEEDED', field: ['familyName'] },
      { code: 'FIELD_NEEDED', field: ['email'] },
    ]);
    expect(desk.memory.record.customers).toEqual([]);
  });

  it('with an address that no parcel reaches is a mistake of the caller', async () => {
    await expect(change({ address: { ...address, regionCode: 'LTU' } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'address', 'regionCode'],
    });
  });

  it('by somebody who has seen another version is a conflict', async () => {
    const { version } = await details({ phone: '+37060000000' });
    await expect(change({ phone: null, expectedVersion: version - 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
    });
    expect(await details({ phone: null, expectedVersion: version })).toMatchObject({ phone: null });
  });

  it('changes the caller’s own record only, and under a key once', async () => {
    const keyed = { phone: '+37060000000', idempotencyKey: 'key' };
    const first = await change(keyed);
    expect(await change(keyed)).toEqual(first);
    await change({ phone: '+37060000001', idempotencyKey: 'key' }, boris);
    expect(desk.memory.record.customers).toMatchObject([
      { subject: anna.subject, phone: '+37060000000', version: 2 },
      { subject: boris.subject, phone: '+37060000001', version: 2 },
    ]);
    await expect(change({ ...keyed, phone: null })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
