import { isMissing } from './assessment';
import { componentChecks, type ListedParts, listMistake } from './listed-parts';

const asked = [
  { code: 'aircraft', quantity: 1 },
  { code: 'propeller_pair', quantity: 2 },
  { code: 'remote_controller', quantity: 1 },
];

const listed = (parts: Readonly<Record<string, number>>, hasController = true): ListedParts => ({
  components: Object.entries(parts).map(([componentCode, quantity]) => ({ componentCode, quantity })),
  hasController,
}); // prettier-ignore

describe('the check-list of parts', () => {
  it('R-CMP-15, R-ORR-04: has a line for each part that the cover asks for', () => {
    const checks = componentChecks(asked.slice(0, 2), listed({ propeller_pair: 2 }));
    expect(checks).toEqual([
      { code: 'aircraft', expected: 1, received: 0 },
      { code: 'propeller_pair', expected: 2, received: 2 },
    ]);
    expect(checks.map(isMissing)).toEqual([true, false]);
  });

  it('R-MNT-01: has the controller that was told of beside it', () => {
    const came = (hasController: boolean) =>
      componentChecks(asked, listed({}, hasController)).map(({ received }) => received);
    expect(came(true)).toEqual([0, 0, 1]);
    expect(came(false)).toEqual([0, 0, 0]);
  });
});

describe('a list of parts', () => {
  it.each([
    { why: 'a part that nobody asked for', list: listed({ aircraft: 1, gripp: 1 }), place: 1, field: 'componentCode', says: 'aircraft, propeller_pair' },
    { why: 'more of a part than were asked for', list: listed({ propeller_pair: 3 }), place: 0, field: 'quantity', says: 'asks for 2' },
    { why: 'a controller that did not come', list: listed({ remote_controller: 1 }, false), place: 0, field: 'quantity', says: 'hasController' },
    { why: 'no controller, which came', list: listed({ remote_controller: 0 }), place: 0, field: 'quantity', says: 'hasController' },
  ])('R-FEE-09: has a mistake with $why', ({ list, place, field, says }) => {
    expect(listMistake(list, asked)).toMatchObject({ place, field, message: expect.stringContaining(says) });
  }); // prettier-ignore

  it('R-FEE-09: names each part once', () => {
    const twice = { componentCode: 'aircraft', quantity: 1 };
    const list = { components: [twice, twice], hasController: false };
    expect(listMistake(list, asked)).toMatchObject({ place: 1, field: 'componentCode' });
    expect(listMistake(listed({ aircraft: 1, propeller_pair: 0 }, false), asked)).toBeUndefined();
  });

  it('has no part to name where none is asked for', () => {
    expect(listMistake(listed({ aircraft: 1 }), [])?.message).toContain('no parts');
  });
});
