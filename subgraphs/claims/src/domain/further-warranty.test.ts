import { money } from '@care-graph/kernel/domain/money';
import {
  regions,
  someCover,
  someExclusion,
  someFees,
  someTerms,
} from '../../../../test/support/claims-builders';
import { estimateLine } from './assessment';
import { clausesFor, exclusionsFor } from './exclusions';
import { warrantyAt } from './further-warranty';
import { openingRefusals } from './opening-rules';
import { offerOf, remedyOffers } from './remedies';
import type { RemedyFacts } from './remedy-facts';
import { partsToSend } from './service-lines';

/** Cover ended on 12 March 2027; a year of warranty follows it. */
const year = {
  line: 'BONUS_WARRANTY',
  startsAt: new Date('2027-03-12T12:00:00Z'),
  endsAt: new Date('2028-03-12T12:00:00Z'),
} as const;
const over = someCover({ contractStatus: 'EXPIRED', warranties: [year] });

const coverBasis = { ruleId: 'R-WEX-05' };
const terms = someTerms({
  services: [
    { line: 'REPLACEMENT', serviceTypes: ['ONLINE_REPAIR', 'EXPRESS'] },
    { line: 'BONUS_WARRANTY', serviceTypes: ['ONLINE_REPAIR'] },
  ],
  covers: [
    { line: 'REPLACEMENT', parts: [{ code: 'grip', quantity: 1 }], allowsPartOnly: false, basis: { ruleId: 'R-CMP-09' } },
    { line: 'BONUS_WARRANTY', parts: [{ code: 'gimbal_motor', quantity: 1 }], allowsPartOnly: true, basis: coverBasis },
  ],
}); // prettier-ignore

const inYear = new Date('2027-06-01T09:00:00Z');
const serviceType = 'ONLINE_REPAIR' as const;

describe('what is asked for when the plan is over', () => {
  it.each([
    ['its first instant', year.startsAt, year],
    ['its last instant', new Date(year.endsAt.getTime() - 1), year],
    ['its end', year.endsAt, undefined],
    ['the last instant of the plan', new Date(year.startsAt.getTime() - 1), undefined],
  ])('R-BON-05, A-01: at %s comes under the warranty or not: %#', (_when, now, found) => {
    expect(warrantyAt({ cover: over, terms, serviceType }, now)).toEqual(found);
  });

  it('R-BON-02, R-WEX-08: comes under it by way of the services that the terms name, and no other', () => {
    const at = (change: object) => warrantyAt({ cover: over, terms, serviceType, ...change }, inYear);
    expect(at({ serviceType: 'EXPRESS' })).toBeUndefined();
    expect(at({ terms: undefined })).toBeUndefined();
    expect(at({ cover: someCover() })).toBeUndefined();
    const extension = { ...year, line: 'WARRANTY_EXTENSION' } as const;
    expect(at({ cover: { ...over, warranties: [extension] } })).toBeUndefined();
  });
}); // prettier-ignore

describe('opening a claim in the year', () => {
  const refusals = (occurredAt: Date, now = inYear, warranty: typeof year | null = year) =>
    openingRefusals({
      cover: over, namedSerial: undefined, terms, warranty: warranty ?? undefined, serviceType,
      incident: { occurredAt, cause: 'PERFORMANCE_FAULT' }, isIncidentUnknown: false,
  incidentField: ['incident'],
      consents: ['PRIVACY_POLICY', 'DATA_WIPE'], isOnBehalf: false, serviceCenterCode: 'DE-1', lostUnit: undefined,
      prepaid: undefined, home: regions['LT'], asked: regions['LT'], isProofGiven: false,
      fileRefusals: [], hasOpenClaim: false, now,
    }); // prettier-ignore

  it('R-BON-05, A-16: is accepted for an incident inside it', () => {
    expect(refusals(year.startsAt, year.startsAt)).toEqual([]);
    expect(refusals(inYear)).toEqual([]);
  });

  it('A-16, R-RFS-04: is refused for an incident before it, with the rule of the warranty', () => {
    const [refusal, ...others] = refusals(new Date(year.startsAt.getTime() - 1));
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({ code: 'OUT_OF_PERIOD', field: ['incident', 'occurredAt'] });
    expect(refusal?.basis.map(({ ruleId }) => ruleId)).toEqual([
      'R-RFS-04', 'A-16', 'R-BON-05', 'R-FEE-06',
    ]); // prettier-ignore
  });

  it('A-16, R-RFS-04: is refused once it is over, and where nothing goes on', () => {
    expect(refusals(inYear, year.endsAt).map(({ field }) => field)).toEqual([null]);
    const without = refusals(inYear, inYear, null);
    expect(without.map(({ code }) => code)).toEqual(['OUT_OF_PERIOD', 'OUT_OF_PERIOD']);
  });

  it('R-BON-05: asks for the parts that the year covers, and not for those of a replacement', () => {
    const ofProduct = [{ code: 'cable', quantity: 1 }];
    const parts = (warrantyLine: 'BONUS_WARRANTY' | null) =>
      partsToSend(terms, { serviceType, warrantyLine }, ofProduct).map(({ code }) => code);
    expect(parts('BONUS_WARRANTY')).toEqual(['gimbal_motor']);
    expect(parts(null)).toEqual(['grip']);
  });
});

describe('the choice in the year', () => {
  const part = (componentCode: string) =>
    estimateLine({
      kind: 'REPAIR_PARTS',
      text: 'Part',
      componentCode,
      amount: money(31050, 'PLN'),
    });

  const facts = (change: Partial<RemedyFacts> = {}): RemedyFacts => ({
    serviceType, warrantyLine: 'BONUS_WARRANTY', incidentType: 'DAMAGE', channel: 'PARTNER_SERVICE',
    assessment: { estimate: [part('gimbal_motor')], warranty: 'IN_WARRANTY' }, checks: [],
    cover: over, terms, fees: someFees(), ...change,
  }); // prettier-ignore

  const repair = (change: Partial<RemedyFacts> = {}) => offerOf(facts(change), 'WARRANTY_REPAIR');
  const rulesAgainst = (change: Partial<RemedyFacts>) =>
    repair(change).refusals.map(({ code, basis }) => [code, basis.map(({ ruleId }) => ruleId)]);

  it('R-BON-05, R-FEE-06, R-WEX-08: is a repair for nothing, or none', () => {
    expect(remedyOffers(facts())).toEqual([
      expect.objectContaining({ remedy: 'WARRANTY_REPAIR', price: undefined, refusals: [] }),
      expect.objectContaining({ remedy: 'RETURN_UNREPAIRED', price: undefined, refusals: [] }),
    ]);
    expect(repair().basis.map(({ ruleId }) => ruleId)).toEqual([
      'R-BON-05',
      'R-FEE-06',
      'R-WEX-05',
    ]);
    const extension = { ...year, line: 'WARRANTY_EXTENSION' } as const;
    const byExtension = repair({
      warrantyLine: 'WARRANTY_EXTENSION',
      cover: { ...over, warranties: [extension] },
    });
    expect(byExtension.refusals).toEqual([]);
    expect(byExtension.basis.map(({ ruleId }) => ruleId)).toEqual(['R-WEX-08', 'R-FEE-06']);
  });

  it.each(['REPLACEMENT', 'REPAIR_DISCOUNT', 'PAID_REPAIR'] as const)(
    'R-BON-05: has no %s, whatever the plan has left',
    (remedy) => {
      const { refusals, basis } = offerOf(facts(), remedy);
      expect(refusals.map(({ code }) => code)).toEqual(['REMEDY_NOT_OFFERED']);
      expect(basis.map(({ ruleId }) => ruleId)).toEqual(['R-BON-05', 'R-FEE-06']);
    },
  );

  it('R-BON-05, R-EXC-C1: has no repair of parts that are not covered, and one of those that are', () => {
    const estimate = [part('screen')];
    expect(rulesAgainst({ assessment: { estimate, warranty: 'IN_WARRANTY' } })).toEqual([
      ['NOT_IN_WARRANTY', ['R-WEX-05', 'R-EXC-C1']],
    ]);
    const mixed = [...estimate, part('gimbal_motor')];
    expect(rulesAgainst({ assessment: { estimate: mixed, warranty: 'IN_WARRANTY' } })).toEqual([]);
    expect(rulesAgainst({ assessment: { estimate: [], warranty: 'IN_WARRANTY' } })).toEqual([]);
    const unlisted = someTerms();
    expect(
      rulesAgainst({ terms: unlisted, assessment: { estimate, warranty: 'IN_WARRANTY' } }),
    ).toEqual([]);
  });

  it('R-EXC-C1: has a repair of a part that the warranty names together with another one', () => {
    const both = { line: 'BONUS_WARRANTY', parts: [{ code: 'gimbal_camera', quantity: 1 }], allowsPartOnly: true, basis: coverBasis } as const;
    const wholes = { gimbal: 'gimbal_camera', camera: 'gimbal_camera' };
    const named = (componentCode: string) => ({
      terms: { ...terms, covers: [both], wholes },
      assessment: { estimate: [part(componentCode)], warranty: 'IN_WARRANTY' as const },
    });
    for (const code of ['camera', 'gimbal', 'gimbal_camera']) expect(rulesAgainst(named(code))).toEqual([]);
    expect(rulesAgainst(named('battery'))).toEqual([['NOT_IN_WARRANTY', ['R-WEX-05', 'R-EXC-C1']]]);
  }); // prettier-ignore

  it('R-EXC-W3: has no repair of what is no fault of the unit', () => {
    expect(rulesAgainst({ assessment: { estimate: [], warranty: 'OUT_OF_SCOPE' } })).toEqual([
      ['NOT_IN_WARRANTY', ['R-BON-05', 'R-FEE-06']],
    ]);
  });

  it('A-15: has no repair once the year was taken back', () => {
    expect(rulesAgainst({ cover: someCover() })).toEqual([
      ['NOT_IN_WARRANTY', ['A-15', 'R-BON-05', 'R-FEE-06']],
    ]);
  });
});

describe('the exclusions', () => {
  const ofLine = (id: string, ...lines: ('REPLACEMENT' | 'BONUS_WARRANTY')[]) =>
    someExclusion({ id, lines });
  const all = {
    ...terms,
    exclusions: [ofLine('C1'), ofLine('R1', 'REPLACEMENT'), ofLine('W4', 'BONUS_WARRANTY')],
    clauses: ['C1', 'R1', 'W4', 'other'].map((id) => ({ id, kind: 'EXCLUSION', basis: { ruleId: id } })),
  }; // prettier-ignore
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

  it('R-BON-05, C-11: in the year are those of all services and its own', () => {
    const inTheYear = { serviceType, warrantyLine: 'BONUS_WARRANTY' } as const;
    expect(ids(exclusionsFor(all, inTheYear))).toEqual(['C1', 'W4']);
    expect(ids(clausesFor(all, inTheYear))).toEqual(['C1', 'W4', 'other']);
  });

  it('R-BON-05, C-11: under the plan are those of the services that the way leads to', () => {
    const express = { serviceType: 'EXPRESS', warrantyLine: null } as const;
    expect(ids(exclusionsFor(all, express))).toEqual(['C1', 'R1']);
    expect(ids(clausesFor(all, express))).toEqual(['C1', 'R1', 'other']);
    const maintenance = { serviceType: 'MAINTENANCE', warrantyLine: null } as const;
    expect(ids(exclusionsFor(all, maintenance))).toEqual(['C1']);
    const repair = { serviceType, warrantyLine: null } as const;
    expect(ids(exclusionsFor(all, repair))).toEqual(['C1', 'R1']);
  });
});
