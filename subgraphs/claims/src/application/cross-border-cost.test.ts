import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  aTravellingDesk,
  codes,
  crossingWork,
  customs,
} from '../../../../test/support/crossing-work';

let desk: ClaimsDesk;
const { opened, decide, claimNow } = crossingWork(() => desk);

beforeEach(() => {
  desk = aTravellingDesk();
});

describe('what a border costs', () => {
  const inEuro = { ...customs, amount: { amount: '1.00', currency: 'EUR' } };

  it.each([
    { what: 'another currency than the fees have', cost: [inEuro], wrong: '0' },
    { what: 'two currencies', cost: [customs, inEuro], wrong: '1' },
  ])('C-10: costs nothing in $what', async ({ cost, wrong }) => {
    const { id } = await opened();
    expect((await decide(id, { cost })).refusals).toMatchObject([
      {
        code: 'CURRENCY_MIXED',
        field: ['cost', wrong, 'amount', 'currency'],
        detail: 'PLN',
        basis: [{ ruleId: 'R-SHP-02' }, { ruleId: 'C-10' }],
      },
    ]);
    expect(claimNow(id)).toMatchObject({ crossBorder: { status: 'OPEN' }, quotes: [] });
  });

  it('C-10: costs what it does in any one currency where the fees are not known', async () => {
    const { id } = await opened();
    desk.catalog.fees = undefined;
    const mixed = await decide(id, { cost: [customs, inEuro] });
    expect(codes(mixed)).toEqual(['CURRENCY_MIXED']);
    expect(codes(await decide(id, { cost: [inEuro] }))).toEqual([]);
  });

  it.each([
    { what: 'another kind of cost', change: { cost: [{ ...customs, kind: 'REPAIR_PARTS' }] } },
    {
      what: 'a cost of nothing',
      change: { cost: [{ ...customs, amount: { amount: '0.00', currency: 'EUR' } }] },
    },
    {
      what: 'a cost that nobody could pay',
      change: { cost: [{ ...customs, amount: { amount: '10000000000.00', currency: 'EUR' } }] },
    },
    {
      what: 'more costs than anybody reads',
      change: { cost: Array.from({ length: 51 }, () => customs) },
    },
    { what: 'a cost of what is denied', change: { decision: 'REJECT' } },
    {
      what: 'a cost in words of two lines',
      change: { cost: [{ ...customs, text: 'Customs\nand more' }] },
    },
  ])('takes $what for a mistake', async ({ change }) => {
    const { id } = await opened();
    await expect(decide(id, change)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('tells of an amount by the path to it', async () => {
    const { id } = await opened();
    const cost = [{ ...customs, amount: { amount: '0.00', currency: 'PLN' } }];
    const field = ['input', 'cost', '0', 'amount', 'amount'];
    await expect(decide(id, { cost })).rejects.toMatchObject({ field });
  });
});
