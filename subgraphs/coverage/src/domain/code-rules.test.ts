import { type ActivationCode, type CodeStatus, nextCodeStatuses } from './activation-code';
import {
  blockRefusals,
  isSealFoundBroken,
  restockRefusals,
  returnRefusals,
  unblockRefusals,
  voidRefusals,
} from './code-rules';

const now = new Date('2026-03-12T12:00:00Z');
const statuses = Object.keys(nextCodeStatuses) as CodeStatus[];

const card = (change: Partial<ActivationCode> = {}) =>
  ({
    status: 'SOLD',
    form: 'CARD',
    redeemBy: null,
    revealedAt: null,
    contractId: null,
    ...change,
  }) as ActivationCode;

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

/** The statuses in which a rule has nothing against a step. */
const open = (rule: (code: ActivationCode) => readonly unknown[]) =>
  statuses.filter((status) => rule(card({ status })).length === 0);

describe('the steps of a code (rule book §2.1)', () => {
  it('are open in the statuses of the table, and in no other', () => {
    expect(open((code) => returnRefusals(code, true, now))).toEqual(['ALLOCATED', 'SOLD']);
    expect(open((code) => voidRefusals(code, now))).toEqual(['SOLD']);
    expect(open((code) => restockRefusals(code, now))).toEqual(['RETURNED']);
    expect(open((code) => blockRefusals(code, now))).toEqual([
      'GENERATED',
      'ALLOCATED',
      'SOLD',
      'RETURNED',
    ]);
    expect(open((code) => unblockRefusals(code, now))).toEqual(['BLOCKED']);
  });

  it('A-17: are all closed once the code has expired by the clock', () => {
    const redeemBy = new Date(now.getTime() - 1);
    const late = (status: CodeStatus) => card({ status, redeemBy });
    expect(codes(returnRefusals(late('SOLD'), true, now))).toEqual(['NOT_RETURNABLE']);
    expect(codes(voidRefusals(late('SOLD'), now))).toEqual(['NOT_SOLD']);
    expect(codes(restockRefusals(late('RETURNED'), now))).toEqual(['NOT_RETURNED']);
    expect(codes(blockRefusals(late('SOLD'), now))).toEqual(['NOT_BLOCKABLE']);
    expect(codes(unblockRefusals(late('BLOCKED'), now))).toEqual(['NOT_BLOCKED']);
  });

  it('R-ACT-11: say of a used code that it was used', () => {
    const used = card({ status: 'REDEEMED' });
    expect(codes(voidRefusals(used, now))).toEqual(['ALREADY_REDEEMED']);
    expect(returnRefusals(used, true, now)).toMatchObject([
      { code: 'ALREADY_REDEEMED', basis: [{ ruleId: 'R-ACT-11' }] },
      { code: 'SEAL_BROKEN', field: ['isSealIntact'] },
    ]);
  });
});

describe('the return of a code', () => {
  it.each([
    {
      what: 'an e-code that was told',
      code: card({ form: 'E_CODE', revealedAt: now }),
      whole: true,
    },
    { what: 'a card whose seal is broken', code: card(), whole: false },
    { what: 'a card found open before', code: card({ revealedAt: now }), whole: true },
  ])('R-RTN-03: is refused for $what', ({ code, whole }) => {
    expect(returnRefusals(code, whole, now)).toMatchObject([
      { code: 'SEAL_BROKEN', field: ['isSealIntact'], basis: [{ ruleId: 'R-RTN-03' }] },
    ]);
  });

  it.each([
    { what: 'that a contract waits for', change: { contractId: 'ctr_1' } },
    { what: 'under suspicion', change: { status: 'BLOCKED' } },
  ] as const)('R-RTN-03: is refused for a code $what', ({ change }) => {
    expect(codes(returnRefusals(card(change), true, now))).toEqual(['NOT_RETURNABLE']);
  });

  it.each([
    { what: 'a card that nobody knew to be open', code: card(), whole: false, found: true },
    { what: 'a card whose seal is whole', code: card(), whole: true, found: false },
    {
      what: 'a card known to be open',
      code: card({ revealedAt: now }),
      whole: false,
      found: false,
    },
    {
      what: 'a card that came back before',
      code: card({ status: 'RETURNED' }),
      whole: false,
      found: true,
    },
    { what: 'an e-code', code: card({ form: 'E_CODE' }), whole: false, found: false },
    {
      what: 'a card out of reach',
      code: card({ status: 'GENERATED' }),
      whole: false,
      found: false,
    },
  ])('tells something new of $what: $found', ({ code, whole, found }) => {
    expect(isSealFoundBroken(code, whole, now)).toBe(found);
  });
});
