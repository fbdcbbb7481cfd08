import { money } from '@care-graph/kernel/domain/money';
import { someCover, someFees, someTerms } from '../../../../test/support/claims-builders';
import { estimateLine } from './assessment';
import { nextOrdinal, offerOf, remedyOffers } from './remedies';
import type { RemedyFacts } from './remedy-facts';

const estimate = [
  estimateLine({
    kind: 'REPAIR_LABOR',
    text: 'Work',
    componentCode: null,
    amount: money(12000, 'PLN'),
  }),
  estimateLine({
    kind: 'REPAIR_PARTS',
    text: 'Motor',
    componentCode: 'gimbal',
    amount: money(31050, 'PLN'),
  }),
];

/** Facts under which every remedy is open; a test changes only what it is about. */
const facts = (change: Partial<RemedyFacts> = {}): RemedyFacts => ({
  serviceType: 'ONLINE_REPAIR',
  warrantyLine: null,
  incidentType: 'DAMAGE',
  channel: 'PARTNER_SERVICE',
  assessment: { estimate, warranty: 'OUT_OF_SCOPE' },
  checks: [{ code: 'gimbal', expected: 1, received: 1 }],
  cover: someCover(),
  terms: someTerms(),
  fees: someFees(),
  ...change,
});

const replacement = (change: Partial<RemedyFacts> = {}) => offerOf(facts(change), 'REPLACEMENT');
const codes = (change: Partial<RemedyFacts>) =>
  replacement(change).refusals.map(({ code }) => code);

/** The fees of a two-year plan that rise with each use (R-FEE-02). */
const rising = someFees({
  tiers: [13900, 16900, 18900].map((fee, index) => ({
    incidentType: 'DAMAGE',
    ordinalFrom: index + 1,
    ordinalTo: index === 2 ? null : index + 1,
    fee: money(fee, 'PLN'),
  })),
});

describe('the remedies of an online repair', () => {
  it('are told in the order in which they are read, with what they cost (R-ORR-03, R-ORR-05)', () => {
    expect(remedyOffers(facts()).map(({ remedy, price }) => [remedy, price?.total.minor])).toEqual([
      ['WARRANTY_REPAIR', undefined],
      ['REPLACEMENT', 19900n],
      ['REPAIR_DISCOUNT', undefined],
      ['PAID_REPAIR', 43050n],
      ['RETURN_UNREPAIRED', undefined],
    ]);
  });

  it.each([
    { used: 0, ordinal: 1, fee: 13900n },
    { used: 1, ordinal: 2, fee: 16900n },
    { used: 2, ordinal: 3, fee: 18900n },
    { used: 5, ordinal: 6, fee: 18900n },
  ])(
    'price a replacement after $used by turn $ordinal (R-FEE-01, R-FEE-02, A-11)',
    ({ used, ordinal, fee }) => {
      const offer = replacement({ fees: rising, cover: someCover({ replacementsUsed: used }) });
      expect(offer.price?.lines).toEqual([
        expect.objectContaining({
          kind: 'SERVICE_FEE',
          ordinal,
          ordinalBasis: 'ALL_REPLACEMENTS',
          amount: money(fee, 'PLN'),
          basis: [
            expect.objectContaining({
              ruleId: 'A-11',
              clause: { id: 'cls_A-11', reference: '2023-tc/A-11' },
            }),
          ],
        }),
      ]);
    },
  );

  it('count flyaways unless the pinned schedule counts damage only (A-11)', () => {
    const cover = someCover({ replacementsUsed: 2, flyawaysUsed: 1 });
    expect(nextOrdinal({ cover }, { ordinalBasis: 'ALL_REPLACEMENTS' })).toBe(3);
    expect(nextOrdinal({ cover }, { ordinalBasis: 'DAMAGE_ONLY' })).toBe(2);
  });

  it('cost the same at each turn where the fee is flat (R-FEE-03)', () => {
    expect(replacement({ cover: someCover({ replacementsUsed: 1 }) }).price?.total).toEqual(
      money(19900, 'PLN'),
    );
  });

  it('have no replacement when no use is left, and say only that (R-TRM-02)', () => {
    const { refusals, price } = replacement({
      cover: someCover({ replacementsUsed: 2, replacementsRemaining: 0 }),
    });
    expect(price).toBeUndefined();
    expect(refusals).toEqual([
      {
        code: 'QUOTA_EXHAUSTED',
        field: ['remedy'],
        basis: [{ ruleId: 'R-TRM-02', terms: { id: 'trm_1', code: '2023-tc' } }],
        nextStep: 'CHOOSE_OTHER_REMEDY',
      },
    ]);
  });

  it.each([
    { why: 'the schedule', change: { fees: undefined } },
    { why: 'a tier for the turn', change: { cover: someCover({ replacementsUsed: 2 }) } },
    {
      why: 'a tier for the kind of incident',
      change: { incidentType: 'FLYAWAY', cover: someCover({ flyawaysRemaining: 1 }) },
    },
  ] as const)('never take a fee for nothing where $why is missing (R-FEE-01)', ({ change }) => {
    expect(codes(change)).toEqual(['FEE_NOT_KNOWN']);
    expect(replacement(change).price).toBeUndefined();
  });

  it('ask for the parts that a replacement takes the place of (R-FEE-09, R-ORR-04)', () => {
    expect(codes({ checks: [{ code: 'gimbal', expected: 1, received: 0 }] })).toEqual([
      'COMPONENTS_MISSING',
    ]);
  });

  it('charge what is missing beside the fee, by the pinned prices (R-FEE-09, A-08)', () => {
    const checks = [{ code: 'grip', expected: 2, received: 0 }];
    expect(replacement({ checks })).toMatchObject({
      refusals: [],
      price: {
        total: { minor: 49900n },
        lines: [{ kind: 'SERVICE_FEE' }, { kind: 'MISSING_COMPONENT', componentCode: 'grip' }],
      },
    });
  });

  it('have no replacement where the terms do not offer it (C-28)', () => {
    const services = [{ line: 'WARRANTY_EXTENSION', serviceTypes: ['ONLINE_REPAIR'] }] as const;
    expect(codes({ terms: someTerms({ services }) })).toEqual(['REMEDY_NOT_OFFERED']);
  });

  it.each([
    { channel: 'PARTNER_SERVICE', flag: false, isIndicative: false },
    { channel: 'PARTNER_SERVICE', flag: true, isIndicative: true },
    { channel: 'MAKER_DIRECT', flag: false, isIndicative: true },
  ] as const)(
    'are indicative=$isIndicative with $channel and a flag of $flag (A-09, R-FEE-04)',
    ({ channel, flag, isIndicative }) => {
      expect(
        replacement({ channel, fees: someFees({ isIndicative: flag }) }).price?.isIndicative,
      ).toBe(isIndicative);
    },
  );

  it('always have the paid repair by estimate, without any use left too (R-PRG-09)', () => {
    const exhausted = facts({ cover: someCover({ replacementsRemaining: 0 }) });
    expect(offerOf(exhausted, 'PAID_REPAIR')).toMatchObject({
      refusals: [],
      price: { total: money(43050, 'PLN') },
    });
    expect(
      offerOf(facts({ assessment: { estimate: [], warranty: 'OUT_OF_SCOPE' } }), 'PAID_REPAIR')
        .refusals,
    ).toHaveLength(1);
  });

  it.each(['WARRANTY_UNIT', 'REPAIR_DISCOUNT'] as const)('do not have %s', (remedy) => {
    expect(offerOf(facts(), remedy).refusals.map(({ code }) => code)).toEqual([
      'REMEDY_NOT_OFFERED',
    ]);
  });
});
