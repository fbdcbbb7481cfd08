import { money } from '@care-graph/kernel/domain/money';
import { type AssessmentFacts, assessmentRefusals, componentChecks, isMissing } from './assessment';

const line = (currency: string) => ({
  kind: 'REPAIR_LABOR' as const,
  text: 'Work',
  componentCode: null,
  amount: money(100, currency),
});

const facts = (change: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  flaggedClauseIds: ['cls_c1'],
  exclusions: [{ id: 'cls_c1', reference: 'c1' }],
  estimate: [line('PLN'), line('PLN')],
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
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['CLAUSE_NOT_APPLICABLE', ['flaggedClauseIds', '1']],
      ['CURRENCY_MIXED', ['estimate', '1', 'amount', 'currency']],
    ]);
  });
});

describe('the check-list of parts', () => {
  it('has a line for each part that the cover asks for, and adds up what came (R-CMP-15, R-ORR-04)', () => {
    const checks = componentChecks(
      [{ code: 'aircraft', quantity: 1 }, { code: 'propeller_pair', quantity: 2 }],
      [
        { componentCode: 'propeller_pair', quantity: 1 },
        { componentCode: 'propeller_pair', quantity: 1 },
        { componentCode: 'case', quantity: 1 },
      ],
    ); // prettier-ignore
    expect(checks).toEqual([
      { code: 'aircraft', expected: 1, received: 0 },
      { code: 'propeller_pair', expected: 2, received: 2 },
    ]);
    expect(checks.map(isMissing)).toEqual([true, false]);
  });
});
