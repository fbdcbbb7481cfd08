import { regions, someCover, someTerms } from '../../../../test/support/claims-builders';
import { type OpeningFacts, openingRefusals } from './opening-rules';

/** Facts that every rule accepts; a test changes only what it is about. */
const facts = (change: Partial<OpeningFacts> = {}): OpeningFacts => ({
  cover: someCover(),
  namedSerial: undefined,
  terms: someTerms(),
  warranty: undefined,
  serviceType: 'ONLINE_REPAIR',
  incident: { occurredAt: new Date('2026-04-30T09:00:00Z'), cause: 'DROP' },
  isIncidentUnknown: false,
  incidentField: ['incident'],
  consents: ['PRIVACY_POLICY', 'DATA_WIPE'],
  isOnBehalf: false,
  serviceCenterCode: 'DE-1',
  lostUnit: undefined,
  prepaid: undefined,
  home: regions['LT'],
  asked: regions['LT'],
  isProofGiven: false,
  fileRefusals: [],
  hasOpenClaim: false,
  now: new Date('2026-05-01T09:00:00Z'),
  ...change,
});

const terms = { id: 'trm_1', code: '2023-tc' };

const codes = (change: Partial<OpeningFacts> = {}) =>
  openingRefusals(facts(change)).map(({ code }) => code);
const at = (occurredAt: string) => ({ occurredAt: new Date(occurredAt), cause: 'DROP' as const });

describe('opening a claim', () => {
  it('is accepted when nothing speaks against it', () => {
    expect(openingRefusals(facts())).toEqual([]);
  });

  it.each([
    { missing: 'PRIVACY_POLICY', given: ['DATA_WIPE'], rules: ['R-PRV-01'] },
    { missing: 'DATA_WIPE', given: ['PRIVACY_POLICY'], rules: ['R-PRV-04', 'R-PRV-05'] },
  ] as const)(
    'asks for $missing by its name (R-PRV-01, R-PRV-04, R-PRV-05)',
    ({ missing, given, rules }) => {
      const [refusal, ...rest] = openingRefusals(facts({ consents: given }));
      expect(rest).toEqual([]);
      expect(refusal).toMatchObject({
        code: 'CONSENT_REQUIRED',
        field: ['consents'],
        nextStep: 'GIVE_CONSENT',
        detail: missing,
      });
      expect(refusal?.basis.map(({ ruleId }) => ruleId)).toEqual(rules);
    },
  );

  it.each([
    { when: 'the first instant', occurredAt: '2026-03-12T12:00:00.000Z', refused: [] },
    {
      when: 'the instant before',
      occurredAt: '2026-03-12T11:59:59.999Z',
      refused: ['OUT_OF_PERIOD'],
    },
  ])(
    'counts an incident at $when of cover as $refused (A-16, R-RFS-04)',
    ({ occurredAt, refused }) => {
      expect(codes({ incident: at(occurredAt) })).toEqual(refused);
    },
  );

  it.each([
    { when: 'the last instant', now: '2027-03-12T11:59:59.999Z', refused: [] },
    { when: 'the end itself', now: '2027-03-12T12:00:00.000Z', refused: ['OUT_OF_PERIOD'] },
  ])(
    'has to be registered inside cover: at $when it gives $refused (A-01, A-16, R-RFS-04)',
    ({ now, refused }) => {
      expect(codes({ now: new Date(now) })).toEqual(refused);
    },
  );

  it('gives the terms with the basis of a refusal for the period (R-RFS-04)', () => {
    const [refusal] = openingRefusals(facts({ incident: at('2026-01-01T00:00:00Z') }));
    expect(refusal).toEqual({
      code: 'OUT_OF_PERIOD',
      field: ['incident', 'occurredAt'],
      basis: [
        { ruleId: 'R-RFS-04', terms: { id: 'trm_1', code: '2023-tc' } },
        { ruleId: 'A-16', terms: { id: 'trm_1', code: '2023-tc' } },
      ],
      nextStep: undefined,
    });
  });

  it.each(['TERMINATED', 'RETURNED', 'AWAITING_VIDEO'])(
    'gives nothing under a contract that is %s (R-TRM-03)',
    (contractStatus) => {
      expect(codes({ cover: someCover({ contractStatus }) })).toEqual(['OUT_OF_PERIOD']);
    },
  );

  it.each([
    { occurredAt: '2026-05-01T09:00:00.000Z', refused: [] },
    { occurredAt: '2026-05-01T09:00:00.001Z', refused: ['INCIDENT_IN_FUTURE'] },
  ])('takes an incident at $occurredAt as $refused (A-16)', ({ occurredAt, refused }) => {
    expect(codes({ incident: at(occurredAt) })).toEqual(refused);
  });

  it('needs an incident (R-ORR-01)', () => {
    expect(openingRefusals(facts({ incident: undefined }))).toMatchObject([
      { code: 'INCIDENT_MISSING', basis: [{ ruleId: 'R-ORR-01', terms }] },
    ]);
  });

  it.each([
    { why: 'the service is not built', change: { serviceType: 'EXPRESS' } },
    { why: 'the terms name no such service', change: { terms: someTerms({ services: [] }) } },
    {
      why: 'the terms give no time for its steps',
      change: { terms: someTerms({ deadlines: [] }) },
    },
    { why: 'the terms are not known', change: { terms: undefined } },
    { why: 'no centre serves the region (R-RGN-09)', change: { serviceCenterCode: undefined } },
    {
      why: 'the unit is lost (R-FLY-01)',
      change: { incident: { ...at('2026-04-30T09:00:00Z'), cause: 'FLYAWAY' } },
    },
  ] as const)('is not offered when $why (R-PRG-05, C-28)', ({ change }) => {
    expect(codes(change)).toEqual(['SERVICE_NOT_OFFERED']);
  });

  it.each([
    {
      what: 'the unit covered now, by its number',
      named: 'NEW',
      locked: ['NEW'],
      field: 'serialNumber',
    },
    { what: 'it, by the contract', named: undefined, locked: ['NEW'], field: 'contractId' },
    {
      what: 'it, by the number of one before',
      named: 'OLD',
      locked: ['NEW'],
      field: 'serialNumber',
    },
    { what: 'one that was replaced since', named: 'OLD', locked: ['OLD'], field: 'serialNumber' },
  ])(
    'is refused for a unit that flew away: $what (R-FLY-04, R-FLY-06)',
    ({ named, locked, field }) => {
      const lineageSerialNumbers = ['OLD', 'NEW'];
      const cover = someCover({
        serialNumber: 'NEW',
        lineageSerialNumbers,
        lockedSerialNumbers: locked,
      });
      expect(openingRefusals(facts({ cover, namedSerial: named }))).toEqual([
        {
          code: 'DEVICE_LOCKED',
          field: [field],
          basis: ['R-FLY-04', 'R-FLY-06'].map((ruleId) => ({ ruleId, terms })),
          nextStep: 'CONTACT_SUPPORT',
        },
      ]);
    },
  );

  it('is accepted for the unit that took the place of a lost one', () => {
    const lineageSerialNumbers = ['OLD', 'NEW'];
    const cover = someCover({
      serialNumber: 'NEW',
      lineageSerialNumbers,
      lockedSerialNumbers: ['OLD'],
    });
    expect(codes({ cover })).toEqual([]);
    expect(codes({ cover, namedSerial: 'NEW' })).toEqual([]);
  });

  it('waits for another claim about the unit (R-ORR-01)', () => {
    expect(openingRefusals(facts({ hasOpenClaim: true }))).toMatchObject([
      { code: 'CLAIM_OPEN', basis: [{ ruleId: 'R-ORR-01', terms }] },
    ]);
  });

  it('reports every broken rule at once, in reading order', () => {
    expect(
      codes({ incident: at('2029-01-01T00:00:00Z'), consents: [], serviceType: 'MAINTENANCE', hasOpenClaim: true }),
    ).toEqual([
      'INCIDENT_IN_FUTURE', 'OUT_OF_PERIOD', 'SERVICE_NOT_OFFERED', 'CONSENT_REQUIRED', 'CONSENT_REQUIRED', 'CLAIM_OPEN',
    ]); // prettier-ignore
  });
});
