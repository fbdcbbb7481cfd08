import { addressFault, type GivenAddress, isMailAddress, isPhoneNumber } from './contact-details';

const address: GivenAddress = {
  lines: ['Anna Adamkutė', 'Gedimino pr. 1'],
  city: 'Vilnius',
  regionCode: 'LT',
};

describe('contact details', () => {
  it.each([
    ['+37060000000', true],
    ['+4930123456', true],
    ['+123456', false],
    ['+1234567890123456', false],
    ['37060000000', false],
    ['+0700000000', false],
    ['+370 600 00000', false],
    ['', false],
  ])('R-ACT-06: "%s" is a telephone number: %s', (text, isOne) => {
    expect(isPhoneNumber(text)).toBe(isOne);
  });

  it.each([
    ['anna@example.org', true],
    ['anna@@example.org', false],
    ['anna', false],
    [`${'a'.repeat(243)}@example.org`, false],
    [`${'a'.repeat(242)}@example.org`, true],
  ])('R-ACT-06: "%s" is an address for mail: %s', (text, isOne) => {
    expect(isMailAddress(text)).toBe(isOne);
  });

  it('an address that a parcel reaches has nothing wrong', () => {
    expect(addressFault(address)).toBeUndefined();
    expect(addressFault({ ...address, postalCode: 'LT-01103' })).toBeUndefined();
  });

  it.each([
    { change: { lines: [] }, field: 'lines' },
    { change: { lines: Array.from({ length: 7 }, () => 'x') }, field: 'lines' },
    { change: { lines: ['x'.repeat(101)] }, field: 'lines' },
    { change: { city: 'x'.repeat(101) }, field: 'city' },
    { change: { postalCode: 'x'.repeat(101) }, field: 'postalCode' },
    { change: { regionCode: 'lt' }, field: 'regionCode' },
    { change: { regionCode: 'LTU' }, field: 'regionCode' },
    { change: { regionCode: 'ZZ' }, field: 'regionCode' },
    { change: { regionCode: 'XX' }, field: 'regionCode' },
  ])('an address with a wrong $field is told so: $change', ({ change, field }) => {
    expect(addressFault({ ...address, ...change })).toMatchObject({ field });
  });
});
