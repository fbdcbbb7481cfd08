import {
  type ActivationCode,
  type CodeStatus,
  isRedeemable,
  isSellable,
  nextCodeStatuses,
  normalizedCode,
} from './activation-code';

const now = new Date('2026-03-12T12:00:00Z');
const statuses = Object.keys(nextCodeStatuses) as CodeStatus[];

const code = (change: Partial<ActivationCode>) => change as ActivationCode;

describe('a code as it is typed (R-ACT-05, A-05)', () => {
  it.each(['ABCDEFGH12345678', 'abcd-efgh 1234.5678', ' ABCD_EFGH_1234_5678\n'])(
    '%p is the code on the card',
    (typed) => {
      expect(normalizedCode(typed)).toBe('ABCDEFGH12345678');
    },
  );

  it.each(['', 'ABCDEFGH1234567', 'ABCDEFGH123456789', 'ABCDEFGH1234567!', 'ÄBCDEFGH12345678'])(
    '%p cannot be one',
    (typed) => {
      expect(normalizedCode(typed)).toBeUndefined();
    },
  );
});

describe('a code (rule book §2.1)', () => {
  it('is sold out of stock only, so that a blocked one is unblocked first', () => {
    const sellable = (status: CodeStatus) => isSellable(code({ status, redeemBy: null }), now);
    expect(statuses.filter(sellable)).toEqual(['ALLOCATED']);
  });

  it('R-ACT-11: is redeemed after its sale only', () => {
    const redeemable = (status: CodeStatus) => isRedeemable(code({ status, redeemBy: null }), now);
    expect(statuses.filter(redeemable)).toEqual(['SOLD']);
  });

  it.each([
    { when: 'before its last instant', redeemBy: new Date(now.getTime() + 1), good: true },
    { when: 'at its last instant', redeemBy: now, good: true },
    { when: 'after its last instant', redeemBy: new Date(now.getTime() - 1), good: false },
  ])('A-17: $when can be sold and redeemed: $good', ({ redeemBy, good }) => {
    expect(isSellable(code({ status: 'ALLOCATED', redeemBy }), now)).toBe(good);
    expect(isRedeemable(code({ status: 'SOLD', redeemBy }), now)).toBe(good);
  });
});
