import { someClaim, someExclusion, someTerms } from '../../../../test/support/claims-builders';
import type { Assessment } from './assessment';
import type { Claim } from './claim';
import type { Exclusion } from './exclusions';
import { reviewedFlyaway } from './flyaway';
import type { MissingTie } from './flyaway-ties';
import { raisedExclusions, raisingFacts, refusingClauses } from './raised-exclusions';
import type { Remedy } from './remedy';
import { exclusionDoubts } from './simulation';

const exclusions = [
  someExclusion({ id: 'R1', lines: ['REPLACEMENT'], causes: ['FLYAWAY'], unless: 'FLYAWAY_VERIFIED' }),
  someExclusion({ id: 'R2', lines: ['REPLACEMENT'], causes: ['FLYAWAY'], isMachineChecked: true }),
  someExclusion({ id: 'D1', lines: ['REPAIR_DISCOUNT'], causes: ['FLYAWAY'], unless: 'COMPONENT_SENT_IN' }),
  someExclusion({ id: 'W3', lines: ['WARRANTY_EXTENSION', 'BONUS_WARRANTY'], causes: ['DROP', 'WATER'] }),
  someExclusion({ id: 'C9' }),
]; // prettier-ignore

const flyaway = reviewedFlyaway({ accountLinked: true, controllerBound: true }, []);

const received = (received: number): Claim['receipt'] => ({
  receivedAt: new Date('2026-05-02T09:00:00Z'), serialNumber: 'RS4-0001', hasController: false,
  wasControllerUnbound: true, note: null, checks: [{ code: 'gimbal', expected: 1, received }],
}); // prettier-ignore

type Found = Pick<Assessment, 'cause' | 'warranty'>;

const raised = (change: Partial<Claim>, found: Found) =>
  raisedExclusions(exclusions, raisingFacts(someClaim(change), found));
const ids = (flags: readonly { readonly id: string }[]) => flags.map(({ id }) => id);

const told = (cause: Claim['incident']['cause']) => ({ ...someClaim().incident, cause });

describe('an exclusion that records raise', () => {
  it('R-EXC-W3, R-BON-05: names a cause that was found, and says so', () => {
    const inYear = { warrantyLine: 'BONUS_WARRANTY' } as const;
    const found = { cause: 'WATER', warranty: 'OUT_OF_SCOPE' } as const;
    expect(raised({ ...inYear, incident: told('PERFORMANCE_FAULT') }, found)).toEqual([
      { id: 'W3', reference: 'W3', note: 'The cause that was found, WATER, is among those that the clause names.' },
    ]);
    const unlikely = { cause: 'PERFORMANCE_FAULT', warranty: 'IN_WARRANTY' } as const;
    expect(raised({ ...inYear, incident: told('PERFORMANCE_FAULT') }, unlikely)).toEqual([]);
    expect(raised({ ...inYear, incident: told('DROP') }, unlikely)).toMatchObject([
      { note: 'The cause that was told, DROP, is among those that the clause names.' },
    ]);
  }); // prettier-ignore

  it('R-EXC-W3: of warranty alone is none of a plan’s claim, but where warranty is what it comes to', () => {
    expect(raised({}, { cause: 'DROP', warranty: 'OUT_OF_SCOPE' })).toEqual([]);
    expect(ids(raised({}, { cause: 'DROP', warranty: 'IN_WARRANTY' }))).toEqual(['W3']);
  });

  it('C-08, R-EXC-R1, R-EXC-R2: gives way to a loss that is verified, and is none where records alone decide', () => {
    const lost = { cause: 'FLYAWAY', warranty: 'OUT_OF_SCOPE' } as const;
    expect(ids(raised({ receipt: received(1) }, lost))).toEqual(['R1']);
    expect(ids(raised({ receipt: received(1), flyaway }, lost))).toEqual([]);
  });

  it('C-19, R-EXC-D1: gives way to parts that were sent in', () => {
    const lost = { cause: 'FLYAWAY', warranty: 'OUT_OF_SCOPE' } as const;
    expect(ids(raised({ receipt: received(0), flyaway }, lost))).toEqual(['D1']);
    expect(ids(raised({ receipt: received(1), flyaway }, lost))).toEqual([]);
  });
});

describe('a clause on which a refusal may rest', () => {
  const offered = someTerms({
    exclusions: [
      ...exclusions,
      someExclusion({ id: 'L1', causes: ['FLYAWAY'], unless: 'FLYAWAY_VERIFIED' }),
    ],
    services: [{ line: 'REPLACEMENT', serviceTypes: ['ONLINE_REPAIR', 'FLYAWAY'] }],
    clauses: ['R1', 'R2', 'D1', 'C9', 'L1', 'other'].map((id) => ({
      id,
      kind: 'EXCLUSION',
      basis: { ruleId: id },
    })),
  });
  const standing = (change: Partial<Claim>, missing: readonly MissingTie[] = []) =>
    ids(refusingClauses(offered, someClaim(change), missing));

  it('C-08, R-EXC-L1: is no exclusion of a loss that is told as a flyaway, in the terms or in the offer', () => {
    expect(standing({})).toEqual(['R1', 'C9', 'L1', 'other']);
    expect(standing({ serviceType: 'FLYAWAY', flyaway })).toEqual(['C9', 'other']);
  });

  it('R-EXC-R2: is one that records alone decide only where they show a tie that was missing', () => {
    const lost = { serviceType: 'FLYAWAY', flyaway } as const;
    expect(standing(lost, ['CONTROLLER_NOT_BOUND'])).toContain('R2');
    expect(standing(lost)).not.toContain('R2');
    expect(standing({})).not.toContain('R2');
  });

  it('R-RFS-05: is none that an adjudicator dismissed', () => {
    const at = new Date('2026-05-03T09:00:00Z');
    const by = someClaim().openedBy;
    const assessment = {
      id: 'asm_1',
      assessedAt: at,
      assessor: by,
      warranty: 'OUT_OF_SCOPE',
      cause: 'DROP',
      findings: '',
      estimate: [],
      flags: [{ id: 'C9', reference: 'C9' }],
    } as const;
    const accepted = {
      id: 'adc_1',
      outcome: 'ACCEPTED',
      refusalCode: null,
      reason: '',
      decidedAt: at,
      decidedBy: by,
      basis: [{ ruleId: 'R-EXC-C9', clause: { id: 'C9', reference: 'C9' } }],
      decidedIn: 'AWAITING_ELECTION',
      reversesId: null,
    } as const;
    expect(standing({ assessment })).toContain('C9');
    expect(standing({ assessment, decisions: [accepted] })).not.toContain('C9');
  });
});

describe('an exclusion of one service', () => {
  const lines = ['REPLACEMENT', 'REPAIR_DISCOUNT', 'WARRANTY_EXTENSION'] as const;
  const named: Pick<Exclusion, 'id' | 'lines'>[] = [{ id: 'R3', lines: [lines[0]] }, { id: 'D2', lines: [lines[1]] }, { id: 'W3', lines: [lines[2], 'BONUS_WARRANTY'] }, { id: 'C9', lines: [] }];
  const terms = someTerms({
    services: lines.map((line) => ({ line, serviceTypes: ['ONLINE_REPAIR'] })),
    exclusions: named.map(someExclusion),
    clauses: named.map(({ id }) => ({ id, kind: 'EXCLUSION', basis: { ruleId: id } })),
  });
  const found = (warranty: Assessment['warranty']) => ({
    id: 'asm_1', assessedAt: someClaim().openedAt, assessor: someClaim().openedBy, warranty, cause: 'DROP', findings: '', estimate: [], flags: [],
  }) as const;
  const standing = (warranty: Assessment['warranty'], remedy?: Remedy) => {
    const { openedBy: electedBy, openedAt: electedAt } = someClaim();
    const election = remedy ? { remedy, electedAt, electedBy, quoteId: null } : null;
    return ids(refusingClauses(terms, someClaim({ assessment: found(warranty), election }), []));
  };

  it.each([
    ['REPLACEMENT', ['R3', 'C9']],
    ['REPAIR_DISCOUNT', ['D2', 'C9']],
    ['PAID_REPAIR', ['C9']],
    ['WARRANTY_REPAIR', ['W3', 'C9']],
  ] as const)('R-EXC-R3, R-EXC-D2, R-EXC-W3: bears a refusal where that service gives what was chosen: %s', (remedy, bearing) => {
    expect(standing('IN_WARRANTY', remedy)).toEqual(bearing);
  });

  it('R-EXC-W3, C-11, C-12: of warranty bears none once no fault of the unit was found', () => {
    expect(ids(refusingClauses(terms, someClaim(), []))).toEqual(['R3', 'D2', 'W3', 'C9']);
    expect(standing('IN_WARRANTY')).toEqual(['R3', 'D2', 'W3', 'C9']);
    expect(standing('OUT_OF_SCOPE')).toEqual(['R3', 'D2', 'C9']);
    expect(standing('OUT_OF_PERIOD')).toEqual(['R3', 'D2', 'C9']);
  });

  it('R-BON-05: bears one where the claim was opened under that warranty, whatever was found', () => {
    const inYear = someClaim({ warrantyLine: 'BONUS_WARRANTY', assessment: found('OUT_OF_SCOPE') });
    expect(ids(refusingClauses(terms, inYear, []))).toEqual(['W3', 'C9']);
  });
}); // prettier-ignore

it('R-EXC-W3: stands among what an adjudicator might say of a claim that is tried out', () => {
  const basis = { ruleId: 'R-EXC-W3' };
  const terms = someTerms({
    exclusions,
    services: [{ line: 'BONUS_WARRANTY', serviceTypes: ['ONLINE_REPAIR'] }],
    clauses: [{ id: 'W3', kind: 'EXCLUSION', basis }],
  });
  const inYear = { serviceType: 'ONLINE_REPAIR', warrantyLine: 'BONUS_WARRANTY' } as const;
  expect(exclusionDoubts(terms, inYear, 'DROP')).toEqual([
    { code: 'EXCLUDED_CAUSE', basis: [basis] },
  ]);
  expect(exclusionDoubts(terms, inYear, 'PERFORMANCE_FAULT')).toEqual([]);
  expect(exclusionDoubts(terms, { ...inYear, warrantyLine: null }, 'DROP')).toEqual([]);
  expect(exclusionDoubts(undefined, inYear, 'DROP')).toEqual([]);
});
