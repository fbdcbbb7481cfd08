import { addressFault, type GivenAddress } from './postal-address';

const address: GivenAddress = {
  lines: ['Anna Adamkutė', 'Gedimino pr. 1'],
  city: 'Vilnius',
  regionCode: 'LT',
};

describe('where parcels reach a person', () => {
  it('an address that a parcel reaches has nothing wrong', () => {
    expect(addressFault(address)).toBeUndefined();
    expect(addressFault({ ...address, postalCode: 'LT-01103' })).toBeUndefined();
  });

  it.each([
    { change: { lines: [] }, field: 'lines' },
    { change: { lines: Array.from({ length: 7 }, () => 'x') }, field: 'lines' },
    { change: { lines: ['x'.repeat(101)] }, field: 'lines' },
    { change: { lines: ['Anna\nGedimino pr. 1'] }, field: 'lines' },
    { change: { city: 'Vilnius\u202E' }, field: 'city' },
    { change: { city: 'x'.repeat(101) }, field: 'city' },
    { change: { postalCode: 'x'.repeat(101) }, field: 'postalCode' },
    { change: { regionCode: 'lt' }, field: 'regionCode' },
    { change: { regionCode: 'LTU' }, field: 'regionCode' },
    { change: { regionCode: 'ZZ' }, field: 'regionCode' },
    { change: { regionCode: 'XX' }, field: 'regionCode' },
    { change: { regionCode: 'EU' }, field: 'regionCode' },
    { change: { regionCode: 'EZ' }, field: 'regionCode' },
    { change: { regionCode: 'UN' }, field: 'regionCode' },
  ])('an address with a wrong $field is told so: $change', ({ change, field }) => {
    expect(addressFault({ ...address, ...change })).toMatchObject({ field });
  });
});
