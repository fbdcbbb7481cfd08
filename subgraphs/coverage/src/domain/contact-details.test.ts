import { isMailAddress, isPhoneNumber } from './contact-details';

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
});
