import { obligorsReturn, sellersReturn } from '../../../../test/support/coverage-end-desk';
import { allowedBy, type ReturnFacts, returnRefusals, spoiledMeanwhile } from './return-rules';

const terms = { id: 'trm_1', code: '2022-tc' };

const facts = (change: Partial<ReturnFacts> = {}): ReturnFacts => ({
  status: 'ACTIVE',
  returns: [obligorsReturn(), sellersReturn()],
  terms,
  productReturnReference: 'RET-1',
  isUsed: false,
  isHeld: false,
  isSealBroken: false,
  ...change,
});

const reasons = (change: Partial<ReturnFacts>) =>
  returnRefusals(facts(change)).map(({ code, field, basis }) => [
    code,
    field?.[0],
    basis[0]?.ruleId,
  ]);

describe('giving a plan back', () => {
  it('R-RTN-01, GJ-12: with the product, and nothing used', () => {
    expect(reasons({})).toEqual([]);
    expect(allowedBy(facts())).toEqual({ obligor: true, seller: true });
  });

  it('R-RTN-01, GJ-12: not where the product is kept', () => {
    expect(reasons({ productReturnReference: null })).toEqual([
      ['PLAN_NOT_RETURNABLE', 'productReturnReference', 'R-RTN-01'],
    ]);
  });

  it('R-RTN-02, GJ-12: not where a service was used', () => {
    expect(reasons({ isUsed: true })).toEqual([['PLAN_NOT_RETURNABLE', 'contractId', 'R-RTN-02']]);
  });

  it('R-RTN-03, GJ-12: not where the code was seen', () => {
    expect(reasons({ isSealBroken: true })).toEqual([['SEAL_BROKEN', 'contractId', 'R-RTN-03']]);
    expect(allowedBy(facts({ isSealBroken: true }))).toEqual({ obligor: true, seller: false });
  });

  it('R-RTN-02: not while a claim holds part of the quota', () => {
    expect(reasons({ isHeld: true })).toEqual([['CLAIM_OPEN', 'contractId', 'R-RTN-02']]);
  });

  it('not before the contract is in force, nor afterwards', () => {
    for (const status of ['SCHEDULED', 'EXPIRED', 'TERMINATION_REQUESTED', 'RETURNED'] as const)
      expect(reasons({ status })).toEqual([['NOT_ACTIVE', 'contractId', 'R-RTN-01']]);
  });

  it('R-RTN-01, R-RTN-02: names the terms that were asked, also where they are silent', () => {
    const silent = returnRefusals(facts({ returns: [], status: 'EXPIRED', isHeld: true }));
    expect(silent.map(({ code, basis }) => [code, basis])).toEqual([
      ['NOT_ACTIVE', [{ ruleId: 'R-RTN-01', terms }]],
      ['CLAIM_OPEN', [{ ruleId: 'R-RTN-02', terms }]],
      ['PLAN_NOT_RETURNABLE', [{ ruleId: 'R-RTN-01', terms }]],
    ]);
  });

  it('R-RTN-02: a use before the approval stands in its way where a side’s rules say so, a claim always', () => {
    const lenient = [obligorsReturn({ needsNoUse: false }), sellersReturn()];
    const rulesOf = (change: Partial<ReturnFacts>) =>
      spoiledMeanwhile(facts(change)).map(({ basis }) => basis[0]?.ruleId);
    expect(rulesOf({ isUsed: true })).toEqual(['R-RTN-02']);
    expect(rulesOf({ isUsed: true, returns: lenient })).toEqual([]);
    expect(rulesOf({ isHeld: true, returns: lenient })).toEqual(['R-RTN-02']);
  });

  it('C-22: both sides have to allow it, and each says why not', () => {
    const returns = [obligorsReturn({ isReturnable: false }), sellersReturn()];
    expect(reasons({ returns, isSealBroken: true })).toEqual([
      ['PLAN_NOT_RETURNABLE', 'contractId', 'R-RTN-02'],
      ['SEAL_BROKEN', 'contractId', 'R-RTN-03'],
    ]);
    expect(allowedBy(facts({ returns }))).toEqual({ obligor: false, seller: true });
  });

  it('C-22: a seller without rules stands in nobody’s way; an obligor without rules takes nothing back', () => {
    const onlyObligor = facts({ returns: [obligorsReturn()], isSealBroken: true });
    expect(returnRefusals(onlyObligor)).toEqual([]);
    expect(allowedBy(onlyObligor)).toEqual({ obligor: true, seller: null });
    expect(reasons({ returns: [sellersReturn()] })).toEqual([
      ['PLAN_NOT_RETURNABLE', 'contractId', 'R-RTN-01'],
    ]);
  });

  it('asks for no product’s return where it is only tried out', () => {
    expect(reasons({ productReturnReference: undefined })).toEqual([]);
  });
});
