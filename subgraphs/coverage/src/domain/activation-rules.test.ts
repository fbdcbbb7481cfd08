import { addHours, periodOfMonths } from '@care-graph/kernel/domain/period';
import { type ActivationFacts, activationRefusals } from './activation-rules';
import type { Plan } from './plan';

const now = new Date('2026-03-12T12:00:00Z');
const terms = { id: 'trm_1', code: '2023-tc' };
const accepted = { kind: 'TERMS', documentVersion: '2023-tc' } as const;
const onBehalf = { kind: 'ACT_ON_BEHALF', documentVersion: '1' } as const;

const aPlan = (change: Partial<Plan> = {}): Plan => ({
  skuId: 'sku_1',
  name: 'RS 4 Mini, 12 months',
  isPublished: true,
  productCode: 'rs-4-mini',
  termMonths: 12,
  terms,
  timeZone: 'Europe/Vilnius',
  feeScheduleId: 'fee_1',
  window: { hours: 720, allowsVideo: true, basis: { ruleId: 'R-ACT-08', terms } },
  requiredSerials: { components: ['BODY'], basis: { ruleId: 'R-SN-02', terms } },
  grants: [],
  ...change,
});

/** Facts that every rule accepts; a test changes only what it is about. */
const facts = (change: Partial<ActivationFacts> = {}): ActivationFacts => ({
  plan: aPlan(),
  serials: [{ component: 'BODY', value: 'RS4-0001' }],
  device: { productCode: 'rs-4-mini', firstStartedAt: new Date('2026-02-10T12:00:00Z') },
  namedProductCode: undefined,
  contractsOfLineage: [],
  period: periodOfMonths(now, 12, 'Europe/Vilnius'),
  consents: [accepted],
  isOnBehalf: false,
  now,
  ...change,
});

const codes = (change: Partial<ActivationFacts>) =>
  activationRefusals(facts(change)).map(({ code }) => code);

const startedBefore = (hours: number, milliseconds = 0) => ({
  device: {
    productCode: 'rs-4-mini',
    firstStartedAt: new Date(addHours(now, -hours).getTime() - milliseconds),
  },
});

describe('activating a plan', () => {
  it('is accepted when nothing stands in the way', () => {
    expect(activationRefusals(facts())).toEqual([]);
  });

  it.each([
    { when: 'at exactly 30 days', change: startedBefore(720), refused: [] },
    {
      when: 'a millisecond later',
      change: startedBefore(720, 1),
      refused: ['ACTIVATION_WINDOW_CLOSED'],
    },
    {
      when: 'for a device never started',
      change: { device: { productCode: 'rs-4-mini', firstStartedAt: null } },
      refused: [],
    },
    { when: 'for a device nobody reported', change: { device: undefined }, refused: [] },
  ])('R-ACT-08, A-02: $when gives $refused', ({ change, refused }) => {
    expect(codes(change)).toEqual(refused);
  });

  it.each([
    { hours: 48, milliseconds: 0, refused: [] },
    { hours: 48, milliseconds: 1, refused: ['ACTIVATION_WINDOW_CLOSED'] },
  ])(
    'R-ACT-07: an aircraft has 48 hours; $hours h and $milliseconds ms give $refused',
    ({ hours, milliseconds, refused }) => {
      const window = { hours: 48, allowsVideo: true, basis: { ruleId: 'R-ACT-07', terms } };
      expect(codes({ ...startedBefore(hours, milliseconds), plan: aPlan({ window }) })).toEqual(
        refused,
      );
    },
  );

  it('R-ACT-09: a closed window names the video as the next step, with its clause', () => {
    expect(activationRefusals(facts(startedBefore(721)))).toEqual([
      {
        code: 'ACTIVATION_WINDOW_CLOSED',
        field: ['enrollment', 'serials'],
        basis: [{ ruleId: 'R-ACT-08', terms }],
        nextStep: 'VIDEO_VERIFICATION',
      },
    ]);
  });

  it('R-OPP-01, R-OPP-02: a lineage with cover in the same time is not covered twice', () => {
    const period = periodOfMonths(new Date('2026-01-01T00:00:00Z'), 12, 'Europe/Vilnius');
    expect(codes({ contractsOfLineage: [{ period }] })).toEqual(['DEVICE_ALREADY_COVERED']);
  });

  it('A-01: cover that ended at the very instant is no hindrance, since periods leave their end out', () => {
    expect(
      codes({ contractsOfLineage: [{ period: { startsAt: addHours(now, -1), endsAt: now } }] }),
    ).toEqual([]);
  });

  it('R-SN-01, R-SN-02: the serial numbers that the terms ask for have to be there', () => {
    const requiredSerials = {
      components: ['AIRCRAFT', 'GIMBAL'],
      basis: { ruleId: 'R-SN-01', terms },
    } as const;
    expect(
      codes({
        plan: aPlan({ requiredSerials }),
        serials: [{ component: 'AIRCRAFT', value: 'MSE-00001' }],
      }),
    ).toEqual(['SERIAL_MISSING']);
  });

  it.each(['', 'x', 'RS4 0001', '-RS4-0001', 'Ä12345'])(
    'a serial number has its form; "%s" has not',
    (value) => {
      expect(codes({ serials: [{ component: 'BODY', value }] })).toEqual(['SERIAL_UNKNOWN']);
    },
  );

  it('R-PRG-05: a plan for another product is refused', () => {
    expect(codes({ device: { productCode: 'mini-se', firstStartedAt: null } })).toEqual([
      'SKU_PRODUCT_MISMATCH',
    ]);
    expect(codes({ device: undefined, namedProductCode: 'mini-se' })).toEqual([
      'SKU_PRODUCT_MISMATCH',
    ]);
  });

  it('R-FEE-11: without a known fee nothing can be pinned', () => {
    expect(codes({ plan: aPlan({ feeScheduleId: undefined }) })).toEqual(['FEE_NOT_KNOWN']);
  });

  it('R-PRG-06: the terms of the plan have to be accepted, in the version that the contract pins', () => {
    expect(codes({ consents: [] })).toEqual(['TERMS_NOT_ACCEPTED']);
    for (const documentVersion of ['nonsense', '2022-tc', ''])
      expect(codes({ consents: [{ kind: 'TERMS', documentVersion }] })).toEqual([
        'TERMS_NOT_ACCEPTED',
      ]);
    expect(codes({ consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '2023-tc' }] })).toEqual([
      'TERMS_NOT_ACCEPTED',
    ]);
  });

  it('R-PRV-01: who acts for somebody needs their consent', () => {
    expect(codes({ isOnBehalf: true })).toEqual(['CONSENT_REQUIRED']);
    expect(codes({ isOnBehalf: true, consents: [accepted, onBehalf] })).toEqual([]);
  });

  it('reports every broken rule at once, in reading order', () => {
    expect(codes({ ...startedBefore(721), consents: [], serials: [] })).toEqual([
      'SERIAL_MISSING',
      'ACTIVATION_WINDOW_CLOSED',
      'TERMS_NOT_ACCEPTED',
    ]);
  });
});
