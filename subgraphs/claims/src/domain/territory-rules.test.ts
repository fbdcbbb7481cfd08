import {
  regions,
  someCover,
  someTerms,
  someTerritory,
} from '../../../../test/support/claims-builders';
import {
  doubtsOf,
  isRegionCovered,
  purchaseIsProven,
  regionIsCovered,
  type TerritoryFacts,
} from './territory-rules';
import type { PurchaseFacts } from './territory';

const bought = (change: Partial<PurchaseFacts> = {}): PurchaseFacts => ({
  regionCodes: ['LT', 'EU'],
  isProven: false,
  isAuthorizedDealer: true,
  ...change,
});

/** A unit bought in Lithuania, whose terms let service travel; a test changes only what it is about. */
const facts = (
  change: Partial<TerritoryFacts> = {},
  purchase: PurchaseFacts | null = bought(),
): TerritoryFacts => ({
  cover: someCover({ purchase }),
  terms: someTerms(),
  home: regions['LT'],
  asked: regions['LT'],
  isProofGiven: false,
  ...change,
});

const atHomeOnly = someTerms({ territory: someTerritory({ isInternational: false }) });
const silent = someTerms({ territory: undefined });

describe('where service is given', () => {
  it.each([
    { asked: 'LT', terms: someTerms(), is: true },
    { asked: 'DE', terms: someTerms(), is: true },
    { asked: 'US', terms: someTerms(), is: true },
    { asked: 'BR', terms: someTerms(), is: false },
    { asked: 'LT', terms: atHomeOnly, is: true },
    { asked: 'DE', terms: atHomeOnly, is: false },
    { asked: 'EU', terms: atHomeOnly, is: false },
    { asked: 'LT', terms: silent, is: true },
    { asked: 'DE', terms: silent, is: false },
  ])('R-RGN-03, R-RGN-04, R-RGN-05: under such terms $asked is covered: $is', ({ asked, terms, is }) => {
    const told = facts({ asked: regions[asked], terms });
    expect(isRegionCovered(told)).toBe(is);
    expect(regionIsCovered(told)?.code).toBe(is ? undefined : 'REGION_NOT_COVERED');
  }); // prettier-ignore

  it('R-RGN-01: the plan of a wider region counts in each part of it', () => {
    const cover = someCover({ regionCode: 'EU' });
    const told = { cover, terms: atHomeOnly, home: regions['EU'] };
    expect(regionIsCovered(facts({ ...told, asked: regions['DE'] }))).toBeUndefined();
    expect(regionIsCovered(facts({ ...told, asked: regions['CH'] }))?.code).toBe('REGION_NOT_COVERED'); // prettier-ignore
  });

  it('R-RGN-08, R-RFS-03: a refusal names the clause and the rules behind it', () => {
    const terms = { id: 'trm_1', code: '2023-tc' };
    expect(regionIsCovered(facts({ asked: regions['DE'], terms: atHomeOnly }))).toEqual({
      code: 'REGION_NOT_COVERED',
      field: ['regionCode'],
      basis: [someTerritory().basis, { ruleId: 'R-RGN-08', terms }, { ruleId: 'R-RFS-03', terms }],
      nextStep: 'CONTACT_SUPPORT',
    });
  });
});

describe('the proof of purchase', () => {
  it.each([
    { asked: 'LT', purchase: null, isProofGiven: false, code: undefined },
    { asked: 'DE', purchase: null, isProofGiven: false, code: 'PROOF_OF_PURCHASE_MISSING' },
    { asked: 'DE', purchase: bought(), isProofGiven: false, code: 'PROOF_OF_PURCHASE_MISSING' },
    { asked: 'DE', purchase: bought({ isProven: true }), isProofGiven: false, code: undefined },
    { asked: 'DE', purchase: null, isProofGiven: true, code: undefined },
  ])('R-RGN-06: in $asked it gives $code', ({ asked, purchase, isProofGiven, code }) => {
    const refusal = purchaseIsProven(facts({ asked: regions[asked], isProofGiven }, purchase));
    expect(refusal?.code).toBe(code);
  });

  it('R-RGN-06: is asked for by the terms alone', () => {
    const territory = someTerritory({ needsProofOfPurchase: false });
    const terms = someTerms({ territory });
    expect(purchaseIsProven(facts({ asked: regions['DE'], terms }))).toBeUndefined();
  });

  it('R-RGN-05: is no help where the product does not travel', () => {
    const told = facts({ asked: regions['DE'], terms: atHomeOnly });
    expect(purchaseIsProven(told)).toBeUndefined();
    expect(regionIsCovered({ ...told, isProofGiven: true })?.code).toBe('REGION_NOT_COVERED');
  });
});

describe('what is left to an adjudicator', () => {
  const doubts = (told: TerritoryFacts) => doubtsOf(told).map(({ code }) => code);

  it.each([
    { asked: 'LT', isAuthorizedDealer: true, found: [] },
    { asked: 'LT', isAuthorizedDealer: null, found: [] },
    { asked: 'LT', isAuthorizedDealer: false, found: ['NOT_OFFICIAL_CHANNEL'] },
    { asked: 'DE', isAuthorizedDealer: true, found: [] },
    { asked: 'DE', isAuthorizedDealer: null, found: ['NOT_OFFICIAL_CHANNEL'] },
    { asked: 'DE', isAuthorizedDealer: false, found: ['NOT_OFFICIAL_CHANNEL'] },
  ])('R-RFS-01, R-RGN-06: a seller who is authorised: $isAuthorizedDealer, asked in $asked, gives $found', ({ asked, isAuthorizedDealer, found }) => {
    expect(doubts(facts({ asked: regions[asked] }, bought({ isAuthorizedDealer })))).toEqual(found);
  }); // prettier-ignore

  it.each([
    { channel: 'CODE', rules: ['R-RFS-01', 'R-ACT-13'] },
    { channel: 'BUNDLED', rules: ['R-RFS-01'] },
    { channel: 'STORE_SEPARATE', rules: ['R-RFS-01'] },
  ] as const)('R-ACT-13: against a plan by $channel such a seller speaks by $rules', ({ channel, rules }) => {
    const cover = someCover({ channel, purchase: bought({ isAuthorizedDealer: false }) });
    const [doubt] = doubtsOf(facts({ cover }));
    const terms = { id: cover.termsVersionId, code: cover.termsVersionCode };
    expect(doubt?.basis.slice(1)).toEqual(rules.map((ruleId) => ({ ruleId, terms })));
  }); // prettier-ignore

  it('R-RFS-01: at home an unknown purchase is no reason', () => {
    expect(doubts(facts({}, null))).toEqual([]);
  });

  it.each([
    { regionCodes: ['LT', 'EU'], found: [] },
    { regionCodes: ['DE', 'EU'], found: [] },
    { regionCodes: ['CH'], found: ['REGION_MISMATCH'] },
  ])('R-RFS-02, R-RGN-02: a unit bought in $regionCodes under a plan of Lithuania gives $found', ({ regionCodes, found }) => {
    expect(doubts(facts({}, bought({ regionCodes })))).toEqual(found);
  }); // prettier-ignore

  it('R-RFS-02: terms that want no one region have nothing against it', () => {
    const terms = someTerms({ territory: someTerritory({ samePurchaseRegion: false }) });
    expect(doubts(facts({ terms }, bought({ regionCodes: ['CH'] })))).toEqual([]);
  });
});
