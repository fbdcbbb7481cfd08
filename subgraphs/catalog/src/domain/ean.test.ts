import { eanFault } from './ean';

describe('an EAN', () => {
  it('of the RS 4 Mini plan is right (R-SKU-01)', () => {
    expect(eanFault('6937224103313')).toBeUndefined();
  });

  it.each([
    ['6937224103312', 'the check digit is wrong: it ends with 2 and has to end with 3'],
    ['6937224130313', 'the check digit is wrong: it ends with 3 and has to end with 9'],
    ['693722410331', 'an EAN has exactly 13 digits'],
    ['69372241033１3', 'an EAN has exactly 13 digits'],
    ['', 'an EAN has exactly 13 digits'],
  ])('of %s is refused', (text, fault) => {
    expect(eanFault(text)).toBe(fault);
  });

  it('catches every single wrong digit', () => {
    const right = '6937224103313';
    for (let place = 0; place < 13; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const text = right.slice(0, place) + String(digit) + right.slice(place + 1);
        expect(eanFault(text) === undefined).toBe(text === right);
      }
    }
  });
});
