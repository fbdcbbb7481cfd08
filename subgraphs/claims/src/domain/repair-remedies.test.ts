import { money } from '@care-graph/kernel/domain/money';
import fc from 'fast-check';
import { someCover, someFees, someTerms } from '../../../../test/support/claims-builders';
import { there } from '../../../../test/support/there';
import { estimateLine } from './assessment';
import type { CoverLine } from './desks';
import { offerOf } from './remedies';
import type { RemedyFacts } from './remedy-facts';

const line = (minor: number, componentCode: string | null = null, currency = 'EUR') =>
  estimateLine({
    kind: 'REPAIR_PARTS',
    text: 'Part',
    componentCode,
    amount: money(minor, currency),
  });

const sum = (minor: number, usesRemaining = 2): CoverLine => ({
  line: 'REPAIR_DISCOUNT', usesRemaining, moneyRemaining: money(minor, 'EUR'),
}); // prettier-ignore

const discountOf = (percent: string | null) => ({ percent, basis: { ruleId: 'R-QTA-09' } });

/** A repair of 1,500.00 EUR under a plan that takes 10 % off, of 200.00 EUR in all. */
const facts = (change: Partial<RemedyFacts> = {}): RemedyFacts => ({
  serviceType: 'ONLINE_REPAIR',
  warrantyLine: null,
  incidentType: 'DAMAGE',
  channel: 'PARTNER_SERVICE',
  assessment: { estimate: [line(150_000)], warranty: 'OUT_OF_SCOPE' },
  checks: [{ code: 'gimbal', expected: 1, received: 1 }],
  cover: someCover({ lines: [sum(20_000)] }),
  terms: someTerms({
    services: [{ line: 'REPAIR_DISCOUNT', serviceTypes: ['ONLINE_REPAIR'] }],
    discount: discountOf('10'),
  }),
  fees: someFees(),
  ...change,
}); // prettier-ignore

const discount = (change: Partial<RemedyFacts> = {}) => offerOf(facts(change), 'REPAIR_DISCOUNT');
const codes = (change: Partial<RemedyFacts>) => discount(change).refusals.map(({ code }) => code);

describe('a repair discount', () => {
  it('R-FEE-05, R-QTA-09: takes its percentage off the estimate, and holds that much of the sum', () => {
    expect(discount()).toMatchObject({
      price: { total: { minor: 135_000n }, lines: [{}, { kind: 'REPAIR_DISCOUNT', amount: { minor: -15_000n } }] },
      heldMoney: money(15_000, 'EUR'),
      refusals: [],
    });
  }); // prettier-ignore

  it('R-QTA-09: takes no more off than is left under the cap, and nothing is the end of it', () => {
    const cover = someCover({ lines: [sum(5000)] });
    const assessment = { estimate: [line(100_000)], warranty: 'OUT_OF_SCOPE' } as const;
    expect(discount({ cover, assessment })).toMatchObject({
      price: {
        total: { minor: 95_000n },
        lines: [
          {},
          {
            text: '10 % off the repair, 100.00 EUR, cut to the 50.00 EUR that were left for discounts',
          },
        ],
      },
      heldMoney: money(5000, 'EUR'),
    });
    expect(discount().price?.lines.at(-1)?.text).toBe('10 % off the repair');
    expect(codes({ cover: someCover({ lines: [sum(0)] }) })).toEqual(['DISCOUNT_CAP_REACHED']);
  });

  it('R-ORR-04: counts no part that was not sent in', () => {
    const estimate = [line(100_000), line(50_000, 'gimbal')];
    const checks = [{ code: 'gimbal', expected: 1, received: 0 }];
    const assessment = { estimate, warranty: 'OUT_OF_SCOPE' } as const;
    expect(discount({ assessment, checks })).toMatchObject({
      price: { total: { minor: 140_000n } },
      heldMoney: money(10_000, 'EUR'),
    });
  });

  it('R-CMP-18, R-ORR-04: needs something of what is repaired to be sent in', () => {
    const assessment = { estimate: [line(50_000, 'gimbal')], warranty: 'OUT_OF_SCOPE' } as const;
    const checks = [{ code: 'gimbal', expected: 1, received: 0 }];
    expect(discount({ assessment, checks }).refusals).toMatchObject([
      {
        code: 'COMPONENTS_MISSING',
        nextStep: 'SEND_COMPONENTS',
        basis: [{ ruleId: 'R-CMP-18' }, { ruleId: 'R-ORR-04' }],
      },
    ]);
  });

  it.each([
    { missing: 'camera', named: 'gimbal_camera', off: 10_000 },
    { missing: 'gimbal_camera', named: 'camera', off: 10_000 },
    { missing: 'gimbal', named: 'camera', off: 15_000 },
  ])(
    'R-ORR-04: knows a part by the name that another cover gives it: $missing did not come, $named is repaired',
    ({ missing, named, off }) => {
      const terms = someTerms({
        services: [{ line: 'REPAIR_DISCOUNT', serviceTypes: ['ONLINE_REPAIR'] }],
        discount: discountOf('10'),
        wholes: { gimbal: 'gimbal_camera', camera: 'gimbal_camera' },
      });
      const estimate = [line(100_000), line(50_000, named)];
      const checks = [{ code: missing, expected: 1, received: 0 }];
      const assessment = { estimate, warranty: 'OUT_OF_SCOPE' } as const;
      expect(discount({ terms, assessment, checks }).heldMoney).toEqual(money(off, 'EUR'));
    },
  );

  it('has no cap where the terms set none', () => {
    const cover = someCover({ lines: [{ ...sum(0), moneyRemaining: null }] });
    expect(discount({ cover })).toMatchObject({ price: { total: { minor: 135_000n } } });
    expect(discount({ cover }).heldMoney).toBeUndefined();
  });

  it.each([
    { when: 'no use is left', change: { cover: someCover({ lines: [sum(20_000, 0)] }) }, code: 'QUOTA_EXHAUSTED' },
    { when: 'the plan has none', change: { cover: someCover({ lines: [] }) }, code: 'REMEDY_NOT_OFFERED' },
    { when: 'the service has none', change: { terms: someTerms({ discount: discountOf('10') }) }, code: 'REMEDY_NOT_OFFERED' },
    { when: 'there is nothing to repair', change: { assessment: { estimate: [], warranty: 'OUT_OF_SCOPE' } }, code: 'REMEDY_NOT_OFFERED' },
    { when: 'the cap is in another currency', change: { assessment: { estimate: [line(10_000, null, 'PLN')], warranty: 'OUT_OF_SCOPE' } }, code: 'FEE_NOT_KNOWN' },
    { when: 'it would be less than a cent', change: { assessment: { estimate: [line(9)], warranty: 'OUT_OF_SCOPE' } }, code: 'REMEDY_NOT_OFFERED' },
    { when: 'the text names no percentage', change: { terms: { ...there(facts().terms), discount: discountOf(null) } }, code: 'FEE_NOT_KNOWN' },
  ] as const)('R-PRG-05, R-TRM-02: is $code where $when', ({ change, code }) => {
    expect(codes(change)).toEqual([code]);
    expect(discount(change)).toMatchObject({ price: undefined });
  }); // prettier-ignore

  it('R-QTA-09: is never above its cap nor its part, whatever the estimate, the percentage and what is left', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 400_000 }), (parts, hundredths, left) => {
        const whole = parts.reduce((total, minor) => total + minor, 0);
        // Less than the smallest coin is no discount.
        fc.pre(whole * hundredths >= 10_000);
        const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        const { price, heldMoney } = discount({
          assessment: { estimate: parts.map((minor) => line(minor)), warranty: 'OUT_OF_SCOPE' },
          cover: someCover({ lines: [sum(left)] }),
          terms: { ...there(facts().terms), discount: discountOf(percent) },
        });
        const off = Number(there(heldMoney).minor);
        expect(off).toBeLessThanOrEqual(left);
        expect(off * 10_000).toBeLessThanOrEqual(whole * hundredths);
        expect(Number(there(price).total.minor) + off).toBe(whole);
      }),
    );
  }); // prettier-ignore
});

describe('a repair by warranty', () => {
  it('R-ORR-03, R-QTA-10: costs nothing and takes no use where the warranty applies', () => {
    const assessment = { estimate: [], warranty: 'IN_WARRANTY' } as const;
    expect(offerOf(facts({ assessment }), 'WARRANTY_REPAIR')).toMatchObject({
      price: undefined,
      refusals: [],
    });
  });

  it.each(['OUT_OF_SCOPE', 'OUT_OF_PERIOD'] as const)('R-ORR-03: is not offered %s', (warranty) => {
    const { refusals } = offerOf(facts({ assessment: { estimate: [], warranty } }), 'WARRANTY_REPAIR');
    expect(refusals.map(({ code }) => code)).toEqual(['NOT_IN_WARRANTY']);
  }); // prettier-ignore
});
