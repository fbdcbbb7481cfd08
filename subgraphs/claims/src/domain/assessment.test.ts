import { money } from '@care-graph/kernel/domain/money';
import { type AssessmentFacts, assessmentRefusals } from './assessment';

const line = (currency: string) => ({
  kind: 'REPAIR_LABOR' as const,
  text: 'Work',
  componentCode: null,
  amount: money(100, currency),
});

const facts = (change: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  terms: { id: 'trm_1', code: '2023-tc' },
  flaggedClauseIds: ['cls_c1'],
  exclusions: [{ id: 'cls_c1', reference: 'c1' }],
  estimate: [line('PLN'), line('PLN')],
  currency: 'PLN',
  warranty: 'OUT_OF_SCOPE',
  warrantyEndsAt: null,
  occurredAt: new Date('2026-04-30T09:00:00Z'),
  isLoss: false,
  ...change,
});

describe('an assessment', () => {
  it('is accepted with exclusions of the terms and one currency', () => {
    expect(assessmentRefusals(facts())).toEqual([]);
    expect(assessmentRefusals(facts({ estimate: [], flaggedClauseIds: [] }))).toEqual([]);
  });

  it('names the flag that is no exclusion and the line in another currency, both at once (R-EXC-C1, R-ORR-05)', () => {
    const refusals = assessmentRefusals(
      facts({ flaggedClauseIds: ['cls_c1', 'cls_x'], estimate: [line('PLN'), line('EUR')] }),
    );
    const { terms } = facts();
    expect(refusals.flatMap(({ basis }) => basis)).toEqual(
      ['R-EXC-C1', 'R-ORR-05', 'C-10'].map((ruleId) => ({ ruleId, terms })),
    );
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['CLAUSE_NOT_APPLICABLE', ['flaggedClauseIds', '1']],
      ['CURRENCY_MIXED', ['estimate', '1', 'amount', 'currency']],
    ]);
  });
});

describe('the currency of an estimate', () => {
  const fieldsOf = (currencies: readonly string[], currency: string | undefined) =>
    assessmentRefusals(facts({ estimate: currencies.map(line), currency })).map(
      ({ field }) => field?.[1],
    );

  it('C-10: is that of the contract’s fees, whatever the lines agree on', () => {
    expect(fieldsOf(['EUR', 'EUR'], 'PLN')).toEqual(['0']);
    expect(fieldsOf(['PLN'], 'PLN')).toEqual([]);
  });

  it('R-ORR-05: is one, where nobody knows that of the fees', () => {
    expect(fieldsOf(['EUR', 'EUR'], undefined)).toEqual([]);
    expect(fieldsOf(['EUR', 'PLN'], undefined)).toEqual(['1']);
  });
});

describe('a warranty whose end is on record', () => {
  const saysInWarranty = (warrantyEndsAt: string | null, isLoss = false) => {
    const end = warrantyEndsAt === null ? null : new Date(warrantyEndsAt);
    return assessmentRefusals(facts({ warranty: 'IN_WARRANTY', warrantyEndsAt: end, isLoss }));
  };

  it('R-ORR-03, R-FLY-02: is for nothing that happened from that instant on', () => {
    const atIncident = '2026-04-30T09:00:00.000Z';
    expect(saysInWarranty(atIncident)).toMatchObject([
      {
        code: 'NOT_IN_WARRANTY',
        field: ['warranty'],
        basis: [{ ruleId: 'R-ORR-03', terms: { id: 'trm_1' } }],
      },
    ]);
    expect(saysInWarranty(atIncident, true)).toMatchObject([{ basis: [{ ruleId: 'R-FLY-02' }] }]);
    expect(saysInWarranty('2026-04-30T09:00:00.001Z')).toEqual([]);
    expect(saysInWarranty(null)).toEqual([]);
  });
});
