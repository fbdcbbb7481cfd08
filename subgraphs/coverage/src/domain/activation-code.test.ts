import {
  type ActivationCode,
  blocked,
  type CodeStatus,
  codeStatusAt,
  isRedeemable,
  isRevealed,
  isSellable,
  maySecretBeShown,
  nextCodeStatuses,
  nextStatusesOf,
  normalizedCode,
  restocked,
  unblocked,
} from './activation-code';

const now = new Date('2026-03-12T12:00:00Z');
const statuses = Object.keys(nextCodeStatuses) as CodeStatus[];

const code = (change: Partial<ActivationCode>) =>
  ({ revealedAt: null, ...change }) as ActivationCode;

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

describe('a code as the clock and its story have it', () => {
  const inStock = code({
    status: 'ALLOCATED',
    form: 'CARD',
    partnerId: 'prt_a',
    redeemBy: null,
    revealedAt: null,
    blockedFrom: null,
    contractId: null,
    soldAt: null,
  });
  const late = new Date(now.getTime() - 1);

  it.each(statuses)('A-17: past its last instant is expired, unless %s is final', (status) => {
    const isFinal = ['REDEEMED', 'VOIDED', 'EXPIRED'].includes(status);
    expect(codeStatusAt({ status, redeemBy: late }, now)).toBe(isFinal ? status : 'EXPIRED');
    expect(codeStatusAt({ status, redeemBy: now }, now)).toBe(status);
    expect(nextStatusesOf({ ...inStock, status, redeemBy: late }, now)).toEqual(
      isFinal ? nextCodeStatuses[status] : [],
    );
  });

  it('A-17: expires at all only where it has a last instant', () => {
    expect(nextStatusesOf(inStock, now)).toEqual(['SOLD', 'RETURNED', 'BLOCKED']);
    expect(nextStatusesOf({ ...inStock, redeemBy: now }, now)).toContain('EXPIRED');
  });

  it.each([
    { what: 'was told to its buyer', change: { revealedAt: now } },
    { what: 'is held for a contract', change: { contractId: 'ctr_1' } },
  ])('R-RTN-03: that $what does not come back', ({ change }) => {
    const sold = { ...inStock, status: 'SOLD', ...change } as const;
    expect(nextStatusesOf(sold, now)).toEqual(['REDEEMED', 'VOIDED', 'BLOCKED']);
  });

  it.each([
    { status: 'RETURNED', next: ['BLOCKED'] },
    { status: 'ALLOCATED', next: ['BLOCKED'] },
    { status: 'BLOCKED', next: ['ALLOCATED'] },
  ] as const)(
    'R-RTN-03: that was seen is sold to nobody: $status, then $next',
    ({ status, next }) => {
      expect(nextStatusesOf({ ...inStock, status, revealedAt: now }, now)).toEqual(next);
    },
  );

  it('is revealed once it was told, found open or used', () => {
    const stories = [{}, { revealedAt: now }, { status: 'REDEEMED' as const }];
    expect(stories.map((story) => isRevealed({ ...inStock, ...story }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each(['GENERATED', 'ALLOCATED', 'SOLD', 'RETURNED'] as const)(
    'that was blocked goes back to where it stood: %s',
    (status) => {
      const stopped = blocked({ ...inStock, status });
      expect(stopped).toMatchObject({ status: 'BLOCKED', blockedFrom: status });
      expect(nextStatusesOf(stopped, now)).toEqual([status]);
      expect(unblocked(stopped)).toEqual({ ...inStock, status });
    },
  );

  it.each([
    { story: { soldAt: now }, stood: 'SOLD' },
    { story: {}, stood: 'ALLOCATED' },
    { story: { partnerId: null }, stood: 'GENERATED' },
  ])('that was blocked before that was kept is $stood again by its story', ({ story, stood }) => {
    expect(unblocked({ ...inStock, ...story, status: 'BLOCKED' }).status).toBe(stood);
  });

  it('that is restocked is as if it had not been sold', () => {
    const returned = {
      ...inStock,
      status: 'RETURNED',
      saleReference: 'LT-1',
      soldAt: now,
    } as const;
    expect(restocked(returned)).toEqual({
      ...inStock,
      saleReference: null,
      salePrice: null,
      storeId: null,
    });
  });

  it('R-SKU-03, A-05: is shown in full for a day from the sale of an e-code on, and never from a card', () => {
    const dayOn = (ms: number) => new Date(now.getTime() + 24 * 3_600_000 + ms);
    const shown = { status: 'SOLD', form: 'E_CODE', revealedAt: now, redeemBy: null } as const;
    expect([maySecretBeShown(shown, dayOn(0)), maySecretBeShown(shown, dayOn(1))]).toEqual([
      true,
      false,
    ]);
    expect(maySecretBeShown({ ...shown, revealedAt: null }, now)).toBe(false);
    expect(maySecretBeShown({ ...shown, form: 'CARD' }, now)).toBe(false);
    expect(maySecretBeShown({ ...shown, redeemBy: now }, dayOn(0))).toBe(false);
    const showing = statuses.filter((status) => maySecretBeShown({ ...shown, status }, now));
    expect(showing).toEqual(['SOLD']);
  });
});
