import { addHours, periodOfMonths } from '@care-graph/kernel/domain/period';
import { aPlan } from '../../../../test/support/coverage-desk';
import { type ActivationFacts, activationRefusals } from './activation-rules';
import { neverLocked } from './device-lock';
import type { ContractOfLineage } from './lineage-rules';

const now = new Date('2026-03-12T12:00:00Z');
const terms = { id: 'trm_1', code: '2023-tc' };
const accepted = { kind: 'TERMS', documentVersion: '2023-tc' } as const;
const onBehalf = { kind: 'ACT_ON_BEHALF', documentVersion: '1' } as const;

const aUnit = (change: Partial<ActivationFacts['device']> = {}) => ({
  productCode: 'rs-4-mini',
  firstStartedAt: null,
  lock: neverLocked,
  supersededById: null,
  ...change,
});

const aContract = (change: Partial<ContractOfLineage>): ContractOfLineage => ({
  status: 'ACTIVE',
  termMonths: 12,
  period: null,
  ...change,
});

/** Facts that every rule accepts; a test changes only what it is about. */
const facts = (change: Partial<ActivationFacts> = {}): ActivationFacts => ({
  plan: aPlan(),
  serials: [{ component: 'BODY', value: 'RS4-0001' }],
  isAtOdds: false,
  device: aUnit({ firstStartedAt: new Date('2026-02-10T12:00:00Z') }),
  purchaseRegionCodes: undefined,
  namedProductCode: undefined,
  contractsOfLineage: [],
  period: periodOfMonths(now, 12, 'Europe/Vilnius'),
  consents: [accepted],
  isOnBehalf: false,
  planField: 'code',
  now,
  ...change,
});

const codes = (change: Partial<ActivationFacts>) =>
  activationRefusals(facts(change)).map(({ code }) => code);

const startedBefore = (hours: number, milliseconds = 0) => ({
  device: aUnit({ firstStartedAt: new Date(addHours(now, -hours).getTime() - milliseconds) }),
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
      change: { device: aUnit() },
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
      const window = {
        hours: 48,
        allowsVideo: true,
        approvalHours: 72,
        basis: { ruleId: 'R-ACT-07', terms },
      };
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
    expect(codes({ contractsOfLineage: [aContract({ period })] })).toEqual([
      'DEVICE_ALREADY_COVERED',
    ]);
  });

  it('A-01: cover that ended at the very instant is no hindrance, since periods leave their end out', () => {
    const period = { startsAt: addHours(now, -1), endsAt: now };
    expect(codes({ contractsOfLineage: [aContract({ period })] })).toEqual([]);
  });

  it('R-SN-01, R-SN-02: the serial numbers that the terms ask for have to be there', () => {
    const requiredSerials = {
      components: ['AIRCRAFT', 'GIMBAL'],
      basis: { ruleId: 'R-SN-01', terms },
    } as const;
    expect(
      codes({
        plan: aPlan({ requiredSerials, serialParts: ['AIRCRAFT', 'GIMBAL'] }),
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
    expect(codes({ device: aUnit({ productCode: 'mini-se' }) })).toEqual(['SKU_PRODUCT_MISMATCH']);
    expect(codes({ device: undefined, namedProductCode: 'mini-se' })).toEqual([
      'SKU_PRODUCT_MISMATCH',
    ]);
  });

  it.each([
    { status: 'LOCKED', rule: 'R-FLY-04' },
    { status: 'OWNERSHIP_TRANSFERRED', rule: 'R-FLY-06' },
    { status: 'RECOVERED_RETURNED', rule: 'R-FLY-06' },
  ] as const)('R-FLY-04, R-FLY-06: a unit that flew away and is $status cannot be covered', ({ status, rule }) => {
    const device = aUnit({ lock: { ...neverLocked, status } });
    expect(activationRefusals(facts({ device }))).toEqual([
      {
        code: 'DEVICE_LOCKED',
        field: ['enrollment', 'serials'],
        basis: [{ ruleId: rule }],
        nextStep: 'CONTACT_SUPPORT',
      },
    ]);
  }); // prettier-ignore

  it.each([
    { purchaseRegionCodes: undefined, refused: [] },
    { purchaseRegionCodes: ['LT', 'EU'], refused: [] },
    { purchaseRegionCodes: ['PL', 'EU'], refused: [] },
    { purchaseRegionCodes: ['US'], refused: ['REGION_MISMATCH'] },
    { purchaseRegionCodes: ['NO'], refused: ['REGION_MISMATCH'] },
  ])(
    'R-RGN-02, A-04: a unit bought in $purchaseRegionCodes under a plan of LT in the EU gives $refused',
    ({ purchaseRegionCodes, refused }) => {
      expect(codes({ purchaseRegionCodes })).toEqual(refused);
    },
  );

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

describe('the parts whose numbers are handed in', () => {
  const serials = [
    { component: 'BODY', value: 'RS4-0001' },
    { component: 'AIRCRAFT', value: 'MSE-0001' },
  ] as const;

  it('R-PRD-03: are those that the product has', () => {
    const [found, ...others] = activationRefusals(
      facts({ serials, plan: aPlan({ serialParts: ['BODY'] }) }),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'SERIAL_UNKNOWN',
      field: ['enrollment', 'serials', '1', 'component'],
      detail: 'the product has numbers of BODY',
    });
    expect(codes({ serials, plan: aPlan({ serialParts: ['BODY', 'AIRCRAFT'] }) })).toEqual([]);
  });

  it('R-PRD-03: are any where nobody says which the product has', () => {
    expect(codes({ serials, plan: aPlan({ serialParts: [] }) })).toEqual([]);
  });

  it('R-SN-02: lead to support where they are of different units', () => {
    expect(activationRefusals(facts({ isAtOdds: true, device: undefined }))).toMatchObject([
      { code: 'SERIAL_UNKNOWN', field: ['enrollment', 'serials'], nextStep: 'CONTACT_SUPPORT' },
    ]);
  });
});
